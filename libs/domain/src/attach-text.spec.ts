import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

describe('the text of a bill put on file', () => {
  it('is no step of the road: it moves neither the state nor the day before which nothing more is entered', () => {
    const { docket, id, bill } = billAt('referred');
    docket.do('bill.attach-text', { day: '2024-02-20', stream: id, input: { text: '제1조' } });
    const after = docket.bill(id);
    expect([after.state, after.lastDay, after.sequence]).toEqual([bill.state, bill.lastDay, bill.sequence + 1]);
    docket.do('bill.give-notice', { day: '2024-02-13', stream: id, input: { until: '2024-02-19' } });
    expect(docket.bill(id).lastDay).toBe('2024-02-13');
  });
});
