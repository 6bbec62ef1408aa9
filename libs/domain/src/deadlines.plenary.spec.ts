import { describe, expect, it } from '@jest/globals';
import { legalCalendar, type Session } from '@uian/calendar';
import type { PeriodId } from '@uian/procedure';
import { billAt, Docket, procedureOf, proposal, recordedVote, ROAD, SESSIONS, type Travelled } from '@uian/testing/law';
import { billDeadlines, deadlineFor, type Deadline } from './deadlines.js';

const of = ({ docket, id }: Pick<Travelled, 'docket' | 'id'>, period: PeriodId): Deadline | undefined => {
  const bill = docket.bill(id);
  return deadlineFor(billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar), period);
};
const secret = (present: number, yes: number) => ({ ...recordedVote(present, yes, present - yes), method: 'secret' }) as const;

describe('before the plenary’s decision', () => {
  it('본회의 상정 대기 in 경기: a day after the report of 2024-03-06, so from 03-08, for ordinances', () => {
    expect(of(billAt('reported', { council: 'gyeonggi' }), 'plenary.wait')).toMatchObject({ status: 'open', due: '2024-03-08' });
    expect(of(billAt('reported', { council: 'gyeonggi', kind: 'consent', by: 'mayor' }), 'plenary.wait')).toBeUndefined();
    expect(of(billAt('reported'), 'plenary.wait')).toBeUndefined();
  });

  it('무제한토론 종결동의: 24 hours from 15:30 on Friday 2024-03-08, over the Saturday', () => {
    const travelled = billAt('unlimited-debate');
    travelled.docket.do('bill.move-closure', { day: ROAD.plenary, stream: travelled.id, input: { signatories: 37, time: '15:30' } });
    expect(of(travelled, 'debate.closure_vote')).toMatchObject({ status: 'open', due: '2024-03-09', dueTime: '15:30' });
  });
});

/** Sessions with what the plenary resolved of its recesses: of 2024-04-19 to 05-03 four days are left and the last, then June. */
const RECESSED: readonly Session[] = [
  SESSIONS[0]!,
  { id: '323', ordinal: 323, kind: 'extraordinary', term: '임시회', from: '2024-04-19', to: '2024-05-03',
    plenarySittings: ['2024-04-19', '2024-05-03'], recesses: [{ from: '2024-04-23', to: '2024-05-02' }] },
  { ...SESSIONS[1]!, recesses: [{ from: '2024-06-15', to: '2024-06-27' }] },
];
const docketOfRecesses = () => new Docket({ calendar: legalCalendar({ sessions: RECESSED }) });

describe('in days of session', () => {
  it('본회의 부의 요구: seven days from 2024-03-08 without 폐회 and 휴회, 04-19 to 04-22, 05-03, 06-10 and 06-11', () => {
    const travelled = billAt('not-sent-to-plenary', { docket: docketOfRecesses() });
    travelled.docket.do('bill.report-discard', { day: '2024-03-08', stream: travelled.id });
    expect(of(travelled, 'discard.plenary_request')).toMatchObject({ status: 'open', due: '2024-06-11', owedBy: 'council-chair' });
  });

  it('재의 부의: ten days from 2024-03-26, to 06-14', () => {
    expect(of(billAt('reconsideration-requested', { docket: docketOfRecesses() }), 'reconsider.place'))
      .toMatchObject({ status: 'open', due: '2024-06-14', owedBy: 'council-chair' });
  });

  it('counts the sittings alone where nobody has entered a recess: 06-10, 06-28, 08-27 …, and says where it cannot tell', () => {
    const travelled = billAt('reconsideration-requested');
    expect(of(travelled, 'reconsider.place')?.counted).toMatchObject({ known: false });
    const discard = billAt('not-sent-to-plenary');
    discard.docket.do('bill.report-discard', { day: '2024-03-08', stream: discard.id });
    expect(of(discard, 'discard.plenary_request')).toMatchObject({ due: '2026-11-02', counted: { firstDay: '2024-06-10' } });
  });
});

