import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 표결 수: 찬성, 반대, 기권의 합은 출석과 같고, 출석은 재적을 넘지 않는다. */
export const recordVoteCount: Rule = (context) => {
  const vote = inputOf(context, 'bill.decide-in-committee', 'bill.decide-in-plenary')?.vote;
  if (!vote) return undefined;
  const members = context.act === 'bill.decide-in-plenary' ? context.roster.members.size
    : (context.roster.committees.get(context.bill?.committee ?? '')?.size ?? Infinity);
  const message = vote.present > members
    ? `출석 ${vote.present}명이 재적 ${members}명보다 많습니다.`
    : vote.method === 'recorded' && vote.yes + vote.no + vote.abstain !== vote.present
      ? `찬성 ${vote.yes}명, 반대 ${vote.no}명, 기권 ${vote.abstain}명의 합이 출석 ${vote.present}명과 다릅니다.`
      : undefined;
  return message ? violation(context.procedure, 'record.vote-count', message, { field: 'vote' }) : undefined;
};
