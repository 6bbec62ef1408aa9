import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';
import { ensureFolder, RUN_FOLDER, STATE_FOLDER } from './paths.js';
import { commandLineOf, livingProcess } from './stale-process.js';

const STATE_FILE = join(STATE_FOLDER, 'stack.json');
const LOCK_FILE = join(RUN_FOLDER, 'launcher.pid');
const LAUNCHER = 'bootstrap.mjs';

/** What a running `npm start` tells other commands of this checkout. */
export interface RunningStack {
  /** The launcher; the file is void when it is gone. */
  readonly pid: number;
  readonly apiUrl: string;
  /** Temporal's own web page; absent when the server was given by the environment. */
  readonly uiUrl?: string;
  /** The environment of its programs: DATABASE_URL, UIAN_OWNER_DATABASE_URL, TEMPORAL_ADDRESS and so on. */
  readonly environment: Readonly<Record<string, string>>;
}

/** @returns the stack that `npm start` runs in this checkout, or undefined when none does. */
export function readRunningStack(): RunningStack | undefined {
  try {
    const stack = JSON.parse(readFileSync(STATE_FILE, 'utf8')) as RunningStack;
    return commandLineOf(stack.pid)?.includes(LAUNCHER) ? stack : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the stack known; it holds passwords, so only its owner may read it. */
export function announceStack(stack: Omit<RunningStack, 'pid'>): void {
  writeFileSync(STATE_FILE, JSON.stringify({ pid: process.pid, ...stack }, null, 2), { mode: 0o600 });
}

/**
 * Makes this process the one launcher of the checkout.
 * @returns gives the place up again. @throws Failure when another launcher is at work.
 */
export function becomeLauncher(): () => void {
  ensureFolder(RUN_FOLDER);
  const other = livingProcess(LOCK_FILE, LAUNCHER);
  if (other !== undefined && other !== process.pid) {
    throw new Failure(`이 폴더의 의안이 이미 실행 중입니다(프로세스 ${other}). 먼저 실행한 창에서 Ctrl-C로 멈춘 뒤 다시 실행해 주십시오.`);
  }
  rmSync(LOCK_FILE, { force: true });
  rmSync(STATE_FILE, { force: true });
  const lock = openSync(LOCK_FILE, 'wx');
  writeFileSync(lock, `${process.pid}\n`);
  closeSync(lock);
  return () => {
    rmSync(STATE_FILE, { force: true });
    rmSync(LOCK_FILE, { force: true });
  };
}
