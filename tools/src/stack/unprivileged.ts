import { execFileSync } from 'node:child_process';

/** PostgreSQL refuses to run as root; this is how to run it as somebody else. */
export interface Unprivileged {
  readonly uid: number;
  readonly gid: number;
  /** Put before a command line. */
  readonly prefix: readonly string[];
}

/**
 * How a root launcher runs a program as another user: `postgres` where there is one, else `nobody`. The program
 * keeps the one capability to pass through folders closed to others, because a checkout below a private folder
 * (`/root`, a temporary folder of mode 0700) is otherwise out of its reach.
 *
 * @returns undefined when we are not root, and nothing needs to change.
 */
export function unprivileged(): Unprivileged | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const { uid, gid } = idsOf('postgres') ?? idsOf('nobody') ?? { uid: 65_534, gid: 65_534 };
  const plain = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  // access(2) drops capabilities unless this bit is set, and PostgreSQL looks for its own binary with it.
  const reaching = [...plain, '--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup'];
  return { uid, gid, prefix: works(reaching) ? reaching : plain };
}

function works(prefix: readonly string[]): boolean {
  try {
    execFileSync(prefix[0]!, [...prefix.slice(1), 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function idsOf(user: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
