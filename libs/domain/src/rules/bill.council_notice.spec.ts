import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';
import { billCouncilNotice } from './bill.council_notice.js';
import { NOT_JUDGED } from './rule.js';

const day = '2024-02-08';

describe('bill.council_notice', () => {
  const { docket, id } = billAt('referred');
  const entry = (until: string) => ({ day, stream: id, input: { until, published: 'https://example.kr/notice' } });

  it('refuses a notice of four days, the day of posting counted', () => {
    expect(docket.refused('bill.give-notice', entry('2024-02-11')).violations).toEqual([{
      rule: 'bill.council_notice', term: '입법예고 기간', article: '서울특별시의회 회의규칙 제19조의2제2항', certainty: 'verified',
      message: '입법예고는 5일 이상이어야 합니다. 2024. 2. 12.(월)까지 예고하세요.', field: 'until',
    }]);
  });

  it('passes a notice of five days even where the last of them is a holiday', () => {
    expect(billCouncilNotice(docket.context('bill.give-notice', entry('2024-02-12')))).toBeUndefined();
  });

  it('passes a longer notice', () => {
    expect(billCouncilNotice(docket.context('bill.give-notice', entry('2024-02-29')))).toBeUndefined();
  });

  it('is not judged where the figure is not known for the day', () => {
    const context = docket.context('bill.give-notice', entry('2024-02-08'));
    const period = { ...context.procedure.period('bill.council_notice')!, length: null };
    expect(billCouncilNotice({ ...context, procedure: { ...context.procedure, period: () => period } })).toBe(NOT_JUDGED);
  });
});
