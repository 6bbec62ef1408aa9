import { describe, expect, it } from '@jest/globals';
import { ACTOR, agendaAwaitingApproval, approvedAgenda, billAt, calendarWith, COMMITTEE, introduction, procedureOf, recordedVote, ROAD,
  type Docket } from '@uian/testing/law';
import { billDeadlines, deadlineFor } from './deadlines.js';
import { foldBill } from './evolve-bill.js';
import { told } from './told.js';

const sequenceOf = (docket: Docket, id: string, type: string) => docket.events(id).find((event) => event.type === type)!.sequence;
const dueOf = (docket: Docket, id: string, period: 'promulgate.or_veto' | 'committee.wait.partial') => {
  const bill = docket.bill(id);
  return deadlineFor(billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar), period)?.due;
};
const types = (docket: Docket, id: string, many: number) => docket.events(id).slice(-many).map(({ type, day }) => [type, day]);

describe('a correction', () => {
  it('is an event: the original stays, and the bill is folded anew with what is right', () => {
    const { docket, id } = billAt('referred');
    const original = docket.events(id)[2];
    docket.correct(id, { sequence: 3, day: '2024-02-06', reason: '공문의 날짜와 다름' }, { on: '2024-02-13' });
    expect(docket.events(id)[2]).toEqual(original);
    expect(docket.events(id).at(-1)).toMatchObject({
      type: 'bill.correct', day: '2024-02-13', payload: { sequence: 3, reason: '공문의 날짜와 다름', now: { type: 'bill.refer', day: '2024-02-06',
        payload: { committee: COMMITTEE } } } });
    expect(docket.bill(id)).toMatchObject({ state: 'referred', sequence: 4, lastDay: '2024-02-06',
      facts: { 'bill.refer': { day: '2024-02-06', sequence: 3 } } });
  });

  it('tells each deadline that it moves, old and new, and no other', () => {
    const { docket, id } = billAt('transferred');
    const sequence = sequenceOf(docket, id, 'bill.transfer');
    expect(dueOf(docket, id, 'promulgate.or_veto')).toBe('2024-04-02');
    docket.correct(id, { sequence, day: '2024-03-15', reason: '오기' }, { on: '2024-03-20' });
    const moved = docket.events(id).at(-1)?.payload.deadlines as { revision: number }[];
    expect(moved).toContainEqual({ period: 'promulgate.or_veto', revision: sequence, from: '2024-04-02', to: '2024-04-04' });
    expect(moved.map(({ revision }) => revision)).toEqual(moved.map(() => sequence));
    expect(dueOf(docket, id, 'promulgate.or_veto')).toBe('2024-04-04');
  });

  it('of an input replaces it whole, and keeps what the decision had found: 의안번호, 회기', () => {
    const { docket, id } = billAt('received');
    docket.correct(id, { sequence: 2, input: { forSession: 326 }, reason: '회기를 잘못 적음' }, { on: '2024-02-05' });
    expect(docket.bill(id)).toMatchObject({ number: 1544, forSession: 326 });
    docket.correct(id, { sequence: 1, input: introduction({ title: '바른 이름', subtitle: '(부제)' }), reason: '오기' }, { on: '2024-02-05' });
    expect(docket.bill(id)).toMatchObject({ title: '바른 이름', subtitle: '(부제)', number: 1544, forSession: 326, sequence: 4 });
  });

  it('of a vote decides it again', () => {
    const { docket, id } = billAt('passed');
    const input = { motion: 'passed-unamended', vote: recordedVote(80, 40, 40) };
    docket.correct(id, { sequence: docket.bill(id).sequence, input, reason: '집계 오류' }, { on: '2024-03-11' });
    expect(docket.bill(id)).toMatchObject({ state: 'rejected', plenaryOutcome: 'rejected' });
  });

  it('of the day alone counts 시행일 again where it follows that day', () => {
    const { docket, id } = billAt('transferred');
    docket.do('bill.promulgate', { day: ROAD.promulgated, stream: id, input: { number: '제9173호', effect: { kind: 'on-promulgation' } } });
    docket.correct(id, { sequence: docket.bill(id).sequence, day: '2024-03-25', reason: '오기' }, { on: '2024-03-28' });
    expect(docket.bill(id).facts['bill.promulgate']).toMatchObject({ day: '2024-03-25', target: '2024-03-25' });
    expect(docket.bill(id)).toMatchObject({ state: 'in-force' });
  });

  it('made twice reads as the newer, which keeps what it says nothing of', () => {
    const { docket, id } = billAt('promulgated');
    const sequence = docket.bill(id).sequence;
    docket.correct(id, { sequence, input: { number: '제9174호', effect: { kind: 'default' } }, reason: '번호' }, { on: '2024-03-28' });
    docket.correct(id, { sequence, day: '2024-03-25', reason: '날짜' }, { on: '2024-03-28' });
    expect(docket.bill(id)).toMatchObject({ ordinanceNumber: '제9174호', lastDay: '2024-03-25', sequence: sequence + 2 });
  });

  it('is no way around a rule: what the corrected act breaks is written down with the reason', () => {
    const { docket, id } = billAt('placed');
    const { sequence } = docket.bill(id);
    docket.correct(id, { sequence: 3, day: ROAD.drafted, reason: '실제 회부일' }, { on: '2024-03-06' });
    expect(docket.bill(id).irregularities).toBeUndefined();
    const early = billAt('received');
    early.docket.do('bill.refer', { day: '2024-02-07', stream: early.id, input: { committee: COMMITTEE } });
    early.docket.correct(early.id, { sequence: 3, input: { committee: 'budget' }, reason: '특별위원회에 회부됨' }, { on: '2024-02-08' });
    expect(early.docket.bill(early.id)).toMatchObject({ committee: 'budget', irregularities: [
      { act: 'bill.refer', sequence: 3, rules: ['refer.standing-committee'], reason: '특별위원회에 회부됨' }] });
    expect(docket.bill(id).sequence).toBe(sequence + 1);
  });

  it('that puts an irregular act in order takes its flag away', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.give-notice', {
      day: '2024-02-05', enteredOn: '2024-02-13', stream: id, input: { until: '2024-02-12' }, actor: ACTOR.secretariat,
        irregular: '먼저 게시함' });
    expect(docket.bill(id).irregularities).toHaveLength(1);
    docket.correct(id, { sequence: 4, day: '2024-02-07', reason: '게시일을 잘못 적었음' }, { on: '2024-02-13' });
    expect(docket.bill(id).irregularities).toBeUndefined();
  });

  it('refuses a vote that does not add up, however right the rest', () => {
    const { docket, id } = billAt('passed');
    const vote = { method: 'recorded', present: 80, yes: 80, no: 40, abstain: 0 };
    const decision = docket.correct(id, { sequence: docket.bill(id).sequence, input: { motion: 'passed-unamended', vote }, reason: '집계' },
      { on: '2024-03-11' });
    expect(decision).toMatchObject({ accepted: false, refusal: { violations: [{ rule: 'record.vote-count' }] } });
  });

  it('leaves a meeting with the day that is right', () => {
    const { docket, id } = billAt('referred');
    const stream = agendaAwaitingApproval(docket, [id]);
    docket.correct(stream, { sequence: 2, day: ROAD.approved, reason: '오기' }, { on: '2024-02-15' });
    expect(docket.meeting(stream)).toMatchObject({ state: 'approval-requested', sequence: 5,
      facts: { 'meeting.consult': { day: ROAD.approved } } });
  });
});

