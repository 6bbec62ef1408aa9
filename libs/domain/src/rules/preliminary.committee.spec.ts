import { describe, expect, it } from '@jest/globals';
import { actor, billAt, COMMITTEE, OTHER_COMMITTEE } from '@uian/testing/law';

const day = '2024-02-08';
const expected = {
  rule: 'preliminary.committee', term: '예비심사를 맡은 위원회', article: '서울특별시의회 회의규칙 제65조제1항', certainty: 'inferred',
  field: 'committee',
};
const reviewing = (...committees: string[]) => {
  const { docket, id } = billAt('received', { kind: 'budget.settlement', by: 'mayor' });
  docket.do('bill.refer-preliminary', { day: '2024-02-07', stream: id, input: { committees } });
  return { docket, stream: id };
};

describe('preliminary.committee', () => {
  it('refuses the report of a committee that was not asked', () => {
    const { docket, stream } = reviewing(COMMITTEE);
    expect(docket.refused('bill.report-preliminary', { day, stream, input: { committee: OTHER_COMMITTEE } }).violations)
      .toEqual([{ ...expected, message: '행정자치위원회: 이 의안의 예비심사를 맡은 위원회가 아닙니다.' }]);
  });

  it('refuses a second report of the same committee', () => {
    const { docket, stream } = reviewing(COMMITTEE, OTHER_COMMITTEE);
    docket.do('bill.report-preliminary', { day, stream, input: { committee: COMMITTEE } });
    expect(docket.refused('bill.report-preliminary', { day, stream, input: { committee: COMMITTEE } }).violations)
      .toEqual([{ ...expected, message: '기획경제위원회의 예비심사 보고는 이미 기록되어 있습니다.' }]);
    expect(docket.bill(stream).preliminary)
      .toEqual([{ committee: COMMITTEE, reported: true }, { committee: OTHER_COMMITTEE, reported: false }]);
  });

  it('lets the chair of each committee report for it, and for no other', () => {
    const { docket, stream } = reviewing(COMMITTEE, OTHER_COMMITTEE);
    const chair = actor('committee-chair', OTHER_COMMITTEE);
    docket.do('bill.report-preliminary', { day, stream, actor: chair, input: { committee: OTHER_COMMITTEE } });
    expect(docket.refused('bill.report-preliminary', { day, stream, actor: chair, input: { committee: COMMITTEE } }).violations)
      .toMatchObject([{ rule: 'record.actor' }]);
  });
});
