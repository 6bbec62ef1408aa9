import { describe, expect, it } from '@jest/globals';
import { billAt, ROAD } from '@uian/testing/law';

const ordered = (day: string, of = billAt('transferred')) => of.docket.ask('bill.order-reconsideration', { day, stream: of.id, input: {} });
const expected = { rule: 'reconsideration.order_time', article: '지방자치법 제192조제1항' };

describe('reconsideration.order_time', () => {
  it('takes an order within the twenty days of the head, once', () => {
    const of = billAt('transferred');
    expect(ordered('2024-04-02', of).accepted).toBe(true);
    expect(ordered('2024-04-02', of)).toMatchObject({ refusal: { violations: [{ ...expected, message: '재의요구를 이미 지시한 의안입니다.' }] } });
  });

  it('takes it of an ordinance that is promulgated already', () => {
    expect(ordered(ROAD.promulgated, billAt('promulgated')).accepted).toBe(true);
    expect(ordered('2024-04-03', billAt('promulgated'))).toMatchObject({ refusal: { violations: [
      { ...expected, message: '재의를 요구할 수 있는 기간이 2024. 4. 2.(화)에 끝났습니다.' }] } });
  });

  it('refuses it of a bill that the council decided again', () => {
    const of = billAt('retransferred');
    of.docket.do('bill.promulgate', { day: ROAD.reconsidered, stream: of.id, input: { number: '제1호', effect: { kind: 'default' } } });
    expect(ordered(ROAD.reconsidered, of)).toMatchObject({ refusal: { violations: [{ ...expected, message: '재의를 이미 요구한 의안입니다.' }] } });
  });
});
