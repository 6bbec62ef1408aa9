import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 주민조례청구에 필요한 청구권자 수 (서울특별시의회 주민조례발안에 관한 조례 제3조제1항): valid signatures, 명. */
export const petitionSignatures: Rule = (context) => {
  const input = inputOf(context, 'bill.lodge-petition');
  const figure = context.procedure.rule('petition.signatures')?.figure;
  if (!input) return undefined;
  if (typeof figure !== 'number') return NOT_JUDGED;
  return input.signatures < figure
    ? violation(context.procedure, 'petition.signatures', `유효한 서명이 ${input.signatures}명입니다 (${figure}명 필요).`, { field: 'signatures' })
    : undefined;
};
