import { runOracle } from './oracle.js';
import type { Conformance } from './report.js';

const CASES = 100_000;
const SEED = 20_240_305;

/** `count` against the oracle in Python (libs/calendar/oracle), which walks day by day. `--cases 10000000` takes a while. */
export const pythonOracle: Conformance = {
  name: 'oracle',
  title: '무작위 기간을 날마다 걸어 세는 Python 프로그램',
  async run(report) {
    const { cases = CASES, seed = SEED } = report.options;
    report.say(`자료: 무작위 사례, 씨앗 ${seed} (--cases, --seed로 바꿀 수 있습니다)`);
    const { compared, mismatches, listed, answered } = await runOracle({
      cases, seed, onProgress: (done) => report.progress(done, cases), ...(report.interruption && { interruption: report.interruption }),
    });
    for (const { case: one, ours, theirs } of listed) {
      report.disagree({ id: JSON.stringify(one), what: `Python ${theirs}, 여기 ${ours}` });
    }
    report.matched('사례', compared - mismatches, compared);
    for (const [kind, n] of Object.entries(answered).sort(([a], [b]) => (a < b ? -1 : 1))) report.figure(kind, n);
  },
};
