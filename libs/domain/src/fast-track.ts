import type { Bill } from './bill.js';
import type { NewEvent } from './event.js';
import { newestOf } from './event.js';
import { inputOf, type RuleContext } from './rules/rule.js';

/** The day on which a bill was made a fast-tracked one (신속처리대상안건), ISO; undefined where it is none, or none any more. */
export function fastTrackedOn(bill: Bill | undefined): string | undefined {
  const made = bill && newestOf(bill.facts, ['bill.designate-fast-track', 'bill.inherit-fast-track']);
  if (!made || (bill.facts['bill.exempt-fast-track']?.sequence ?? 0) > made.sequence) return undefined;
  return made.target ?? made.day;
}

/**
 * 위원회가 신속처리대상안건에 대한 대안을 입안한 경우 그 대안을 신속처리대상안건으로 본다 (서울특별시의회 회의규칙 제21조의2제2항,
 * 경기도의회 회의규칙 제29조의2제2항). Its time is that of the original, counted from the same day (our reading).
 */
export function inheritedFastTrack(context: RuleContext): readonly NewEvent[] {
  if (!context.procedure.period('fasttrack.review')) return [];
  const originals = (inputOf(context, 'bill.propose-by-committee')?.alternativeTo ?? [])
    .flatMap((of) => ({ of, designatedOn: fastTrackedOn(context.bills?.get(of)) }));
  const first = originals.filter(({ designatedOn }) => designatedOn !== undefined)
    .sort((a, b) => a.designatedOn!.localeCompare(b.designatedOn!))[0];
  return first ? [{ type: 'bill.inherit-fast-track', day: context.day, payload: { ...first } }] : [];
}
