import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 위원장이 부위원장과 협의하면 자동상정하지 않는다 (서울특별시의회 회의규칙 제54조의3 단서). */
export const autoPlaceExemption: Rule = (context) => {
  const input = inputOf(context, 'bill.exempt-auto-place');
  return input && !input.viceChairConsulted
    ? violation(context.procedure, 'auto-place.exemption', '자동상정에서 제외하려면 부위원장과 협의해야 합니다.',
      { field: 'viceChairConsulted' })
    : undefined;
};
