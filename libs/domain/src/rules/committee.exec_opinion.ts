import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 예산상 조치가 따르거나 중요한 조례안은 시장 또는 교육감의 의견을 듣는다 (서울특별시의회 회의규칙 제54조제3항; 지방자치법 제148조). */
export const committeeExecOpinion: Rule = (context) => {
  const { bill, procedure } = context;
  if (!bill?.needsExecutiveOpinion || bill.facts['bill.hear-executive'] || bill.proposer.kind === 'mayor') return undefined;
  if (inputOf(context, 'bill.decide-in-committee')?.motion === 'held') return undefined;
  return violation(procedure, 'committee.exec_opinion', `의결하기 전에 ${procedure.head.term}의 의견을 들어야 하는 의안입니다.`);
};
