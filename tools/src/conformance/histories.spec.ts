import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../stack/paths.js';
import { bills } from './bills.js';
import { compareChains, reconsideration } from './reconsideration.js';
import type { ChainRow } from './reconsideration-chain.js';
import { type Conformance, Report } from './report.js';
import { votes } from './votes.js';

const reported = (options = {}): { lines: string[]; report: Report } => {
  const lines: string[] = [];
  return { lines, report: new Report('some', { ...options, out: (line) => lines.push(line.trim()) }) };
};

async function compared(comparison: Conformance, excerptsOnly: boolean): Promise<{ lines: string[]; report: Report }> {
  const { lines, report } = reported({ excerptsOnly });
  await comparison.run(report);
  report.close();
  return { lines, report };
}

describe('compared with the excerpts in the repository', () => {
  it('votes are judged as they were declared', async () => {
    const { lines, report } = await compared(votes, true);
    expect(lines).toEqual(expect.arrayContaining(['가결: 107건 가운데 106건 일치', '부결: 14건 가운데 14건 일치']));
    expect([report.unexplained, report.explained]).toEqual([0, 2]);
  });

  it('histories come to the state that their result column tells, and nothing dirty in them is lost', async () => {
    const { lines, report } = await compared(bills, true);
    expect(lines).toEqual(expect.arrayContaining([
      '마지막 상태와 결과: 151건 가운데 148건 일치', '어긋난 날짜쌍의 표시: 52건 가운데 52건 일치', '잃은 것이 있는 의안: 0건',
      '그 가운데 잃은 것이 있는 의안: 0건',
    ]));
    expect([report.unexplained, report.explained]).toEqual([0, 3]);
  });
});

/** The whole data stands outside the repository; of the chains the excerpt holds all. */
describe('compared with the whole data', () => {
  const stands = existsSync(join(ROOT, '..', 'shared', 'data'));
  if (!stands) console.info('The outside data does not stand beside the repository: only its excerpts are compared with.');

  it.each([
    { name: 'votes', comparison: votes, expected: ['가결: 3,478건 가운데 3,477건 일치', '부결: 14건 가운데 14건 일치'], always: false },
    { name: 'chains of 재의', comparison: reconsideration, expected: [
      '끝까지 기록되고 마지막 상태가 같음: 24건 가운데 24건 일치', '자료가 적은 날수: 20건 가운데 20건 일치', '늦은 의무: 0건',
      '판단하여 기록한 사실: 58건', '판단하지 않고 이관한 사실: 47건',
    ], always: true },
  ])('$name agree', async ({ comparison, expected, always }) => {
    const { lines, report } = await compared(comparison, !stands);
    if (stands || always) expect(lines).toEqual(expect.arrayContaining(expected));
    expect(report.unexplained).toBe(0);
  });
});

describe('a chain of 재의', () => {
  const CHAIN: ChainRow = {
    case: '2022추5118', decided: '2022-01-26', transferred: '2022-01-27', reconsideration_requested: '2022-02-11', re_decided: '2022-03-23',
  };
  const disagreements = (more: Partial<ChainRow>): string[] => {
    const { lines, report } = reported();
    compareChains([{ ...CHAIN, ...more } as ChainRow], report);
    lines.length = 0;
    report.close();
    return lines;
  };

  it('that was in time has nothing to be flagged', () => {
    expect(disagreements({})).toEqual([]);
  });

  it('with a late transfer is kept, and flagged', () => {
    // Five days from Wednesday 26 January end on Monday the 31st, a holiday (설날 연휴), and so on Thursday 3 February.
    expect(disagreements({ transferred: '2022-02-03' })).toEqual([]);
    expect(disagreements({ transferred: '2022-02-04' })).toEqual(['✘ 설명되지 않음 1건', '2022추5118: 이송 기한: 늦음']);
  });

  it('with a late request is kept, though the ordinance had been confirmed, and flagged', () => {
    // Twenty days from 27 January end on Wednesday 16 February.
    expect(disagreements({ reconsideration_requested: '2022-02-16' })).toEqual([]);
    expect(disagreements({ reconsideration_requested: '2022-02-17' })).toEqual([
      '✘ 설명되지 않음 2건', '2022추5118: 재의요구: 지금 단계에서 할 수 있는 행위', '2022추5118: 2022-02-17의 재의요구는 20일을 넘김',
    ]);
  });

  it('whose day counts are others than the data gives is told', () => {
    expect(disagreements({ days_transfer_to_request: '14' })).toEqual([
      '✘ 설명되지 않음 1건', '2022추5118: days_transfer_to_request: 자료 14, 여기 15']);
  });
});
