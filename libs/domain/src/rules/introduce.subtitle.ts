import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 제명의 부제에 발의의원의 성명 (서울특별시의회 회의규칙 제18조제2항). */
export const introduceSubtitle: Rule = (context) => {
  const input = inputOf(context, 'bill.introduce');
  if (!input) return undefined;
  const lead = input.lead ?? input.proposers[0] ?? '';
  if (input.subtitle?.includes(lead)) return undefined;
  return violation(context.procedure, 'introduce.subtitle',
    `부제에 발의의원 성명이 없습니다. 예: (${lead} 의원 발의)`, { field: 'subtitle' });
};
