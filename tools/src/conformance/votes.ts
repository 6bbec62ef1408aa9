import { readFileSync } from 'node:fs';
import { tally } from '@uian/domain';
import { procedureAsOf } from '@uian/procedure';
import { csvRows, factsFile } from './facts.js';
import type { Conformance, Report } from './report.js';

/** A vote of the plenary as it was published. */
interface PublishedVote {
  readonly id: string;
  readonly day: string;
  readonly members: number;
  readonly voted: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly result: string;
}

const PASSED = ['원안가결', '수정가결'];

/** Faults of the data, each seen from the data itself. */
const OF_A_SECOND_COUNT = '자료의 잘못: 같은 의안의 같은 날 표결이 다른 줄에 온전히 있고, 이 줄은 몇 명의 것만 셈';
const SUM_DIFFERS = '자료의 잘못: 찬성, 반대, 기권의 합이 투표수와 다름 (판정은 어느 수로도 같음)';

const number = (row: Readonly<Record<string, string>>, column: string): number => {
  const n = Number(row[column]);
  if (!Number.isSafeInteger(n) || row[column] === '') throw new Error(`${row['bill_no']}: ${column} is no count`);
  return n;
};

function published(report: Report): readonly PublishedVote[] {
  return csvRows(readFileSync(factsFile(report, 'votes/plenary_tallies_20.csv', 'votes.csv'), 'utf8')).map((row) => ({
    id: row['bill_no']!, day: row['vote_date']!, result: row['result']!, members: number(row, 'total_members'), voted: number(row, 'voted'),
    yes: number(row, 'yes'), no: number(row, 'no'), abstain: number(row, 'abstain'),
  }));
}

/**
 * Votes of the 20th National Assembly (국회법 제109조 asks what 지방자치법 제73조 asks) against the threshold of the plenary. The
 * data has no vote that needs more: no 재의, 번안, 탄핵 or 제명.
 */
export const votes: Conformance = {
  name: 'votes',
  title: '본회의 표결 (의결정족수)',
  run(report) {
    const all = published(report);
    const seen = { passed: tallied(), lost: tallied(), closest: Infinity, atQuorum: 0 };
    for (const vote of all) {
      const { id, day, members, voted, yes, no, abstain, result } = vote;
      const counted = tally(procedureAsOf('seoul', day).threshold('plenary.decision'), { members, present: voted, yes });
      const passed = PASSED.includes(result);
      (passed ? seen.passed : seen.lost).add(counted.carried === passed);
      if (counted.quorate) seen.closest = Math.min(seen.closest, Math.abs(yes - counted.favourNeeded));
      if (voted === counted.presenceNeeded) seen.atQuorum += 1;
      const figures = `재적 ${members}, 투표 ${voted}, 찬성 ${yes}, 반대 ${no}, 기권 ${abstain}`;
      if (counted.carried !== passed) {
        const whole = all.some((other) => other.id === id && other.day === day && other.result === result && other.voted > voted);
        report.disagree({
          id: `${id} (${day})`, what: `${result}, 여기 ${counted.carried ? '가결' : '부결'}: ${figures}`,
          ...(whole && !counted.quorate && { why: OF_A_SECOND_COUNT }),
        });
      }
      if (yes + no + abstain !== voted) {
        const either = tally(procedureAsOf('seoul', day).threshold('plenary.decision'), { members, present: yes + no + abstain, yes });
        report.disagree({ id: `${id} (${day})`, what: figures, ...(either.carried === counted.carried && { why: SUM_DIFFERS }) });
      }
    }
    report.matched('가결', seen.passed.agreed, seen.passed.of);
    report.matched('부결', seen.lost.agreed, seen.lost.of);
    report.figure('꼭 필요한 만큼만 출석', seen.atQuorum);
    report.say(`    필요한 찬성에 가장 가까운 표결: ${seen.closest}표 차`);
  },
};

function tallied() {
  return { agreed: 0, of: 0, add(agrees: boolean) { this.of += 1; this.agreed += Number(agrees); } };
}
