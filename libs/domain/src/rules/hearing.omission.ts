import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 공청회 생략: 위원회의 의결과 대표발의의원의 동의; 10명 이상이 요구하면 생략할 수 없다 (서울특별시의회 회의규칙 제54조제6항). */
export const hearingOmission: Rule = (context) => {
  const input = inputOf(context, 'bill.omit-hearing');
  const { bill, procedure } = context;
  const needsConsent = bill?.proposer.kind === 'members';
  const message = bill?.facts['bill.demand-hearing']
    ? '의원들이 연서로 공청회를 요구하여 생략할 수 없습니다.'
    : input && !input.resolved
      ? '공청회를 생략하려면 위원회의 의결이 있어야 합니다.'
      : input && needsConsent && !input.leadConsents
        ? '공청회를 생략하려면 대표발의의원의 동의가 있어야 합니다.'
        : undefined;
  return message ? violation(procedure, 'hearing.omission', message) : undefined;
};
