import { describe, expect, it } from '@jest/globals';
import { actor, billAt, COMMITTEE, Docket, OTHER_COMMITTEE, SPECIAL_COMMITTEE } from '@uian/testing/law';

const day = '2024-02-20';
const expected = {
  rule: 'related.consulted', term: '의견을 요청받은 위원회', article: '경기도의회 회의규칙 제28조제2항', certainty: 'inferred', field: 'committee',
};
function consulted() {
  const { docket, id } = billAt('referred', { docket: new Docket({ council: 'gyeonggi' }) });
  docket.do('bill.consult-related-committee', {
    day: '2024-02-13', stream: id, input: { committee: OTHER_COMMITTEE, opinionBy: '2024-02-27' },
  });
  return { docket, stream: id };
}
const opinion = (committee: string) => ({ committee, opinion: '이견 없음' });

describe('related.consulted', () => {
  it('refuses the opinion of a committee that was not asked', () => {
    const { docket, stream } = consulted();
    expect(docket.refused('bill.give-related-opinion', { day, stream, input: opinion(SPECIAL_COMMITTEE) }).violations)
      .toEqual([{ ...expected, message: '예산결산특별위원회: 의견을 요청받은 관련위원회가 아닙니다.' }]);
  });

  it('takes the opinion of the committee that was asked from its own chair, once', () => {
    const { docket, stream } = consulted();
    const chair = actor('committee-chair', OTHER_COMMITTEE);
    docket.do('bill.give-related-opinion', { day, stream, actor: chair, input: opinion(OTHER_COMMITTEE) });
    expect(docket.bill(stream).related).toMatchObject([{ committee: OTHER_COMMITTEE, answered: true, asked: { target: '2024-02-27' }, gave: { day } }]);
    expect(docket.refused('bill.give-related-opinion', { day, stream, actor: chair, input: opinion(OTHER_COMMITTEE) }).violations)
      .toEqual([{ ...expected, message: '행정자치위원회의 의견은 이미 기록되어 있습니다.' }]);
  });

  it('does not let the chair of the reviewing committee speak for it', () => {
    const { docket, stream } = consulted();
    expect(docket.refused('bill.give-related-opinion', {
      day, stream, actor: actor('committee-chair', COMMITTEE), input: opinion(OTHER_COMMITTEE),
    }).violations).toMatchObject([{ rule: 'record.actor' }]);
  });
});
