import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

describe('report.asked', () => {
  const { docket, id } = billAt('referred');
  const day = '2024-02-16';
  const answer = (request: number) => ({ day: '2024-02-22', stream: id, input: { request } });
  const expected = { rule: 'report.asked', term: '답을 기다리는 검토자료', article: '기록 원칙', certainty: null, field: 'request' };

  it('refuses an answer to what was never asked', () => {
    expect(docket.refused('bill.answer-for-report', answer(1)).violations).toEqual([{ ...expected, message: '1번째 검토자료 요청이 없습니다.' }]);
  });

  it('takes one answer for each request, and keeps both days', () => {
    docket.do('bill.ask-for-report', { day, stream: id, input: { what: 'executive-opinion', of: '기획조정실', by: '2024-02-20' } });
    docket.do('bill.answer-for-report', answer(1));
    expect(docket.bill(id).report?.materials).toEqual([
      { number: 1, what: 'executive-opinion', of: '기획조정실', asked: day, by: '2024-02-20', answered: '2024-02-22' },
    ]);
    expect(docket.refused('bill.answer-for-report', answer(1)).violations).toEqual([{ ...expected, message: '1번째 검토자료는 이미 회신을 받았습니다.' }]);
  });

  it('takes a 비용추계서 that is handed in for the answer to its request', () => {
    docket.do('bill.ask-for-report', { day: '2024-02-23', stream: id, input: { what: 'cost-estimate', of: '재정담당관' } });
    docket.do('bill.submit-cost-estimate', { day: '2024-02-26', stream: id });
    expect(docket.bill(id).report?.materials?.[1]).toMatchObject({ what: 'cost-estimate', answered: '2024-02-26' });
  });
});
