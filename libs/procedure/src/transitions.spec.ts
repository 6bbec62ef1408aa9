import { describe, expect, it } from '@jest/globals';
import { BILL_ACTS, CALENDAR_ACTS, FACT_TERMS, MEETING_ACTS } from './actions.js';
import { ACTORS } from './actors.js';
import { BILL_KIND_IDS, BILL_KINDS, PROPOSER_KINDS, type ProposerKind } from './bill-kinds.js';
import { BILL_STATES, BILL_STATE_IDS } from './bill-states.js';
import { BILL_DEEMS } from './deems.js';
import { MEETING_STATES } from './meeting-states.js';
import { OUTCOMES } from './outcomes.js';
import { RULE_IDS } from './rules.js';
import { STATUTES } from './statutes.js';
import { BILL_TRANSITIONS, statesAhead } from './transitions.js';
import { CALENDAR_TRANSITIONS } from './transitions/council.js';
import { MEETING_TRANSITIONS } from './transitions/meeting.js';
import { targetsOf, type Transition } from './transitions/transition.js';

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
].filter(([from, to]) => from !== to);

/** What is wrong with a table as a graph: unknown, unreachable and dead-end states, final ones that are left. */
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
  it.each([['bill', BILLS], ['meeting', MEETINGS]])('reaches every state of a %s, and leaves every one that is not final', (_what, table) => {
    expect(problemsOf(table)).toEqual([]);
  });

  it('fails where an unreachable state is planted', () => {
    expect(problemsOf({ ...BILLS, states: { ...BILL_STATES, limbo: {} } })).toEqual(['unreachable limbo', 'dead end limbo']);
  });

  it('fails where a row leads to an unknown state', () => {
    const planted = { ...BILL_TRANSITIONS[0]!, act: 'planted', from: ['referred'], to: 'nowhere' };
    expect(problemsOf({ ...BILLS, rows: [...BILL_TRANSITIONS, planted] })).toContain('unknown state nowhere');
  });

  it('fails where the only way out of a state is taken away', () => {
    const rows = BILL_TRANSITIONS.filter(({ act }) => act !== 'bill.retransfer');
    expect(problemsOf({ ...BILLS, rows })).toEqual(expect.arrayContaining(['dead end reconfirmed', 'unreachable retransferred']));
  });

  it('fails where a final state is left', () => {
    const planted = { ...BILL_TRANSITIONS[0]!, act: 'planted', from: ['withdrawn'], to: 'referred' };
    expect(problemsOf({ ...BILLS, rows: [...BILL_TRANSITIONS, planted] })).toEqual(['leaves final withdrawn']);
  });
});

describe('every row of THE TABLE', () => {
  const rows: readonly Pick<Transition<string, string>, 'act' | 'by' | 'rules' | 'citation' | 'kinds' | 'proposers'>[] =
    [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS];

  it.each(rows)('$act has a term, an office that may do it, and known rules', (row) => {
    expect(FACT_TERMS[row.act as keyof typeof FACT_TERMS]).toMatch(/[가-힣]/u);
    expect(row.by.length).toBeGreaterThan(0);
    for (const role of row.by) expect(ACTORS).toHaveProperty([role]);
    for (const rule of row.rules) expect(RULE_IDS).toContain(rule);
    expect(row.rules).toHaveLength(new Set(row.rules).size);
    for (const kind of row.kinds ?? []) expect(BILL_KINDS).toHaveProperty([kind]);
    for (const proposer of row.proposers ?? []) expect(PROPOSER_KINDS).toHaveProperty([proposer]);
  });

  it.each(rows.filter(({ citation }) => citation))('$act, where it is national, cites an article or says that it is none', ({ citation }) => {
    const { statute, article } = citation!;
    expect(STATUTES).toHaveProperty([statute.id]);
    expect(article).toMatch(statute.url === '' ? /^$/u : /^제\d+조/u);
  });

  it('gives each act one row for each kind of bill and proposer at most', () => {
    for (const kind of BILL_KIND_IDS) {
      for (const proposer of Object.keys(PROPOSER_KINDS) as ProposerKind[]) {
        const acts = BILL_TRANSITIONS.filter((row) => (row.kinds?.includes(kind) ?? true) && (row.proposers?.includes(proposer) ?? true))
          .map(({ act }) => act);
        expect([kind, proposer, acts.filter((act, at) => acts.indexOf(act) !== at)]).toEqual([kind, proposer, []]);
      }
    }
  });

  it.each([
    ['bill', BILL_TRANSITIONS, BILL_ACTS], ['meeting', MEETING_TRANSITIONS, MEETING_ACTS], ['council', CALENDAR_TRANSITIONS, CALENDAR_ACTS],
  ] as const)('leaves no act on a %s without a row', (_what, table, acts) => {
    expect([...new Set(table.map(({ act }) => act))].sort()).toEqual(Object.keys(acts).sort());
  });

  it('leads each outcome of a vote to a state, and both plenaries to the same', () => {
    const outcomesOf = (act: string) => Object.keys(BILL_TRANSITIONS.find((row) => row.act === act)!.to as object).sort();
    expect(outcomesOf('bill.decide-in-committee')).toEqual(Object.keys(OUTCOMES).filter((id) => id !== 'not-carried').sort());
    expect(outcomesOf('bill.decide-in-plenary')).toEqual(['adopted', 'passed-amended', 'passed-unamended', 'rejected']);
    expect(outcomesOf('bill.reconsider')).toEqual(['passed-unamended', 'rejected']);
    for (const { to } of BILL_TRANSITIONS) {
      for (const outcome of typeof to === 'string' ? [] : Object.keys(to)) expect(OUTCOMES).toHaveProperty([outcome]);
    }
  });

  it('does not go on to the plenary with what the committee rejects, discards or absorbs (지방자치법 제81조)', () => {
    const { to } = BILL_TRANSITIONS.find(({ act }) => act === 'bill.decide-in-committee')!;
    expect(to).toMatchObject({ rejected: 'not-sent-to-plenary', discarded: 'not-sent-to-plenary', absorbed: 'not-sent-to-plenary', held: 'held' });
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
    expect(statesAhead('transferred')).toContain('reconfirmed');
    expect(statesAhead('reported')).not.toContain('placed');
    expect(statesAhead('received')).not.toContain('received');
  });

  it('sees nothing ahead of a closed bill', () => {
    for (const state of BILL_STATE_IDS.filter((id) => 'final' in BILL_STATES[id])) expect([...statesAhead(state)]).toEqual([]);
  });
});
