import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { BillActId } from '../actions.js';
import type { PeriodId } from '../periods.js';
import { procedureAsOf } from '../procedure-as-of.js';
import type { RuleId } from '../rules.js';

/** The day before an ISO day. */
const before = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
/** What is not there, what is not known, and what it is. */
const lengthOf = (council: string, day: string, id: PeriodId): number | 'unknown' | 'absent' => {
  const period = procedureAsOf(council, day).period(id);
  return period === undefined ? 'absent' : period.length ?? 'unknown';
};

describe('a figure turns on its day and not before', () => {
  it.each([
    ['seoul', '2011-07-14', 'committee.hearing', 'absent', 0],
    ['seoul', '2011-10-27', 'bill.council_notice', 'absent', 5],
    ['seoul', '2012-09-20', 'committee.auto_place', 'absent', 120],
    ['seoul', '2012-09-20', 'fasttrack.review', 'absent', 180],
    ['seoul', '2012-09-20', 'fasttrack.plenary', 'absent', 60],
    ['seoul', '2012-09-20', 'debate.closure_vote', 'absent', 24],
    ['seoul', '2015-01-01', 'minutes.publish.extra', 'unknown', 20],
    ['seoul', '2015-01-01', 'minutes.publish.regular', 'unknown', 30],
    ['seoul', '2018-01-11', 'budget.submit', 'unknown', 60],
    ['seoul', '2024-07-01', 'bill.submit', 'unknown', 15],
    ['gyeonggi', '2008-01-07', 'plenary.wait', 'absent', 1],
    ['gyeonggi', '2016-12-29', 'fasttrack.review', 'absent', 90],
    ['gyeonggi', '2016-12-29', 'fasttrack.plenary', 'absent', 60],
    ['gyeonggi', '2016-12-29', 'mediation.review', 'absent', 90],
    ['gyeonggi', '2016-12-29', 'mediation.decide', 'absent', 30],
    ['gyeonggi', '2016-12-29', 'debate.closure_vote', 'absent', 24],
    ['gyeonggi', '2019-01-03', 'committee.wait.partial', 'absent', 5],
    ['gyeonggi', '2019-01-03', 'committee.wait.full', 'absent', 7],
    ['gyeonggi', '2024-07-04', 'bill.submit', 10, 'absent'],
    ['gyeonggi', '2025-07-05', 'committee.auto_place', 'absent', 90],
    ['gyeonggi', '2025-07-08', 'bill.submit_supplementary', 'absent', 12],
    ['gyeonggi', '2025-09-16', 'minutes.publish.extra', 'absent', 20],
    ['gyeonggi', '2025-09-16', 'minutes.publish.regular', 'absent', 30],
    ['gyeonggi', '2025-10-02', 'review_report.distribute', 'absent', 48],
  ] as const)('%s on %s: %s from %s to %s', (council, day, id, earlier, later) => {
    expect([lengthOf(council, before(day), id), lengthOf(council, day, id)]).toEqual([earlier, later]);
  });

  it.each([
    ['seoul', '2022-02-24', 'introduce.supporters', null, 10],
    ['seoul', '2015-01-02', 'hearing.demand', undefined, 10],
    ['seoul', '2024-07-01', 'bill.submit', null, 15],
    ['gyeonggi', '2024-05-16', 'introduce.supporters', null, 10],
    ['gyeonggi', '2024-05-16', 'session.days-a-year', null, 140],
    ['gyeonggi', '2024-07-04', 'bill.submit', 10, undefined],
  ] as const)('%s on %s: the number of %s from %s to %s', (council, day, id, earlier, later) => {
    const figure = (on: string) => procedureAsOf(council, on).rule(id as RuleId)?.figure;
    expect([figure(before(day)), figure(day)]).toEqual([earlier, later]);
  });

  it.each([
    ['seoul', '2011-10-27', 'bill.give-notice'], ['seoul', '2012-09-20', 'bill.designate-fast-track'],
    ['seoul', '2012-09-20', 'bill.start-unlimited-debate'], ['seoul', '2012-09-20', 'bill.exempt-auto-place'],
    ['seoul', '2015-01-02', 'bill.omit-hearing'], ['gyeonggi', '2016-12-29', 'bill.send-to-mediation'],
    ['gyeonggi', '2022-12-26', 'bill.rescind-in-committee'], ['gyeonggi', '2025-07-05', 'bill.exempt-auto-place'],
  ] as const)('%s has from %s on: %s', (council, day, act) => {
    const has = (on: string) => procedureAsOf(council, on).billTransition(act as BillActId, 'ordinance.enactment', 'members') !== undefined;
    expect([has(before(day)), has(day)]).toEqual([false, true]);
  });
});

describe('a version is selected by the day that its 부칙 names', () => {
  it('receipt for Seoul’s 자동상정: bills received from 2012-09-20 on', () => {
    const length = (receipt: string) =>
      procedureAsOf('seoul', { act: '2013-03-04', receipt, referral: '2012-09-21' }).period('committee.auto_place')?.length;
    expect([length('2012-09-19'), length('2012-09-20')]).toEqual([undefined, 120]);
  });

  it('receipt for Seoul’s submission period, whatever the day of the act', () => {
    const length = (receipt: string) => procedureAsOf('seoul', { act: '2024-09-03', receipt }).period('bill.submit')?.length;
    expect([length('2024-06-30'), length('2024-07-01')]).toEqual([null, 15]);
  });

  it('referral for Gyeonggi’s 자동상정, its rule and its exemption alike', () => {
    const on = (referral: string) => procedureAsOf('gyeonggi', { act: '2025-11-03', receipt: '2025-06-30', referral });
    for (const [referral, there] of [['2025-07-04', false], ['2025-07-05', true]] as const) {
      const procedure = on(referral);
      expect(procedure.period('committee.auto_place') !== undefined).toBe(there);
      expect(procedure.rule('auto-place.exemption') !== undefined).toBe(there);
      expect(procedure.billTransition('bill.exempt-auto-place', 'consent') !== undefined).toBe(there);
    }
  });
});

describe('how sure a figure is', () => {
  it('does not borrow today’s figure for days on which it is not known', () => {
    expect(procedureAsOf('seoul', '2024-06-30').period('bill.submit')).toMatchObject({ length: null, certainty: 'recalled' });
    expect(procedureAsOf('seoul', '2024-07-01').period('bill.submit')).toMatchObject({ length: 15, since: '2024-07-01' });
  });

  it('marks what came on a day that was read as verified, and what was read only in a later text as inferred', () => {
    const in2024 = procedureAsOf('seoul', '2024-02-07');
    expect(in2024.rule('introduce.supporters')!.certainty).toBe('verified');
    expect(in2024.period('committee.wait.partial')!.figureCertainty).toBe('inferred');
    expect(procedureAsOf('seoul', '2012-01-02').period('committee.hearing')!.figureCertainty).toBe('inferred');
  });

  it('marks the day that is our own arithmetic', () => {
    expect(procedureAsOf('gyeonggi', '2025-12-01').period('committee.auto_place')!.figureCertainty).toBe('inferred');
    expect(procedureAsOf('gyeonggi', '2025-12-01').period('review_report.distribute')!.figureCertainty).toBe('verified');
  });

  it('says that Gyeonggi’s number of petitioners, another one every year, is not known', () => {
    expect(procedureAsOf('gyeonggi', '2026-03-02').rule('petition.signatures')!.figure).toBeNull();
  });
});
