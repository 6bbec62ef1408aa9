/** `npm run conformance [-- name …]`: holds uian against figures that nobody here wrote (docs/conformance.md). */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { runCommand } from './command.js';
import { billsRecord } from './conformance/bills-record.js';
import { bills } from './conformance/bills.js';
import { documents } from './conformance/documents.js';
import { effectiveDates } from './conformance/effective-dates.js';
import { models } from './conformance/models.js';
import { periods } from './conformance/periods.js';
import { pythonOracle } from './conformance/python-oracle.js';
import { reconsideration } from './conformance/reconsideration.js';
import { type Conformance, Report } from './conformance/report.js';
import { votes } from './conformance/votes.js';
import { Failure } from './stack/failure.js';

const COMPARISONS: readonly Conformance[] = [periods, effectiveDates, votes, reconsideration, bills, billsRecord, pythonOracle, models, documents];

interface Options { all?: boolean; excerpts?: boolean; cases?: number; seed?: number }

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const progress = (line: string): void => void process.stderr.write(`… ${line}\n`);

await runCommand(async (interruption) => {
  const command = new Command('npm run conformance --')
    .description(`바깥의 자료와 견줍니다. 이름을 주지 않으면 모두 견줍니다.\n\n${COMPARISONS.map(({ name, title }) => `  ${name}: ${title}`).join('\n')}`)
    .argument('[names...]', '견줄 것의 이름')
    .option('--all', '어긋난 사례를 모두 보입니다')
    .option('--excerpts', '옆에 자료가 있어도 저장소 안의 발췌와 견줍니다')
    .option('--cases <수>', '스스로 사례를 만드는 비교의 사례 수', wholeNumber)
    .option('--seed <수>', '그 사례들의 씨앗', wholeNumber)
    .exitOverride();
  try {
    command.parse(process.argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  const { excerpts: excerptsOnly, ...options } = command.opts<Options>();
  const chosen = chosenBy(command.args);
  let unexplained = 0;
  for (const comparison of chosen) {
    say(`■ ${comparison.name}: ${comparison.title}`);
    const report = new Report(comparison.name, { ...options, ...(excerptsOnly && { excerptsOnly }), interruption, out: say, progress });
    await comparison.run(report);
    interruption.throwIfAborted();
    report.close();
    say(`  ${report.unexplained === 0 ? '✔' : '✘'} 설명되지 않은 어긋남 ${report.unexplained}건, 까닭을 적은 것 ${report.explained}건`);
    unexplained += report.unexplained;
  }
  return unexplained === 0 ? 0 : 1;
});

function chosenBy(names: readonly string[]): readonly Conformance[] {
  const unknown = names.filter((name) => !COMPARISONS.some((comparison) => comparison.name === name));
  if (unknown.length > 0) {
    throw new Failure(`견줄 수 있는 것은 ${COMPARISONS.map(({ name }) => name).join(', ')}입니다. 모르는 이름: ${unknown.join(', ')}`);
  }
  return names.length === 0 ? COMPARISONS : COMPARISONS.filter(({ name }) => names.includes(name));
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('1 이상의 정수여야 합니다.');
  return Number(text);
}
