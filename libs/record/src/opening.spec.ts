import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NewEvent } from '@uian/domain';
import { recordedCouncil, seoulTime, testDatabase, type TestDatabase } from '@uian/testing';
import { CouncilDirectory } from './council-directory.js';
import { setBusinessClock } from './found-council.js';
import { Recorder } from './recorder.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase(); });
afterAll(() => database.drop());

const referredOn = (day: string, title: string): readonly NewEvent[] => [
  { type: 'bill.introduce', day, payload: { kind: 'ordinance.partial-amendment', title, subtitle: '(의원1 의원 발의)', proposers: ['의원1'],
    supporters: [], needsExecutiveOpinion: false, costEstimate: { kind: 'no-cost', reason: '비용 없음' } } },
  { type: 'bill.receive', day, payload: {} },
  { type: 'bill.refer', day, payload: { committee: 'economy' } },
];

it('a sitting opens with an approved agenda though another bill of the committee waits for 자동상정, and that bill is placed', async () => {
  const council = await recordedCouncil(database.app, { at: seoulTime('2024-06-20', '09:00'), purpose: 'rehearsal' });
  const [onAgenda, waiting] = await council.bills(seoulTime('2024-06-03', '10:00'),
    referredOn('2024-06-03', '의사일정에 오른 조례안'), referredOn('2024-02-02', '오래 기다린 조례안'));
  const recorder = new Recorder(database.app, new CouncilDirectory(database.app));
  const act = async (role: 'committee-staff' | 'vice-chair' | 'committee-chair', name: string, input: object, stream?: string) => {
    const answer = await recorder.record({
      council: council.id, commandId: randomUUID(), actor: { id: role, offices: [{ role, committee: 'economy' }] }, act: name as never, input, ...(stream && { stream }),
    });
    expect(answer).toMatchObject({ kind: 'recorded' });
    return (answer as { stream: string }).stream;
  };
  const meeting = await act('committee-staff', 'meeting.draft', { committee: 'economy', ordinal: 1, sitting: '2024-06-21', time: '10:00', items: [onAgenda] });
  await act('committee-staff', 'meeting.consult', {}, meeting);
  await act('vice-chair', 'meeting.answer-consultation', { answer: 'agreed' }, meeting);
  await act('committee-staff', 'meeting.request-approval', {}, meeting);
  await act('committee-chair', 'meeting.approve', {}, meeting);
  await setBusinessClock(database.app, council.id, seoulTime('2024-06-21', '10:00'));
  await act('committee-staff', 'meeting.open', { present: 9 }, meeting);
  const placed = await database.app.query('select stream_id from event where council_id = $1 and type = $2', [council.id, 'deemed.placed']);
  expect(placed).toEqual([{ stream_id: waiting }]);
});
