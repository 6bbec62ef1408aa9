import { describe, expect, it } from '@jest/globals';
import { ACTOR, billAt, COMMITTEE } from '@uian/testing/law';

const irregular = '사유';
const expected = {
  rule: 'record.irregular-needed', term: '규칙에 어긋난 사실', article: '기록 원칙', certainty: null, field: 'irregular',
  message: '어긴 규칙이 없는 행위입니다. 사유 없이 그대로 기록하십시오.',
};

describe('record.irregular-needed', () => {
  it('refuses an act that breaks no rule', () => {
    const { docket, id } = billAt('received');
    const entry = { day: '2024-02-07', stream: id, input: { committee: COMMITTEE }, irregular };
    expect(docket.refused('bill.refer', entry).violations).toEqual([expected]);
  });

  it('does not take the office of the clerk for a broken rule', () => {
    const { docket, id } = billAt('committee-decided');
    const entry = { day: '2024-03-06', stream: id, actor: ACTOR.secretariat, irregular };
    expect(docket.refused('bill.report', entry).violations).toEqual([expected]);
  });

  it('is not asked where something refuses the act anyway', () => {
    const { docket, id } = billAt('received');
    const entry = { day: '2024-02-08', enteredOn: '2024-02-07', stream: id, input: { committee: COMMITTEE }, irregular };
    expect(docket.refused('bill.refer', entry).violations.map(({ rule }) => rule)).toEqual(['record.not-future']);
  });

  it('refuses a late entry that is in order once the deem that it disproves is void', () => {
    const { docket, id } = billAt('confirmed');
    const entry = { day: '2024-04-01', enteredOn: '2024-04-04', stream: id, actor: ACTOR.secretariat,
      input: { number: '제9173호', effect: { kind: 'default' } as const } };
    expect(docket.refused('bill.promulgate', { ...entry, irregular }).violations).toEqual([expected]);
    docket.do('bill.promulgate', entry);
    expect(docket.events(id).at(-2)).toMatchObject({ type: 'deemed.voided' });
  });
});
