import { describe, expect, it } from '@jest/globals';
import { ACTOR, billAt } from '@uian/testing/law';

const expected = { rule: 'record.corrected-day', term: '정정한 날짜', article: '기록 원칙', certainty: null, field: 'day' };

describe('record.corrected-day', () => {
  const { docket, id } = billAt('passed');
  const transfer = () => docket.events(id).find(({ type }) => type === 'bill.refer')!.sequence;
  const correct = (day: string, sequence = transfer()) => {
    const decision = docket.correct(id, { sequence, day, reason: '오기' }, { on: '2024-03-11' });
    return decision.accepted ? [] : decision.refusal.violations;
  };

  it('refuses a day before the act that came before it', () => {
    expect(correct('2024-02-01')).toEqual([{ ...expected, message: '앞선 행위(2024. 2. 2.(금))와 순서가 뒤바뀌는 날짜입니다.' }]);
  });

  it('refuses a day after the act that came after it', () => {
    expect(correct('2024-02-28')).toEqual([{ ...expected, message: '뒤따른 행위(2024. 2. 27.(화))와 순서가 뒤바뀌는 날짜입니다.' }]);
  });

  it('refuses a day that has not come, and one that no calendar knows', () => {
    const last = docket.bill(id).sequence;
    expect(correct('2024-03-12', last)).toMatchObject([{ rule: 'record.not-future', message: expect.stringContaining('2024. 3. 12.(화)') }]);
    expect(correct('1999-12-31', 1)).toMatchObject([{ rule: 'record.known-day' }]);
  });

  it('passes the days of both neighbours', () => {
    expect(correct('2024-02-02')).toEqual([]);
    expect(correct('2024-02-27')).toEqual([]);
  });

  it('does not hold an act to an order that it had not kept', () => {
    const late = billAt('referred');
    late.docket.do('bill.give-notice', {
      day: '2024-02-05', enteredOn: '2024-02-08', stream: late.id, input: { until: '2024-02-12' }, actor: ACTOR.secretariat,
        irregular: '게시판에 먼저 붙임' });
    const decision = late.docket.correct(late.id, { sequence: 4, day: '2024-02-06', reason: '오기' }, { on: '2024-02-08' });
    expect(decision.accepted).toBe(true);
    expect(late.docket.bill(late.id).irregularities).toMatchObject([{ rules: ['record.order'], reason: '게시판에 먼저 붙임' }]);
  });
});
