import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { News } from '@uian/contracts';
import { ReconcileSource } from '@uian/record';
import { fastForward, reconcile } from '@uian/temporal';
import { until } from '@uian/temporal/testing';
import { ACTOR, recordedCouncil, seoulTime, SESSION_322, type RecordedCouncil } from '@uian/testing';
import { workerUnderTest, type WorkerUnderTest } from './testing/worker-under-test.js';

const MARCH_8 = seoulTime('2024-03-08', '15:00');
let worker: WorkerUnderTest;
let council: RecordedCouncil;

const done = (act: 'calendar.set-session' | 'calendar.close-session' | 'calendar.publish-minutes', day: string, input: object) =>
  council.done({ actor: ACTOR.secretariat, act, day, input });
const workflow = () => worker.handle(council.calendarStream, 'calendar');
const held = (): Promise<News | undefined> => worker.heldBy(council.calendarStream, 'calendar');
const told = () => worker.database.app.query<{ rung: string; subject: string }[]>(
  'select rung, subject from notice where council_id = $1 order by id', [council.id]);
const forward = (ms: number): Promise<void> => fastForward(worker.client, workflow().workflowId, ms);

beforeAll(async () => {
  worker = await workerUnderTest();
  council = await recordedCouncil(worker.database.app, { at: MARCH_8 });
});
afterAll(() => worker.close());

describe('a council’s term, from the act to the reminder', () => {
  it('is followed by a workflow of its own, which holds what the council owes', async () => {
    await done('calendar.set-session', '2024-03-08', SESSION_322);
    await done('calendar.close-session', '2024-03-08', { session: 322 });
    await until(async () => (await held())?.sequence === 2);
    expect(await held()).toMatchObject({ stage: 'session-closed', closed: false });
    expect((await held())!.clocks.map(({ id, rung }) => [id, rung])).toEqual([['minutes.publish.extra', '3'], ['result.notify_head', '3']]);
  });

  it('is started again from the record where it was lost', async () => {
    await workflow().terminate('시험');
    await until(async () => {
      await reconcile(new ReconcileSource(worker.database.app), worker.client);
      return (await workflow().describe()).status.name === 'RUNNING' && (await held())?.stage === 'session-closed';
    });
  });

  it('reminds of the minutes three working days before their day, and of nothing that is done', async () => {
    const to = seoulTime('2024-03-25', '09:30');
    await council.moveTo(to);
    await forward(to - MARCH_8);
    await until(async () => (await told()).length > 0);
    expect(await told()).toEqual([{ rung: '3', subject: '[임시회 회의록 공개 기한 3근무일 전] 제322회 임시회 – 2024. 3. 28.(목)까지' }]);
    await done('calendar.publish-minutes', '2024-03-25', { session: 322 });
    await until(async () => (await held())?.stage === 'session-concluded');
    expect((await held())!.clocks.map(({ id }) => id)).toEqual(['result.notify_head']);
  });

  it('strikes at once what one stride of time jumped over: of a ladder the newest rung alone', async () => {
    const [from, to] = [seoulTime('2024-03-25', '09:30'), seoulTime('2024-04-20', '09:30')];
    await council.moveTo(to);
    await forward(to - from);
    await until(async () => (await held())!.clocks.every(({ at }) => at > to));
    // Whoever owes it is told, and by now the head of the office, too.
    expect((await told()).slice(1).map(({ rung }) => rung)).toEqual(['overdue-8', 'overdue-8']);
  });
});
