import { plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { isDesignationOver } from './designation.js';
import type { Rule } from './rule.js';

/**
 * 예비심사 보고서를 첨부하여 예산결산특별위원회에 회부하고, 지정된 예비심사 기간이 지나면 바로 회부한다
 * (서울특별시의회 회의규칙 제65조제2항·제3항).
 */
export const preliminaryComplete: Rule = ({ bill, day, procedure, roster }) => {
  const missing = bill?.preliminary?.filter(({ reported }) => !reported) ?? [];
  if (!bill || missing.length === 0 || isDesignationOver(bill, day)) return undefined;
  const names = missing.map(({ committee }) => roster.committees.get(committee)?.name ?? committee).join(', ');
  return violation(procedure, 'preliminary.complete', `예비심사 보고를 하지 않은 위원회가 있습니다: ${names}`,
    { allowedFrom: bill.designatedUntil && plainDay(bill.designatedUntil).add({ days: 1 }).toString() });
};
