import { describe, expect, it } from '@jest/globals';
import {
  BILL_KIND_IDS, BILL_STATE_IDS, isFinal, PROPOSER_KINDS, procedureAsOf, type BillStateId, type ProposerKind,
} from '@uian/procedure';
import { BEGINNINGS, Coverage, CouncilInMotion, ROLLS, runModel, statesAfter, waysOnOf, type Roll } from '@uian/testing/law';
import fc from 'fast-check';

const SEED = 1544;

/** Nothing out of the ordinary; what matters to a test is put on top of it. */
const ROLL: Roll = { days: 0, pick: 1, variant: 1, wild: false, late: false, besides: false };

describe('whatever a council does', () => {
  // 10⁵ acts: npm run conformance -- models
  it('keeps the laws of the record, in both councils, with bills of every kind', () => {
    const coverage = new Coverage();
    fc.assert(fc.property(BEGINNINGS, ROLLS, (beginning, rolls) => runModel(beginning, rolls, coverage)), { numRuns: 50, seed: SEED });
    // Otherwise the dice would prove nothing.
    expect(coverage.accepted.size).toBeGreaterThan(50);
    expect(coverage.states.size).toBeGreaterThan(20);
    expect(coverage.deems.size).toBeGreaterThan(2);
    expect(coverage.kinds.size).toBeGreaterThan(20);
  });

  it('comes to the same from the same dice', () => {
    const [beginning, rolls] = fc.sample(fc.tuple(BEGINNINGS, ROLLS), { numRuns: 1, seed: SEED })[0]!;
    const told = (): unknown => {
      const council = new CouncilInMotion(beginning);
      for (const roll of rolls) {
        council.moveTo(council.dayAfter(roll), true);
        const move = council.plan(roll);
        if (move) council.act(move);
      }
      return council.bills.map((id) => council.docket.events(id));
    };
    expect(told()).toEqual(told());
  });
});

describe('a bill that was not closed', () => {
  it('has a way on wherever the dice bring it, and none where it is closed', () => {
    const council = new CouncilInMotion({ council: 'seoul', state: 'referred' });
    expect(council.waysOn(council.bills[0]!)).toEqual(expect.arrayContaining(['bill.place', 'deemed.placed']));
    const move = council.plan(ROLL);
    expect(move).toBeDefined();
    const procedure = procedureAsOf('seoul', '2024-03-05');
    const proposer = { kind: 'mayor' } as const;
    for (const state of BILL_STATE_IDS.filter(isFinal)) expect(waysOnOf(procedure, { state, kind: 'consent', proposer })).toEqual([]);
  });

  it.each(['seoul', 'gyeonggi'])('has one in every state that the table leads it to, in %s', (council) => {
    const procedure = procedureAsOf(council, '2025-12-01');
    const dead: string[] = [];
    for (const kind of BILL_KIND_IDS) {
      for (const by of Object.keys(PROPOSER_KINDS) as ProposerKind[]) {
        const proposer = { kind: by };
        const reached = new Set<BillStateId>([by === 'residents' ? 'petitioned' : 'introduced']);
        for (const state of reached) {
          const ways = waysOnOf(procedure, { state, kind, proposer });
          if (ways.length === 0 && !isFinal(state)) dead.push(`${kind} ${by} ${state}`);
          for (const to of statesAfter(procedure, { state, kind, proposer })) reached.add(to);
        }
      }
    }
    expect(dead).toEqual([]);
  });
});
