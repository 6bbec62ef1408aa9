import { describe, expect, it } from '@jest/globals';
import { agendaAwaitingApproval, billAt, COMMITTEE } from '@uian/testing/law';
import { recordOrder } from './record.order.js';

const input = { committee: COMMITTEE };

describe('record.order', () => {
  it('refuses an act dated before the one that it follows', () => {
    const { docket, id } = billAt('received');
    expect(docket.refused('bill.refer', { day: '2024-02-01', stream: id, enteredOn: '2024-02-07', input })).toEqual({
      act: 'bill.refer', allowedFrom: '2024-02-02',
      violations: [{
        rule: 'record.order', term: '앞선 행위보다 이른 날짜', article: '기록 원칙', certainty: null,
        message: '앞선 행위(2024. 2. 2.(금))보다 이른 날짜입니다.', field: 'day', allowedFrom: '2024-02-02',
      }],
    });
  });

  it('passes an act of the same day, entered however late', () => {
    const { docket, id } = billAt('received');
    expect(recordOrder(docket.context('bill.refer', { day: '2024-02-02', stream: id, enteredOn: '2024-02-07', input }))).toBeUndefined();
  });

  it('holds an act on a meeting against the meeting, not against a bill', () => {
    const { docket, id } = billAt('referred');
    const stream = agendaAwaitingApproval(docket, [id]);
    expect(docket.refused('meeting.approve', { day: '2024-02-13', stream, input: {}, enteredOn: '2024-02-14' }).violations)
      .toMatchObject([{ rule: 'record.order', allowedFrom: '2024-02-14' }]);
  });

  it('never lets the day of a bill go back when an older agenda reaches it', () => {
    const { docket, id } = billAt('referred');
    const stream = agendaAwaitingApproval(docket, [id]);
    docket.do('bill.submit-report', { day: '2024-02-16', stream: id });
    docket.do('meeting.approve', { day: '2024-02-14', stream, input: {}, enteredOn: '2024-02-16' });
    expect(docket.bill(id)).toMatchObject({ lastDay: '2024-02-16', scheduled: { meeting: stream, day: '2024-03-05' } });
  });
});
