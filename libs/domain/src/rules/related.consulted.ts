import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 의견을 요청받은 관련위원회가 그 의견을 한 번 낸다 (경기도의회 회의규칙 제28조제2항). */
export const relatedConsulted: Rule = (context) => {
  const input = inputOf(context, 'bill.give-related-opinion');
  const asked = context.bill?.related?.find(({ committee }) => committee === input?.committee);
  if (!input || asked?.answered === false) return undefined;
  const name = context.roster.committees.get(input.committee)?.name ?? input.committee;
  return violation(context.procedure, 'related.consulted',
    asked ? `${name}의 의견은 이미 기록되어 있습니다.` : `${name}: 의견을 요청받은 관련위원회가 아닙니다.`, { field: 'committee' });
};
