import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';
import { promulgateMeans } from './promulgate.means.js';

const found = (act: 'bill.promulgate' | 'bill.promulgate-by-chair', means?: 'gazette' | 'newspaper' | 'board') => {
  const { docket, id } = billAt('transferred');
  const input = { number: '제9173호', effect: { kind: 'on-promulgation' as const }, ...(means && { means }) };
  return promulgateMeans(docket.context(act, { day: '2024-03-26', stream: id, input }));
};

describe('promulgate.means', () => {
  it.each(['newspaper', 'board'] as const)('refuses the head the %s', (means) => {
    expect(found('bill.promulgate', means)).toMatchObject({
      rule: 'promulgate.means', term: '공포의 방법', article: '지방자치법 제33조제1항', field: 'means',
    });
  });

  it('takes the gazette, and what says nothing of it', () => {
    expect(found('bill.promulgate', 'gazette')).toBeUndefined();
    expect(found('bill.promulgate')).toBeUndefined();
  });

  it('leaves the chair every way', () => {
    expect(found('bill.promulgate-by-chair', 'board')).toBeUndefined();
  });
});
