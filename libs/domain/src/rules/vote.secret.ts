import type { BillActId } from '@uian/procedure';
import type { Vote } from '../commands/fields.js';
import { violation } from '../rule-violation.js';
import type { Rule, RuleContext } from './rule.js';

/** Votes that are secret by the Act itself, or by the council's own rules. */
function mustBeSecret({ act, bill, procedure }: RuleContext): boolean {
  const bySecret: readonly BillActId[] = procedure.council.practice.secretVotes;
  return act === 'bill.reconsider' || bySecret.includes(act as BillActId)
    || (act === 'bill.decide-in-plenary' && bill?.kind === 'reconsideration-request');
}

/** 재의 요구에 관한 의결은 무기명투표로 한다 (지방자치법 제74조제6호); councils have others of their own. */
export const voteSecret: Rule = (context) => {
  const vote = (context.input as { vote?: Vote } | undefined)?.vote;
  return vote && vote.method !== 'secret' && mustBeSecret(context)
    ? violation(context.procedure, 'vote.secret', '무기명투표로 표결해야 하는 안건입니다.', { field: 'vote.method' }) : undefined;
};
