import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureFolder, ROOT } from './paths.js';

const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/** A program to start as a child in a process group of its own, so that Ctrl-C reaches the launcher alone. */
export interface ProcessSpec {
  /** The name used in messages. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Added to our own environment. */
  readonly env?: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Written with the child's number, for the next start to find what a killed launcher left behind. */
  readonly pidFile?: string;
  /** Asks the child to end; SIGTERM unless the program knows a better one. */
  readonly stopSignal?: NodeJS.Signals;
  /** Node children get a channel to us and end when it closes, so none outlives a killed launcher. */
  readonly channel?: boolean;
}

/** A started child. */
export interface RunningProcess {
  readonly name: string;
  readonly logFile: string;
  readonly pid: number;
  /** Settles when the child is gone, with its exit code, or -1 when a signal or a failed start ended it. */
  readonly exited: Promise<number>;
  /** Asks the child to end, kills its group when it has not within so many milliseconds (5,000); done when it is gone. */
  stop(withinMs?: number): Promise<void>;
}

/**
 * Starts a child whose output goes straight into its log file: the file is handed over, not piped through us, so that
 * the child can still write when we are gone. (execa offers pipes only.)
 */
export function startProcess(spec: ProcessSpec): RunningProcess {
  ensureFolder(dirname(spec.logFile));
  if (existsSync(spec.logFile) && statSync(spec.logFile).size > LOG_LIMIT_BYTES) {
    renameSync(spec.logFile, `${spec.logFile}.1`);
  }
  const log = openSync(spec.logFile, 'a');
  const child = spawn(spec.command, spec.args, {
    cwd: ROOT,
    env: { ...process.env, ...spec.env },
    stdio: spec.channel ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  if (spec.pidFile !== undefined && child.pid !== undefined) {
    ensureFolder(dirname(spec.pidFile));
    writeFileSync(spec.pidFile, `${child.pid}\n`);
  }
  let gone = false;
  const exited = new Promise<number>((resolve) => {
    const settle = (code: number): void => {
      gone = true;
      if (spec.pidFile !== undefined) rmSync(spec.pidFile, { force: true });
      resolve(code);
    };
    child.once('exit', (code) => settle(code ?? -1));
    child.once('error', (error) => {
      appendFileSync(spec.logFile, `${error.message}\n`);
      if (child.pid === undefined) settle(-1);
    });
  });

  const stop = async (withinMs = 5_000): Promise<void> => {
    if (gone || child.pid === undefined) return;
    child.kill(spec.stopSignal ?? 'SIGTERM');
    const killer = setTimeout(() => signalGroup(child.pid!, 'SIGKILL'), withinMs);
    await exited;
    clearTimeout(killer);
    signalGroup(child.pid, 'SIGKILL');
  };
  return { name: spec.name, logFile: spec.logFile, pid: child.pid ?? -1, exited, stop };
}

/** Signals every process of a child's group; a group that is already gone is no error. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** @returns the end of a log, for a message about what went wrong. */
export function tailOf(logFile: string, characters = 2_000): string {
  return existsSync(logFile) ? readFileSync(logFile, 'utf8').slice(-characters) : '';
}
