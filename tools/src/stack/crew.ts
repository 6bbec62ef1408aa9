import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure, Interrupted, refuseFullDisk } from './failure.js';
import { ROOT } from './paths.js';
import { type ProcessSpec, type RunningProcess, startProcess, tailOf } from './processes.js';

/** A launcher promises to be gone in 10 seconds; it needs a moment for itself. */
const STOP_WITHIN_MS = 9_000;
const RESERVE_MS = 1_500;

/** The children of one launcher: started one after the other, stopped the other way round. */
export class Crew {
  readonly #members: RunningProcess[] = [];

  /** @param interruption aborted when the person asked for the end; nothing is started or awaited after that. */
  constructor(readonly interruption: AbortSignal) {}

  start(spec: ProcessSpec): RunningProcess {
    this.throwIfInterrupted();
    const member = startProcess(spec);
    this.#members.push(member);
    return member;
  }

  /**
   * Waits until a probe answers without an error.
   * @throws Failure when the child ends first or the limit passes. @throws Interrupted when the person gave up.
   */
  async waitUntilReady(member: RunningProcess, limitMs: number, probe: () => Promise<unknown>): Promise<void> {
    let code: number | undefined;
    void member.exited.then((exitCode) => (code = exitCode));
    const limit = Date.now() + limitMs;
    for (;;) {
      this.throwIfInterrupted();
      if (code !== undefined) throw endedTooSoon(member);
      if (await probe().then(() => true, () => false)) return;
      if (Date.now() > limit) throw notReady(member, limitMs);
      await pause(100);
    }
  }

  /** Runs a child that ends by itself. @throws Failure unless it ends with 0. */
  async run(spec: ProcessSpec): Promise<void> {
    const member = this.start(spec);
    const code = await member.exited;
    this.#members.splice(this.#members.indexOf(member), 1);
    this.throwIfInterrupted();
    if (code !== 0) throw endedTooSoon(member);
  }

  /** Waits for the interruption. @throws Failure as soon as one of the members that stay is gone. */
  async watch(): Promise<void> {
    const interrupted = new Promise<undefined>((resolve) => {
      if (this.interruption.aborted) resolve(undefined);
      this.interruption.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const lost = await Promise.race([interrupted, ...this.#members.map((member) => member.exited.then(() => member))]);
    if (lost !== undefined && !this.interruption.aborted) {
      throw new Failure(`${lost.name} 프로세스가 갑자기 멈추어 나머지도 멈춥니다. 까닭은 ${shown(lost.logFile)}에 적혀 있습니다.`);
    }
  }

  /**
   * Stops every member, the last started first, all within STOP_WITHIN_MS: a member may take what is left of it, but
   * for a reserve for those after it, and is killed when it needs more.
   */
  async stopAll(): Promise<void> {
    const deadline = Date.now() + STOP_WITHIN_MS;
    for (let member = this.#members.pop(); member !== undefined; member = this.#members.pop()) {
      await member.stop(Math.max(deadline - Date.now() - this.#members.length * RESERVE_MS, RESERVE_MS));
    }
  }

  throwIfInterrupted(): void {
    if (this.interruption.aborted) throw new Interrupted();
  }
}

function endedTooSoon(member: RunningProcess): Failure {
  const tail = tailOf(member.logFile);
  refuseFullDisk(tail);
  const last = tail.trimEnd().split('\n').slice(-8).join('\n  ');
  return new Failure(`${member.name} 단계가 실패했습니다. 전체 기록은 ${shown(member.logFile)}에 있습니다.\n  ${last}`);
}

function notReady(member: RunningProcess, limitMs: number): Failure {
  const seconds = Math.round(limitMs / 1000);
  return new Failure(`${member.name}이(가) ${seconds}초 안에 준비되지 않았습니다. ${shown(member.logFile)} 기록을 확인해 주십시오.`);
}

/** @returns a path as a person at the root of the project would type it. */
function shown(path: string): string {
  const fromRoot = relative(ROOT, path);
  return fromRoot.startsWith('..') ? path : fromRoot;
}
