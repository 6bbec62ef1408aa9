import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 공포일은 공보나 신문의 발행일 또는 게시한 날이다 (지방자치법 시행령 제31조). */
export const promulgatePublicationDay: Rule = (context) => {
  const published = inputOf(context, 'bill.promulgate', 'bill.promulgate-by-chair')?.publishedOn;
  return published === undefined || published === context.day ? undefined : violation(context.procedure, 'promulgate.publication-day',
    `공포일은 게재한 공보나 신문의 발행일 또는 게시한 날입니다 (${koreanDay(published)}).`, { field: 'publishedOn' });
};
