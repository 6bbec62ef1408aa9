import { describe, expect, it } from '@jest/globals';
import { billAt, introduction, proposal, ROAD, submission } from '@uian/testing/law';
import { introduceNotAgain } from './introduce.not-again.js';

const day = ROAD.plenary;
const { title } = introduction();

describe('introduce.not-again', () => {
  it('refuses a bill that the plenary rejected in the same session, until it is over', () => {
    const { docket } = billAt('rejected');
    expect(docket.refused('bill.introduce', { day, input: introduction() }).violations).toEqual([{
      rule: 'introduce.not-again', term: '일사부재의', article: '지방자치법 제80조', certainty: 'inferred', field: 'title',
      message: '2024. 3. 8.(금) 본회의에서 부결된 의안입니다. 제322회 임시회가 끝난 뒤에 다시 낼 수 있습니다.', allowedFrom: '2024-03-09',
    }]);
  });

  it('refuses it from whomever it comes, and however its title is spaced', () => {
    const { docket } = billAt('rejected');
    const spaced = title.replaceAll(' ', '');
    expect(docket.refused('bill.submit', { day, input: submission({ title: spaced }) }).violations)
      .toMatchObject([{ rule: 'introduce.not-again' }]);
    expect(docket.refused('bill.propose-by-committee', { day, input: proposal({ title, resolvedOn: day }) }).violations)
      .toMatchObject([{ rule: 'introduce.not-again' }]);
  });

  it('passes it once the session is over, and in the next one', () => {
    const { docket } = billAt('rejected');
    expect(docket.ask('bill.introduce', { day: '2024-03-09', input: introduction() }).accepted).toBe(true);
    expect(docket.ask('bill.introduce', { day: '2024-06-11', input: introduction() }).accepted).toBe(true);
  });

  it('looks back to the first day of the session, and no further', () => {
    const { docket } = billAt('introduced');
    const context = docket.context('bill.introduce', { day, input: introduction() });
    const found = (rejectedOn: string) => introduceNotAgain({ ...context, others: { rejected: [{ title, day: rejectedOn }] } });
    expect(found('2024-02-20')).toMatchObject({ allowedFrom: '2024-03-09' });
    expect(found('2024-02-19')).toBeUndefined();
  });

  it('passes another bill, and one that the plenary did not reject', () => {
    const { docket } = billAt('rejected');
    expect(docket.ask('bill.introduce', { day, input: introduction({ title: `${title} 2` }) }).accepted).toBe(true);
    expect(billAt('withdrawn').docket.ask('bill.introduce', { day, input: introduction() }).accepted).toBe(true);
  });
});
