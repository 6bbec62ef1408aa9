import { describe, expect, it } from '@jest/globals';
import { ACTOR, billAt, COMMITTEE } from '@uian/testing/law';

const day = '2024-02-01';
const irregular = '접수일을 잘못 적은 공문에 따라 먼저 회부됨';
const input = { committee: COMMITTEE };
const expected = { rule: 'record.irregular-author', term: '규칙에 어긋난 사실의 기록자', article: '기록 원칙', certainty: null, field: 'irregular' };

describe('record.irregular-author', () => {
  it('refuses the second door to everybody but 의사과, even to those whose act it is', () => {
    const { docket, id } = billAt('received');
    const entry = { day, enteredOn: '2024-02-07', stream: id, actor: ACTOR['council-chair'], input, irregular };
    expect(docket.refused('bill.refer', entry).violations)
      .toEqual([{ ...expected, message: '규칙에 어긋난 사실은 의사과만 기록할 수 있습니다.' }]);
  });

  it('asks for the office of the act as well, of those who may not go through it', () => {
    const { docket, id } = billAt('received');
    const entry = { day, enteredOn: '2024-02-07', stream: id, actor: ACTOR.member, input, irregular };
    expect(docket.refused('bill.refer', entry).violations.map(({ rule }) => rule)).toEqual(['record.irregular-author', 'record.actor']);
  });

  it('lets 의사과 keep what was another office’s act', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.report', { day: '2024-03-06', stream: id, actor: ACTOR.secretariat, irregular });
    expect(docket.bill(id).state).toBe('reported');
  });

  it('keeps silent at the first door', () => {
    const { docket, id } = billAt('received');
    docket.do('bill.refer', { day: '2024-02-07', stream: id, actor: ACTOR['council-chair'], input });
  });
});
