import { describe, expect, it } from '@jest/globals';
import { ABSENT, inForce, since, undated, type Dated } from './dated.js';
import { cite, type Statute } from './statutes.js';

const READ: Statute = {
  id: 'councilRules', term: '어느의회 회의규칙', versionRead: '의회규칙 제64호', readInForce: '2026-07-02', url: 'https://example.kr/rules',
};
const article = cite(READ, '제18조제3항');
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

describe('since', () => {
  const on = (dated: Dated<number>, act: string) => inForce(dated, { act });

  it('says that there was no such rule before', () => {
    const dated = since('2019-01-03', article, 5);
    expect(on(dated, '2019-01-02').value).toBe(ABSENT);
    expect(on(dated, '2019-01-03')).toEqual({ value: 5, certainty: 'verified', from: '2019-01-03' });
  });

  it('says that it is not known what there was before', () => {
    expect(on(since('2024-07-01', article, 15, null), '2024-06-30')).toMatchObject({ value: null, certainty: 'recalled' });
  });

  it('says what there was before', () => {
    expect(on(since('2024-07-01', article, 15, 10), '2024-06-30').value).toBe(10);
  });
});
