import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 예비심사를 맡은 위원회가 그 결과를 한 번 보고한다 (서울특별시의회 회의규칙 제65조제1항). */
export const preliminaryCommittee: Rule = (context) => {
  const input = inputOf(context, 'bill.report-preliminary');
  const review = context.bill?.preliminary?.find(({ committee }) => committee === input?.committee);
  if (!input || review?.reported === false) return undefined;
  const name = context.roster.committees.get(input.committee)?.name ?? input.committee;
  return violation(context.procedure, 'preliminary.committee',
    review ? `${name}의 예비심사 보고는 이미 기록되어 있습니다.` : `${name}: 이 의안의 예비심사를 맡은 위원회가 아닙니다.`, { field: 'committee' });
};
