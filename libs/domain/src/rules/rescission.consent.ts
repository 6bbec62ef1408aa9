import { TWO_THIRDS } from '@uian/procedure';
import { least } from '../tally.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule, type RuleContext } from './rule.js';

/** How many of those who put the bill forward must consent; undefined where its committee resolves it. */
function consentNeeded({ bill, procedure }: RuleContext): number | undefined {
  if (bill?.proposer.kind !== 'members') return undefined;
  const { proposers, supporterCount } = bill.proposer;
  const supporters = procedure.council.practice.rescissionConsent === 'proposers-and-supporters' ? supporterCount : 0;
  return least(TWO_THIRDS, proposers.length + supporters);
}

/**
 * 본회의의 번안동의: 의원안은 발의·찬성의원 3분의 2 이상의 동의, 그 밖의 의안은 소관 위원회의 의결
 * (서울특별시의회 회의규칙 제26조제1항). Which members count is the council's own.
 */
export const rescissionConsent: Rule = (context) => {
  const input = inputOf(context, 'bill.rescind-in-plenary');
  if (!input || !context.bill) return undefined;
  const needed = consentNeeded(context);
  if (needed === undefined) {
    const resolved = input.committeeResolvedOn;
    return resolved !== undefined && resolved <= context.day ? undefined : violation(context.procedure, 'rescission.consent',
      '소관 위원회가 번안을 의결한 날을 적어야 합니다.', { field: 'committeeResolvedOn' });
  }
  const consenting = input.consenting ?? 0;
  return consenting >= needed ? undefined : violation(context.procedure, 'rescission.consent',
    `번안에 ${consenting}명이 동의했습니다 (${needed}명 필요).`, { field: 'consenting' });
};
