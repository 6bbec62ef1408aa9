import { describe, expect, it } from '@jest/globals';
import {
  agendaAwaitingApproval, approvedAgenda, billAt, calendarOfTerm, COMMITTEE, designated, Docket, noonOf, procedureOf, ROAD, type RoadOptions,
} from '@uian/testing/law';
import { billDeadlines, deadlineFor } from './deadlines.js';
import { nextDeem, placedByLapse, settledBefore } from './settle.js';

const number = '제9173호';
const byDefault = { number, effect: { kind: 'default' } } as const;

/** A sitting of the committee on this day, opened. */
function sits(docket: Docket, day: string, items: readonly string[] = []): string {
  const stream = agendaAwaitingApproval(docket, items, day);
  docket.do('meeting.approve', { day: ROAD.approved, stream, input: {} });
  docket.do('meeting.open', { day, stream, input: { present: 11 } });
  return stream;
}

describe('확정 간주', () => {
  const deemOf = (by: number) => {
    const { docket, bill } = billAt('transferred');
    return nextDeem(bill, by, procedureOf(bill, bill.lastDay), docket.calendar);
  };

  it('comes with the end of the twentieth day after the transfer, and is dated on that day', () => {
    const end = settledBefore('2024-04-03');
    expect(deemOf(end - 1)).toBeUndefined();
    expect(deemOf(end)).toMatchObject({
      instant: end, event: { type: 'deemed.confirmed', day: '2024-04-02', payload: { period: 'promulgate.or_veto' } },
    });
  });

  it('is settled before an act of the day after, and not before one of the last day', () => {
    const { docket, id } = billAt('transferred');
    docket.do('bill.promulgate', { day: '2024-04-02', stream: id, input: byDefault });
    expect(docket.events(id).some((event) => event.type === 'deemed.confirmed')).toBe(false);
    const late = billAt('transferred');
    late.docket.do('bill.promulgate', { day: '2024-04-03', stream: late.id, input: byDefault });
    expect(late.docket.events(late.id).slice(-2).map(({ type, day }) => [type, day]))
      .toEqual([['deemed.confirmed', '2024-04-02'], ['bill.promulgate', '2024-04-03']]);
  });

  it('takes the mayor’s right to ask for reconsideration away', () => {
    const { docket, id } = billAt('transferred');
    expect(docket.refused('bill.request-reconsideration', { day: '2024-04-03', stream: id, input: { reason: '위법' } }).violations)
      .toMatchObject([{ rule: 'record.state' }]);
  });

  it('leads to the mayor’s five days, then to the chair', () => {
    const { docket, id } = billAt('transferred');
    expect(docket.refused('bill.promulgate-by-chair', { day: '2024-04-08', stream: id, input: byDefault }).allowedFrom).toBe('2024-04-09');
    docket.do('bill.promulgate-by-chair', { day: '2024-04-09', stream: id, input: byDefault });
    expect(docket.bill(id)).toMatchObject({ state: 'promulgated', ordinanceNumber: number });
  });
});

describe('시행', () => {
  it('comes with the beginning of the day, twenty days after 공포', () => {
    const { docket, bill } = billAt('promulgated');
    const of = (by: number) => nextDeem(bill, by, procedureOf(bill, bill.lastDay), docket.calendar);
    expect(of(settledBefore('2024-04-16') - 1)).toBeUndefined();
    expect(of(settledBefore('2024-04-16'))).toMatchObject({ event: { type: 'deemed.in-force', day: '2024-04-16' } });
  });

  it('closes the bill: no deem is left', () => {
    const { docket, bill } = billAt('in-force');
    expect(nextDeem(bill, Infinity, procedureOf(bill, bill.lastDay), docket.calendar)).toBeUndefined();
  });
});

