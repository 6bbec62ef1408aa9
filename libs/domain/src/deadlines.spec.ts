import { describe, expect, it } from '@jest/globals';
import { procedureAsOf, type BillStateId, type PeriodId, type Procedure } from '@uian/procedure';
import {
  agendaAwaitingApproval, approvedAgenda, billAt, calendarWith, COMMITTEE, Docket, introduction, procedureOf, ROAD,
  SEOUL_CALENDAR, type RoadOptions,
} from '@uian/testing/law';
import type { Bill } from './bill.js';
import { billDeadlines, deadlineFor, meetingDeadlines, type Deadline } from './deadlines.js';

const of = (bill: Bill, id: PeriodId, calendar = SEOUL_CALENDAR, procedure = procedureOf(bill, bill.lastDay)): Deadline | undefined =>
  deadlineFor(billDeadlines(bill, procedure, calendar), id);
const at = (state: BillStateId, id: PeriodId, options?: RoadOptions): Deadline | undefined => of(billAt(state, options).bill, id);
const scheduled = (): Bill => {
  const { docket, id } = billAt('referred');
  approvedAgenda(docket, [id]);
  return docket.bill(id);
};
const strictly = (procedure: Procedure): Procedure =>
  ({ ...procedure, officeTargets: { ...procedure.officeTargets, backReading: 'strict' } });

describe('the deadlines of bill 1544', () => {
  it('bar placement until 2024-02-15, seven days after the referral of 02-07', () => {
    expect(at('referred', 'committee.wait.partial')).toMatchObject({
      status: 'open', due: '2024-02-15', target: null, counted: { firstDay: '2024-02-08', rawLastDay: '2024-02-14', rolledOver: [] },
    });
  });

  it('deem it placed at the first committee from 2024-06-07 on', () => {
    expect(at('referred', 'committee.auto_place'))
      .toMatchObject({ status: 'open', due: '2024-06-07', counted: { rawLastDay: '2024-06-06' }, period: { awaits: 'sitting' } });
  });

  it('want the report by Saturday 2024-03-02, so on the last working day 02-29', () => {
    const deadline = of(scheduled(), 'review_report.distribute');
    expect(deadline).toMatchObject({ status: 'open', due: '2024-03-02', target: '2024-02-29', owedBy: 'chief-specialist' });
    expect(deadline?.counted).toMatchObject({ secondReading: { lastDay: '2024-03-01', dayOff: '삼일절' } });
  });

  it('want it by 2024-03-01 where the council reads the rule strictly, with the same last working day', () => {
    const bill = scheduled();
    const strict = strictly(procedureOf(bill, bill.lastDay));
    expect(of(bill, 'review_report.distribute', SEOUL_CALENDAR, strict)).toMatchObject({ due: '2024-03-01', target: '2024-02-29' });
  });

  it('want its transfer by 2024-03-13', () => {
    expect(at('passed', 'transfer.bill')).toMatchObject({ status: 'open', due: '2024-03-13', target: '2024-03-13', owedBy: 'secretariat' });
  });

  it('give the mayor until 2024-04-02', () => {
    expect(at('transferred', 'promulgate.or_veto')).toMatchObject({ status: 'open', due: '2024-04-02', period: { deems: 'deemed.confirmed' } });
  });

  it('bring it into force on 2024-04-16 where the 부칙 says nothing', () => {
    expect(at('promulgated', 'effect.default')).toMatchObject({ due: '2024-04-16', counted: { rawLastDay: '2024-04-15' } });
  });

  it.each([
    [{ kind: 'on-promulgation' } as const, '2024-03-26'],
    [{ kind: 'on', day: '2024-07-01' } as const, '2024-07-01'],
  ])('bring it into force by the 부칙 %j on %s, with nothing counted', (effect, due) => {
    const { docket, id } = billAt('transferred');
    docket.do('bill.promulgate', { day: ROAD.promulgated, stream: id, input: { number: '제9173호', effect } });
    expect(of(docket.bill(id), 'effect.default')).toMatchObject({ due, counted: undefined });
  });
});

