import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { INPUTS } from '@uian/domain';
import { proposedBill, readPaper } from './index.js';

const TEXT = readFileSync(new URL('../../fixtures/report-1544.txt', import.meta.url), 'utf8');

describe('what a paper proposes for a new bill', () => {
  it('is the whole input of the act, where the paper tells it, each field with its place', () => {
    const { act, fields } = proposedBill(readPaper(TEXT))!;
    const { day, ...input } = Object.fromEntries(fields.map(({ field, value }) => [field, value]));
    expect([act, day]).toEqual(['bill.introduce', '2024-02-02']);
    const parsed = INPUTS[act].parse(input) as { supporters: readonly string[] };
    expect(parsed.supporters).toHaveLength(41);
    expect(parsed).toMatchObject({
      kind: 'ordinance.partial-amendment', title: '서울특별시 미래전략과제 발굴 및 육성 조례 일부개정조례안', subtitle: '(김동욱 의원 발의)', lead: '김동욱',
      proposers: ['김동욱'],
      reason: expect.stringMatching(/^- 초거대[^]*기반을 마련하고자 함\.$/), contents: expect.stringMatching(/^- 미래전략과제의 범위[^]*\(안 제7조제4호\)$/),
      costEstimate: { kind: 'waiver', clause: '「서울특별시 의안의 비용 추계에 관한 조례」 제3조제2항', reason: expect.stringContaining('선언적·권고적') },
    });
    expect(fields.every(({ from }) => from.length > 0 && from.every(({ line, quote }) => line > 0 && quote !== ''))).toBe(true);
  });

  it.each([
    ['서울특별시 2024년도 제1회 추가경정예산안', 'budget.supplementary', 'sure'], ['서울특별시 새 조례안', 'ordinance.enactment', 'guess'],
    ['서울특별시 공유재산 관리계획 동의안', 'consent', 'sure'],
  ])('%s is %s', (title, kind, sureness) => {
    const { act, fields } = proposedBill(readPaper(`${title}\n(서울특별시장 제출)\n제출 년 월 일: 2024. 3. 5.`))!;
    expect(act).toBe('bill.submit');
    expect(fields.find(({ field }) => field === 'kind')).toMatchObject({ value: kind, sureness });
    expect(fields.find(({ field }) => field === 'by')?.value).toBe('mayor');
  });

  it('is nothing where there is no title of a bill', () => {
    expect(proposedBill(readPaper('오늘의 식단\n비빔밥'))).toBeUndefined();
  });
});
