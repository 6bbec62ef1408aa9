import { describe, expect, it } from '@jest/globals';
import { billAt, PROPOSER } from '@uian/testing/law';

const by = [PROPOSER];
const expected = {
  rule: 'withdraw.consent', term: '의제가 된 의안의 철회 동의', article: '서울특별시의회 회의규칙 제25조', certainty: 'inferred',
  field: 'consent',
};

describe('withdraw.consent', () => {
  it.each(['introduced', 'received', 'referred'] as const)('asks no consent while the bill is %s', (state) => {
    const { docket, id } = billAt(state);
    docket.do('bill.withdraw', { day: '2024-02-07', stream: id, input: { by } });
    expect(docket.bill(id).state).toBe('withdrawn');
  });

  it.each([
    'placed', 'explained', 'review-heard', 'questioned', 'debated', 'held', 'committee-decided', 'reported',
  ] as const)('wants the committee’s consent once the bill is %s', (state) => {
    const { docket, id } = billAt(state);
    const day = docket.bill(id).lastDay;
    const refused = { ...expected, message: '위원회에서 의제가 된 의안입니다. 위원회의 동의가 있어야 합니다.' };
    expect(docket.refused('bill.withdraw', { day, stream: id, input: { by } }).violations).toEqual([refused]);
    expect(docket.refused('bill.withdraw', { day, stream: id, input: { by, consent: 'plenary' } }).violations).toEqual([refused]);
    docket.do('bill.withdraw', { day, stream: id, input: { by, consent: 'committee' } });
    expect(docket.bill(id).state).toBe('withdrawn');
  });

  it('wants the plenary’s consent once the bill is before the plenary', () => {
    const { docket, id } = billAt('plenary-placed');
    const day = '2024-03-08';
    const refused = { ...expected, message: '본회의에서 의제가 된 의안입니다. 본회의의 동의가 있어야 합니다.' };
    expect(docket.refused('bill.withdraw', { day, stream: id, input: { by, consent: 'committee' } }).violations).toEqual([refused]);
    docket.do('bill.withdraw', { day, stream: id, input: { by, consent: 'plenary' } });
    expect(docket.bill(id).state).toBe('withdrawn');
  });

  it('wants the committee’s consent to withdraw the committee’s own bill, even before it is referred', () => {
    const { docket, id } = billAt('received', { by: 'committee' });
    expect(docket.refused('bill.withdraw', { day: '2024-02-07', stream: id, input: { by: [] } }).violations)
      .toEqual([{ ...expected, message: '위원회가 제안한 의안입니다. 위원회의 동의가 있어야 합니다.' }]);
    docket.do('bill.withdraw', { day: '2024-02-07', stream: id, input: { by: [], consent: 'committee' } });
    expect(docket.bill(id).state).toBe('withdrawn');
  });

  it('wants the plenary’s consent to withdraw it once it is before the plenary', () => {
    const { docket, id } = billAt('plenary-placed', { by: 'committee' });
    const entry = { day: '2024-03-08', stream: id };
    expect(docket.refused('bill.withdraw', { ...entry, input: { by: [], consent: 'committee' } }).violations)
      .toMatchObject([{ message: '본회의에서 의제가 된 의안입니다. 본회의의 동의가 있어야 합니다.' }]);
    expect(docket.ask('bill.withdraw', { ...entry, input: { by: [], consent: 'plenary' } }).accepted).toBe(true);
  });

  it('wants the committee’s consent for a change by the mayor, too, once the committee has the matter', () => {
    const referred = billAt('referred', { by: 'mayor' });
    const summary = '사업비 조정';
    expect(referred.docket.ask('bill.amend-by-proposer', { day: '2024-02-07', stream: referred.id, input: { summary } }).accepted).toBe(true);
    const { docket, id } = billAt('questioned', { by: 'mayor' });
    const entry = { day: '2024-03-05', stream: id };
    expect(docket.refused('bill.amend-by-proposer', { ...entry, input: { summary } }).violations)
      .toEqual([{ ...expected, message: '위원회에서 의제가 된 의안입니다. 위원회의 동의가 있어야 합니다.' }]);
    docket.do('bill.amend-by-proposer', { ...entry, input: { summary, consent: 'committee' } });
    expect(docket.bill(id).state).toBe('questioned');
  });
});
