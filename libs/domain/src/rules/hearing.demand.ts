import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 의원 10명 이상의 연서에 의한 공청회 요구 (서울특별시의회 회의규칙 제54조제6항). */
export const hearingDemand: Rule = (context) => {
  const input = inputOf(context, 'bill.demand-hearing');
  const figure = context.procedure.rule('hearing.demand')?.figure;
  if (!input) return undefined;
  if (typeof figure !== 'number') return NOT_JUDGED;
  const signed = new Set(input.signatories.filter((name) => context.roster.members.has(name))).size;
  return signed < figure
    ? violation(context.procedure, 'hearing.demand', `연서한 재적의원이 ${signed}명입니다 (${figure}명 필요).`, { field: 'signatories' })
    : undefined;
};
