import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

describe('reconsideration.whole', () => {
  const { docket, id } = billAt('transferred');
  const entry = (partial?: boolean) => ({ day: '2024-03-26', stream: id, input: { reason: '상위법령 위반', partial } }) as const;

  it('refuses a request that concerns a part, or changes the decision', () => {
    expect(docket.refused('bill.request-reconsideration', entry(true)).violations).toMatchObject([{
      rule: 'reconsideration.whole', article: '지방자치법 제32조제3항', field: 'partial',
      message: '의결의 일부에 대하여 또는 의결을 수정하여 재의를 요구할 수 없습니다.',
    }]);
  });

  it('passes a request that concerns the whole', () => {
    docket.do('bill.request-reconsideration', entry(false));
    expect(docket.bill(id).state).toBe('reconsideration-requested');
  });
});
