import { describe, expect, it } from '@jest/globals';
import { cite } from '@uian/procedure';
import { ordinanceName, suggestCommittee, type CommitteeRemit, type EarlierReferral } from './committee-suggestion.js';

const remit = (id: string, ...subjects: string[]): CommitteeRemit =>
  ({ id, subjects, departments: [], citation: cite('localAutonomyAct', '제64조'), certainty: 'inferred' });
const REMITS = [remit('culture', '도서관', '체육'), remit('environment', '수도', '상수도', '한강'), remit('transport', '버스', '주차'), remit('economy', '기금')];
const earlier = (committee: string, bill = `${committee}-bill`): EarlierReferral => ({ bill, committee, number: 7, day: '2023-05-01' });

describe('the ordinance of a bill', () => {
  it.each([
    ['서울특별시 도서관 조례 일부개정조례안', '서울특별시도서관조례'], ['서울특별시 도서관 조례안', '서울특별시도서관조례'],
    ['서울특별시 도서관 조례 전부개정조례안(대안)', '서울특별시도서관조례'], ['서울특별시 도서관 조례 폐지조례안', '서울특별시도서관조례'],
  ])('%s is about %s', (title, name) => expect(ordinanceName(title)).toBe(name));

  it('is none of a consent', () => expect(ordinanceName('2024년도 출연 동의안')).toBeUndefined());
});

describe('the suggestion of a committee', () => {
  it('is clear where the table names one alone, and shows the word', () => {
    expect(suggestCommittee('서울특별시 도서관 조례안', REMITS, [])).toMatchObject({
      committee: 'culture', certainty: 'clear', candidates: [{ committee: 'culture', words: ['도서관'], earlier: [] }],
    });
  });

  it('is not misled by a word within a longer one', () => {
    const { candidates } = suggestCommittee('서울특별시 상수도 조례안', REMITS, []);
    expect(candidates.map(({ words }) => words)).toEqual([['상수도']]);
  });

  it('finds words over the spaces of a title', () => {
    expect(suggestCommittee('서울특별시 도 서관 조례안', REMITS, []).committee).toBe('culture');
  });

  it('is clear by earlier bills about the same ordinance alone', () => {
    const { committee, candidates } = suggestCommittee('서울특별시 아무개 조례 일부개정조례안', REMITS, [earlier('transport')]);
    expect([committee, candidates[0]!.earlier]).toEqual(['transport', [earlier('transport')]]);
  });

  it('is clear where table and earlier bills agree, whatever else is named', () => {
    expect(suggestCommittee('서울특별시 체육 기금 조례안', REMITS, [earlier('culture')])).toMatchObject({ committee: 'culture', certainty: 'clear' });
  });

  it.each([
    ['the table names several', '서울특별시 버스 기금 조례안', []], ['table and earlier bills differ', '서울특별시 도서관 조례안', [earlier('transport')]],
    ['earlier bills went to several', '서울특별시 아무개 조례안', [earlier('transport'), earlier('culture')]],
  ])('says that it is unclear where %s', (_, title, before) => {
    const { committee, certainty, candidates } = suggestCommittee(title, REMITS, before);
    expect([committee, certainty, candidates.length]).toEqual([undefined, 'unclear', 2]);
  });

  it('says where nothing is known', () => {
    expect(suggestCommittee('서울특별시 아무개 조례안', REMITS, [])).toEqual({ certainty: 'none', candidates: [] });
  });
});
