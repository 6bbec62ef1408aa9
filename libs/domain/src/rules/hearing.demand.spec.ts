import { describe, expect, it } from '@jest/globals';
import { billAt, SUPPORTERS } from '@uian/testing/law';
import { hearingDemand } from './hearing.demand.js';
import { NOT_JUDGED } from './rule.js';

const day = '2024-02-22';

describe('hearing.demand', () => {
  const { docket, id } = billAt('referred', { kind: 'ordinance.enactment' });
  const entry = (signatories: readonly string[]) => ({ day, stream: id, input: { signatories: [...signatories] } });

  it('refuses the demand of nine members', () => {
    expect(docket.refused('bill.demand-hearing', entry(SUPPORTERS.slice(0, 9))).violations).toEqual([{
      rule: 'hearing.demand', term: '공청회 개최 요구', article: '서울특별시의회 회의규칙 제54조제6항', certainty: 'verified',
      message: '연서한 재적의원이 9명입니다 (10명 필요).', field: 'signatories',
    }]);
  });

  it('counts neither a name twice nor a stranger', () => {
    const nine = SUPPORTERS.slice(0, 9);
    expect(hearingDemand(docket.context('bill.demand-hearing', entry([...nine, nine[0]!, '홍길동']))))
      .toMatchObject({ message: '연서한 재적의원이 9명입니다 (10명 필요).' });
  });

  it('passes the demand of exactly ten', () => {
    expect(hearingDemand(docket.context('bill.demand-hearing', entry(SUPPORTERS.slice(0, 10))))).toBeUndefined();
  });

  it('is not judged where the figure is not known for the day', () => {
    const context = docket.context('bill.demand-hearing', entry(SUPPORTERS.slice(0, 1)));
    const rule = { ...context.procedure.rule('hearing.demand')!, figure: null };
    expect(hearingDemand({ ...context, procedure: { ...context.procedure, rule: () => rule } })).toBe(NOT_JUDGED);
  });
});
