import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

describe('suit.filed', () => {
  const { docket, id } = billAt('reconfirmed');
  const judgment = (day: string) => ({ day, stream: id, input: { result: 'upheld' } }) as const;

  it('refuses a judgment where nobody sued', () => {
    expect(docket.refused('bill.record-judgment', judgment('2024-06-20')).violations)
      .toMatchObject([{ rule: 'suit.filed', certainty: null, message: '제소된 의안이 아닙니다.' }]);
  });

  it('records one judgment, and no second', () => {
    docket.do('bill.file-suit', { day: '2024-06-20', stream: id, input: { by: 'head', court: '대법원' } });
    docket.do('bill.record-judgment', judgment('2024-09-26'));
    expect(docket.bill(id)).toMatchObject({ suit: { by: 'head', result: 'upheld' } });
    expect(docket.refused('bill.record-judgment', judgment('2024-09-27')).violations).toMatchObject([{ message: '판결이 이미 기록되어 있습니다.' }]);
  });
});