describe('the order of deems', () => {
  it('is that of their legal instants, each settled before what counts from it', () => {
    const { docket, id } = billAt('transferred');
    docket.settle(id, noonOf('2026-11-22'), '2026-11-22');
    expect(docket.bill(id).state).toBe('confirmed');
    docket.do('bill.promulgate', { day: '2024-04-05', stream: id, enteredOn: '2026-11-22', input: byDefault });
    docket.settle(id, noonOf('2026-11-22'), '2026-11-22');
    expect(docket.events(id).slice(-3).map(({ type, day }) => [type, day])).toEqual([
      ['deemed.confirmed', '2024-04-02'], ['bill.promulgate', '2024-04-05'], ['deemed.in-force', '2024-04-26'],
    ]);
  });

  it('takes the earlier instant first, whatever the order of the table', () => {
    const { docket, bill } = designated('2025-12-01', { docket: new Docket({ calendar: calendarOfTerm() }) });
    const procedure = procedureOf(bill, bill.lastDay);
    const first = (length: number) => {
      const periods = procedure.periods().map((period) => (period.id === 'fasttrack.review' ? { ...period, length } : period));
      return nextDeem(bill, Infinity, { ...procedure, periods: () => periods }, docket.calendar)?.event;
    };
    expect(first(180)).toMatchObject({ type: 'deemed.sent-to-plenary', day: '2026-06-02' });
    expect(first(240)).toMatchObject({ type: 'deemed.expired', day: '2026-06-30' });
  });

  it('takes the one that is dated on the earlier day where both take effect at one midnight', () => {
    const { docket, bill } = designated('2026-01-01', { docket: new Docket({ calendar: calendarOfTerm() }) });
    const lapses = billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar);
    expect(deadlineFor(lapses, 'fasttrack.review')).toMatchObject({ due: '2026-06-30' });
    expect(deadlineFor(lapses, 'term.expiry')).toMatchObject({ due: '2026-06-30' });
    expect(nextDeem(bill, Infinity, procedureOf(bill, bill.lastDay), docket.calendar)?.event.type).toBe('deemed.expired');
  });

  it('leaves what waits for a sitting to the sitting', () => {
    const { docket, bill } = billAt('referred');
    expect(nextDeem(bill, Infinity, procedureOf(bill, bill.lastDay), docket.calendar)).toBeUndefined();
  });
});

describe('자동상정', () => {
  const lapsed = (day: string, options?: RoadOptions) => {
    const { docket, bill } = billAt('referred', options);
    return placedByLapse(bill, day, procedureOf(bill, day), docket.calendar);
  };

  it('places a bill referred on 2024-02-07 at a sitting of 2024-06-07, and not of 06-06', () => {
    expect(lapsed('2024-06-06')).toBe(false);
    expect(lapsed('2024-06-07')).toBe(true);
    expect(lapsed('2024-09-03')).toBe(true);
  });

  it('happens when the committee opens for the first time after that, with or without the bill on its agenda', () => {
    const { docket, id } = billAt('referred');
    const meeting = sits(docket, '2024-06-12');
    expect(docket.bill(id)).toMatchObject({ state: 'placed', lastDay: '2024-06-12' });
    expect(docket.events(id).at(-1)).toMatchObject({ type: 'deemed.placed', payload: { meeting } });
    docket.do('bill.explain', { day: '2024-06-12', stream: id, input: { meeting } });
  });

  it('does not place a bill of another committee', () => {
    const docket = new Docket();
    const { id } = billAt('received', { docket });
    docket.do('bill.refer', { day: ROAD.referred, stream: id, input: { committee: 'administration' } });
    sits(docket, '2024-06-12');
    expect(docket.bill(id)).toMatchObject({ state: 'referred', committee: 'administration' });
  });

  it('does not happen where the chair, having consulted the vice-chair, exempted the bill', () => {
    const { docket, id } = billAt('referred');
    const input = { viceChairConsulted: true, reason: '추가 검토' };
    docket.do('bill.exempt-auto-place', { day: '2024-06-05', stream: id, input });
    sits(docket, '2024-06-12');
    expect(docket.bill(id).state).toBe('referred');
  });

  it('waits another 120 days from the day of a hearing', () => {
    const { docket, id } = billAt('referred', { kind: 'ordinance.enactment' });
    docket.do('bill.hold-hearing', { day: '2024-06-03', stream: id });
    sits(docket, '2024-06-12');
    expect(docket.bill(id).state).toBe('referred');
    const bill = docket.bill(id);
    const at = (day: string) => placedByLapse(bill, day, procedureOf(bill, day), docket.calendar);
    expect([at('2024-10-01'), at('2024-10-02')]).toEqual([false, true]);
  });

  it('says nothing of a bill that was placed, even if it was held', () => {
    const { docket, bill } = billAt('held');
    expect(placedByLapse(bill, '2024-09-03', procedureOf(bill, '2024-09-03'), docket.calendar)).toBe(false);
  });

  it('leaves a bill that was placed by lapse free to be reviewed from an agenda', () => {
    const { docket, id } = billAt('referred');
    const first = sits(docket, '2024-06-12');
    docket.do('meeting.close', { day: '2024-06-12', stream: first });
    const meeting = approvedAgenda(docket, [id], '2024-06-13');
    docket.do('meeting.open', { day: '2024-06-13', stream: meeting, input: { present: 11 } });
    docket.do('bill.explain', { day: '2024-06-13', stream: id, input: { meeting } });
    expect(docket.bill(id)).toMatchObject({ state: 'explained', committee: COMMITTEE });
  });
});
