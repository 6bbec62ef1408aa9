import { BILL_KINDS } from '@uian/procedure';
import { least } from '../tally.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 안건조정위원회: 재적위원 3분의 1 이상의 요구로 한 번 구성하고, 예산안은 제외한다 (경기도의회 회의규칙 제28조의2). */
export const mediationRequest: Rule = (context) => {
  const input = inputOf(context, 'bill.send-to-mediation');
  const { bill, procedure, roster } = context;
  if (!bill) return undefined;
  if (bill.kind === 'budget.main' || bill.kind === 'budget.supplementary') {
    return violation(procedure, 'mediation.request', `${BILL_KINDS[bill.kind].term}은 안건조정위원회에서 다루지 않습니다.`);
  }
  if (bill.facts['bill.send-to-mediation']) {
    return violation(procedure, 'mediation.request', '안건조정위원회는 한 의안에 한 번만 구성합니다.');
  }
  const size = roster.committees.get(bill.committee ?? '')?.size;
  if (!input || size === undefined) return undefined;
  const denominator = procedure.rule('mediation.request')?.figure;
  if (typeof denominator !== 'number') return NOT_JUDGED;
  const needed = least({ numerator: 1, denominator, reach: 'at-least' }, size);
  return input.demandedBy < needed ? violation(procedure, 'mediation.request',
    `재적위원 ${size}명 가운데 ${input.demandedBy}명이 요구했습니다 (${needed}명 필요).`, { field: 'demandedBy' }) : undefined;
};