describe('이송', () => {
  it('of a budget: three days from Friday 2024-03-08, Monday 03-11; of an ordinance five', () => {
    const budget = billAt('passed', { kind: 'budget.main', by: 'mayor' });
    expect(of(budget, 'transfer.budget')).toMatchObject({ status: 'open', due: '2024-03-11' });
    expect(of(budget, 'transfer.bill')).toBeUndefined();
    expect(of(billAt('passed', { kind: 'budget.settlement', by: 'mayor' }), 'transfer.bill')).toMatchObject({ due: '2024-03-13' });
  });

  it('begins anew with a 번안 that was carried, and not with one that was lost', () => {
    for (const [yes, started] of [[54, 'bill.rescind-in-plenary'], [53, 'bill.decide-in-plenary']] as const) {
      const travelled = billAt('passed');
      travelled.docket.do('bill.rescind-in-plenary', { day: ROAD.plenary, stream: travelled.id, input: {
        motion: 'passed-amended', vote: recordedVote(80, yes, 80 - yes), reason: '자구 오류', consenting: 28 } });
      const { facts } = travelled.docket.bill(travelled.id);
      expect(of(travelled, 'transfer.bill')?.revision).toBe(facts[started]?.sequence);
    }
  });

  it('행정안전부 보고: five days from 2024-03-13, 03-18', () => {
    expect(of(billAt('transferred'), 'report.mois')).toMatchObject({ status: 'open', due: '2024-03-18', owedBy: 'executive' });
    expect(of(billAt('in-force'), 'report.mois')).toMatchObject({ status: 'open' });
  });

  it('재의요구: twenty days from 2024-03-13, 04-02, for decisions as for ordinances, and of the superintendent', () => {
    expect(of(billAt('transferred', { kind: 'consent', by: 'mayor' }), 'veto.decision')).toMatchObject({ status: 'open', due: '2024-04-02' });
    expect(of(billAt('transferred', { by: 'superintendent' }), 'veto.superintendent')).toMatchObject({ status: 'open', due: '2024-04-02' });
    expect(of(billAt('transferred'), 'veto.superintendent')).toBeUndefined();
  });
});

describe('공포', () => {
  it('after 확정 of 2024-04-02: five days end on Sunday 04-07, so on 04-08; the chair’s target five after that, 04-15', () => {
    expect(of(billAt('confirmed'), 'promulgate.after_lapse')).toMatchObject({ status: 'open', start: '2024-04-02', due: '2024-04-08' });
    expect(of(billAt('confirmed'), 'promulgate.speaker')).toMatchObject({ start: '2024-04-08', due: '2024-04-15', period: { level: 'office' } });
  });

  it('after 재의결 of 2024-06-10: transfer at once by the office’s target of a day; five days from it end on Saturday 06-15, so on 06-17', () => {
    expect(of(billAt('reconfirmed'), 'reconsider.retransfer')).toMatchObject({ status: 'open', due: '2024-06-11', period: { level: 'office' } });
    expect(of(billAt('retransferred'), 'promulgate.after_reconsider')).toMatchObject({ status: 'open', due: '2024-06-17' });
    expect(of(billAt('retransferred'), 'promulgate.speaker')).toMatchObject({ start: '2024-06-17', due: '2024-06-24' });
  });

  it('통지: at once', () => {
    const travelled = billAt('promulgated');
    expect(of(travelled, 'promulgate.notify')).toMatchObject({ status: 'open', due: '2024-03-26' });
    travelled.docket.do('bill.notify-promulgation', { day: '2024-03-27', stream: travelled.id });
    expect(of(travelled, 'promulgate.notify')).toMatchObject({ status: 'late' });
  });

  it('시행 유예: thirty days from 2024-03-26 run to 04-25; the day of 시행 was settled with 공포, so nothing is owed', () => {
    const travelled = billAt('transferred', { introduce: { affectsRights: true } });
    travelled.docket.do('bill.promulgate', {
      day: ROAD.promulgated, stream: travelled.id, input: { number: '제1호', effect: { kind: 'on', day: '2024-07-01' } } });
    expect(of(travelled, 'effect.rights_grace')).toMatchObject({ status: 'met', due: '2024-04-25' });
    expect(of(billAt('promulgated'), 'effect.rights_grace')).toBeUndefined();
  });
});

