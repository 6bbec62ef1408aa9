import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { createCalendarChangeActivities, createDeliveryActivities, createFollowActivities, createReconcileActivities } from '@uian/activities';
import {
  billContract, CALENDAR_CHANGE_PORT, DELIVERY_PORT, RECONCILE_PORT, RELAY_PORT, STRIKE_PORT, type CalendarChangePort, type DeliveryPort,
  type ReconcilePort, type RelayPort, type StrikePort,
} from '@uian/contracts';
import type { Channels } from '@uian/notifications';
import {
  bundleWorkflows, Courier, createEngineWorker, engineAddress, ensureSchedules, Latch, nativeConnection, reconcile, Relay,
  TEMPORAL_CLIENT,
} from '@uian/temporal';
import type { Client } from '@temporalio/client';
import type { NativeConnection, Worker, WorkflowBundle } from '@temporalio/worker';

/** Provider token of the task queue; a test has its own. */
export const TASK_QUEUE = 'TASK_QUEUE';

/** Provider token of the ways out of the house. */
export const CHANNELS = 'CHANNELS';

/** Before a connection to the engine is tried again. */
const RETRY_MS = 1_000;
/** How often the same trouble is told again. */
const REMIND_MS = 60_000;

/**
 * The engine's side of the house in one process: the Temporal worker that runs the workflows and strikes their clocks, the relay that tells them what the record holds, and the courier that has notices delivered. Each waits for its server as long as it takes.
 */
@Injectable()
export class EngineService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('Engine');
  readonly #latch = new Latch();
  readonly #relay: Relay;
  readonly #courier: Courier;
  readonly #warned = new Map<string, number>();
  #stopping = false;
  #worker: Worker | undefined;
  #working: Promise<void> | undefined;

  constructor(
    @Inject(RELAY_PORT) relayPort: RelayPort,
    @Inject(STRIKE_PORT) private readonly strikes: StrikePort,
    @Inject(RECONCILE_PORT) private readonly reconcilePort: ReconcilePort,
    @Inject(CALENDAR_CHANGE_PORT) private readonly calendarChanges: CalendarChangePort,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client,
    @Inject(TASK_QUEUE) private readonly taskQueue: string,
    @Inject(DELIVERY_PORT) private readonly deliveries: DeliveryPort,
    @Inject(CHANNELS) private readonly channels: Channels,
  ) {
    const log = { warn: (message: string, cause: unknown) => this.#warn(message, cause) };
    this.#relay = new Relay({ port: relayPort, client, log, taskQueue });
    this.#courier = new Courier({ port: deliveries, client, log, taskQueue });
  }

  /** Whether the worker polls the engine for work. */
  get polling(): boolean {
    return this.#worker?.getState() === 'RUNNING';
  }

  onApplicationBootstrap(): void {
    this.#relay.start();
    this.#courier.start();
    this.#working = this.#work();
  }

  /** Lets what runs come to its end, signals and strikes under way, before any connection is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping = true;
    this.#latch.release();
    if (this.polling) this.#worker?.shutdown();
    await Promise.all([this.#relay.stop(), this.#courier.stop(), this.#working]);
    this.channels.close();
  }

  async #work(): Promise<void> {
    const workflowBundle = await bundleWorkflows();
    while (!this.#stopping) {
      await this.#connected((connection) => this.#run(connection, workflowBundle)).catch(async (cause: unknown) => {
        this.#warn('the engine cannot be reached', cause);
        await this.#latch.wait(RETRY_MS);
      });
    }
  }

  async #connected(use: (connection: NativeConnection) => Promise<void>): Promise<void> {
    const connection = await nativeConnection();
    try {
      await use(connection);
    } finally {
      this.#worker = undefined;
      await connection.close();
    }
  }

  async #run(connection: NativeConnection, workflowBundle: WorkflowBundle): Promise<void> {
    if (this.taskQueue === billContract.taskQueue) await ensureSchedules(this.client);
    this.#worker = await createEngineWorker({
      connection,
      namespace: engineAddress().namespace,
      workflowBundle,
      taskQueue: this.taskQueue,
      activities: {
        ...createFollowActivities(this.strikes),
        ...createCalendarChangeActivities(this.calendarChanges),
        ...createDeliveryActivities(this.deliveries, this.channels.send),
        ...createReconcileActivities((alive) => reconcile(this.reconcilePort, this.client, alive)),
      },
    });
    if (this.#stopping) return;
    this.#log.log('following the record');
    await this.#worker.run();
  }

  #warn(message: string, cause: unknown): void {
    if (Date.now() - (this.#warned.get(message) ?? 0) < REMIND_MS) return;
    this.#warned.set(message, Date.now());
    this.#log.warn(`${message}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
