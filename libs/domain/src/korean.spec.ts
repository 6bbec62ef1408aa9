import { describe, expect, it } from '@jest/globals';
import { FACT_TERMS, BILL_STATES, MEETING_STATES } from '@uian/procedure';
import { withEul, withGa, withGwa, withRo } from './korean.js';

describe('particles', () => {
  it('follow the final consonant', () => {
    expect(['부결', '철회', '시행', '취소', '산회'].map(withRo)).toEqual(['부결로', '철회로', '시행으로', '취소로', '산회로']);
    expect(['이송', '접수', '질의·답변'].map(withEul)).toEqual(['이송을', '접수를', '질의·답변을']);
    expect(['시장', '도지사'].map(withGa)).toEqual(['시장이', '도지사가']);
    expect(['시장', '도지사'].map(withGwa)).toEqual(['시장과', '도지사와']);
  });

  it('are asked only of terms that end in a Hangul syllable', () => {
    const terms = [FACT_TERMS, BILL_STATES, MEETING_STATES].flatMap((table) =>
      Object.values(table).map((row: string | { term: string }) => (typeof row === 'string' ? row : row.term)));
    expect(terms.filter((term) => !/[가-힣]$/u.test(term))).toEqual([]);
  });
});
