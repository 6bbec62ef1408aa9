import type { FactId, RuleId } from '@uian/procedure';
import type { RecordedEvent } from './event.js';
import type { Violation } from './rule-violation.js';
import { recordIrregularAuthor } from './rules/record.irregular-author.js';
import { recordIrregularNeeded } from './rules/record.irregular-needed.js';
import { rowOf } from './rules/row.js';
import type { RuleContext } from './rules/rule.js';

/** A fact that broke rules and is kept all the same (규칙에 어긋난 사실). */
export interface Irregularity {
  readonly act: FactId;
  readonly sequence: number;
  /** The rules that it broke. */
  readonly rules: readonly RuleId[];
  /** Why it is kept (사유), as the secretariat wrote it. */
  readonly reason: string;
}

/** What the payload of such a fact says of it. */
export type IrregularMark = Pick<Irregularity, 'rules' | 'reason'>;

/** What no door waives: days that cannot be, sums that do not add up, matters that the record does not know. */
const NEVER_WAIVED: readonly RuleId[] = [
  'record.known-day', 'record.not-future', 'record.vote-count', 'record.item-known', 'record.session-known',
  'record.actor',
];

/** A stream begins once; everything else that a rule of law, of the council or of the order of things forbids may have happened. */
export const isWaivable = (rule: RuleId, context: RuleContext): boolean =>
  !NEVER_WAIVED.includes(rule) && !(rule === 'record.state' && rowOf(context)?.from.length === 0);

/**
 * The second door: what of a judgement still refuses the act, and what is written into the fact instead. An act that comes
 * through the first door is refused by whatever it breaks. 의사과 may record any act here, whoever's it was.
 */
export function secondDoor(
  context: RuleContext, violations: readonly Violation[],
): { readonly refused: readonly Violation[]; readonly mark?: IrregularMark } {
  const { irregular } = context;
  if (!irregular) return { refused: violations };
  const author = recordIrregularAuthor(context);
  const refused = violations.filter(({ rule }) => (author || rule !== 'record.actor') && !isWaivable(rule, context));
  const rules = violations.filter(({ rule }) => isWaivable(rule, context)).map(({ rule }) => rule);
  const needed = refused.length === 0 && recordIrregularNeeded({ ...context, irregular: { ...irregular, broken: rules } });
  const found = [author, needed].filter((one) => typeof one === 'object');
  return { refused: [...found, ...refused], mark: { reason: irregular.reason, rules } };
}

/** The irregularities of a stream after one more event; undefined while there is none. */
export function irregularitiesAfter(
  before: readonly Irregularity[] | undefined, event: RecordedEvent,
): readonly Irregularity[] | undefined {
  const { irregular } = event.payload as { irregular?: IrregularMark };
  return irregular ? [...(before ?? []), { act: event.type, sequence: event.sequence, ...irregular }] : before;
}
