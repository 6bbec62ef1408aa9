import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

describe('suit.order_time', () => {
  const { docket, id } = billAt('reconfirmed');
  const refused = (day: string) => docket.refused('bill.order-suit', { day, stream: id, input: {} });

  it('refuses an order while the head may still sue: until 2024-07-01', () => {
    expect(refused('2024-07-01')).toMatchObject({ allowedFrom: '2024-07-02', violations: [{
      rule: 'suit.order_time', article: '지방자치법 제192조제6항',
      message: '단체장이 2024. 7. 1.(월)까지 제소할 수 있습니다. 그 뒤에 제소를 지시합니다.',
    }] });
  });

  it('refuses it after the seven days that follow: Monday 07-08 is the last', () => {
    expect(refused('2024-07-09')).toMatchObject({ allowedFrom: null, violations: [{ message: '제소를 지시할 수 있는 기간이 2024. 7. 8.(월)에 끝났습니다.' }] });
  });

  it('passes it between', () => {
    for (const day of ['2024-07-02', '2024-07-08']) {
      const fresh = billAt('reconfirmed');
      fresh.docket.do('bill.order-suit', { day, stream: fresh.id, input: {} });
    }
  });

  it('has nothing to order where the head has sued, or nothing was decided again', () => {
    const sued = billAt('reconfirmed');
    sued.docket.do('bill.file-suit', { day: '2024-06-20', stream: sued.id, input: { by: 'head' } });
    const message = '재의결되지 않은 의안이거나 이미 제소된 의안입니다.';
    expect(sued.docket.refused('bill.order-suit', { day: '2024-07-02', stream: sued.id, input: {} }).violations).toMatchObject([{ message }]);
    const promulgated = billAt('promulgated');
    expect(promulgated.docket.refused('bill.order-suit', { day: '2024-04-01', stream: promulgated.id, input: {} }).violations).toMatchObject([{ message }]);
  });
});
