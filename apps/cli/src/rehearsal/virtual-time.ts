import { setTimeout as pause } from 'node:timers/promises';
import { calendarChangeContract, contractOf } from '@uian/contracts';
import { setBusinessClock, type RehearsalSource, type RecordDatabase } from '@uian/record';
import { fastForward } from '@uian/temporal';
import type { Client } from '@temporalio/client';

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
 * The time of a rehearsal (가상 시간): moves the council's business clock and every open workflow together, from clock to
 * clock, so that alarms ring in the order they would have rung. It only goes forward.
 */
export class VirtualTime {
  constructor(
    private readonly dataSource: RecordDatabase, private readonly client: Client, private readonly source: RehearsalSource,
    private readonly council: string, private now: number,
  ) {}

  /** Moves to a business instant (UTC, epoch milliseconds), striking every clock on the way. */
  async moveTo(instant: number): Promise<void> {
    for (;;) {
      await this.settled();
      const clock = await this.source.nextClock();
      if (clock === null || clock + JUST_AFTER > instant) break;
      await this.jump(clock + JUST_AFTER);
      await until(`${new Date(clock).toISOString()}의 알림`, async () => {
        const next = await this.source.nextClock();
        return next === null || next > clock;
      });
    }
    await this.jump(instant);
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
    await until('끝난 의안의 워크플로가 끝나기', async () => {
      const { count } = await this.client.workflow.count(`ExecutionStatus = 'Running' AND WorkflowId IN (${ids.flatMap((id) =>
        [contractOf('bill'), contractOf('meeting')].map((contract) => `'${contract.workflowId(id)}'`)).join(', ')})`);
      return count === 0;
    });
  }

  private async jump(to: number): Promise<void> {
    if (to <= this.now) return;
    const ms = to - this.now;
    this.now = to;
    await setBusinessClock(this.dataSource, this.council, to);
    const streams = await this.source.followed();
    await Promise.all(streams.map(({ id, kind }) => this.forward(contractOf(kind).workflowId(id), ms)));
    // Moving took real time, by which every clock ran on: bring them back together.
    await setBusinessClock(this.dataSource, this.council, to);
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
