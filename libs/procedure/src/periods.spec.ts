import { describe, expect, it } from '@jest/globals';
import { FACT_TERMS } from './actions.js';
import { ACTORS } from './actors.js';
import { BILL_STATE_IDS } from './bill-states.js';
import { DEFAULT_OFFICE_TARGETS } from './office-targets.js';
import { PERIOD_IDS, periodRow, type PeriodRow } from './periods.js';
import { RULE_IDS } from './rules.js';
import { BILL_DEEMS, BILL_TRANSITIONS, MEETING_TRANSITIONS } from './transitions.js';

const rows = PERIOD_IDS.map((id) => ({ id, row: periodRow(id) }));
const withEffect = (effect: PeriodRow['effect']) => rows.filter(({ row }) => row.effect === effect);
const actorsOf = (act: string) => [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].filter((row) => row.act === act).flatMap((row) => row.by);

describe('every period', () => {
  it.each(rows)('$id has a term, and names only facts and states that the table knows', ({ row }) => {
    expect(row.term).toMatch(/[가-힣]/u);
    for (const fact of [...row.startsOn, ...row.endsOn, ...(row.voidedBy ?? [])]) expect(FACT_TERMS).toHaveProperty([fact]);
    for (const state of row.onlyIn ?? []) expect(BILL_STATE_IDS).toContain(state);
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

  it('begins on the lapse of an earlier row only, so that one pass finds all', () => {
    for (const [at, { row }] of rows.entries()) {
      if (row.startsOnLapseOf) expect(PERIOD_IDS.slice(0, at)).toContain(row.startsOnLapseOf);
    }
  });

  it('lets only a fact that ends or voids it come before its beginning', () => {
    for (const { row } of rows) for (const fact of row.evenBefore ?? []) expect([...row.endsOn, ...(row.voidedBy ?? [])]).toContain(fact);
  });
});

describe('every duty', () => {
  it.each(withEffect('duty'))('$id is owed by an office that may do what ends it', ({ row }) => {
    const may = row.endsOn.flatMap(actorsOf);
    for (const role of [row.owedBy, row.deputy]) if (role) expect(may).toContain(role);
    expect(ACTORS).toHaveProperty([row.owedBy!]);
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

describe('every deem', () => {
  it.each(withEffect('deem'))('$id says what it deems, and ends when that has happened', ({ row }) => {
    expect(BILL_DEEMS).toHaveProperty([row.deems!]);
    expect(row.endsOn).toContain(row.deems);
  });

  it('belongs to one period alone', () => {
    expect(withEffect('deem').map(({ row }) => row.deems).sort()).toEqual(Object.keys(BILL_DEEMS).sort());
  });
});

describe('every block', () => {
  it.each(withEffect('block'))('$id has a rule that refuses', ({ id }) => {
    expect(RULE_IDS).toContain(id);
  });
});
