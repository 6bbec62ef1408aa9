import { undated, type Dated } from './dated.js';
import { cite } from './statutes.js';

/** A part of a whole, kept as two whole numbers so that no rounding decides a vote. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  /** `at-least` 이상, `more-than` 초과 (과반수 is more than a half). */
  readonly reach: 'at-least' | 'more-than';
}

export const A_THIRD: Fraction = { numerator: 1, denominator: 3, reach: 'at-least' };
export const TWO_THIRDS: Fraction = { numerator: 2, denominator: 3, reach: 'at-least' };
export const THREE_FIFTHS: Fraction = { numerator: 3, denominator: 5, reach: 'at-least' };
export const MAJORITY: Fraction = { numerator: 1, denominator: 2, reach: 'more-than' };

/** What a decision needs: how many must be present, how many of them in favour. A tie is lost (가부동수 부결). */
export interface VotingThreshold {
  readonly term: string;
  /** Of the members in office (재적). Absent: set by the council's own pack. */
  readonly presence?: Dated<Fraction>;
  /** Of those present (출석), or of the members in office. Absent for an opening quorum or a demand. */
  readonly favour?: Dated<Fraction>;
  readonly favourOf?: 'present' | 'members';
}

const autonomy = (article: string) => cite('localAutonomyAct', article);

export const VOTING_THRESHOLDS = {
  'committee.opening-quorum': { term: '위원회 의사정족수' },
  'committee.decision': { term: '위원회 의결정족수' },
  'committee.rescission': { term: '위원회 번안 의결정족수' },
  'fast-track.decision': { term: '신속처리대상안건 지정 의결정족수' },
  'debate.request': { term: '무제한토론 요구 정족수' },
  'debate.closure': { term: '무제한토론 종결동의 의결정족수' },
  'amendment.decision': { term: '수정안 의결정족수' },
  'recommit.decision': { term: '재회부 의결정족수' },
  'plenary.rescission': { term: '본회의 번안 의결정족수' },
  'plenary.opening-quorum': { term: '본회의 의사정족수', presence: undated(autonomy('제72조'), A_THIRD) },
  'plenary.decision': {
    term: '본회의 의결정족수',
    presence: undated(autonomy('제73조'), MAJORITY), favour: undated(autonomy('제73조'), MAJORITY),
  },
  'plenary.reconsideration': {
    term: '재의결 정족수',
    presence: undated(autonomy('제32조제4항'), MAJORITY), favour: undated(autonomy('제32조제4항'), TWO_THIRDS),
  },
  'discard.demand': { term: '본회의 부의 요구 정족수', presence: undated(autonomy('제81조'), A_THIRD) },
} as const satisfies Record<string, VotingThreshold>;

export type VotingThresholdId = keyof typeof VOTING_THRESHOLDS;

export const VOTING_THRESHOLD_IDS = Object.keys(VOTING_THRESHOLDS) as readonly VotingThresholdId[];

export const votingThreshold = (id: VotingThresholdId): VotingThreshold => VOTING_THRESHOLDS[id];
