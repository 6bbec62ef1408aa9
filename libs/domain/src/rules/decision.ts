import type { RuleId, VotingThresholdId } from '@uian/procedure';
import { violation, type Violation } from '../rule-violation.js';
import { inFavour } from '../tally.js';
import { countedVote } from '../votes.js';
import type { Rule, RuleContext } from './rule.js';

/** 의결정족수: enough present; and a motion that decides only when carried (보류, 폐기, 재회부 …) is carried. */
export function decisionQuorum(threshold: VotingThresholdId, id: RuleId, context: RuleContext): Violation | undefined {
  const counted = countedVote(context);
  if (!counted || counted.threshold !== threshold) return undefined;
  const { members, vote, presenceNeeded, favourNeeded, quorate, carried } = counted;
  if (!quorate) {
    return violation(context.procedure, id,
      `재적 ${members}명 가운데 ${vote.present}명이 출석했습니다. ${presenceNeeded}명이 출석해야 의결할 수 있습니다.`,
      { field: 'vote.present' });
  }
  return carried || endsTheBill(context) ? undefined : violation(context.procedure, id,
    `찬성 ${inFavour(vote)}명으로 가결되지 않은 동의입니다 (${favourNeeded}명 필요).`, { field: 'vote' });
}

/** Motions whose loss is a decision, too: not passed is 부결, a closure or a rescission not carried leaves things as they are. */
const LOST_IS_A_DECISION = new Set([
  'bill.vote-amendment', 'bill.vote-closure', 'bill.reconsider', 'bill.rescind-in-committee', 'bill.rescind-in-plenary',
]);

function endsTheBill({ act, input }: RuleContext): boolean {
  const motion = (input as { motion?: string }).motion;
  return LOST_IS_A_DECISION.has(act) || motion?.startsWith('passed') === true || motion === 'adopted';
}

/** A rule that is the threshold of the act's own vote; its violation is told under that name, or another rule's. */
export function byThreshold(threshold: VotingThresholdId & RuleId, id: RuleId = threshold): Rule {
  return (context) => decisionQuorum(threshold, id, context);
}
