import { BILL_DEEMS } from './deems.js';
import type { BillStateId } from './bill-states.js';
import { COMMITTEE } from './transitions/committee.js';
import { INTRODUCTION } from './transitions/introduction.js';
import { PLENARY } from './transitions/plenary.js';
import { PROMULGATION } from './transitions/promulgation.js';
import { targetsOf, type BillTransition } from './transitions/transition.js';

/** THE TABLE for bills, in the order of the road. */
export const BILL_TRANSITIONS: readonly BillTransition[] = [...INTRODUCTION, ...COMMITTEE, ...PLENARY, ...PROMULGATION];

const STATES_AHEAD = new Map<BillStateId, ReadonlySet<BillStateId>>();

/** Every state that a bill may still come to from here, by an act or a deem (앞에 놓인 단계). */
export function statesAhead(state: BillStateId): ReadonlySet<BillStateId> {
  const known = STATES_AHEAD.get(state);
  if (known) return known;
  const ahead = new Set<BillStateId>();
  const walk = (here: BillStateId): void => {
    const next = [
      ...BILL_TRANSITIONS.filter((row) => row.to !== 'same' && !row.goesBack && row.from.includes(here)).flatMap((row) => targetsOf(row, here)),
      ...Object.values(BILL_DEEMS).filter((deem) => deem.from.some((from) => from === here)).map((deem) => deem.to),
    ];
    for (const reached of next) {
      if (ahead.has(reached)) continue;
      ahead.add(reached);
      walk(reached);
    }
  };
  walk(state);
  STATES_AHEAD.set(state, ahead);
  return ahead;
}
