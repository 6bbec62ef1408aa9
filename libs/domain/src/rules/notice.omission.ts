import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 특별한 사정이 있으면 의장이 대표의원과 협의하여 입법예고를 생략 (서울특별시의회 회의규칙 제19조의2제1항). */
export const noticeOmission: Rule = (context) => {
  const input = inputOf(context, 'bill.omit-notice');
  if (!input || input.consulted.length > 0) return undefined;
  return violation(context.procedure, 'notice.omission',
    '입법예고를 생략하려면 의장이 교섭단체 대표의원과 협의해야 합니다. 협의한 대표의원을 적으세요.', { field: 'consulted' });
};
