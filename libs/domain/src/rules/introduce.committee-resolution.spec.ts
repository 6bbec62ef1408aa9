import { describe, expect, it } from '@jest/globals';
import { Docket, proposal } from '@uian/testing/law';

const day = '2024-02-02';
const expected = {
  rule: 'introduce.committee-resolution', term: '위원회의 제안 의결', article: '서울특별시의회 회의규칙 제53조', certainty: 'inferred',
};
const refused = (more: object) => new Docket().refused('bill.propose-by-committee', { day, input: proposal(more) }).violations;

describe('introduce.committee-resolution', () => {
  it('refuses a bill that the committee did not resolve to propose', () => {
    expect(refused({ resolvedOn: undefined }))
      .toEqual([{ ...expected, message: '위원회가 제안하기로 의결한 날을 적으세요.', field: 'resolvedOn' }]);
  });

  it('refuses a resolution that is still to come', () => {
    expect(refused({ resolvedOn: '2024-02-05' }))
      .toEqual([{ ...expected, message: '위원회가 의결하기 전에는 제안할 수 없습니다.', field: 'resolvedOn' }]);
  });

  it('refuses a committee that the council does not have', () => {
    expect(refused({ committee: '우주위원회' })).toContainEqual(
      { ...expected, message: '우주위원회: 이 의회의 위원회가 아닙니다.', field: 'committee' });
  });

  it('passes a bill that the committee resolved to propose on the day', () => {
    const docket = new Docket();
    const id = docket.do('bill.propose-by-committee', { day, input: proposal() });
    expect(docket.bill(id)).toMatchObject({ state: 'introduced', proposer: { kind: 'committee', committee: 'planning-economy' } });
  });
});
