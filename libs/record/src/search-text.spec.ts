import { describe, expect, it } from '@jest/globals';
import { gramsOf, searchable, searchFor } from './search-text.js';

describe('the text of a search', () => {
  it('has one form for each syllable, however it was typed', () => {
    expect(searchable('서울  조례'.normalize('NFD'))).toBe('서울 조례');
    expect(searchable(' AI 기본조례 ')).toBe('ai 기본조례');
  });

  it('falls into syllables and pairs within its words', () => {
    expect(gramsOf('조례 안')).toEqual(['조', '례', '조례', '안']);
  });

  it('is asked by pairs, and by a syllable where it stands alone', () => {
    expect(searchFor('도')).toEqual({ grams: ['도'], words: [] });
    expect(searchFor('도서')).toEqual({ grams: ['도서'], words: [] });
    expect(searchFor('도서관 운')).toEqual({ grams: ['도서', '서관', '운'], words: ['도서관'] });
  });

  it('is none where nothing was typed', () => expect(searchFor('  ')).toBeUndefined());
});