describe('the deadlines of other bills', () => {
  it.each(['ordinance.enactment', 'ordinance.full-amendment'] as const)('bar %s for ten days: until 2024-02-18', (kind) => {
    expect(at('referred', 'committee.wait.full', { kind })).toMatchObject({ due: '2024-02-18' });
    expect(at('referred', 'committee.wait.partial', { kind })).toBeUndefined();
  });

  it('bar a repeal for no time at all', () => {
    const { bill } = billAt('referred', { kind: 'ordinance.repeal' });
    expect(of(bill, 'committee.wait.partial') ?? of(bill, 'committee.wait.full')).toBeUndefined();
  });

  it('roll the transfer of a bill passed on Tuesday 2024-06-25 from a Sunday to Monday 07-01', () => {
    const { bill } = billAt('passed');
    const decided = bill.facts['bill.decide-in-plenary']!;
    const later = { ...bill, facts: { ...bill.facts, 'bill.decide-in-plenary': { ...decided, day: '2024-06-25' } } };
    expect(of(later, 'transfer.bill')).toMatchObject({ due: '2024-07-01' });
  });

  it('begin 자동상정 anew on the day of a hearing', () => {
    const { docket, id } = billAt('referred', { kind: 'ordinance.enactment' });
    docket.do('bill.hold-hearing', { day: '2024-02-22', stream: id });
    expect(of(docket.bill(id), 'committee.auto_place')).toMatchObject({ status: 'open', due: '2024-06-22', revision: 4 });
  });

  it('cannot be calculated beyond the published calendar, and say so', () => {
    const { docket, id } = billAt('received');
    const bill = { ...docket.bill(id), facts: { 'bill.receive': { day: '2027-12-31', sequence: 2, recordedAt: 0 } } };
    expect(of(bill, 'bill.refer')).toMatchObject({ status: 'open', due: null, target: null, counted: { known: false, year: 2028 } });
  });

  it('move with a holiday that the council adds', () => {
    const calendar = calendarWith({ day: '2024-03-13', holiday: '임시공휴일' });
    expect(of(billAt('passed').bill, 'transfer.bill', calendar)).toMatchObject({ due: '2024-03-14' });
  });
});

describe('how a deadline ends', () => {
  it('is met by the act on its last day, and late on the day after', () => {
    const { docket, id } = billAt('passed');
    docket.do('bill.transfer', { day: '2024-03-13', stream: id });
    expect(of(docket.bill(id), 'transfer.bill')).toMatchObject({ status: 'met', endedOn: '2024-03-13' });
    const late = billAt('passed');
    late.docket.do('bill.transfer', { day: '2024-03-14', stream: late.id });
    expect(of(late.docket.bill(late.id), 'transfer.bill')).toMatchObject({ status: 'late', endedOn: '2024-03-14' });
  });

  it('is void once the bill is closed', () => {
    const { bill } = billAt('withdrawn');
    expect(billDeadlines(bill, procedureOf(bill, bill.lastDay), SEOUL_CALENDAR).filter((d) => d.status === 'open')).toEqual([]);
    expect(of(bill, 'committee.auto_place')).toMatchObject({ status: 'void' });
  });

  it('asks no 심사보고서 of a bill that the committee rejected or held', () => {
    expect(at('committee-decided', 'report.submit')).toMatchObject({ status: 'open', due: '2024-03-06' });
    expect(at('not-sent-to-plenary', 'report.submit')).toMatchObject({ status: 'void' });
    expect(at('held', 'report.submit')).toBeUndefined();
  });

  it('is met by a report that was distributed before the sitting was set', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.submit-report', { day: '2024-02-09', stream: id });
    docket.do('bill.distribute-report', { day: '2024-02-09', stream: id, input: { distributedTo: 11, published: 'https://example.kr' } });
    approvedAgenda(docket, [id]);
    expect(of(docket.bill(id), 'review_report.distribute')).toMatchObject({ status: 'met', endedOn: '2024-02-09' });
  });

  it('is void, not met, where the report was heard without having been distributed', () => {
    const { docket, id } = billAt('referred');
    const meeting = approvedAgenda(docket, [id]);
    docket.do('meeting.open', { day: ROAD.sitting, stream: meeting, input: { present: 11 } });
    docket.do('bill.place', { day: ROAD.sitting, stream: id, input: { meeting } });
    docket.do('bill.explain', { day: ROAD.sitting, stream: id, input: { meeting } });
    expect(of(docket.bill(id), 'review_report.distribute')).toMatchObject({ status: 'open' });
    docket.do('bill.hear-report', { day: ROAD.sitting, stream: id, input: { meeting } });
    expect(of(docket.bill(id), 'review_report.distribute')).toMatchObject({ status: 'void', endedOn: undefined });
  });

  it('is void, not met, where the bill leaves the agenda', () => {
    const { docket, id } = billAt('referred');
    const meeting = approvedAgenda(docket, [id]);
    docket.do('meeting.cancel', { day: '2024-03-04', stream: meeting, input: { reason: '의결정족수 미달 예상' } });
    expect(of(docket.bill(id), 'review_report.distribute')).toMatchObject({ status: 'void' });
  });

  it('leaves nothing owed on a report for a bill that is placed again after it was held', () => {
    const { docket, id } = billAt('held');
    approvedAgenda(docket, [id], '2024-03-07');
    expect(of(docket.bill(id), 'review_report.distribute')).toMatchObject({ status: 'met', endedOn: ROAD.distributed });
  });

  it('owes no chair’s promulgation where the mayor promulgated in the five days', () => {
    const { docket, id } = billAt('confirmed');
    expect(of(docket.bill(id), 'promulgate.speaker')).toMatchObject({ status: 'open', due: '2024-04-15' });
    docket.do('bill.promulgate', { day: '2024-04-08', stream: id, input: { number: '제1호', effect: { kind: 'default' } } });
    expect(of(docket.bill(id), 'promulgate.speaker')).toBeUndefined();
  });
});

