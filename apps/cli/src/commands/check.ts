import { billSource, GRAVITIES, recordedFacts, type Finding, type RecordedFacts } from '@uian/documents';
import { CouncilDirectory, createDataSource, PaperReads } from '@uian/record';
import { Command } from 'commander';
import { CliFailure, databaseUrl } from '../failure.js';
import { print } from '../output.js';
import { inWorkshop, strangersFile } from '../stranger-file.js';

/** The bill with that number; where several councils have one, the council must be named. */
async function recordOf(number: number, council: string | undefined): Promise<RecordedFacts> {
  const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
  try {
    const reads = new PaperReads(dataSource, new CouncilDirectory(dataSource));
    const [found, ...others] = await reads.numbered(number, council);
    if (!found) throw new CliFailure(`의안번호 ${number}인 의안이 기록에 없습니다.`);
    if (others.length > 0) throw new CliFailure(`의안번호 ${number}이(가) 여러 의회에 있습니다. --council로 고르세요: ${[found, ...others].map((one) => one.council).join(', ')}`);
    const facts = await reads.bill(found.council, found.bill);
    if (!facts || 'notThen' in facts) throw new CliFailure(`의안번호 ${number}인 의안이 기록에 없습니다.`);
    return recordedFacts(billSource(facts));
  } finally {
    await dataSource.destroy();
  }
}

/** Findings for people: the gravest first, each with its place and how to mend it. */
export const wordsOf = (findings: readonly Finding[], against: string): string => [
  `대조: ${against}`, findings.length === 0 ? '고칠 곳을 찾지 못했습니다.' : `고칠 곳 ${findings.length}건`,
  ...findings.flatMap(({ gravity, line, message, mending, quote }) => [
    '', `[${GRAVITIES[gravity]}] ${line}번째 줄: ${message}`, `    적힌 말: ${quote}`, `    고치기: ${mending}`,
  ]),
].join('\n');

export const checkCommand = (): Command => new Command('check')
  .description('문서를 기록과 규칙에 대조하여 고칠 곳을 보인다')
  .argument('<file>', 'hwpx, hwp, txt 파일')
  .option('--bill <number>', '이 의안번호의 기록과 대조한다', Number)
  .option('--council <id>', '그 의안의 의회')
  .option('--json', 'JSON으로 답한다')
  .action(async (file: string, { bill, council, json }: { bill?: number; council?: string; json?: boolean }) => {
    if (bill !== undefined && !Number.isInteger(bill)) throw new CliFailure('--bill에는 의안번호를 숫자로 적으세요.');
    const bytes = await strangersFile(file);
    const { findings } = await inWorkshop({ kind: 'check', bytes, recorded: bill === undefined ? {} : await recordOf(bill, council) });
    print(json, findings, () => wordsOf(findings, bill === undefined ? '문서 자체' : `의안번호 ${bill}의 기록`));
    if (findings.some(({ gravity }) => gravity === 'grave')) process.exitCode = 1;
  });
