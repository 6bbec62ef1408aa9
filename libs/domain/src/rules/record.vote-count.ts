import { withGa } from '../korean.js';
import { violation } from '../rule-violation.js';
import { countedVote } from '../votes.js';
import type { Rule, RuleContext } from './rule.js';

function faultOf({ roster }: RuleContext, { vote, members }: NonNullable<ReturnType<typeof countedVote>>): string | undefined {
  const excluded = new Set(vote.excluded);
  const stranger = [...excluded].find((name) => !roster.members.has(name));
  if (stranger !== undefined) return `${stranger}: 재적의원이 아니어서 제척할 수 없습니다.`;
  const voting = members - excluded.size;
  if (members > 0 && vote.present > voting) {
    return `출석 ${vote.present}명이 ${excluded.size > 0 ? `제척된 ${excluded.size}명을 뺀 ` : ''}재적 ${voting}명보다 많습니다.`;
  }
  if (vote.method === 'no-objection' || vote.yes + vote.no + vote.abstain === vote.present) return undefined;
  return `찬성 ${vote.yes}명, 반대 ${vote.no}명, 기권 ${vote.abstain}명의 ${withGa('합')} 출석 ${vote.present}명과 다릅니다.`;
}

/** 표결 수: 찬성, 반대, 기권의 합은 출석과 같고, 출석은 제척된 의원을 뺀 재적을 넘지 않는다 (지방자치법 제82조). 무효는 기권에 넣는다. */
export const recordVoteCount: Rule = (context) => {
  const counted = countedVote(context);
  const message = counted && faultOf(context, counted);
  return message === undefined ? undefined : violation(context.procedure, 'record.vote-count', message, { field: 'vote' });
};
