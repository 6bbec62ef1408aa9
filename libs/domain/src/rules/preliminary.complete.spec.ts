import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, OTHER_COMMITTEE, SPECIAL_COMMITTEE } from '@uian/testing/law';

const day = '2024-02-08';
const input = { committee: SPECIAL_COMMITTEE };
const expected = {
  rule: 'preliminary.complete', term: '예비심사의 종료', article: '서울특별시의회 회의규칙 제65조제3항', certainty: 'inferred',
};
const reviewing = () => {
  const { docket, id } = billAt('preliminary-review', { kind: 'budget.main', by: 'mayor' });
  return { docket, stream: id };
};

describe('preliminary.complete', () => {
  it('refuses the budget committee before every preliminary review is reported', () => {
    const { docket, stream } = reviewing();
    docket.do('bill.report-preliminary', { day, stream, input: { committee: COMMITTEE } });
    expect(docket.refused('bill.refer-to-budget-committee', { day, stream, input }).violations)
      .toEqual([{ ...expected, message: '예비심사 보고를 하지 않은 위원회가 있습니다: 행정자치위원회' }]);
    docket.do('bill.report-preliminary', { day, stream, input: { committee: OTHER_COMMITTEE } });
    expect(docket.ask('bill.refer-to-budget-committee', { day, stream, input }).accepted).toBe(true);
  });

  it('waits for the end of the period that was set, and no longer', () => {
    const { docket, stream } = reviewing();
    docket.do('bill.designate-period', { day, stream, input: { until: '2024-02-20', ground: 'budget', consulted: [] } });
    const message = '예비심사 보고를 하지 않은 위원회가 있습니다: 기획경제위원회, 행정자치위원회';
    expect(docket.refused('bill.refer-to-budget-committee', { day: '2024-02-20', stream, input }).violations)
      .toEqual([{ ...expected, message, allowedFrom: '2024-02-21' }]);
    docket.do('bill.refer-to-budget-committee', { day: '2024-02-21', stream, input });
    expect(docket.bill(stream).state).toBe('referred');
  });
});
