import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 대표발의의원 1명 명시 (지방자치법 제76조제4항): where two or more introduce; all of them members in office. */
export const introduceLeadProposer: Rule = (context) => {
  const input = inputOf(context, 'bill.introduce');
  if (!input) return undefined;
  const { proposers, lead } = input;
  const stranger = proposers.find((name) => !context.roster.members.has(name));
  const message = stranger
    ? `${stranger}: 재적의원이 아닙니다.`
    : proposers.length > 1 && lead === undefined
      ? `발의의원이 ${proposers.length}명이면 대표발의의원 1명을 밝혀야 합니다.`
      : lead !== undefined && !proposers.includes(lead)
        ? `${lead}: 대표발의의원은 발의의원 가운데 한 명이어야 합니다.`
        : undefined;
  const field = stranger ? 'proposers' : 'lead';
  return message ? violation(context.procedure, 'introduce.lead-proposer', message, { field }) : undefined;
};
