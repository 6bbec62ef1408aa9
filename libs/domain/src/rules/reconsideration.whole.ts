import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 의결의 일부에 대하여 또는 의결을 수정하여 재의를 요구할 수 없다 (지방자치법 제32조제3항, 같은 법 시행령 제69조제2항). */
export const reconsiderationWhole: Rule = (context) =>
  inputOf(context, 'bill.request-reconsideration')?.partial
    ? violation(context.procedure, 'reconsideration.whole', '의결의 일부에 대하여 또는 의결을 수정하여 재의를 요구할 수 없습니다.',
      { field: 'partial' })
    : undefined;
