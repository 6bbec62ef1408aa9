import { describe, expect, it } from '@jest/globals';
import { amendment, billAt, ROAD } from '@uian/testing/law';

describe('amendment.number', () => {
  const { docket, id } = billAt('plenary-placed');
  const entry = (number: number) => ({ day: ROAD.plenary, stream: id, input: amendment(number) }) as const;

  it('refuses a number that another amendment of the bill has', () => {
    docket.do('bill.move-amendment', entry(1));
    expect(docket.refused('bill.move-amendment', entry(1)).violations).toMatchObject([{
      rule: 'amendment.number', message: '제1호 수정안은 이미 제출되어 있습니다.', field: 'amendment', certainty: null,
    }]);
    docket.do('bill.move-amendment', entry(2));
    expect(docket.bill(id).amendments?.map(({ number }) => number)).toEqual([1, 2]);
  });
});
