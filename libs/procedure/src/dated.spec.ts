import { describe, expect, it } from '@jest/globals';
import { inForce, undated, type Dated } from './dated.js';
import { cite } from './statutes.js';

const article = cite('councilRules', '제18조제3항');
const row = (selectedBy: Dated<number>['selectedBy']): Dated<number> => ({
  citation: article, selectedBy,
  versions: [{ from: '2020-01-01', value: 10, certainty: 'secondary' }, { from: '2024-07-01', value: 15, certainty: 'verified' }],
});

describe('inForce', () => {
  it('finds the newest version that had begun on the day', () => {
    expect(inForce(row('act'), { act: '2024-06-30' })).toEqual({ value: 10, certainty: 'secondary', from: '2020-01-01' });
    expect(inForce(row('act'), { act: '2024-07-01' })).toEqual({ value: 15, certainty: 'verified', from: '2024-07-01' });
  });

  it('finds nothing before the oldest known version', () => {
    expect(inForce(row('act'), { act: '2019-12-31' })).toEqual({ value: null, certainty: 'recalled' });
  });

  it.each([
    ['receipt', 10], ['referral', 15], ['act', 15],
  ] as const)('is selected by the day of %s', (selectedBy, value) => {
    const days = { act: '2024-08-01', receipt: '2024-06-28', referral: '2024-07-02' };
    expect(inForce(row(selectedBy), days).value).toBe(value);
  });

  it('falls back to the day of the act where the selecting day has not come yet', () => {
    expect(inForce(row('receipt'), { act: '2024-07-01' }).value).toBe(15);
  });

  it('applies a row whose in-force date was not read, marked inferred for days before its text', () => {
    const undatedRow = undated(article, 7);
    expect(inForce(undatedRow, { act: '2026-07-01' })).toEqual({ value: 7, certainty: 'inferred', from: undefined });
    expect(inForce(undatedRow, { act: '2026-07-02' })).toEqual({ value: 7, certainty: 'verified', from: undefined });
  });

  it('never makes a mark stronger', () => {
    expect(inForce(undated(article, 7, 'recalled'), { act: '2024-01-01' }).certainty).toBe('recalled');
    expect(inForce(undated(article, 7, 'secondary'), { act: '2024-01-01' }).certainty).toBe('secondary');
  });
});
