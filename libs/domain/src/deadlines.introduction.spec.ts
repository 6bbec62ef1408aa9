import { describe, expect, it } from '@jest/globals';
import type { PeriodId } from '@uian/procedure';
import { accepted, billAt, calendarOfTerm, Docket, procedureOf, submission, type Travelled } from '@uian/testing/law';
import { billDeadlines, deadlineFor, type Deadline } from './deadlines.js';

const of = ({ docket, id }: Pick<Travelled, 'docket' | 'id'>, period: PeriodId): Deadline | undefined => {
  const bill = docket.bill(id);
  return deadlineFor(billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar), period);
};

describe('before receipt', () => {
  it('회부 목표: five days from Friday 2024-02-02, Wednesday 02-07', () => {
    expect(of(billAt('received'), 'bill.refer')).toMatchObject({ status: 'open', due: '2024-02-07', owedBy: 'secretariat', period: { level: 'office' } });
    expect(of(billAt('referred'), 'bill.refer')).toMatchObject({ status: 'met', endedOn: '2024-02-07' });
  });

  it('집행부 입법예고: twenty days, 2024-01-08 the first of them, so to 01-27; told of later, it is late for nothing', () => {
    const travelled = billAt('received', { by: 'mayor' });
    travelled.docket.do('bill.note-executive-notice', {
      day: '2024-02-05', stream: travelled.id, input: { from: '2024-01-08', until: '2024-01-29' } });
    expect(of(travelled, 'bill.exec_notice')).toMatchObject({ status: 'met', start: '2024-01-08', due: '2024-01-27' });
  });

  it('제출안건 공고: before the mayor submits on 2024-02-02, by the day it was published on, whenever it is noted', () => {
    for (const [publishedOn, status] of [['2024-02-01', 'met'], ['2024-02-02', 'met'], ['2024-02-05', 'late']] as const) {
      const travelled = billAt('received', { by: 'mayor' });
      expect(of(travelled, 'bill.exec_publicity')).toMatchObject({ status: 'open', due: '2024-02-02', owedBy: 'executive' });
      travelled.docket.do('bill.note-publicity', { day: '2024-02-06', stream: travelled.id, input: { publishedOn } });
      expect(of(travelled, 'bill.exec_publicity')).toMatchObject({ status, endedOn: publishedOn });
    }
    expect(of(billAt('received'), 'bill.exec_publicity')).toBeUndefined();
  });

  it('what only bars an act has no row of its own: its rule counts it', () => {
    const { docket, id } = billAt('referred', { kind: 'ordinance.enactment' });
    const bill = docket.bill(id);
    const ids = billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar).map(({ period }) => period.id);
    for (const barring of ['bill.submit', 'bill.cost_estimate_late', 'committee.hearing', 'committee.exec_opinion'] as const) {
      expect(ids).not.toContain(barring);
    }
  });
});