describe('the deadlines of a meeting', () => {
  const deadline = (docket: Docket, id: string, period: PeriodId) =>
    deadlineFor(meetingDeadlines(docket.meeting(id), procedureAsOf('seoul', docket.meeting(id).lastDay), docket.calendar), period);

  it('ask the vice-chair, then the chair, then the staff, each for one working day', () => {
    const docket = new Docket();
    const input = { committee: COMMITTEE, ordinal: 4, sitting: ROAD.sitting, time: '10:00', items: [] };
    const id = docket.do('meeting.draft', { day: '2024-02-16', input });
    docket.do('meeting.consult', { day: '2024-02-16', stream: id });
    expect(deadline(docket, id, 'agenda.consult')).toMatchObject({ status: 'open', due: '2024-02-19', owedBy: 'vice-chair' });
    docket.do('meeting.answer-consultation', { day: '2024-02-19', stream: id, input: { answer: 'agreed' } });
    docket.do('meeting.request-approval', { day: '2024-02-19', stream: id });
    expect(deadline(docket, id, 'agenda.consult')).toMatchObject({ status: 'met' });
    expect(deadline(docket, id, 'agenda.approve')).toMatchObject({ status: 'open', due: '2024-02-20', owedBy: 'committee-chair' });
    docket.do('meeting.approve', { day: '2024-02-20', stream: id, input: {} });
    expect(deadline(docket, id, 'meeting.notice')).toMatchObject({ status: 'open', due: '2024-02-21', owedBy: 'committee-staff' });
  });

  it('ask the deputy while the chair is away, and the chair again afterwards', () => {
    const docket = new Docket();
    const id = agendaAwaitingApproval(docket, []);
    docket.do('meeting.report-absence', { day: ROAD.approved, stream: id, input: { reason: '입원', until: ROAD.approved } });
    expect(deadline(docket, id, 'agenda.approve')).toMatchObject({ owedBy: 'vice-chair' });
    docket.do('meeting.return', { day: ROAD.approved, stream: id, input: { reason: '자료 보완' } });
    docket.do('meeting.consult', { day: '2024-02-15', stream: id });
    docket.do('meeting.answer-consultation', { day: '2024-02-15', stream: id, input: { answer: 'no-answer' } });
    docket.do('meeting.request-approval', { day: '2024-02-15', stream: id });
    expect(deadline(docket, id, 'agenda.approve')).toMatchObject({ owedBy: 'committee-chair' });
  });

  it('ask nobody any more for an answer to an agenda that was changed', () => {
    const docket = new Docket();
    const id = agendaAwaitingApproval(docket, []);
    docket.do('meeting.change-items', { day: ROAD.approved, stream: id, input: { items: [] } });
    const statuses = meetingDeadlines(docket.meeting(id), procedureAsOf('seoul', ROAD.approved), docket.calendar).map((d) => d.status);
    expect(statuses).toEqual(['met', 'void']);
  });
});

describe('every set of deadlines', () => {
  it('is remembered with its beginning as its revision, and the instant at which the engine learned of it', () => {
    const docket = new Docket();
    const id = docket.do('bill.introduce', { day: '2024-02-02', input: introduction() });
    docket.do('bill.receive', { day: '2024-02-02', enteredOn: '2024-02-05', stream: id });
    expect(of(docket.bill(id), 'bill.refer')).toMatchObject({
      revision: 2, due: '2024-02-07', beganAt: Date.UTC(2024, 1, 5, 3), counted: { start: '2024-02-02' },
    });
  });
});
