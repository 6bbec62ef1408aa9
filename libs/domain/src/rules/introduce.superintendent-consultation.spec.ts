import { describe, expect, it } from '@jest/globals';
import { Docket, submission } from '@uian/testing/law';

const day = '2024-02-02';
const refused = (more: object, council = 'seoul') =>
  new Docket({ council }).refused('bill.submit', { day, input: submission({ by: 'superintendent', ...more }) }).violations;
const accepted = (more: object) => new Docket().ask('bill.submit', { day, input: submission(more) }).accepted;

describe('introduce.superintendent-consultation', () => {
  it('refuses an ordinance that puts duties on residents, about which the mayor was not consulted', () => {
    expect(refused({ affectsRights: true })).toEqual([{
      rule: 'introduce.superintendent-consultation', term: '교육감 의안의 사전 협의', article: '지방교육자치에 관한 법률 제29조의2',
      certainty: 'verified', message: '주민에게 부담이나 의무를 지우는 조례안과 예산안은 교육감이 미리 시장과 협의해야 합니다.',
      field: 'consultedMayor',
    }]);
  });

  it('refuses a budget without the consultation, and names the head as the council does', () => {
    expect(refused({ kind: 'budget.main', consultedMayor: false }, 'gyeonggi'))
      .toMatchObject([{ rule: 'introduce.superintendent-consultation', message: expect.stringContaining('도지사와') }]);
  });

  it('passes both after the consultation', () => {
    expect(accepted({ by: 'superintendent', affectsRights: true, consultedMayor: true })).toBe(true);
    expect(accepted({ by: 'superintendent', kind: 'budget.supplementary', consultedMayor: true })).toBe(true);
  });

  it('asks nothing of any other bill of the superintendent, nor of the mayor', () => {
    expect(accepted({ by: 'superintendent' })).toBe(true);
    expect(accepted({ affectsRights: true })).toBe(true);
    expect(accepted({ kind: 'budget.main' })).toBe(true);
  });
});
