import type { ActorRole } from './actors.js';
import type { Procedure } from './procedure-as-of.js';
import type { RuleId } from './rules.js';
import type { Citation } from './statutes.js';

/** Who acts for whom (직무대리), where the council's own rules say so. */
interface DeputyRow {
  readonly of: ActorRole;
  /** Offices that may deputise; of several persons in one office the recorded order (순위) counts. */
  readonly by: ActorRole;
  /** The rule whose article allows it. */
  readonly rule: RuleId;
}

const DEPUTIES: readonly DeputyRow[] = [
  // 부위원장: one for each negotiating group, so there may be several (기본 조례 제43조).
  { of: 'committee-chair', by: 'vice-chair', rule: 'agenda.deputy' },
];

/** Who acts for an office while whoever holds it is away (직무대리), with the article. */
export interface DeputyInForce {
  readonly of: ActorRole;
  readonly by: ActorRole;
  readonly citation: Citation;
}

/** Every deputy that the council's rules know on the day of the procedure. */
export const deputiesIn = (procedure: Procedure): readonly DeputyInForce[] => DEPUTIES.flatMap(({ of, by, rule }) => {
  const found = procedure.rule(rule);
  return found ? [{ of, by, citation: found.citation }] : [];
});

/** Whether acts by this office are ever done for another one, and for which (대리되는 직위). */
export const actsFor = (role: ActorRole, rules: readonly RuleId[]): ActorRole | undefined =>
  DEPUTIES.find(({ by, rule }) => by === role && rules.includes(rule))?.of;
