import { describe, expect, it } from '@jest/globals';
import { billAt, type InputFor } from '@uian/testing/law';

const day = '2024-02-14';
const expected = {
  rule: 'designate.grounds', term: '심사기간을 지정하는 경우', article: '서울특별시의회 회의규칙 제21조제1항', certainty: 'inferred',
};
type Input = InputFor<'bill.designate-period'>;
const input = (more: Partial<Input>): Input => ({ until: '2024-02-29', ground: 'agreement', consulted: ['최진혁'], agreed: ['최진혁'], ...more });
const budget = () => billAt('preliminary-review', { kind: 'budget.main', by: 'mayor' });
const refused = (more: Partial<Input>, { docket, id } = billAt('referred')) =>
  docket.refused('bill.designate-period', { day, stream: id, input: input(more) }).violations;

describe('designate.grounds', () => {
  it.each(['disaster', 'emergency'] as const)('refuses a period because of %s without the representatives consulted', (ground) => {
    expect(refused({ ground, consulted: [] })).toEqual([{
      ...expected, message: '심사기간을 지정하려면 교섭단체 대표의원과 협의해야 합니다. 협의한 대표의원을 적으세요.', field: 'consulted',
    }]);
  });

  it('refuses an agreement with nobody', () => {
    expect(refused({ consulted: [] })).toEqual([{ ...expected, message: '합의한 교섭단체 대표의원을 적으세요.', field: 'consulted' }]);
  });

  it('wants the agreement of each of them, where it is to come by agreement, and no more than their being consulted otherwise', () => {
    expect(refused({ consulted: ['최진혁', '이상훈'] })).toEqual([{
      ...expected, message: '이 사유로 지정하려면 각 대표의원이 합의해야 합니다. 합의하지 않은 대표의원: 이상훈', field: 'agreed',
    }]);
    const { docket, id } = billAt('referred');
    docket.do('bill.designate-period', { day, stream: id, input: input({ ground: 'disaster', consulted: ['최진혁', '이상훈'], agreed: [] }) });
  });

  it.each(['agreement', 'disaster', 'emergency'] as const)('passes a period by %s with them, and the bill keeps its end', (ground) => {
    const { docket, id } = billAt('referred');
    docket.do('bill.designate-period', { day, stream: id, input: input({ ground }) });
    expect(docket.bill(id)).toMatchObject({ state: 'referred', designatedUntil: '2024-02-29' });
  });

  it('sets a period for the preliminary review of a budget with nobody consulted, and for nothing else', () => {
    const { docket, id } = budget();
    docket.do('bill.designate-period', { day, stream: id, input: input({ ground: 'budget', consulted: [] }) });
    const message = '예비심사를 받고 있는 예산안과 결산에만 이 사유로 심사기간을 지정합니다.';
    expect(refused({ ground: 'budget' })).toEqual([{ ...expected, message, field: 'ground' }]);
    expect(refused({ ground: 'budget' }, billAt('referred', { kind: 'budget.main', by: 'mayor' })))
      .toEqual([{ ...expected, message, field: 'ground' }]);
  });

  it.each([day, '2024-02-13'])('refuses an end on %s, which is not after the day it is set', (until) => {
    expect(refused({ until })).toEqual([{ ...expected, message: '심사기간의 끝은 지정하는 날보다 뒤여야 합니다.', field: 'until' }]);
  });
});
