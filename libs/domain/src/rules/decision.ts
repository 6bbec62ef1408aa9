import type { VotingThresholdId, RuleId } from '@uian/procedure';
import type { BillInputs } from '../commands/bill-commands.js';
import { inFavour, tally } from '../tally.js';
import { violation } from '../rule-violation.js';
import type { RuleContext } from './rule.js';

type Decision = BillInputs['bill.decide-in-committee'] | BillInputs['bill.decide-in-plenary'];

/** 의결정족수: enough present; and a motion to hold or to discard is a decision only when it is carried. */
export function decisionQuorum(
  id: VotingThresholdId & RuleId, context: RuleContext, input: Decision | undefined, members: number | undefined,
): ReturnType<import('./rule.js').Rule> {
  if (!input || members === undefined) return undefined;
  const { vote, motion } = input;
  const result = tally(context.procedure.threshold(id), { members, present: vote.present, yes: inFavour(vote) });
  if (!result.quorate) {
    return violation(context.procedure, id,
      `재적 ${members}명 가운데 ${vote.present}명이 출석했습니다. ${result.presenceNeeded}명이 출석해야 의결할 수 있습니다.`,
      { field: 'vote.present' });
  }
  const decides = motion === 'passed-unamended' || motion === 'passed-amended' || result.carried;
  return decides ? undefined : violation(context.procedure, id,
    `찬성 ${inFavour(vote)}명으로 가결되지 않은 동의입니다 (${result.favourNeeded}명 필요).`, { field: 'vote' });
}
