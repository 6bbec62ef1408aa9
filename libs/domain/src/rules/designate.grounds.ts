import { BUDGETS, DESIGNATION_GROUNDS } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 심사기간의 지정: 천재지변, 국가비상사태(대표의원과 협의), 대표의원과의 합의 (서울특별시의회 회의규칙 제21조제1항), and for the
 * preliminary review of a budget without either (제65조제3항).
 */
export const designateGrounds: Rule = (context) => {
  const input = inputOf(context, 'bill.designate-period');
  const { bill, day, procedure } = context;
  if (!input || !bill) return undefined;
  const broken = (message: string, field: string) => violation(procedure, 'designate.grounds', message, { field });
  if (input.until <= day) return broken('심사기간의 끝은 지정하는 날보다 뒤여야 합니다.', 'until');
  const { leaders } = DESIGNATION_GROUNDS[input.ground];
  if (leaders === 'none') {
    return BUDGETS.includes(bill.kind) && bill.state === 'preliminary-review' ? undefined
      : broken('예비심사를 받고 있는 예산안과 결산에만 이 사유로 심사기간을 지정합니다.', 'ground');
  }
  if (input.consulted.length === 0) {
    return broken(leaders === 'agreeing' ? '합의한 교섭단체 대표의원을 적으세요.'
      : '심사기간을 지정하려면 교섭단체 대표의원과 협의해야 합니다. 협의한 대표의원을 적으세요.', 'consulted');
  }
  const against = leaders === 'agreeing' ? input.consulted.filter((leader) => !input.agreed.includes(leader)) : [];
  return against.length === 0 ? undefined
    : broken(`이 사유로 지정하려면 각 대표의원이 합의해야 합니다. 합의하지 않은 대표의원: ${against.join(', ')}`, 'agreed');
};
