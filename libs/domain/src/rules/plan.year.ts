import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 연간 기본일정은 그 해의 것을 1월 10일까지 정한다 (서울특별시의회 기본 조례 제6조): of the year of the act, or of the next. */
export const planYear: Rule = (context) => {
  const input = inputOf(context, 'calendar.adopt-plan');
  const year = Number(context.day.slice(0, 4));
  if (!input || input.year === year || input.year === year + 1) return undefined;
  return violation(context.procedure, 'plan.year', `${year}년에는 ${year}년이나 ${year + 1}년의 기본일정을 정합니다.`,
    { field: 'year', ...(input.year > year && { allowedFrom: `${input.year - 1}-01-01` }) });
};
