import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 검토보고서는 소속 위원에게 배부하고 홈페이지에 게재 (서울특별시의회 회의규칙 제54조제4항): done only with both. */
export const reportEvidence: Rule = (context) => {
  const input = inputOf(context, 'bill.distribute-report');
  const committee = context.roster.committees.get(context.bill?.committee ?? '');
  if (!input || !committee) return undefined;
  if (!context.bill?.facts['bill.submit-report']) {
    return violation(context.procedure, 'report.evidence', '검토보고서가 아직 제출되지 않았습니다.');
  }
  if (input.distributedTo < committee.size) {
    return violation(context.procedure, 'report.evidence',
      `${committee.name} 위원 ${committee.size}명 가운데 ${input.distributedTo}명에게만 배부했습니다.`, { field: 'distributedTo' });
  }
  return input.published === undefined
    ? violation(context.procedure, 'report.evidence', '홈페이지에 게재한 주소를 적으세요.', { field: 'published' })
    : undefined;
};
