import { citationText, isLaw, type Certainty, type ActId, type Procedure, type RuleId } from '@uian/procedure';

/** A broken rule (위반한 규칙), as people are told of it. */
export interface Violation {
  readonly rule: RuleId;
  readonly term: string;
  /** `서울특별시의회 회의규칙 제54조의2`. */
  readonly article: string;
  /** Null for a principle of the record, which is no law. */
  readonly certainty: Certainty | null;
  /** Korean sentence. */
  readonly message: string;
  /** The bill that it is about, where an act was done to several (일괄). */
  readonly subject?: string;
  /** Path of the input that is at fault, where one is. */
  readonly field?: string;
  /** First legal day on which this rule would let the act pass, ISO; absent where time alone does not help. */
  readonly allowedFrom?: string;
}

/** An expected refusal (거부): every broken rule, and the first day on which the act would be allowed. */
export interface Refusal {
  readonly act: ActId;
  readonly violations: readonly Violation[];
  /** The latest of the violations' days; null where one of them has none. */
  readonly allowedFrom: string | null;
}

export function violation(
  procedure: Procedure,
  rule: RuleId,
  message: string,
  more: { field?: string; allowedFrom?: string } = {},
): Violation {
  const row = procedure.rule(rule);
  if (!row) throw new Error(`rule ${rule} is not asked in ${procedure.council.id}`);
  return {
    rule, term: row.term, article: citationText(row.citation), certainty: isLaw(row.citation) ? row.certainty : null, message, ...more,
  };
}

export function refusal(act: ActId, violations: readonly Violation[]): Refusal {
  const days = violations.map((v) => v.allowedFrom);
  const latest = days.every((d) => d !== undefined) ? days.toSorted().at(-1) : undefined;
  return { act, violations, allowedFrom: latest ?? null };
}
