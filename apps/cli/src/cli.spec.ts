import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { uian, uianJson } from './testing/uian.js';

const json = (args: readonly string[]): Promise<Record<string, unknown>> => uianJson(args);

describe('uian count', () => {
  it('counts line by line, and a bad line keeps the others from nothing', async () => {
    const lines = [
      '{"from":"2024-03-08","length":5,"unit":"day","direction":"forward","includeFirst":false,"roll":"civil"}',
      '{"from":"2024-02-30","length":1}',
      '{"from":"2024-06-25","length":5}',
      '{"from":"2024-03-05","length":3,"direction":"back-clear","roll":"none"}',
      'no json',
      '{"from":"2027-12-30","length":5}',
    ];
    const { code, out } = await uian(['count', '--jsonl'], { input: lines.join('\n') });
    const answers = out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>);
    expect(answers[0]).toEqual({ rawLastDay: '2024-03-13', lastDay: '2024-03-13' });
    expect(answers[1]!['error']).toContain('달력에 없는 날짜');
    expect(answers[2]).toEqual({ rawLastDay: '2024-06-30', lastDay: '2024-07-01' });
    expect(answers[3]!['lastDay']).toBe('2024-03-01');
    expect(answers[4]!['error']).toBeDefined();
    expect(answers[5]!['error']).toContain('아직 계산할 수 없습니다');
    expect(code).toBe(1);
  });
});

describe('uian tally', () => {
  it('judges quorum and majority; a tie is lost', async () => {
    const votes = (yes: number, no: number, present = 10): string =>
      JSON.stringify({ members: 11, present, yes, no, abstain: 0, threshold: 'committee.decision' });
    const { out } = await uian(['tally', '--jsonl'], { input: [votes(6, 4), votes(5, 5), votes(5, 0, 5)].join('\n') });
    const answers = out.trim().split('\n').map((line) => JSON.parse(line) as { quorate: boolean; carried: boolean; rule: string });
    expect(answers.map(({ quorate, carried }) => [quorate, carried])).toEqual([[true, true], [true, false], [false, false]]);
    expect(answers[0]!.rule).toBe('committee.decision');
  });
});

describe('uian deadline', () => {
  it('explains a day by its article, day by day', async () => {
    expect(await json(['deadline', 'transfer.bill', '--on', '2024-03-08'])).toMatchObject({ due: '2024-03-13', article: '지방자치법 제32조제1항' });
    const { out } = await uian(['deadline', 'review_report.distribute', '--on', '2024-03-05']);
    expect(out).toContain('2024. 3. 2.(토)');
    expect(out).toContain('마지막 근무일: 2024. 2. 29.(목)');
  });

  it('does not borrow a figure for a day on which it was not known', async () => {
    expect((await uian(['deadline', 'bill.submit', '--on', '2024-02-20'])).out).toContain('판단하지 않습니다');
    expect(await json(['deadline', 'bill.submit', '--on', '2024-08-27'])).toMatchObject({ due: '2024-08-12' });
  });

  it('names what exists where something else was asked for', async () => {
    const { code, err } = await uian(['deadline', 'no.such', '--on', '2024-03-08']);
    expect(code).toBe(1);
    expect(err).toContain('그런 기간이 없습니다');
    for (const command of [['deadline', 'transfer.bill', '--on', '2024-03-08'], ['tally', '--members', '3', '--present', '3', '--yes', '2', '--no', '1']]) {
      expect(await uian([...command, '--council', 'atlantis'])).toMatchObject({ code: 1, err: expect.stringMatching(/^atlantis: 그런 규정 묶음이 없습니다\..*\n$/u) });
    }
  });
});

describe('uian', () => {
  it('shows the rules with article and certainty, filtered by a word', async () => {
    const rows = await json(['rules', '찬성의원 수']) as unknown as { id: string; figure: string; article: string }[];
    expect(rows).toEqual([expect.objectContaining({ id: 'introduce.supporters', figure: '10명' })]);
  });

  it('asks in one sentence for what it cannot do without', async () => {
    const { code, err } = await uian(['verify']);
    expect(code).toBe(1);
    expect(err).toMatch(/^DATABASE_URL이\(가\) 정해져 있지 않습니다\..*\n$/);
  });
});

describe('uian read and uian check', () => {
  const report = fileURLToPath(new URL('../../../libs/documents/fixtures/report-1544.txt', import.meta.url));

  it('tells the facts of a real report, each with its place and how sure it is', async () => {
    const { out } = await uian(['read', report]);
    expect(out).toMatch(/^문서: 심사보고서$/m);
    expect(out).toMatch(/^찬성자 +41명: 고광민, .* +확실 +\d+번째 줄 /m);
    expect(out).toMatch(/^비용추계서 미첨부 근거 +「서울특별시 의안의 비용 추계에 관한 조례」 제3조제2항 +확실/m);
  });

  it('finds its slips, with gravity, place and mending', async () => {
    const { out, code } = await uian(['check', report]);
    expect([out, code]).toEqual([expect.stringMatching(/고칠 곳 4건[^]*\[사소\] \d+번째 줄: “빌의”: “발의”의 오타로 보입니다\./), 0]);
  });
});
