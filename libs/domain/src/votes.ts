import { billState, type BillActId, type Outcome, type VotingThresholdId } from '@uian/procedure';
import type { Amendment, Bill } from './bill.js';
import type { Vote } from './commands/fields.js';
import type { RuleContext } from './rules/rule.js';
import { inFavour, tally, type Tally } from './tally.js';

/** How an act that is a vote is counted, and what it ends in. */
interface VoteRow {
  readonly threshold: VotingThresholdId;
  readonly in: 'committee' | 'plenary';
  /** What a carried vote ends in, where its input names no motion. */
  readonly carried: Outcome;
  readonly lost: Outcome;
}

/** The acts that a vote decides, in the order of the road (의결). */
const VOTES: Readonly<Partial<Record<BillActId, VoteRow>>> = {
  'bill.decide-in-committee': { threshold: 'committee.decision', in: 'committee', carried: 'passed-unamended', lost: 'rejected' },
  'bill.rescind-in-committee': { threshold: 'committee.rescission', in: 'committee', carried: 'passed-amended', lost: 'not-carried' },
  'bill.designate-fast-track': { threshold: 'fast-track.decision', in: 'plenary', carried: 'passed-unamended', lost: 'not-carried' },
  'bill.vote-amendment': { threshold: 'amendment.decision', in: 'plenary', carried: 'passed-amended', lost: 'rejected' },
  'bill.vote-closure': { threshold: 'debate.closure', in: 'plenary', carried: 'passed-unamended', lost: 'not-carried' },
  'bill.recommit': { threshold: 'recommit.decision', in: 'plenary', carried: 'passed-unamended', lost: 'not-carried' },
  'bill.decide-in-plenary': { threshold: 'plenary.decision', in: 'plenary', carried: 'passed-unamended', lost: 'rejected' },
  'bill.rescind-in-plenary': { threshold: 'plenary.rescission', in: 'plenary', carried: 'passed-amended', lost: 'not-carried' },
  'bill.reconsider': { threshold: 'plenary.reconsideration', in: 'plenary', carried: 'passed-unamended', lost: 'rejected' },
};

/** A vote as it was counted (표결 결과). */
export interface CountedVote extends Tally {
  readonly vote: Vote;
  readonly threshold: VotingThresholdId;
  /** Members in office (재적): of the committee, or of the council. */
  readonly members: number;
  readonly outcome: Outcome;
  /** What it ends in if it is carried. */
  readonly declared: Outcome;
}

function thresholdOf({ act, bill }: RuleContext, row: VoteRow): VotingThresholdId {
  const again = act === 'bill.decide-in-plenary' && bill?.kind === 'reconsideration-request';
  return again ? 'plenary.reconsideration' : row.threshold;
}

/** Where an amendment of the bill is moved and voted on now: before the plenary, or in the committee. */
export const levelOf = (bill: Bill): Amendment['level'] => (billState(bill.state).beforePlenary ? 'plenary' : 'committee');

/** A committee decides its own matters, votes on amendments before it, and may designate a bill of its own (신속처리). */
function isInCommittee({ act, bill, input }: RuleContext, row: VoteRow): boolean {
  if (act === 'bill.vote-amendment') return bill !== undefined && levelOf(bill) === 'committee';
  return row.in === 'committee' || (act === 'bill.designate-fast-track' && (input as { by?: string }).by === 'committee');
}

/** The vote of the act that is judged; undefined where it is none, or only asked about. */
export function countedVote(context: RuleContext): CountedVote | undefined {
  const row = VOTES[context.act as BillActId];
  const input = context.input as { vote?: Vote; motion?: Outcome } | undefined;
  if (!row || !input?.vote) return undefined;
  const { bill, roster, procedure } = context;
  const members = isInCommittee(context, row) ? (roster.committees.get(bill?.committee ?? '')?.size ?? 0) : roster.members.size;
  const threshold = thresholdOf(context, row);
  const counted = tally(procedure.threshold(threshold), { members, present: input.vote.present, yes: inFavour(input.vote) });
  const declared = input.motion ?? row.carried;
  return { ...counted, vote: input.vote, threshold, members, declared, outcome: counted.carried ? declared : row.lost };
}
