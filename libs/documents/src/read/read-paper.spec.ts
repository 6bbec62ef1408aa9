import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { factOf, readPaper, type FactKind } from './index.js';

/** A report of a real committee, as it was published. */
const report = readPaper(readFileSync(new URL('../../fixtures/report-1544.txt', import.meta.url), 'utf8'));
const value = (kind: FactKind) => factOf(report, kind)?.value;

describe('the report on bill 1544', () => {
  it('is known for what it is', () => {
    expect(report.kind).toBe('examination-report');
    expect(report.sections.map(({ label }) => label)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']);
  });

  it.each<[FactKind, unknown]>([
    ['title', '서울특별시 미래전략과제 발굴 및 육성 조례 일부개정조례안'], ['number', 1544], ['reportedOn', '2024-03-05'],
    ['introducedOn', '2024-02-02'], ['lead', '김동욱'], ['others', 41], ['referredOn', '2024-02-07'],
    ['council', '서울특별시의회'], ['session', '제322회 임시회'], ['sitting', '제4차'], ['committee', '기획경제위원회'], ['placedOn', '2024-03-05'],
    ['steps', ['상정', '제안설명', '검토보고', '질의 및 답변', '의결(원안가결)']],
    ['outcome', '원안가결'], ['voteWords', '재석위원 전원 찬성'], ['specialist', '이준석'], ['subtitle', '김동욱 의원 발의'],
    ['proposers', ['김동욱']], ['proposerCount', 1], ['supporterCount', 41],
    ['costWaiver', '「서울특별시 의안의 비용 추계에 관한 조례」 제3조제2항'],
  ])('tells its %s', (kind, expected) => {
    expect(value(kind)).toEqual(expected);
  });

  it('tells forty-one supporters by name', () => {
    const supporters = value('supporters') as readonly string[];
    expect(new Set(supporters).size).toBe(41);
    expect([supporters[0], supporters.at(-1)]).toEqual(['고광민', '황철규']);
  });

  it('tells the amendment, which the compiler reads whole', () => {
    expect(value('amendment')).toMatch(/^서울특별시 미래전략과제[^]*제7조제4호를 제5호로[^]*사업$/);
  });

  it('points to the line of each fact', () => {
    const lines = readFileSync(new URL('../../fixtures/report-1544.txt', import.meta.url), 'utf8').split('\n');
    for (const { line, quote } of report.facts) expect(lines[line - 1]!.replace(/[\t\u00a0]+/g, ' ').trim()).toBe(quote.replace(/ …$/, ''));
  });
});

describe('a paper with other habits', () => {
  it.each([['2024. 3. 5.', '2024-03-05'], ['2024년 03월 05일', '2024-03-05'], ['2024.3.5', '2024-03-05'], ['’24. 3. 5.', '2024-03-05']])('writes the day %s', (day, iso) => {
    expect(factOf(readPaper(`회부일자 : ${day}`), 'referredOn')?.value).toBe(iso);
  });

  it('names its council and the session, whatever stands between', () => {
    const paper = readPaper('다. 상정결과 : 【서울특별시의회 (시범) 제322회 임시회】');
    expect([factOf(paper, 'council')?.value, factOf(paper, 'session')?.value]).toEqual(['서울특별시의회', '제322회 임시회']);
  });

  it('with a day that is in no calendar tells none', () => {
    expect(factOf(readPaper('회부일자 : 2023. 2. 29.'), 'referredOn')).toBeUndefined();
  });

  it('that is empty tells nothing and does not stop', () => {
    expect(readPaper('')).toEqual({ kind: 'unknown', facts: [], sections: [] });
  });
});
