import type { CouncilPack } from './councils/council-pack.js';
import { PERIODS } from './periods.js';
import { RULES } from './rules.js';
import { VOTING_THRESHOLDS } from './voting-thresholds.js';

/** Collects the days that versions (`from`) and the texts behind them (`readInForce`) are dated with, wherever they stand. */
function collect(value: unknown, days: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (key === 'from' || key === 'readInForce')) days.add(inner);
    else collect(inner, days);
  }
}

const kept = new WeakMap<CouncilPack, readonly string[]>();

function turningDays(pack: CouncilPack): readonly string[] {
  const known = kept.get(pack);
  if (known) return known;
  const days = new Set<string>();
  collect([pack, PERIODS, RULES, VOTING_THRESHOLDS], days);
  const sorted = [...days].toSorted();
  kept.set(pack, sorted);
  return sorted;
}

/** Before every text that was read. */
const AT_FIRST = '0001-01-01';

/**
 * The newest day, up to this one, on which anything in the rule book changed (시행일): the procedure is the same on both. Who asks
 * for many days gets by with a few procedures. ISO days, Asia/Seoul.
 */
export const turningDay = (pack: CouncilPack, day: string): string =>
  turningDays(pack).findLast((turning) => turning <= day) ?? AT_FIRST;
