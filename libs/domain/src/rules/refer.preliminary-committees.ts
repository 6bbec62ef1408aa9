import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 예산안과 결산은 소관 상임위원회에 회부하여 예비심사한다 (서울특별시의회 회의규칙 제65조제1항): standing committees, each once. */
export const referPreliminaryCommittees: Rule = (context) => {
  const committees = inputOf(context, 'bill.refer-preliminary')?.committees ?? [];
  const wrong = committees.findIndex((id, at) =>
    committees.indexOf(id) !== at || !context.roster.committees.get(id)?.standing);
  if (wrong < 0) return undefined;
  return violation(context.procedure, 'refer.preliminary-committees',
    `${committees[wrong]}: 이 의회의 상임위원회가 아니거나 두 번 적혀 있습니다.`, { field: `committees.${wrong}` });
};
