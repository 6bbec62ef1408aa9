import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** @returns the command line of a living process, or undefined when there is none with that number (or a zombie). */
export function commandLineOf(pid: number): string | undefined {
  try {
    const line = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return line.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @returns the number on the first line of a pid file, or undefined when there is no such file. */
export function readPidFile(pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return pid > 1 ? pid : undefined;
}

/**
 * Whether the process that a pid file names still lives. Numbers are used again after a restart, so the command
 * line has to contain `marker` as well.
 */
export function livingProcess(pidFile: string, marker: string): number | undefined {
  const pid = readPidFile(pidFile);
  return pid !== undefined && commandLineOf(pid)?.includes(marker) ? pid : undefined;
}

/** Ends what an earlier launcher left running when it was killed; a pid file of a dead or another process means nothing. */
export async function stopStaleProcess(pidFile: string, marker: string, signal: NodeJS.Signals): Promise<void> {
  const pid = livingProcess(pidFile, marker);
  if (pid === undefined) return;
  process.kill(pid, signal);
  const hard = Date.now() + 8_000;
  while (commandLineOf(pid)?.includes(marker)) {
    if (Date.now() > hard) process.kill(pid, 'SIGKILL');
    await pause(100);
  }
}
