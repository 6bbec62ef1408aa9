import { describe, expect, it } from '@jest/globals';
import { approvedAgenda, billAt, PROPOSER, recordedVote } from '@uian/testing/law';
import { recordState } from './record.state.js';

const expected = {
  rule: 'record.state', term: '지금 단계에서 할 수 있는 행위', article: '기록 원칙', certainty: null,
};

describe('record.state', () => {
  it('refuses an act that no row leads to from the state of the bill', () => {
    const { docket, id } = billAt('received');
    expect(docket.refused('bill.transfer', { day: '2024-02-07', stream: id }).violations)
      .toEqual([{ ...expected, message: '지금은 접수 단계여서 이송을 할 수 없습니다.' }]);
  });

  it.each([
    ['rejected', '부결로 끝난 의안입니다.'],
    ['withdrawn', '철회로 끝난 의안입니다.'],
    ['in-force', '시행으로 끝난 의안입니다.'],
  ] as const)('refuses every act on a bill that is %s', (state, message) => {
    const { docket, id } = billAt(state);
    const { lastDay: day } = docket.bill(id);
    expect(docket.refused('bill.withdraw', { day, stream: id, input: { by: [PROPOSER] } }).violations).toContainEqual({ ...expected, message });
    expect(docket.refused('bill.receive', { day, stream: id }).violations).toContainEqual({ ...expected, message });
  });

  it('refuses a step that this kind of bill does not take', () => {
    const { docket, id } = billAt('referred', { kind: 'ordinance.repeal' });
    expect(docket.refused('bill.demand-hearing', { day: '2024-02-08', stream: id, input: { signatories: [PROPOSER] } }).violations)
      .toContainEqual({ ...expected, message: '폐지조례안에는 공청회 개최 요구 절차가 없습니다.' });
  });

  it('refuses to introduce a bill that has begun', () => {
    const { docket, id } = billAt('received');
    expect(docket.refused('bill.receive', { day: '2024-02-07', stream: id }).violations).toMatchObject([{ rule: 'record.state' }]);
  });

  it('refuses an act on a meeting that is over, or not that far', () => {
    const { docket, id } = billAt('referred');
    const stream = approvedAgenda(docket, [id]);
    expect(docket.refused('meeting.close', { day: '2024-03-05', stream }).violations)
      .toEqual([{ ...expected, message: '지금은 회의 통지 단계여서 산회를 할 수 없습니다.' }]);
    docket.do('meeting.cancel', { day: '2024-03-04', stream, input: { reason: '정족수 미달 예상' } });
    expect(docket.refused('meeting.open', { day: '2024-03-05', stream, input: { present: 11 } }).violations)
      .toContainEqual({ ...expected, message: '취소로 끝난 회의입니다.' });
  });

  it('passes an act that its row allows', () => {
    const { docket, id, meeting } = billAt('questioned');
    const input = { meeting: meeting!, motion: 'passed-unamended', vote: recordedVote(11, 11) } as const;
    expect(recordState(docket.context('bill.decide-in-committee', { day: '2024-03-05', stream: id, input }))).toBeUndefined();
  });
});
