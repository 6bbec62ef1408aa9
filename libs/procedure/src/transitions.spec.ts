import { describe, expect, it } from '@jest/globals';
import { BILL_ACTS, MEETING_ACTS } from './actions.js';
import { ACTORS } from './actors.js';
import { BILL_KINDS, type BillKind } from './bill-kinds.js';
import { BILL_STATES, BILL_STATE_IDS } from './bill-states.js';
import { MEETING_STATES } from './meeting-states.js';
import { RULE_IDS } from './rules.js';
import { STATUTES } from './statutes.js';
import {
  BILL_DEEMS, BILL_TRANSITIONS, MEETING_TRANSITIONS, OUTCOMES, statesAhead, targetsOf, type Transition,
} from './transitions.js';

/** 지방자치법 제81조 and 제32조제4항: the road on from there is not in the table yet. */
const WITHOUT_A_ROAD_YET = ['not-sent-to-plenary', 'reconsideration-requested'];

interface Table {
  readonly rows: readonly Transition<string, string>[];
  readonly states: Readonly<Record<string, object>>;
  readonly deems?: readonly { from: readonly string[]; to: string }[];
}

const BILLS: Table = { rows: BILL_TRANSITIONS, states: BILL_STATES, deems: Object.values(BILL_DEEMS) };
const MEETINGS: Table = { rows: MEETING_TRANSITIONS, states: MEETING_STATES };

const edges = ({ rows, deems = [] }: Table): readonly (readonly [string, string])[] => [
  ...rows.filter((row) => row.to !== 'same').flatMap((row) => row.from.flatMap((from) => targetsOf(row, from).map((to) => [from, to] as const))),
  ...deems.flatMap((deem) => deem.from.map((from) => [from, deem.to] as const)),
];

/** What is wrong with a table as a graph: unknown, unreachable and dead-end states. */
function problemsOf(table: Table): readonly string[] {
  const known = Object.keys(table.states);
  const ways = edges(table);
  const begins = table.rows.filter((row) => row.from.length === 0).flatMap((row) => targetsOf(row, ''));
  const reached = new Set(begins);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const [from, to] of ways) if (reached.has(from)) reached.add(to);
  }
  const named = new Set([...begins, ...ways.flat()]);
  const isFinal = (state: string) => 'final' in table.states[state]!;
  const isLeft = (state: string) => ways.some(([from]) => from === state);
  return [
    ...[...named].filter((state) => !known.includes(state)).map((state) => `unknown state ${state}`),
    ...known.filter((state) => !reached.has(state)).map((state) => `unreachable ${state}`),
    ...known.filter((state) => !isFinal(state) && !isLeft(state)).map((state) => `dead end ${state}`),
    ...known.filter((state) => isFinal(state) && isLeft(state)).map((state) => `leaves final ${state}`),
  ];
}

describe('THE TABLE as a graph', () => {
  it('reaches every state of a bill from the beginning, and leaves every one that is not final', () => {
    expect(problemsOf(BILLS)).toEqual(WITHOUT_A_ROAD_YET.map((state) => `dead end ${state}`));
  });

  it('reaches and leaves every state of a meeting', () => {
    expect(problemsOf(MEETINGS)).toEqual([]);
  });

  it('fails where an unreachable state is planted', () => {
    expect(problemsOf({ ...BILLS, states: { ...BILL_STATES, limbo: {} } })).toContain('unreachable limbo');
  });

  it('fails where a row leads to an unknown state', () => {
    const planted = { ...BILL_TRANSITIONS[0]!, act: 'planted', from: ['referred'], to: 'nowhere' };
    expect(problemsOf({ ...BILLS, rows: [...BILL_TRANSITIONS, planted] })).toContain('unknown state nowhere');
  });

  it('fails where the only way out of a state is taken away', () => {
    const rows = BILL_TRANSITIONS.filter((row) => row.act !== 'bill.transfer');
    expect(problemsOf({ ...BILLS, rows })).toEqual(expect.arrayContaining(['dead end passed', 'unreachable transferred']));
  });

  it('fails where a final state is left', () => {
    const planted = { ...BILL_TRANSITIONS[0]!, act: 'planted', from: ['withdrawn'], to: 'referred' };
    expect(problemsOf({ ...BILLS, rows: [...BILL_TRANSITIONS, planted] })).toContain('leaves final withdrawn');
  });
});

describe('every row of THE TABLE', () => {
  const rows = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS];

  it.each(rows)('$act has a term, an article, an actor and known rules', (row) => {
    expect({ ...BILL_ACTS, ...MEETING_ACTS }[row.act]).toMatch(/[가-힣]/u);
    expect(row.by.length).toBeGreaterThan(0);
    for (const role of row.by) expect(ACTORS).toHaveProperty([role]);
    expect(STATUTES).toHaveProperty([row.citation.statute]);
    expect(row.citation.statute === 'officeTarget' || /^제\d+조/u.test(row.citation.article)).toBe(true);
    for (const rule of row.rules) expect(RULE_IDS).toContain(rule);
    for (const kind of row.kinds ?? []) expect(BILL_KINDS).toHaveProperty([kind]);
  });

  it('gives each act one row for each kind of bill at most', () => {
    for (const kind of Object.keys(BILL_KINDS) as BillKind[]) {
      const acts = BILL_TRANSITIONS.filter((row) => !row.kinds || row.kinds.includes(kind)).map((row) => row.act);
      expect(acts).toHaveLength(new Set(acts).size);
    }
  });

  it('leaves no act without a row', () => {
    expect(new Set(BILL_TRANSITIONS.map((row) => row.act))).toEqual(new Set(Object.keys(BILL_ACTS)));
    expect(new Set(MEETING_TRANSITIONS.map((row) => row.act))).toEqual(new Set(Object.keys(MEETING_ACTS)));
  });

  it('leads each outcome of a vote to a state', () => {
    const outcomesOf = (act: string) => Object.keys(BILL_TRANSITIONS.find((row) => row.act === act)!.to as object).sort();
    expect(outcomesOf('bill.decide-in-committee')).toEqual(Object.keys(OUTCOMES).sort());
    expect(outcomesOf('bill.decide-in-plenary')).toEqual(['passed-amended', 'passed-unamended', 'rejected']);
  });

  it('places a bill in committee only by the rules of waiting, and no other act', () => {
    const waits = BILL_TRANSITIONS.filter((row) => row.rules.some((rule) => rule.startsWith('committee.wait')));
    expect(waits.map((row) => row.act)).toEqual(['bill.place']);
  });
});

describe('statesAhead', () => {
  it('sees what a bill may still come to', () => {
    expect(statesAhead('held')).toContain('explained');
    expect(statesAhead('transferred')).toContain('confirmed');
    expect(statesAhead('reported')).not.toContain('placed');
    expect(statesAhead('received')).not.toContain('received');
  });

  it('sees nothing ahead of a closed bill', () => {
    for (const state of BILL_STATE_IDS.filter((id) => 'final' in BILL_STATES[id])) expect([...statesAhead(state)]).toEqual([]);
  });
});
