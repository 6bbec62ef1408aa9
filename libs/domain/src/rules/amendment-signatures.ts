import type { RuleId } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { levelOf } from '../votes.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 본회의 수정동의: distinct members in office, as many as the council's rules ask for. A committee needs none for its own. */
export const amendmentSigned = (id: RuleId): Rule => (context) => {
  const input = inputOf(context, 'bill.move-amendment');
  const { bill, procedure, roster } = context;
  if (!input || !bill || input.by !== 'members' || levelOf(bill) !== 'plenary') return undefined;
  const figure = procedure.rule(id)?.figure;
  if (typeof figure !== 'number') return NOT_JUDGED;
  const stranger = input.signatories.find((name) => !roster.members.has(name));
  if (stranger !== undefined) return violation(procedure, id, `${stranger}: 재적의원이 아닙니다.`, { field: 'signatories' });
  const count = new Set(input.signatories).size;
  return count >= figure ? undefined
    : violation(procedure, id, `수정동의에 ${count}명이 찬성했습니다 (${figure}명 필요).`, { field: 'signatories' });
};
