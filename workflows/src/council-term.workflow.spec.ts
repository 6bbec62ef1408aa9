import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createFollowActivities } from '@uian/activities';
import type { Clock, News } from '@uian/contracts';
import { clockOf, DAY, specEngine, START, type FollowedStream } from '@uian/temporal/testing';

const { engine, record, act: commit, strikes } = await specEngine({ afterEach, afterAll }, createFollowActivities);

const act = (council: FollowedStream, stage: string, clocks: readonly Clock[] = []): Promise<News> => commit(council, { stage, clocks });
const rungOf = (id: string, day: number, revision = 1): Clock => clockOf(id, START + day * DAY, '0', revision);

describe('the workflow of a council’s term', () => {
  it('follows the council from its term to the minutes of a session, and waits for the next', async () => {
    const council = engine.follow('calendar');
    for (const stage of ['constituted', 'requested', 'convened', 'in-session', 'in-recess', 'in-session', 'session-closed', 'minutes-posted',
      'session-concluded', 'requested']) {
      await act(council, stage);
      expect(await council.held()).toMatchObject({ stage });
    }
    expect((await council.handle.describe()).status.name).toBe('RUNNING');
  });

  it('strikes the clocks of several sessions at once, each in its time, whatever stage the newest is in', async () => {
    const council = engine.follow('calendar');
    await act(council, 'convened', [
      rungOf('minutes.publish.extra', 3, 4), rungOf('result.notify_head', 5, 4), rungOf('minutes.publish.extra', 1, 2), rungOf('session.annual_plan', 2),
    ]);
    await council.forward(4 * DAY);
    expect(record.strikes.map(({ clock }) => [clock.id, clock.revision])).toEqual([
      ['minutes.publish.extra', 2], ['session.annual_plan', 1], ['minutes.publish.extra', 4],
    ]);
  });

  it('stops reminding of what has been done', async () => {
    const council = engine.follow('calendar');
    await act(council, 'session-closed', [rungOf('minutes.publish.regular', 2)]);
    await act(council, 'session-concluded');
    await council.forward(5 * DAY);
    expect(strikes()).toEqual([]);
  });

  it('says in Temporal’s pages where the council stands, and what rings next', async () => {
    const council = engine.follow('calendar');
    await act(council, 'session-closed', [rungOf('minutes.publish.extra', 2)]);
    await council.held();
    const details = await council.handle.query('__temporal_workflow_metadata');
    expect(JSON.stringify(details)).toContain('임시회 회의록 공개 기한 당일: 의사과에게 알림');
  });
});
