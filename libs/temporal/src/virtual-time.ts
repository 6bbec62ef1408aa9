import { setTimeout as pause } from 'node:timers/promises';
import { calendarChangeContract, contractOf, type RehearsalPort } from '@uian/contracts';
import type { Client } from '@temporalio/client';
import { fastForward } from './time-skipping.js';

/** A timer fires about a second of virtual time after its instant. */
const JUST_AFTER = 2_000;
const PATIENCE = 30_000;
const GLANCE = 25;

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  const giveUp = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > giveUp) throw new Error(`기다리던 일이 ${PATIENCE / 1000}초 안에 일어나지 않았습니다: ${what}`);
    await pause(GLANCE);
  }
}

/**
 * The time of a rehearsal (가상 시간): moves the council's business clock from act to act and from clock to clock, and brings every
 * open workflow along wherever a clock is to be struck, so that alarms ring in the order they would have rung. It only goes forward.
 */
export class VirtualTime {
  /** The business instant that each open workflow was brought to last. */
  private readonly reached = new Map<string, number>();

  /** @param moved hears each instant that the rehearsal has come to, when what is struck there has been */
  constructor(
    private readonly client: Client, private readonly source: RehearsalPort, private now: number,
    private readonly moved: (instant: number) => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Moves to a business instant (UTC, epoch milliseconds), striking every clock on the way. */
  async moveTo(instant: number): Promise<void> {
    for (;;) {
      await this.settled();
      await this.noteStarted();
      const clock = await this.source.nextClock();
      if (clock === null || clock + JUST_AFTER > instant) break;
      await this.set(clock + JUST_AFTER);
      await this.bringAlong();
      await until(`${new Date(clock).toISOString()}의 알림`, async () => {
        const next = await this.source.nextClock();
        return next === null || next > clock;
      });
      await this.moved(clock);
    }
    await this.set(instant);
  }

  /** Waits until every workflow has been told of what the record holds. */
  settled(): Promise<void> {
    return until('워크플로가 기록을 따라오기', async () => (await this.source.owed()) === 0);
  }

  /** Waits until a change of the council's calendar has reached every deadline, and everybody concerned was told. */
  async carriedOn(calendarStream: string): Promise<void> {
    await this.settled();
    const change = this.client.workflow.getHandle(calendarChangeContract.workflowId(calendarStream));
    await until('달력의 변경이 모든 기한에 미치기', async () => (await change.describe()).status.name !== 'RUNNING');
    await this.settled();
  }

  /** Waits until every workflow of a closed bill or meeting has ended, too. */
  async atRest(streams: Iterable<string>): Promise<void> {
    await this.settled();
    const open = new Set((await this.source.followed()).map(({ id }) => id));
    const ids = [...streams].filter((id) => !open.has(id));
    if (ids.length === 0) return;
    await until('끝난 의안의 워크플로가 끝나기', async () => {
      const { count } = await this.client.workflow.count(`ExecutionStatus = 'Running' AND WorkflowId IN (${ids.flatMap((id) =>
        [contractOf('bill'), contractOf('meeting')].map((contract) => `'${contract.workflowId(id)}'`)).join(', ')})`);
      return count === 0;
    });
  }

  private async set(instant: number): Promise<void> {
    this.now = Math.max(instant, this.now);
    await this.source.setClock(this.now);
  }

  /** A workflow begins at the business instant at which it is first told of its stream. */
  private async noteStarted(): Promise<void> {
    const open = new Set((await this.source.followed()).map(({ id }) => id));
    for (const id of this.reached.keys()) if (!open.has(id)) this.reached.delete(id);
    for (const id of open) if (!this.reached.has(id)) this.reached.set(id, this.now);
  }

  private async bringAlong(): Promise<void> {
    const { now } = this;
    await Promise.all((await this.source.followed()).map(async ({ id, kind }) => {
      await this.forward(contractOf(kind).workflowId(id), now - (this.reached.get(id) ?? now));
      this.reached.set(id, now);
    }));
    // That took real time, by which the council's clock ran on.
    await this.set(now);
  }

  private async forward(workflowId: string, ms: number): Promise<void> {
    try {
      await fastForward(this.client, workflowId, ms);
    } catch (error) {
      const { status } = await this.client.workflow.getHandle(workflowId).describe();
      if (status.name === 'RUNNING') throw error;
    }
  }
}
