import { BUDGETS } from '@uian/procedure';
import { withGwa } from '../korean.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 주민의 재정적 부담이나 의무부과에 관한 조례안, 일반회계와 관련되는 사항은 교육감이 미리 시·도지사와 협의한다
 * (지방교육자치에 관한 법률 제29조의2제1항).
 */
export const introduceSuperintendentConsultation: Rule = (context) => {
  const input = inputOf(context, 'bill.submit');
  if (input?.by !== 'superintendent' || input.consultedMayor) return undefined;
  if (!input.affectsRights && !BUDGETS.includes(input.kind)) return undefined;
  const head = withGwa(context.procedure.council.head);
  return violation(context.procedure, 'introduce.superintendent-consultation',
    `주민에게 부담이나 의무를 지우는 조례안과 예산안은 교육감이 미리 ${head} 협의해야 합니다.`, { field: 'consultedMayor' });
};