describe('주민조례청구', () => {
  it('수리·각하: three months from 2022-12-28, 2023-03-28', () => {
    const docket = new Docket();
    const id = docket.do('bill.lodge-petition', { day: '2022-12-28', input: {
      kind: 'ordinance.repeal', title: '학생인권 조례 폐지조례안', representative: '홍길동', signatures: 25_000 } });
    expect(of({ docket, id }, 'resident.accept')).toMatchObject({ status: 'open', due: '2023-03-28', owedBy: 'council-chair' });
    docket.do('bill.accept-petition', { day: '2023-02-14', stream: id });
    expect(of({ docket, id }, 'resident.accept')).toMatchObject({ status: 'met' });
  });

  it('발의: thirty days from 2023-02-14, 03-16; the chair did it on 03-13', () => {
    expect(of(accepted(), 'resident.propose')).toMatchObject({ status: 'met', due: '2023-03-16', endedOn: '2023-03-13' });
  });

  it('의결: twelve months from 2023-02-14, 2024-02-14', () => {
    expect(of(accepted(), 'resident.decide')).toMatchObject({
      status: 'open', due: '2024-02-14', counted: { firstDay: '2023-02-15', rawLastDay: '2024-02-14' } });
  });

  it('의결, prolonged by the plenary for twelve months: 2025-02-14', () => {
    const travelled = accepted();
    travelled.docket.do('bill.extend-period', { day: '2023-12-22', stream: travelled.id, input: {
      period: 'resident.decide', length: 12, resolvedBy: 'plenary', reason: '추가 심사' } });
    expect(of(travelled, 'resident.decide')).toMatchObject({
      status: 'open', due: '2025-02-14', ledger: [{ what: 'extended', day: '2023-12-22', length: 12 }] });
  });

  /**
   * The newspapers gave 2025-11-26 as the end after the stay (and 2025-02-13 without it, counting the day of 수리 in): 286 days
   * on. From 02-14 they lead to 11-27. The days of the stay themselves are chosen.
   */
  it('의결, stopped by a court for 286 days: 2025-11-27', () => {
    const travelled = accepted();
    const { docket, id } = travelled;
    const period = 'resident.decide';
    docket.do('bill.suspend-period', { day: '2023-12-19', stream: id, input: { period, court: '서울행정법원' } });
    docket.do('bill.extend-period', { day: '2023-12-22', stream: id, input: { period, length: 12, resolvedBy: 'plenary', reason: '추가 심사' } });
    expect(of(travelled, period)).toMatchObject({ status: 'suspended', due: null, target: null });
    docket.do('bill.resume-period', { day: '2024-09-30', stream: id, input: { period, reason: '집행정지 취소' } });
    const resumed = of(travelled, period);
    expect(resumed).toMatchObject({ status: 'open', due: '2025-11-27', counted: { suspendedDays: 286 } });
    expect(resumed?.ledger?.map(({ what, day }) => [what, day]))
      .toEqual([['suspended', '2023-12-19'], ['extended', '2023-12-22'], ['resumed', '2024-09-30']]);
  });
});

describe('의원 임기', () => {
  it('ends on the last day of the term in which the bill was introduced, and for residents never', () => {
    const docket = new Docket({ calendar: calendarOfTerm() });
    expect(of(billAt('referred', { docket }), 'term.expiry')).toMatchObject({ status: 'open', due: '2026-06-30', counted: undefined });
    expect(of(billAt('passed', { docket }), 'term.expiry')).toMatchObject({ status: 'met' });
    expect(of(accepted(), 'term.expiry')).toBeUndefined();
  });

  it('is not known where nobody has entered the term', () => {
    expect(of(billAt('referred'), 'term.expiry')).toMatchObject({ status: 'open', due: null });
  });
});

describe('예산안', () => {
  const submitted = (day: string, council?: string) => {
    const docket = new Docket({ council });
    const id = docket.do('bill.submit', { day, input: submission({ kind: 'budget.main', fiscalYear: 2025, title: '2025년도 예산안' }) });
    return { docket, id };
  };

  it('제출: sixty days before 2025-01-01 is Saturday 2024-11-02, the last working day 11-01', () => {
    expect(of(submitted('2024-11-01'), 'budget.submit')).toMatchObject({ status: 'met', start: '2025-01-01', due: '2024-11-02', target: '2024-11-01' });
    expect(of(submitted('2024-11-04'), 'budget.submit')).toMatchObject({ status: 'late', endedOn: '2024-11-04' });
  });

  it('제출 in 경기, by the Act: fifty days before, 2024-11-12', () => {
    expect(of(submitted('2024-11-12', 'gyeonggi'), 'budget.submit')).toMatchObject({ status: 'met', due: '2024-11-12' });
  });

  it('의결: fifteen days before 2025-01-01, 2024-12-17', () => {
    expect(of(submitted('2024-11-01'), 'budget.decide')).toMatchObject({ status: 'open', due: '2024-12-17', owedBy: 'council-chair' });
  });

  it('binds no supplementary budget', () => {
    const docket = new Docket();
    const id = docket.do('bill.submit', { day: '2024-05-02', input: submission({ kind: 'budget.supplementary', fiscalYear: 2024 }) });
    expect(of({ docket, id }, 'budget.submit') ?? of({ docket, id }, 'budget.decide')).toBeUndefined();
  });
});
