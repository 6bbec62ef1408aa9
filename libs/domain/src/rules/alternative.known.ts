import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 대안반영폐기: the committee proposed the alternative (대안) to this very bill (서울특별시의회 회의규칙 제24조제4항). */
export const alternativeKnown: Rule = (context) => {
  const input = inputOf(context, 'bill.decide-in-committee');
  const { bill, bills, procedure } = context;
  if (!input || !bill) return undefined;
  const broken = (message: string) => violation(procedure, 'alternative.known', message, { field: 'into' });
  if (input.motion !== 'absorbed') return input.into === undefined ? undefined : broken('대안반영폐기에만 대안을 적습니다.');
  if (input.into === undefined) return broken('이 의안을 반영한 대안을 적으세요.');
  const proposer = bills?.get(input.into)?.proposer;
  return proposer?.kind === 'committee' && proposer.committee === bill.committee && proposer.alternativeTo?.includes(bill.id)
    ? undefined : broken('이 위원회가 이 의안의 대안으로 제안한 의안이 아닙니다.');
};
