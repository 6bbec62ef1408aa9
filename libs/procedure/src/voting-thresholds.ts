import { undated, type Dated } from './dated.js';
import { cite } from './statutes.js';

/** A part of a whole, kept as two whole numbers so that no rounding decides a vote. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  /** `at-least` 이상, `more-than` 초과 (과반수 is more than a half). */
  readonly reach: 'at-least' | 'more-than';
}

const A_THIRD: Fraction = { numerator: 1, denominator: 3, reach: 'at-least' };
const TWO_THIRDS: Fraction = { numerator: 2, denominator: 3, reach: 'at-least' };
const MAJORITY: Fraction = { numerator: 1, denominator: 2, reach: 'more-than' };

/** What a decision needs: how many must be present, how many of them in favour. A tie is lost (가부동수 부결). */
export interface VotingThreshold {
  readonly term: string;
  /** Of the members in office (재적). */
  readonly presence: Dated<Fraction>;
  /** Of those present (출석). Absent for an opening quorum. */
  readonly favour?: Dated<Fraction>;
}

export const VOTING_THRESHOLDS = {
  'committee.opening-quorum': {
    term: '위원회 의사정족수',
    presence: undated(cite('councilRules', '제56조'), A_THIRD),
  },
  'committee.decision': {
    term: '위원회 의결정족수',
    presence: undated(cite('councilRules', '제56조'), MAJORITY),
    favour: undated(cite('councilRules', '제56조'), MAJORITY),
  },
  'plenary.opening-quorum': {
    term: '본회의 의사정족수',
    presence: undated(cite('localAutonomyAct', '제72조'), A_THIRD),
  },
  'plenary.decision': {
    term: '본회의 의결정족수',
    presence: undated(cite('localAutonomyAct', '제73조'), MAJORITY),
    favour: undated(cite('localAutonomyAct', '제73조'), MAJORITY),
  },
  'plenary.reconsideration': {
    term: '재의결 정족수',
    presence: undated(cite('localAutonomyAct', '제32조제4항'), MAJORITY),
    favour: undated(cite('localAutonomyAct', '제32조제4항'), TWO_THIRDS),
  },
} as const satisfies Record<string, VotingThreshold>;

export type VotingThresholdId = keyof typeof VOTING_THRESHOLDS;
