import { BEGINNINGS, Coverage, ROLLS, runModel } from '@uian/testing/law';
import fc from 'fast-check';
import { fullModels } from './models-full.js';
import type { Conformance, Report } from './report.js';

const ACTS = 100_000;
const FULL_ACTS = 1_000;
const SEED = 20_240_305;
/** Runs that share a seed: a fault is told with it, and shrunk. */
const BATCH = 50;

/** Random acts of a council against the pure state machine alone. */
function pureModels(report: Report, acts: number, seed: number): void {
  const coverage = new Coverage();
  const began = performance.now();
  let held = 0;
  let runs = 0;
  for (let batch = 0; coverage.acts < acts && !report.interruption?.aborted; batch += 1) {
    const told = fc.check(fc.property(BEGINNINGS, ROLLS, (beginning, rolls) => {
      runModel(beginning, rolls, coverage);
      held += 1;
    }), { seed: seed + batch, numRuns: BATCH });
    runs += told.numRuns;
    report.progress(coverage.acts, acts);
    if (!told.failed) continue;
    const { message } = told.errorInstance as Error;
    report.disagree({
      id: `씨앗 ${told.seed} ${told.counterexamplePath ?? ''}`, what: `${message} ← ${JSON.stringify(told.counterexample)}`,
    });
  }
  report.matched(`순수 모형: 무작위 진행 (행위 ${coverage.acts.toLocaleString('en-US')}건)`, held, Math.max(runs, held));
  report.figure('그 가운데 거부', coverage.refused);
  report.figure('본 의안 종류와 제출자의 짝', coverage.kinds.size);
  const { missing } = coverage;
  report.say(`    이르지 못한 상태: ${missing.states.join(', ') || '없음'}`);
  report.say(`    한 번도 받아들여지지 않은 행위: ${missing.acts.join(', ') || '없음'}`);
  report.say(`    일어난 간주: ${[...coverage.deems].sort().join(', ')}`);
  report.say(`    1초에 ${Math.round(coverage.acts / ((performance.now() - began) / 1000)).toLocaleString('en-US')}건`);
}

/** Random acts against the pure state machine, and against the whole of uian with the machine stepping beside it. */
export const models: Conformance = {
  name: 'models',
  title: '무작위 행위 (순수 상태 기계, 그리고 API·PostgreSQL·Temporal)',
  async run(report) {
    const { cases = ACTS, seed = SEED } = report.options;
    report.say(`자료: 무작위 행위, 씨앗 ${seed} (--cases, --seed로 바꿀 수 있습니다. 서버와 함께 하는 것은 그 1/100)`);
    pureModels(report, cases, seed);
    await fullModels(report, Math.ceil((cases * FULL_ACTS) / ACTS), seed);
  },
};
