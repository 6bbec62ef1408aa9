import type { Client } from '@temporalio/client';
import { contractsOf, type FollowContract, type Owed, type RelayPort } from '@uian/contracts';
import { isEngineAway } from './engine-failure.js';
import { Latch } from './latch.js';

/** Where the relay says what went wrong. */
export interface RelayLog {
  warn(message: string, cause: unknown): void;
}

export interface RelayOptions {
  readonly port: RelayPort;
  readonly client: Client;
  readonly log: RelayLog;
  /** Task queue of the workflows it starts; that of the contract unless a test has its own. */
  readonly taskQueue?: string;
  /** Signals in flight at once. */
  readonly concurrency?: number;
  /** How long one signal may take (ms); well below the lease of a claim. */
  readonly sendDeadlineMs?: number;
}

const CONCURRENCY = 16;
/** How often it looks by itself, after a turn that found something and after one that did not. */
const BUSY_POLL_MS = 250;
const IDLE_POLL_MS = 1_000;
/** After the record or the engine could not be reached. */
const AWAY_PAUSE_MS = 1_000;
const SEND_DEADLINE_MS = 4_000;

/**
 * Tells workflows what the record holds: claims streams that are owed, signals their workflows (starting those that do
 * not run) and marks them followed. Told twice is harmless, so nothing here needs to be exact; what a crash leaves
 * behind is claimed again when its lease ends. With the engine away it hands its claims back, so that no stream is
 * punished for it, and tries with a single one until that goes through.
 */
export class Relay {
  readonly #options: Required<RelayOptions>;
  readonly #latch = new Latch();
  readonly #sending = new Set<Promise<void>>();
  readonly #told: { streamId: string; sequence: number }[] = [];
  readonly #failed: string[] = [];
  readonly #returned: string[] = [];
  #engineAway = false;
  #stopping = false;
  #unlisten: (() => Promise<void>) | undefined;
  #running: Promise<void> | undefined;

  constructor(options: RelayOptions) {
    this.#options = { taskQueue: '', concurrency: CONCURRENCY, sendDeadlineMs: SEND_DEADLINE_MS, ...options };
  }

  /** Something was committed: look now. */
  wake(): void {
    this.#latch.release();
  }

  /** Runs until {@link stop}. Never rejects. */
  start(): void {
    this.#running ??= this.#run();
  }

  /** Waits for what is being sent, reports it, and hands the rest back. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) await this.#latch.wait(await this.#guarded(() => this.#turn()));
    await Promise.all(this.#sending);
    await this.#guarded(async () => {
      await this.#report();
      await this.#unlisten?.();
      return 0;
    });
  }

  /** One turn: report what is settled, claim as many as may be sent. Answers how long to wait for the next. */
  async #turn(): Promise<number> {
    const { port, concurrency } = this.#options;
    this.#unlisten ??= await port.listen(() => this.wake());
    await this.#report();
    const free = this.#engineAway ? 1 : concurrency - this.#sending.size;
    if (this.#stopping || free === 0 || (this.#engineAway && this.#sending.size > 0)) return BUSY_POLL_MS;
    const owed = await port.claim(free);
    for (const one of owed) this.#send(one);
    return owed.length > 0 ? BUSY_POLL_MS : IDLE_POLL_MS;
  }

  async #guarded(turn: () => Promise<number>): Promise<number> {
    try {
      return await turn();
    } catch (cause) {
      this.#options.log.warn('the record cannot be reached', cause);
      return AWAY_PAUSE_MS;
    }
  }

  /** What could not be reported is left for the next turn. */
  async #report(): Promise<void> {
    const { port } = this.#options;
    await this.#handOver(this.#told, (told) => port.followed(told));
    await this.#handOver(this.#failed, (failed) => port.failed(failed));
    await this.#handOver(this.#returned, (returned) => port.release(returned));
  }

  async #handOver<T>(settled: T[], report: (batch: readonly T[]) => Promise<void>): Promise<void> {
    const batch = [...settled];
    if (batch.length === 0) return;
    await report(batch);
    settled.splice(0, batch.length);
  }

  #send(owed: Owed): void {
    const sending = this.#signal(owed).then(
      () => {
        this.#engineAway = false;
        this.#told.push({ streamId: owed.streamId, sequence: owed.news.sequence });
      },
      (cause: unknown) => this.#notSent(owed, cause),
    );
    const settled = sending.then(() => {
      this.#sending.delete(settled);
      if (this.#sending.size === 0 || this.#sending.size === this.#options.concurrency / 2) this.wake();
    });
    this.#sending.add(settled);
  }

  #notSent({ streamId }: Owed, cause: unknown): void {
    const away = isEngineAway(cause);
    this.#options.log.warn(away ? 'the engine cannot be reached' : `stream ${streamId} cannot be followed`, cause);
    (away ? this.#returned : this.#failed).push(streamId);
    this.#engineAway = away;
  }

  async #signal(owed: Owed): Promise<void> {
    for (const contract of contractsOf(owed.kind)) await this.#tell(contract, owed);
  }

  async #tell(contract: FollowContract, { streamId, news, rehearsedFrom }: Owed): Promise<void> {
    const { client, taskQueue, sendDeadlineMs } = this.#options;
    await client.withDeadline(Date.now() + sendDeadlineMs, () =>
      client.workflow.signalWithStart(contract.workflow, {
        workflowId: contract.workflowId(streamId),
        taskQueue: taskQueue || contract.taskQueue,
        args: [{ streamId, rehearsedFrom }],
        signal: contract.newsSignal,
        signalArgs: [news],
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    );
  }
}
