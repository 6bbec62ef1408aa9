import type { Refusal } from '@uian/domain';
import type { RuleId } from '@uian/procedure';
import { violationViews } from '@uian/record';
import { Problem, type ProblemCode } from '../problem/problem.js';

/** Rules that ask who somebody is. */
const OF_PERMISSION: readonly RuleId[] = ['record.actor', 'record.irregular-author'];

/** Where nothing but the office of the actor stands in the way, a refusal is a matter of permission. */
export const codeOf = ({ violations }: Refusal): ProblemCode =>
  (violations.every(({ rule }) => OF_PERMISSION.includes(rule)) ? 'not-permitted' : 'act-refused');

/** What a refusal says (거부), the same before the act and after it. */
export const refusalDetails = ({ act, violations, allowedFrom }: Refusal) => ({
  detail: violations.map(({ message }) => message).join(' '), act, allowedFrom, violations: violationViews({ violations }),
});

/** An act that the rules refused, as a problem. */
export const refused = (refusal: Refusal): Problem => new Problem(codeOf(refusal), refusalDetails(refusal));

export const UNKNOWN_STREAM = '이 의회의 기록에 없는 의안이나 회의입니다.';
