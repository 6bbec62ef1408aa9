import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 발의의원과 찬성의원의 구분 (지방자치법 제76조제4항): nobody stands in both lists, nobody twice. */
export const introduceSeparateSupporters: Rule = (context) => {
  const input = inputOf(context, 'bill.introduce');
  if (!input) return undefined;
  const { proposers, supporters } = input;
  const both = supporters.find((name) => proposers.includes(name));
  const supportsTwice = supporters.find((name, at) => supporters.indexOf(name) !== at);
  const proposesTwice = proposers.find((name, at) => proposers.indexOf(name) !== at);
  const message = both
    ? `${both}: 발의의원은 찬성의원이 될 수 없습니다.`
    : supportsTwice
      ? `${supportsTwice}: 찬성의원 명단에 두 번 적혀 있습니다.`
      : proposesTwice && `${proposesTwice}: 발의의원 명단에 두 번 적혀 있습니다.`;
  const field = both || supportsTwice ? 'supporters' : 'proposers';
  return message ? violation(context.procedure, 'introduce.separate-supporters', message, { field }) : undefined;
};