describe('a correction and the deems', () => {
  it('voids a 확정 that had never been due, and lets the period run on', () => {
    const { docket, id } = billAt('confirmed');
    docket.correct(id, { sequence: sequenceOf(docket, id, 'bill.transfer'), day: '2024-03-20', reason: '오기' }, { on: '2024-04-04' });
    expect(types(docket, id, 3)).toEqual([['deemed.confirmed', '2024-04-02'], ['bill.correct', '2024-04-04'], ['deemed.voided',
      '2024-04-04']]);
    expect(docket.bill(id)).toMatchObject({ state: 'transferred', lastDay: '2024-03-20' });
    expect(dueOf(docket, id, 'promulgate.or_veto')).toBe('2024-04-09');
  });

  it('moves a 확정 to its right day where that is past, too', () => {
    const { docket, id } = billAt('confirmed');
    docket.correct(id, { sequence: sequenceOf(docket, id, 'bill.transfer'), day: '2024-03-12', reason: '오기' }, { on: '2024-04-04' });
    expect(types(docket, id, 3)).toEqual([['bill.correct', '2024-04-04'], ['deemed.voided', '2024-04-04'], ['deemed.confirmed',
      '2024-04-01']]);
    expect(docket.bill(id)).toMatchObject({ state: 'confirmed', lastDay: '2024-04-01' });
  });

  it('lets a 확정 stand that is right either way, and a late entry void it afterwards', () => {
    const { docket, id } = billAt('confirmed');
    docket.correct(id, { sequence: 1, input: introduction({ title: '바른 이름' }), reason: '오기' }, { on: '2024-04-04' });
    expect(docket.bill(id).state).toBe('confirmed');
    const input = { number: '제9173호', effect: { kind: 'default' } } as const;
    docket.do('bill.promulgate', { day: '2024-04-02', enteredOn: '2024-04-05', stream: id, input });
    expect(docket.bill(id)).toMatchObject({ state: 'promulgated', title: '바른 이름' });
  });

  it('voids the 자동상정 of a bill that had been referred too late for it', () => {
    const { docket, id } = billAt('referred');
    const stream = approvedAgenda(docket, [], '2024-06-12');
    docket.do('meeting.open', { day: '2024-06-12', stream, input: { present: 11 } });
    expect(docket.bill(id).state).toBe('placed');
    docket.correct(id, { sequence: 3, day: '2024-02-19', reason: '오기' }, { on: '2024-06-14' });
    expect(types(docket, id, 2)).toEqual([['bill.correct', '2024-06-14'], ['deemed.voided', '2024-06-14']]);
    expect(docket.bill(id)).toMatchObject({ state: 'referred', lastDay: '2024-02-19' });
  });

  it('lets a 확정 stand of which only the calendar says otherwise since', () => {
    const { docket, id } = billAt('confirmed');
    docket.do('bill.promulgate-by-chair', { day: '2024-04-12', stream: id, actor: ACTOR['council-chair'], input: { number: '제9173호',
      effect: { kind: 'default' } } });
    Object.assign(docket, { calendar: calendarWith({ day: '2024-04-02', holiday: '임시공휴일' }) });
    expect(docket.correct(id, { sequence: 1, day: '2024-02-01', reason: '오기' }, { on: '2024-04-15' }).accepted).toBe(true);
  });

  it('is folded from the events as it was folded when it was made', () => {
    const { docket, id } = billAt('confirmed');
    docket.correct(id, { sequence: sequenceOf(docket, id, 'bill.transfer'), day: '2024-03-12', reason: '오기' }, { on: '2024-04-04' });
    const input = { number: '제9173호', effect: { kind: 'default' } } as const;
    docket.do('bill.promulgate', { day: '2024-04-03', enteredOn: '2024-04-05', stream: id, input });
    expect(foldBill(id, 'seoul', docket.events(id))).toEqual(docket.bill(id));
    expect(told(docket.events(id)).map(({ sequence }) => sequence)).toEqual(docket.events(id).map(({ sequence }) => sequence));
  });
});
