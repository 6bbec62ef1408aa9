import { describe, expect, it } from '@jest/globals';
import { billAt, introduction } from '@uian/testing/law';

const expected = { rule: 'record.corrected-input', term: '정정한 내용', article: '기록 원칙', certainty: null };

describe('record.corrected-input', () => {
  const { docket, id } = billAt('promulgated');
  const correct = (type: string, input: Record<string, unknown>) => {
    const { sequence } = docket.events(id).find((event) => event.type === type)!;
    const decision = docket.correct(id, { sequence, input, reason: '오기' }, { on: '2024-03-27' });
    return decision.accepted ? [] : decision.refusal.violations;
  };

  it('refuses what the act itself would refuse, and names the field', () => {
    expect(correct('bill.promulgate', { number: '제9174호', effect: { kind: 'on', day: '2024-02-30' } }))
      .toEqual([{ ...expected, message: 'effect.day: 달력에 없는 날짜입니다.', field: 'input.effect.day' }]);
    expect(correct('bill.refer', {})).toEqual([{ ...expected, message: 'committee: 글자로 입력하세요.', field: 'input.committee' }]);
  });

  it('refuses what the decision found out, which nobody enters', () => {
    expect(correct('bill.receive', { billNumber: 7 })).toMatchObject([{ rule: 'record.corrected-input', field: 'input' }]);
  });

  it('passes a whole input of the act', () => {
    expect(correct('bill.introduce', introduction({ title: '바른 이름의 조례안' }))).toEqual([]);
    expect(docket.bill(id).title).toBe('바른 이름의 조례안');
  });
});
