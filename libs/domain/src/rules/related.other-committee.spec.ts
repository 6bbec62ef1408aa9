import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, Docket, OTHER_COMMITTEE } from '@uian/testing/law';

const day = '2024-02-13';
const expected = {
  rule: 'related.other-committee', term: '소관위원회가 아닌 관련위원회', article: '경기도의회 회의규칙 제28조제1항', certainty: 'inferred',
};
const gyeonggi = () => billAt('referred', { docket: new Docket({ council: 'gyeonggi' }) });
const refused = (committee: string, opinionBy = '2024-02-27') => {
  const { docket, id } = gyeonggi();
  return docket.refused('bill.consult-related-committee', { day, stream: id, input: { committee, opinionBy } }).violations;
};

describe('related.other-committee', () => {
  it('refuses the committee that reviews the bill', () => {
    expect(refused(COMMITTEE))
      .toEqual([{ ...expected, message: '소관 위원회입니다. 의견을 들을 다른 위원회를 적으세요.', field: 'committee' }]);
  });

  it('refuses a committee that the council does not have, and a day that is over', () => {
    expect(refused('우주위원회')).toEqual([{ ...expected, message: '우주위원회: 이 의회의 위원회가 아닙니다.', field: 'committee' }]);
    expect(refused(OTHER_COMMITTEE, '2024-02-12')).toEqual([{ ...expected, message: '의견을 낼 기한이 이미 지났습니다.', field: 'opinionBy' }]);
  });

  it('asks another committee for its opinion by a day', () => {
    const { docket, id } = gyeonggi();
    docket.do('bill.consult-related-committee', { day, stream: id, input: { committee: OTHER_COMMITTEE, opinionBy: day } });
    expect(docket.bill(id)).toMatchObject({
      related: [{ committee: OTHER_COMMITTEE, answered: false }], facts: { 'bill.consult-related-committee': { target: day } },
    });
  });

  it('is no step in Seoul', () => {
    const { docket, id } = billAt('referred');
    expect(docket.refused('bill.consult-related-committee', {
      day, stream: id, input: { committee: OTHER_COMMITTEE, opinionBy: '2024-02-27' },
    }).violations).toMatchObject([{ rule: 'record.state' }]);
  });
});