describe('제소 after 재의결 of Monday 2024-06-10', () => {
  const travelled = billAt('reconfirmed');

  it('gives the head twenty days, to Sunday 06-30, so to 07-01; the minister’s order seven more, to 07-08', () => {
    expect(of(travelled, 'suit.head')).toMatchObject({ status: 'open', due: '2024-07-01' });
    expect(of(travelled, 'suit.order')).toMatchObject({ start: '2024-07-01', due: '2024-07-08' });
    expect(of(travelled, 'suit.minister')).toBeUndefined();
  });

  it('gives the head seven from an order of 07-05, to 07-12, and the minister seven from there, to 07-19', () => {
    travelled.docket.do('bill.order-suit', { day: '2024-07-05', stream: travelled.id, input: {} });
    expect(of(travelled, 'suit.head_on_order')).toMatchObject({ status: 'open', due: '2024-07-12', owedBy: 'executive' });
    expect(of(travelled, 'suit.minister')).toMatchObject({ start: '2024-07-12', due: '2024-07-19' });
  });

  it('leaves no order and no suit of the minister once the head has sued in time, whatever became of the ordinance', () => {
    const sued = billAt('retransferred');
    sued.docket.do('bill.promulgate', { day: '2024-06-12', stream: sued.id, input: { number: '제1호', effect: { kind: 'on-promulgation' } } });
    sued.docket.do('bill.file-suit', { day: '2024-06-28', stream: sued.id, input: { by: 'head' } });
    expect(sued.docket.bill(sued.id).state).toBe('in-force');
    expect(of(sued, 'suit.head')).toMatchObject({ status: 'met', endedOn: '2024-06-28' });
    expect(of(sued, 'suit.order')).toBeUndefined();
  });
});

describe('학생인권조례 폐지, 2024', () => {
  const session = (ordinal: number, from: string, to: string, sitting: string): Session =>
    ({ id: String(ordinal), ordinal, kind: 'extraordinary', term: '임시회', from, to, plenarySittings: [sitting] });

  it('decided 04-26, returned 05-16 (day 20), decided again 06-25 and transferred the same day: the five days end on Sunday 06-30, so on 07-01', () => {
    const sessions = [session(323, '2024-04-19', '2024-05-03', '2024-04-26'), session(324, '2024-06-10', '2024-06-28', '2024-06-25')];
    const docket = new Docket({ calendar: legalCalendar({ sessions }) });
    const id = docket.do('bill.propose-by-committee', {
      day: '2024-04-26', input: proposal({ kind: 'ordinance.repeal', title: '서울특별시 학생인권 조례 폐지조례안', resolvedOn: '2024-04-26' }) });
    const next = { stream: id } as const;
    docket.do('bill.receive', { day: '2024-04-26', ...next, input: { urgency: '긴급' } });
    docket.do('bill.place-directly', { day: '2024-04-26', ...next });
    docket.do('bill.decide-in-plenary', { day: '2024-04-26', ...next, input: { motion: 'passed-unamended', vote: recordedVote(60, 60) } });
    expect(of({ docket, id }, 'transfer.bill')).toMatchObject({ due: '2024-05-01' });
    docket.do('bill.transfer', { day: '2024-04-26', ...next });
    expect(of({ docket, id }, 'promulgate.or_veto')).toMatchObject({ due: '2024-05-16' });
    docket.do('bill.request-reconsideration', { day: '2024-05-16', ...next, input: { reason: '공익 침해' } });
    docket.do('bill.place-reconsideration', { day: '2024-06-25', ...next });
    docket.do('bill.reconsider', { day: '2024-06-25', ...next, input: { vote: secret(111, 76) } });
    docket.do('bill.retransfer', { day: '2024-06-25', ...next });
    expect(of({ docket, id }, 'promulgate.after_reconsider')).toMatchObject({ due: '2024-07-01', counted: { rawLastDay: '2024-06-30' } });
    const chair = { ...next, input: { number: '제9311호', effect: { kind: 'on-promulgation' } } } as const;
    expect(docket.refused('bill.promulgate-by-chair', { day: '2024-07-01', ...chair }).allowedFrom).toBe('2024-07-02');
    docket.do('bill.promulgate-by-chair', { day: '2024-07-04', ...chair });
  });
});
