import { WorkflowExecutionAlreadyStartedError, type Client } from '@temporalio/client';
import { deliverContract, type DeliveryPort } from '@uian/contracts';
import { Latch } from './latch.js';
import type { RelayLog } from './relay.js';

/** A reminder rings at nine; nobody misses these seconds. */
const POLL_MS = 2_000;
const AWAY_PAUSE_MS = 10_000;

export interface CourierOptions {
  readonly port: Pick<DeliveryPort, 'expand' | 'isAnyDue'>;
  readonly client: Client;
  readonly log: RelayLog;
  readonly taskQueue: string;
}

/**
 * Looks whether offices were told anything, turns it into deliveries to persons, and starts the workflow that delivers while
 * any is due (전달). It knows nothing of mails: the ledger says what is due, the workflow sends it.
 */
export class Courier {
  readonly #latch = new Latch();
  readonly #options: CourierOptions;
  #stopping = false;
  #working: Promise<void> | undefined;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  start(): void {
    this.#working = this.#work();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#latch.release();
    await this.#working;
  }

  /** One look. Answers whether a workflow was asked to deliver. */
  async look(): Promise<boolean> {
    const { port, client, taskQueue } = this.#options;
    while (await port.expand() > 0) if (this.#stopping) return false;
    if (!await port.isAnyDue()) return false;
    await client.workflow.start(deliverContract.workflow, {
      workflowId: deliverContract.workflowId(taskQueue), taskQueue, args: [],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE', workflowIdConflictPolicy: 'USE_EXISTING',
    }).catch((cause: unknown) => {
      if (!(cause instanceof WorkflowExecutionAlreadyStartedError)) throw cause;
    });
    return true;
  }

  async #work(): Promise<void> {
    while (!this.#stopping) {
      const pause = await this.look().then(() => POLL_MS, (cause: unknown) => {
        this.#options.log.warn('deliveries wait', cause);
        return AWAY_PAUSE_MS;
      });
      if (!this.#stopping) await this.#latch.wait(pause);
    }
  }
}
