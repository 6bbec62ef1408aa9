import { describe, expect, it } from '@jest/globals';
import { actsFor, ACTORS, citationText, deputiesIn, procedureAsOf } from './index.js';

describe('deputies', () => {
  it.each([
    ['seoul', '서울특별시의회 기본 조례 제43조제3항'],
    ['gyeonggi', '경기도의회 회의규칙 제79조제3항'],
  ])('of %s: the vice-chair acts for the chair of the committee, by its article', (council, article) => {
    expect(deputiesIn(procedureAsOf(council, '2024-03-05')).map(({ of, by, citation }) => [of, by, citationText(citation)]))
      .toEqual([['committee-chair', 'vice-chair', article]]);
  });

  it('act for an office of the same scope', () => {
    for (const { of, by } of deputiesIn(procedureAsOf('seoul', '2024-03-05'))) expect(ACTORS[by].scope).toBe(ACTORS[of].scope);
  });

  it('are known by the rule that allows them', () => {
    expect(actsFor('vice-chair', ['agenda.deputy'])).toBe('committee-chair');
    expect(actsFor('vice-chair', [])).toBeUndefined();
    expect(actsFor('committee-chair', ['agenda.deputy'])).toBeUndefined();
  });
});
