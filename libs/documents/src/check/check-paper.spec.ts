import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readPaper } from '../read/index.js';
import { checkPaper, type RecordedFacts } from './index.js';

const TEXT = readFileSync(new URL('../../fixtures/report-1544.txt', import.meta.url), 'utf8');

/** Bill 1544 as the record holds it. */
const RECORD: RecordedFacts = {
  number: 1544, title: '서울특별시 미래전략과제 발굴 및 육성 조례 일부개정조례안', introducedOn: '2024-02-02', referredOn: '2024-02-07', placedOn: '2024-03-05',
  outcome: '원안가결', voteWords: '재석위원 전원 찬성', supporterCount: 41, committee: '기획경제위원회', session: '제322회 임시회', lead: '김동욱', others: 41,
  proposers: ['김동욱'],
};

const checks = (text: string, record: RecordedFacts = RECORD) => checkPaper(text, record).map(({ check, line }) => ({ check, line }));

it('compares names whatever their order, and says which are missing', () => {
  const names = readPaper(TEXT).facts.find(({ kind }) => kind === 'supporters')!.value as readonly string[];
  const of = (supporters: readonly string[]) => checkPaper(TEXT, { supporters }).filter(({ check }) => check === 'record.supporters');
  expect(of(names.toReversed())).toEqual([]);
  expect(of(['홍길동', ...names.slice(1)])[0]?.message).toBe('찬성자가 기록과 다릅니다. 기록에만 있는 이름: 홍길동. 문서에만 있는 이름: 고광민.');
});

describe('the report on bill 1544', () => {
  it('has the slips that it has, and no other', () => {
    expect(checkPaper(TEXT, RECORD).map(({ check, gravity, message }) => [check, gravity, message])).toEqual([
      ['comparison.words', 'wrong', '신·구조문대비표의 글이 개정문과 다릅니다(“신기술기반사업, 인공지능사업”).'],
      ['words.slip', 'untidy', '“빌의”: “발의”의 오타로 보입니다.'],
      ['words.form', 'untidy', '“마련함으로서”: 수단을 뜻하는 말은 “으로써”입니다.'],
      ['labels.order', 'untidy', '항목이 “나.”부터 적혀 있고 “가.”가 없습니다.'],
    ]);
  });

  it.each<[string, (text: string) => string, string]>([
    ['another number', (text) => text.replace('의안번호\t1544', '의안번호\t1545'), 'record.number'],
    ['another day of referral', (text) => text.replace('2024년 2월 7일', '2024년 2월 8일'), 'record.referredOn'],
    ['another result', (text) => text.replace('심사결과 : 원안가결', '심사결과 : 수정가결'), 'record.outcome'],
    ['a supporter less', (text) => text.replace('고광민, ', ''), 'names.count'],
    ['a supporter twice', (text) => text.replace('고광민, 김길영', '김길영, 김길영'), 'names.twice'],
    ['a section out of order', (text) => text.replace('VI. 소수의견', 'V. 소수의견'), 'sections.order'],
    ['no comparison though it names one', (text) => text.replace(/^신·구조문대비표$/m, ''), 'annex.missing'],
    ['a waiver that cites nothing', (text) => text.replace(/^「서울특별시 의안의.*$/m, ''), 'annex.clause'],
    ['a comparison without the new words', (text) => text.replaceAll('<u>인공지능사업</u>', ''), 'comparison.missing'],
  ])('is found out with %s', (_, spoil, expected) => {
    const found = checks(spoil(TEXT)).map(({ check }) => check);
    expect(found).toContain(expected);
    expect(checks(TEXT).map(({ check }) => check)).not.toContain(expected);
  });
});
