import type { Fraction, ThresholdInForce } from '@uian/procedure';
import type { Vote } from './commands/fields.js';

/** What a vote came to (표결 결과). */
export interface Tally {
  /** Enough were present (정족수). */
  readonly quorate: boolean;
  /** Carried (가결); false on a tie (가부동수 부결) and without a quorum. */
  readonly carried: boolean;
  /** How many had to be present, how many in favour (명). */
  readonly presenceNeeded: number;
  readonly favourNeeded: number;
}

/** The least whole number that reaches a part of a whole: 과반수 of 12 is 7, 1/3 이상 of 10 is 4. */
export function least(part: Fraction, whole: number): number {
  const exact = whole * part.numerator;
  return part.reach === 'at-least' ? Math.ceil(exact / part.denominator) : Math.floor(exact / part.denominator) + 1;
}

/** Counts a vote against its threshold. Who is present and abstains counts as present (출석), not as in favour. */
export function tally(
  threshold: Pick<ThresholdInForce, 'presence' | 'favour'> & Partial<Pick<ThresholdInForce, 'favourOf'>>,
  votes: { members: number; present: number; yes: number },
): Tally {
  const presenceNeeded = least(threshold.presence, votes.members);
  const favourNeeded = threshold.favour
    ? least(threshold.favour, threshold.favourOf === 'members' ? votes.members : votes.present) : 0;
  const quorate = votes.present >= presenceNeeded;
  return { quorate, carried: quorate && votes.yes >= favourNeeded, presenceNeeded, favourNeeded };
}

/** Votes in favour: all present where nobody objected (이의 없음). */
export const inFavour = (vote: Vote): number => (vote.method === 'no-objection' ? vote.present : vote.yes);
