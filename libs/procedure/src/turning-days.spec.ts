import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assemble } from './assemble.js';
import type { CouncilPack } from './councils/council-pack.js';
import { since, type SelectingDays } from './dated.js';
import { COUNCIL_PACKS } from './procedure-as-of.js';
import { cite } from './statutes.js';
import { turningDay } from './turning-days.js';
import { VOTING_THRESHOLDS, type VotingThresholdId } from './voting-thresholds.js';

const two = (least: number, most: number) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const DAYS = fc.tuple(fc.integer({ min: 2003, max: 2028 }), two(1, 12), two(1, 28)).map((parts) => parts.join('-'));
const MAYBE = fc.option(DAYS, { nil: undefined });

/** Everything that a procedure says of these days. */
function told(pack: CouncilPack, days: SelectingDays): unknown {
  const procedure = assemble(pack, days);
  return [
    procedure.rules(), procedure.periods(), (Object.keys(VOTING_THRESHOLDS) as VotingThresholdId[]).map(procedure.threshold),
    procedure.billTransitions(), procedure.meetingTransitions(), procedure.calendarTransitions(),
  ];
}

describe('turningDay', () => {
  const [seoul] = COUNCIL_PACKS.values();

  it('never changes what applies', () => {
    const rows = Object.fromEntries(Object.entries(seoul!.periods).map(([id, row]) => [id, { ...row, selectedBy: 'act' }]));
    const packs = [...COUNCIL_PACKS.values(), { ...seoul!, periods: rows } as CouncilPack];
    fc.assert(fc.property(fc.constantFrom(...packs), DAYS, MAYBE, MAYBE, (pack, act, receipt, referral) => {
      expect(told(pack, { act: turningDay(pack, act), receipt, referral })).toEqual(told(pack, { act, receipt, referral }));
    }), { numRuns: 60, seed: 64 });
  });

  it('is the day of a change itself, and the one before it until then', () => {
    const acts = { ...seoul!.acts, 'bill.place': since('2026-11-05', cite('localAutonomyAct', '제1조'), true as const) };
    const pack = { ...seoul!, acts };
    expect(turningDay(pack, '2026-11-04')).not.toBe('2026-11-05');
    expect([turningDay(pack, '2026-11-05'), turningDay(pack, '2026-12-31')]).toEqual(['2026-11-05', '2026-11-05']);
  });
});
