import { describe, expect, it } from '@jest/globals';
import type { PeriodId } from '@uian/procedure';
import { accepted, approvedAgenda, billAt, calendarWith, noonOf, procedureOf, ROAD, SEOUL_CALENDAR } from '@uian/testing/law';
import type { Bill } from './bill.js';
import { deemInstant, nextStrike, rungDue, type Strike } from './clocks.js';
import { billDeadlines, deadlineFor, type Deadline } from './deadlines.js';
import { plainDay, seoulInstant } from './time.js';

const nine = (day: string): number => seoulInstant(plainDay(day), 9);
const deadline = (bill: Bill, id: PeriodId, calendar = SEOUL_CALENDAR): Deadline =>
  deadlineFor(billDeadlines(bill, procedureOf(bill, bill.lastDay), calendar), id)!;
const { officeTargets } = procedureOf(undefined, '2024-02-14');

/** The duty to distribute the review report for 2024-03-05, known since noon of 02-14. */
function reportDuty(calendar = SEOUL_CALENDAR): Deadline {
  const { docket, id } = billAt('referred');
  approvedAgenda(docket, [id]);
  return deadline(docket.bill(id), 'review_report.distribute', calendar);
}

function strikes(of: Deadline, how: { from?: number; many: number; calendar?: typeof SEOUL_CALENDAR }): readonly Strike[] {
  const found: Strike[] = [];
  for (let after = how.from ?? 0; found.length < how.many;) {
    const next = nextStrike(of, after, how.calendar ?? SEOUL_CALENDAR, officeTargets);
    if (!next) break;
    found.push(next);
    after = next.at;
  }
  return found;
}

describe('the ladder of the review report', () => {
  const LADDER = [
    { rung: '10', at: nine('2024-02-15') }, { rung: '5', at: nine('2024-02-22') }, { rung: '3', at: nine('2024-02-26') },
    { rung: '1', at: nine('2024-02-28') }, { rung: '0', at: nine('2024-02-29') },
  ];

  it('rings 10, 5, 3, 1 and 0 working days before the last working day, at nine in Seoul', () => {
    expect(strikes(reportDuty(), { many: 5 })).toEqual(LADDER);
    expect(nine('2024-02-15')).toBe(Date.UTC(2024, 1, 15, 0));
  });

  it('rings each working day while overdue: not on 삼일절, not at the weekend', () => {
    expect(strikes(reportDuty(), { from: nine('2024-02-29'), many: 3 })).toEqual([
      { rung: 'overdue-1', at: nine('2024-03-04') }, { rung: 'overdue-2', at: nine('2024-03-05') },
      { rung: 'overdue-3', at: nine('2024-03-06') },
    ]);
  });

  it('never rings a rung that was past when the clock began', () => {
    const began = { ...reportDuty(), beganAt: nine('2024-02-22') };
    expect(strikes(began, { many: 2 })).toEqual(LADDER.slice(2, 4));
    expect(strikes({ ...began, beganAt: nine('2024-02-22') - 1 }, { many: 1 })).toEqual([LADDER[1]]);
  });

  it('rings each rung once: what was struck is not struck again', () => {
    expect(strikes(reportDuty(), { from: nine('2024-02-26'), many: 1 })).toEqual([LADDER[3]]);
    expect(strikes(reportDuty(), { from: nine('2024-02-26') - 1, many: 1 })).toEqual([LADDER[2]]);
  });

  it('moves with a holiday of the council', () => {
    const calendar = calendarWith({ day: '2024-02-29', holiday: '임시공휴일' });
    expect(strikes(reportDuty(calendar), { many: 5, calendar }).map(({ at }) => at)).toEqual(
      ['2024-02-21', '2024-02-23', '2024-02-27', '2024-02-28'].map(nine).concat(nine('2024-03-04')));
  });

  it('falls silent once the duty has ended', () => {
    expect(nextStrike({ ...reportDuty(), status: 'met' }, 0, SEOUL_CALENDAR, officeTargets)).toBeNull();
    expect(nextStrike({ ...reportDuty(), status: 'void' }, 0, SEOUL_CALENDAR, officeTargets)).toBeNull();
  });

  it('has no rungs where no day can be calculated', () => {
    expect(nextStrike({ ...reportDuty(), due: null, target: null }, 0, SEOUL_CALENDAR, officeTargets)).toBeNull();
  });

  it('ends after a year of working days, and at the end of the published calendar', () => {
    const duty = reportDuty();
    const all = strikes(duty, { many: 1_000 });
    expect(all).toHaveLength(5 + 250);
    expect(all.at(-1)!.rung).toBe('overdue-250');
    const late = strikes({ ...duty, target: '2027-12-28' }, { from: nine('2027-12-28'), many: 1_000 });
    expect(late.map(({ at }) => at)).toEqual(['2027-12-29', '2027-12-30', '2027-12-31'].map(nine));
  });
});

describe('the ladder of other duties', () => {
  it('is 3, 1 and 0 working days', () => {
    const { bill } = billAt('passed');
    expect(strikes(deadline(bill, 'transfer.bill'), { many: 3 })).toEqual([
      { rung: '1', at: nine('2024-03-12') }, { rung: '0', at: nine('2024-03-13') }, { rung: 'overdue-1', at: nine('2024-03-14') },
    ]);
    expect(strikes({ ...deadline(bill, 'transfer.bill'), beganAt: 0 }, { many: 1 })).toEqual([{ rung: '3', at: nine('2024-03-08') }]);
  });
});

