import type { Deputy } from '@uian/domain';
import {
  actsFor, BILL_TRANSITIONS, CALENDAR_TRANSITIONS, isPaperActId, isRecordActId, MEETING_TRANSITIONS, PAPER_ACTORS, RECORD_ACTORS,
  type ActorRole, type FactId, type RuleId,
} from '@uian/procedure';
import type { RecordedActor } from '../chain.js';
import type { Council } from '../council-directory.js';
import { committeeView, roleView, type Termed } from './terms.js';

/** The office in which an act was done (직위), and for which one, where that was another's (직무대리). */
export interface OfficeOfAct {
  readonly role: Termed<ActorRole>;
  readonly committee: Termed | null;
  /** The words that stand beside the name: `위원장 직무대리`; null where the office was one's own. */
  readonly deputyOf: string | null;
}

const rowOf = (type: FactId): { readonly by: readonly ActorRole[]; readonly rules: readonly RuleId[] } | undefined =>
  [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS].find((row) => row.act === type);

/** The one office for which it was done: recorded with the act, or known by the rule that let a deputy do it. */
function deputyOf(role: ActorRole, deputy: Deputy | undefined, rules: readonly RuleId[]): string | null {
  const of = deputy ? role : actsFor(role, rules);
  return of === undefined ? null : `${roleView(of).term} 직무대리`;
}

/** The offices in which the act could be done, or kept though it broke rules. */
export function officeViews({ offices }: RecordedActor, type: FactId, council: Council, irregular: boolean): readonly OfficeOfAct[] {
  const row = rowOf(type);
  const by = irregular || isRecordActId(type) ? RECORD_ACTORS : isPaperActId(type) ? PAPER_ACTORS : row?.by;
  const fit = (offices as readonly { role: ActorRole; committee?: string; deputy?: Deputy }[]).filter(({ role }) => by === undefined || by.includes(role));
  // Whoever acts for another does so in that office; the own one that could have done it, too, is not what it was done in.
  const acting = fit.filter(({ role, deputy }) => deputy === undefined || !fit.some((own) => own.deputy === undefined && own.role === role));
  return acting
    .filter(({ role, committee, deputy }) => deputy !== undefined || !acting.some((one) => one.deputy?.role === role && one.committee === committee))
    .map(({ role, committee, deputy }) => ({
      role: roleView(deputy?.role ?? role), committee: committee === undefined ? null : committeeView(committee, council),
      deputyOf: deputyOf(role, deputy, row?.rules ?? []),
    }));
}
