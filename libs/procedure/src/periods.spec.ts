import { describe, expect, it } from '@jest/globals';
import { FACT_TERMS } from './actions.js';
import { ACTORS } from './actors.js';
import { BILL_KINDS, PROPOSER_KINDS } from './bill-kinds.js';
import { BILL_STATE_IDS } from './bill-states.js';
import { BILL_DEEMS } from './deems.js';
import { DEFAULT_OFFICE_TARGETS } from './office-targets.js';
import { COUNCIL_STREAM_PERIODS, PERIOD_IDS, periodRow, type PeriodRow } from './periods.js';
import { RULE_IDS } from './rules.js';
import { BILL_TRANSITIONS } from './transitions.js';
import { CALENDAR_TRANSITIONS } from './transitions/council.js';
import { MEETING_TRANSITIONS } from './transitions/meeting.js';

const rows = PERIOD_IDS.map((id) => ({ id, row: periodRow(id) }));
const withEffect = (effect: PeriodRow['effect']) => rows.filter(({ row }) => row.effect === effect);
const actorsOf = (act: string) =>
  [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS].filter((row) => row.act === act).flatMap((row) => row.by);
const isAct = (fact: string) => actorsOf(fact).length > 0;

/** What is owed, and ended by time itself: the day of 시행 that the 부칙 may name too early. */
const ENDED_BY_TIME = ['effect.rights_grace'];

describe('every period', () => {
  it.each(rows)('$id has a term, and names only facts, states, kinds and proposers that the table knows', ({ row }) => {
    expect(row.term).toMatch(/[가-힣]/u);
    for (const fact of [...row.startsOn, ...row.endsOn, ...(row.voidedBy ?? [])]) expect(FACT_TERMS).toHaveProperty([fact]);
    for (const state of row.onlyIn ?? []) expect(BILL_STATE_IDS).toContain(state);
    for (const kind of row.kinds ?? []) expect(BILL_KINDS).toHaveProperty([kind]);
    for (const proposer of row.proposers ?? []) expect(PROPOSER_KINDS).toHaveProperty([proposer]);
  });

  it.each(rows)('$id has a figure of its own, of the council, or of the office', ({ id, row }) => {
    const target = DEFAULT_OFFICE_TARGETS.lengths[id];
    expect(row.dated !== undefined).toBe(row.level === 'law');
    expect(target !== undefined).toBe(row.level === 'office');
  });

  it.each(rows)('$id begins on a fact, on a lapse, or is only asked by its rule', ({ id, row }) => {
    const begins = row.startsOn.length > 0 || row.startsOnLapseOf !== undefined;
    expect(begins || RULE_IDS.some((rule) => rule === id)).toBe(true);
  });

  it.each(rows.filter(({ row }) => row.style === 'fixed'))('$id, of a day each year, names it', ({ row }) => {
    expect(row.date).toMatch(/^\d\d-\d\d$/u);
  });

  it('begins on the lapse of an earlier row only, so that one pass finds all', () => {
    for (const [at, { row }] of rows.entries()) {
      for (const lapsed of row.startsOnLapseOf ?? []) expect(PERIOD_IDS.slice(0, at)).toContain(lapsed);
    }
  });

  it('lets only a fact that begins, ends or voids it come before its beginning', () => {
    for (const { row } of rows) for (const fact of row.evenBefore ?? []) expect([...row.endsOn, ...(row.voidedBy ?? [])]).toContain(fact);
  });

  it('counts hours only in styles of hours', () => {
    for (const { row } of rows) expect(row.unit === 'hour').toBe(row.style.startsWith('hours'));
  });

  it('keeps those of the council’s own stream apart from those of a bill', () => {
    for (const { id, row } of rows) {
      const own = [...row.startsOn, ...row.endsOn].some((fact) => fact.startsWith('calendar.'));
      expect([id, COUNCIL_STREAM_PERIODS.includes(id)]).toEqual([id, own]);
    }
  });
});

describe('every duty', () => {
  const duties = withEffect('duty').filter(({ id }) => !ENDED_BY_TIME.includes(id));

  it.each(duties)('$id is owed by an office that may do what ends it', ({ row }) => {
    const may = row.endsOn.flatMap(actorsOf);
    expect(ACTORS).toHaveProperty([row.owedBy!]);
    for (const role of [row.owedBy, row.deputy]) if (role) expect(may).toContain(role);
    if (row.escalatesTo) expect(row.escalatesTo).not.toBe(row.owedBy);
  });

  it('has a ladder that descends to its last day', () => {
    const { ladders, defaultLadder } = DEFAULT_OFFICE_TARGETS;
    for (const ladder of [defaultLadder, ...Object.values(ladders)]) {
      expect(ladder).toEqual([...ladder].sort((a, b) => b - a));
      expect(ladder.at(-1)).toBe(0);
    }
    expect(ladders['review_report.distribute']).toEqual([10, 5, 3, 1, 0]);
  });
});

describe('every window', () => {
  it.each(withEffect('window'))('$id is a right that some act uses, a reminder, or a bar that its rule asks', ({ id, row }) => {
    const used = row.endsOn.some(isAct);
    expect(used || row.reminds || RULE_IDS.some((rule) => rule === id)).toBe(true);
  });

  it.each(rows.filter(({ row }) => row.reminds))('$id reminds an office that may still act', ({ row }) => {
    expect(row.endsOn.flatMap(actorsOf)).toContain(row.owedBy);
  });
});

describe('every deem', () => {
  const deeming = rows.filter(({ row }) => row.deems);

  it.each(deeming)('$id says what it deems, and ends when that has happened', ({ row }) => {
    expect(BILL_DEEMS).toHaveProperty([row.deems!]);
    expect(row.endsOn).toContain(row.deems);
  });

  it('belongs to some period, and but for 임기만료 to one alone', () => {
    expect([...new Set(deeming.map(({ row }) => row.deems))].sort()).toEqual(Object.keys(BILL_DEEMS).sort());
    const twice = deeming.filter(({ row }) => deeming.filter((other) => other.row.deems === row.deems).length > 1);
    expect(twice.map(({ id }) => id)).toEqual(['term.expiry', 'resident.expiry', 'reconsider.expiry']);
  });

  it('comes of every period that has the effect', () => {
    expect(withEffect('deem').filter(({ row }) => !row.deems)).toEqual([]);
  });
});

describe('every block', () => {
  it.each(withEffect('block'))('$id has a rule that refuses', ({ id }) => {
    expect(RULE_IDS).toContain(id);
  });
});