describe('after an outage', () => {
  const due = (after: string | null, now: number) =>
    rungDue(reportDuty(), after === null ? 0 : nine(after), now, SEOUL_CALENDAR, officeTargets);

  it('only the latest rung of the ladder rings', () => {
    expect(due('2024-02-15', noonOf('2024-02-27'))).toEqual({ rung: '3', at: nine('2024-02-26') });
    expect(due('2024-02-15', noonOf('2024-03-06'))).toEqual({ rung: 'overdue-3', at: nine('2024-03-06') });
  });

  it('a rung whose time is now is the latest', () => {
    expect(due('2024-02-15', nine('2024-02-26'))).toEqual({ rung: '3', at: nine('2024-02-26') });
    expect(due('2024-02-15', nine('2024-02-26') - 1)).toEqual({ rung: '5', at: nine('2024-02-22') });
  });

  it('nothing rings before its time', () => {
    expect(due(null, nine('2024-02-15') - 1)).toBeNull();
    expect(due(null, nine('2024-02-15'))).toEqual({ rung: '10', at: nine('2024-02-15') });
  });

  it('nothing rings twice', () => {
    expect(due('2024-02-26', noonOf('2024-02-27'))).toBeNull();
  });
});

describe('the instant of a deem', () => {
  it('is the end of the last day of a lapse, 24:00 in Seoul', () => {
    const { bill } = billAt('transferred');
    const lapse = deadline(bill, 'promulgate.or_veto');
    expect(lapse.due).toBe('2024-04-02');
    expect(deemInstant(lapse)).toBe(Date.UTC(2024, 3, 2, 15));
  });

  it('comes after the reminders to the mayor, who can still promulgate on the last day', () => {
    const lapse = deadline(billAt('transferred').bill, 'promulgate.or_veto');
    expect(lapse.owedBy).toBe('executive');
    expect(strikes(lapse, { many: 6 })).toEqual([
      { rung: '3', at: Date.UTC(2024, 2, 28) }, { rung: '1', at: Date.UTC(2024, 3, 1) }, { rung: '0', at: Date.UTC(2024, 3, 2) },
      { rung: 'deem', at: Date.UTC(2024, 3, 2, 15) },
    ]);
  });

  it('is the beginning of the day on which a bill may be placed by lapse, or is in force', () => {
    const referred = deadline(billAt('referred').bill, 'committee.auto_place');
    expect([referred.due, deemInstant(referred)]).toEqual(['2024-06-07', seoulInstant(plainDay('2024-06-07'))]);
    const promulgated = deadline(billAt('promulgated').bill, 'effect.default');
    expect([promulgated.due, deemInstant(promulgated)]).toEqual(['2024-04-16', seoulInstant(plainDay('2024-04-16'))]);
  });

  it('strikes even where the engine learned of it too late', () => {
    const lapse = { ...deadline(billAt('transferred').bill, 'promulgate.or_veto'), beganAt: noonOf('2024-05-01') };
    expect(nextStrike(lapse, 0, SEOUL_CALENDAR, officeTargets)).toEqual({ rung: 'deem', at: Date.UTC(2024, 3, 2, 15) });
  });

  it('does not exist where no day can be calculated, and a window or a block never strikes', () => {
    const lapse = deadline(billAt('transferred').bill, 'promulgate.or_veto');
    expect(deemInstant({ ...lapse, due: null })).toBeNull();
    expect(nextStrike(deadline(billAt('confirmed').bill, 'promulgate.after_lapse'), 0, SEOUL_CALENDAR, officeTargets)).toBeNull();
    expect(nextStrike(deadline(billAt('referred').bill, 'committee.wait.partial'), 0, SEOUL_CALENDAR, officeTargets)).toBeNull();
  });
});

describe('a window that reminds', () => {
  it('tells the chair before it is over, and is struck then where something is deemed', () => {
    const { docket, id } = billAt('not-sent-to-plenary');
    docket.do('bill.report-discard', { day: ROAD.plenary, stream: id });
    const window = { ...deadline(docket.bill(id), 'discard.plenary_request'), due: '2024-06-28', target: '2024-06-28' };
    expect(window.period).toMatchObject({ effect: 'window', deems: 'deemed.discarded' });
    expect(strikes(window, { many: 9 })).toEqual([
      { rung: '3', at: nine('2024-06-25') }, { rung: '1', at: nine('2024-06-27') }, { rung: '0', at: nine('2024-06-28') },
      { rung: 'deem', at: seoulInstant(plainDay('2024-06-29')) },
    ]);
  });

  it('falls silent with its last day where nothing is deemed: nobody is overdue', () => {
    const { docket, bill } = accepted();
    const year = deadline(bill, 'resident.decide', docket.calendar);
    expect(year.due).toBe('2024-02-14');
    expect(strikes(year, { many: 9 })).toEqual([
      { rung: '3', at: nine('2024-02-07') }, { rung: '1', at: nine('2024-02-13') }, { rung: '0', at: nine('2024-02-14') },
    ]);
  });

  it('never strikes while a court has stopped it', () => {
    const { docket, id } = billAt('transferred');
    docket.do('bill.suspend-period', { day: '2024-03-20', stream: id, input: { period: 'promulgate.or_veto', court: '대법원' } });
    expect(strikes(deadline(docket.bill(id), 'promulgate.or_veto'), { many: 9 })).toEqual([]);
  });

  it('never strikes for what cannot come about any more: a hearing held after 상정 begins no 자동상정', () => {
    const { docket, id } = billAt('placed', { kind: 'ordinance.enactment' });
    docket.do('bill.hold-hearing', { day: ROAD.sitting, stream: id });
    expect(deadline(docket.bill(id), 'committee.auto_place')).toMatchObject({ status: 'void', revision: docket.bill(id).sequence });
  });
});
