import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createFollowActivities } from '@uian/activities';
import type { Clock, News } from '@uian/contracts';
import { clockOf, DAY, specEngine, START, type FollowedStream } from '@uian/temporal/testing';

const { engine, record, act: commit, strikes } = await specEngine({ afterEach, afterAll }, createFollowActivities);

const act = (meeting: FollowedStream, stage: string, change: Partial<News> = {}): Promise<News> =>
  commit(meeting, { stage, clocks: [], ...change });
const rungOf = (id: string, day: number, rung: string): Clock => clockOf(id, START + day * DAY, rung);

describe('the committee meeting workflow', () => {
  it('follows an agenda from its draft to the close of the sitting', async () => {
    const meeting = engine.follow('meeting');
    for (const stage of ['drafted', 'consulting', 'approval-requested', 'approved', 'noticed', 'open']) {
      await act(meeting, stage);
      expect(await meeting.held()).toMatchObject({ stage });
    }
    await act(meeting, 'closed', { closed: true });
    await expect(meeting.handle.result()).resolves.toBeUndefined();
  });

  it('goes back to the draft when the chair returns it, or when a change voids the approval', async () => {
    const meeting = engine.follow('meeting');
    for (const stage of ['approval-requested', 'returned', 'approval-requested', 'approved', 'drafted']) await act(meeting, stage);
    expect(await meeting.held()).toMatchObject({ sequence: 5, stage: 'drafted' });
  });

  it('reminds of the vice-chair’s answer, then of the chair’s, and stops when it is given', async () => {
    const meeting = engine.follow('meeting');
    await act(meeting, 'consulting', { clocks: [rungOf('agenda.consult', 1, '0')] });
    await meeting.forward(2 * DAY);
    record.answer = ({ clock }, news) => ({
      ...news,
      clocks: clock.rung === '0' ? [rungOf('agenda.approve', 4, 'overdue-1')] : [rungOf('agenda.approve', 5, 'overdue-2')],
    });
    await act(meeting, 'approval-requested', { clocks: [rungOf('agenda.approve', 3, '0')] });
    await meeting.forward(2.5 * DAY);
    await act(meeting, 'approved');
    await meeting.forward(10 * DAY);
    expect(strikes()).toEqual([
      'agenda.consult 0', 'agenda.approve 0', 'agenda.approve overdue-1',
    ]);
  });

  it('ends when the meeting is cancelled', async () => {
    const meeting = engine.follow('meeting');
    await act(meeting, 'noticed', { clocks: [rungOf('meeting.notice', 9, '0')] });
    await act(meeting, 'cancelled', { closed: true });
    await meeting.handle.result();
    expect(record.strikes).toEqual([]);
  });
});
