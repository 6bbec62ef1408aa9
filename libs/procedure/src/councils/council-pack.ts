import type { Dated } from '../dated.js';
import type { OfficeTargets } from '../office-targets.js';

/** Periods whose length a council's own rules set. */
export type CouncilPeriodId =
  | 'bill.submit'
  | 'bill.council_notice'
  | 'committee.wait.partial'
  | 'committee.wait.full'
  | 'committee.auto_place'
  | 'review_report.distribute';

/** Rules that a council's own ordinance or rules of procedure set; block periods among them refuse acts, too. */
export type CouncilRuleId =
  | 'introduce.supporters'
  | 'introduce.subtitle'
  | 'introduce.cost-estimate'
  | 'refer.standing-committee'
  | 'notice.omission'
  | 'agenda.approval'
  | 'agenda.consultation'
  | 'agenda.deputy'
  | 'auto-place.exemption'
  | 'report.evidence'
  | 'committee.hearing'
  | 'hearing.omission'
  | 'hearing.demand'
  | 'committee.exec_opinion'
  | 'bill.cost_estimate_late'
  | 'withdraw.proposers'
  | 'withdraw.consent'
  | Exclude<CouncilPeriodId, 'committee.auto_place' | 'review_report.distribute'>;

/** A council's rule book (의회별 규정 묶음) as data. */
export interface CouncilPack {
  readonly id: string;
  /** Official name (의회명). */
  readonly name: string;
  readonly rules: Readonly<Record<Exclude<CouncilRuleId, CouncilPeriodId>, Dated<number | true>>>;
  readonly periods: Readonly<Record<CouncilPeriodId, Dated<number>>>;
  readonly officeTargets: OfficeTargets;
}
