import type { BillActId, CalendarActId, MeetingActId } from '../actions.js';
import type { BillKind } from '../bill-kinds.js';
import type { Dated } from '../dated.js';
import type { OfficePapers } from '../office-papers.js';
import type { OfficeTargets } from '../office-targets.js';
import type { CouncilPeriodId, PeriodFigure } from '../periods.js';
import type { CouncilRuleId } from '../rules.js';
import type { Citation } from '../statutes.js';
import type { Fraction } from '../voting-thresholds.js';
import type { RemitTable } from './remit.js';

/** A threshold that a council's own rules set. */
export interface CouncilThreshold {
  readonly presence: Dated<Fraction>;
  readonly favour?: Dated<Fraction>;
  /** Of those present (출석위원), unless it says of all in office (재적). */
  readonly favourOf?: 'present' | 'members';
}

export type CouncilThresholdId =
  | 'committee.opening-quorum' | 'committee.decision' | 'committee.rescission' | 'fast-track.decision' | 'debate.request'
  | 'debate.closure' | 'amendment.decision' | 'recommit.decision' | 'plenary.rescission';

/** What else councils do differently, that is no figure (그 밖의 차이). */
export interface CouncilPractice {
  /** Kinds that go to the plenary without a committee (위원회에 회부하지 아니하는 의안). */
  readonly notReferred: readonly BillKind[];
  /** Votes that must be secret beside those of the Act (무기명투표). */
  readonly secretVotes: readonly ('bill.designate-fast-track' | 'bill.vote-closure')[];
  /** Whether a referral to the same committee starts the waiting period anew (재회부); no text says. */
  readonly waitRestarts: 'another-committee' | 'always';
  /** Whose consent a plenary rescission needs (번안의 동의자). */
  readonly rescissionConsent: 'proposers-and-supporters' | 'proposers';
  /** Where it says that committees do not sit while the plenary does (본회의 중 위원회 개회 금지); absent: they may. */
  readonly noCommitteeDuringPlenary?: Citation;
}

/**
 * A council's rule book (의회별 규정 묶음) as data. What it does not name, the council does not have: an act without an
 * article cannot be done there, a rule is not asked, a period does not run.
 */
export interface CouncilPack {
  readonly id: string;
  /** Official name (의회명). */
  readonly name: string;
  /** What the head of the executive is called there (시장, 도지사, 군수, 구청장). */
  readonly head: string;
  /** Acts of the council's own rules, with their articles. */
  readonly acts: Readonly<Partial<Record<BillActId | MeetingActId | CalendarActId, Dated<true>>>>;
  readonly rules: Readonly<Partial<Record<CouncilRuleId, Dated<number | true>>>>;
  readonly periods: Readonly<Partial<Record<CouncilPeriodId, Dated<PeriodFigure>>>>;
  readonly thresholds: Readonly<Record<CouncilThresholdId, CouncilThreshold>>;
  readonly practice: CouncilPractice;
  /** Absent where none was read: then nobody can tell a committee by its subjects. */
  readonly remits?: RemitTable;
  readonly officeTargets: OfficeTargets;
  readonly papers?: OfficePapers;
}
