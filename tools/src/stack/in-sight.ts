import { spawn } from 'node:child_process';
import { Interrupted } from './failure.js';
import { ROOT } from './paths.js';

/**
 * Runs a Node program in sight of the person: its output is ours.
 * @returns its exit code. @throws Interrupted when the person asked for the end meanwhile.
 */
export function runInSight(args: readonly string[], environment: NodeJS.ProcessEnv, interruption: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    if (interruption.aborted) throw new Interrupted();
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] });
    const stop = (): void => void child.kill('SIGTERM');
    interruption.addEventListener('abort', stop, { once: true });
    child.once('error', reject);
    child.once('exit', (code) => {
      interruption.removeEventListener('abort', stop);
      if (interruption.aborted) reject(new Interrupted());
      else resolve(code ?? 1);
    });
  });
}
