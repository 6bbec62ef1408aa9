import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../stack/paths.js';
import { effectiveDates } from './effective-dates.js';
import { csvRows } from './facts.js';
import { periods } from './periods.js';
import { type Conformance, Report } from './report.js';

const compared = async (comparison: Conformance, excerptsOnly: boolean): Promise<{ lines: string[]; report: Report }> => {
  const lines: string[] = [];
  const report = new Report(comparison.name, { excerptsOnly, out: (line) => lines.push(line.trim()) });
  await comparison.run(report);
  report.close();
  return { lines, report };
};

const OF_PERIODS = [
  '현행 민법 (토요일·공휴일에 끝나면 다음 날): 28건 가운데 28건 일치', '거꾸로: 23건 가운데 23건 일치',
  '말일이 옮겨지지 않는 기간: 9건 가운데 9건 일치', '거꾸로: 9건 가운데 9건 일치',
  '2008-03-22 전 민법 (공휴일에 끝나면 다음 날): 3건 가운데 3건 일치',
  '형사 절차의 기간: 2건 가운데 2건 일치',
];

describe('compared with the excerpts in the repository', () => {
  it('published periods agree, or are listed with the reason', async () => {
    const { lines, report } = await compared(periods, true);
    expect(lines).toEqual(expect.arrayContaining(OF_PERIODS));
    expect([report.unexplained, report.explained]).toEqual([0, 13]);
  });

  it('statutes came into force on the days that we count', async () => {
    const { lines, report } = await compared(effectiveDates, true);
    expect(lines).toEqual(expect.arrayContaining(['시행일: 63건 가운데 63건 일치', '그중 말일에 공포: 36건 가운데 36건 일치']));
    expect(report.unexplained).toBe(0);
  });
});

/** The whole data stands outside the repository: compared where it does, and told where it does not. */
describe('compared with the whole data', () => {
  const stands = existsSync(join(ROOT, '..', 'shared', 'data'));
  if (!stands) console.info('The outside data does not stand beside the repository: only its excerpts are compared with.');

  it.each([
    { name: 'of periods', comparison: periods, expected: OF_PERIODS },
    { name: 'of days of entry into force', comparison: effectiveDates, expected: ['시행일: 1,506건 가운데 1,506건 일치'] },
  ])('$name agrees', async ({ comparison, expected }) => {
    const { lines, report } = await compared(comparison, !stands);
    if (stands) expect(lines).toEqual(expect.arrayContaining(expected));
    expect(report.unexplained).toBe(0);
  });
});

describe('a report', () => {
  const reported = (options = {}): { report: Report; lines: string[] } => {
    const lines: string[] = [];
    return { report: new Report('some', { ...options, out: (line) => lines.push(line.trim()) }), lines };
  };

  it('fails on a disagreement without a reason, and lists it last', () => {
    const { report, lines } = reported();
    report.disagree({ id: 'a', what: '1과 2' });
    report.disagree({ id: 'b', what: '3과 4', why: '자료의 잘못' });
    report.close();
    expect([report.unexplained, report.explained]).toEqual([1, 1]);
    expect(lines).toEqual(['· 자료의 잘못 1건', 'b: 3과 4', '✘ 설명되지 않음 1건', 'a: 1과 2']);
  });

  it('lists the first few of a reason, and all when asked', () => {
    for (const [all, listed] of [[false, 12], [true, 41]] as const) {
      const { report, lines } = reported({ all });
      for (let n = 0; n < 40; n += 1) report.disagree({ id: String(n), what: '다름', why: '같은 까닭' });
      report.close();
      expect(lines.length).toBe(listed);
    }
  });
});

describe('csvRows', () => {
  it('reads quoted cells, empty ones and a mark at the beginning', () => {
    expect(csvRows('\uFEFFa,b,c\r\n1,"x, ""y""\nz",\r\n,2,3\n')).toEqual([
      { a: '1', b: 'x, "y"\nz', c: '' }, { a: '', b: '2', c: '3' },
    ]);
  });

  it('needs no end of the last line', () => {
    expect(csvRows('a,b\n1,')).toEqual([{ a: '1', b: '' }]);
  });
});
