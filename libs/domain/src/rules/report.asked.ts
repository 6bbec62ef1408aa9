import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 회신은 아직 답을 받지 못한 검토자료 요청에 적는다. */
export const reportAsked: Rule = (context) => {
  const input = inputOf(context, 'bill.answer-for-report');
  const asked = context.bill?.report?.materials?.find(({ number }) => number === input?.request);
  if (!input || (asked && asked.answered === undefined)) return undefined;
  const message = asked ? `${input.request}번째 검토자료는 이미 회신을 받았습니다.` : `${input.request}번째 검토자료 요청이 없습니다.`;
  return violation(context.procedure, 'report.asked', message, { field: 'request' });
};
