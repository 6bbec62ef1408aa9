import { basename } from 'node:path';
import { IMPORT_FLAGS, type ImportFlagKind } from '@uian/domain';
import {
  CouncilDirectory, createDataSource, documentedFormat, IMPORT_PRESETS, importBills, ImportFileError, openSource, type ImportReport,
} from '@uian/record';
import { Command, Option } from 'commander';
import { CliFailure, databaseUrl } from '../failure.js';
import { print } from '../output.js';

interface Options {
  readonly council: string;
  readonly source?: string;
  readonly preset?: string;
  readonly encoding: string;
  readonly json?: boolean;
}

/** Refused rows are all in the JSON; people see so many. */
const LISTED = 20;
const PROGRESS_EVERY_MS = 2_000;

const count = (n: number): string => `${n.toLocaleString('en-US')}건`;

function listed<T>(of: readonly T[], words: (one: T) => string): string[] {
  const more = of.length - LISTED;
  return [...of.slice(0, LISTED).map((one) => `  ${words(one)}`), ...(more > 0 ? [`  … 외 ${count(more)} (--json으로 모두 볼 수 있습니다)`] : [])];
}

function words({ rows, imported, known, changed, refused, events, open, flagged, flags }: ImportReport): string {
  return [
    `의안 ${count(rows)} 가운데 ${count(imported)}을 이관했습니다 (사건 ${events.toLocaleString('en-US')}개). 처리 중인 의안 ${count(open)}은 기한이 진행됩니다.`,
    ...(known > 0 ? [`이미 이관된 의안: ${count(known)}`] : []),
    ...(changed.length > 0 ? [`그 가운데 자료가 달라진 줄 (기록은 그대로입니다): ${count(changed.length)}`] : []),
    ...listed(changed, (line) => `${line}번째 줄`),
    ...(flagged > 0 ? [`표시가 붙은 의안: ${count(flagged)}`] : []),
    ...Object.entries(flags).map(([kind, n]) => `  ${IMPORT_FLAGS[kind as ImportFlagKind]}: ${count(n)}`),
    ...(refused.length > 0 ? [`이관하지 못한 줄: ${count(refused.length)}`] : []),
    ...listed(refused, ({ line, reason }) => `${line}번째 줄: ${reason}`),
  ].join('\n');
}

/** What a source is called that nobody named: its file, without the ending. */
const nameOf = (file: string): string => basename(file).replace(/\..*$/, '');

/** Says every other second how far it is. */
function teller(): (report: ImportReport) => void {
  let saidAt = performance.now();
  return ({ rows, imported, known }) => {
    if (performance.now() - saidAt < PROGRESS_EVERY_MS) return;
    saidAt = performance.now();
    process.stderr.write(`… ${count(rows)} (이관 ${count(imported)}, 이미 있음 ${count(known)})\n`);
  };
}

async function take(file: string, { council, source = nameOf(file), preset, encoding }: Options): Promise<ImportReport> {
  const { columns, rows } = await openSource(file, encoding);
  const reader = (preset === undefined ? documentedFormat : IMPORT_PRESETS[preset]!).of(columns);
  const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
  try {
    const found = await dataSource.query<unknown[]>('select 1 from council where id = $1', [council]);
    if (found.length === 0) throw new CliFailure(`${council}: 그런 의회가 없습니다.`);
    return await importBills(dataSource, new CouncilDirectory(dataSource), rows, { council, source, reader, progress: teller() });
  } finally {
    await dataSource.destroy();
  }
}

export const importCommand = (): Command => new Command('import')
  .description('다른 곳의 의안 경과를 사실로 이관한다 (docs/import.md). 끊기면 다시 실행하면 된다')
  .argument('<file>', '.csv, .jsonl, .ndjson (.gz 포함)')
  .requiredOption('--council <id>', '의회')
  .option('--source <name>', '자료의 이름: 같은 이름의 같은 번호는 한 번만 이관된다 (기본: 파일 이름)')
  .addOption(new Option('--preset <name>', '자료의 형식').choices(Object.keys(IMPORT_PRESETS)))
  .option('--encoding <name>', '글자 집합', 'utf-8')
  .option('--json', 'JSON으로 답한다')
  .action(async (file: string, options: Options) => {
    try {
      const report = await take(file, options);
      if (report.refused.length > 0) process.exitCode = 1;
      print(options.json, report, () => words(report));
    } catch (error) {
      throw error instanceof ImportFileError ? new CliFailure(error.message, { cause: error }) : error;
    }
  });
