import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 제정·전부개정조례안은 공청회를 연다; 생략하려면 의결과 동의 (서울특별시의회 회의규칙 제54조제5항·제6항). */
export const committeeHearing: Rule = (context) => {
  const { bill, procedure } = context;
  if (bill?.kind !== 'ordinance.enactment' && bill?.kind !== 'ordinance.full-amendment') return undefined;
  if (inputOf(context, 'bill.decide-in-committee')?.motion === 'held') return undefined;
  const { facts } = bill;
  if (facts['bill.hold-hearing']) return undefined;
  if (facts['bill.omit-hearing'] && !facts['bill.demand-hearing']) return undefined;
  return violation(procedure, 'committee.hearing',
    '제정·전부개정조례안은 공청회를 열거나, 위원회 의결과 대표발의의원의 동의로 생략해야 의결할 수 있습니다.');
};
