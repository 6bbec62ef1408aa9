import { MIGRATIONS } from '@uian/migrations';
import {
  CouncilDirectory, createDataSource, foundCouncil, IMPORT_PRESETS, importBills, openSource, rebuildDifferences, verifyChains,
  type ImportReport, type RecordDatabase,
} from '@uian/record';
import { withEphemeralStack } from '../stack/ephemeral-stack.js';
import { PRESET } from './bills.js';
import { factsFile } from './facts.js';
import type { Conformance, Report } from './report.js';

const COUNCIL = 'conformance';
const MB = 2 ** 20;
/** Memory is said after so many bills. */
const EVERY = 5_000;

/** Resident memory, after what is not needed any longer is gone. */
function residentMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / MB);
}

async function imported(dataSource: RecordDatabase, file: string, report: Report): Promise<ImportReport> {
  const { columns, rows } = await openSource(file);
  let said = 0;
  return importBills(dataSource, new CouncilDirectory(dataSource), rows, {
    council: COUNCIL, source: PRESET, reader: IMPORT_PRESETS[PRESET]!.of(columns),
    progress: ({ rows: done }) => {
      report.interruption?.throwIfAborted();
      report.progress(done);
      if (done < said + EVERY) return;
      said = done - done % EVERY;
      report.say(`    ${said.toLocaleString('en-US')}건까지: 메모리 ${residentMegabytes()} MB`);
    },
  });
}

async function compare(dataSource: RecordDatabase, report: Report): Promise<void> {
  await foundCouncil(dataSource, { id: COUNCIL, pack: 'seoul', name: '비교 의회', purpose: 'live', members: ['의원'], committees: [] });
  const file = factsFile(report, 'bills/bills_20.csv.gz', 'bills.csv');
  const began = performance.now();
  const first = await imported(dataSource, file, report);
  const seconds = (performance.now() - began) / 1_000;
  report.matched('이관한 의안', first.imported, first.rows);
  for (const { line, reason } of first.refused) report.disagree({ id: `${line}번째 줄`, what: reason });
  report.say(`사건 ${first.events}개, 처리 중인 의안 ${first.open}건; 초당 의안 ${Math.round(first.rows / seconds)}건`);
  const again = await imported(dataSource, file, report);
  report.matched('다시 이관하여 바뀌지 않은 의안', again.known - again.changed.length, again.rows);
  const { streams, broken } = await verifyChains(dataSource);
  for (const { stream, why } of broken) report.disagree({ id: stream, what: why });
  const differences = await rebuildDifferences(dataSource, new CouncilDirectory(dataSource));
  for (const { stream, detail } of differences) report.disagree({ id: stream, what: detail });
  report.matched('사슬이 온전하고 사건에서 다시 세운 것과 같은 기록', streams - new Set([...broken, ...differences].map(({ stream }) => stream)).size, streams);
}

/** The same histories in a real record on servers of its own (이관): how fast, in how much memory, and whether twice is once. */
export const billsRecord: Conformance = {
  name: 'bills-record',
  title: '제20대 국회 의안을 실제 데이터베이스에 이관',
  async run(report) {
    const interruption = report.interruption ?? new AbortController().signal;
    await withEphemeralStack({ interruption, durable: true, progress: report.options.progress }, async ({ ownerDatabaseUrl }) => {
      const dataSource = await createDataSource({ url: ownerDatabaseUrl, poolSize: 2, migrations: MIGRATIONS }).initialize();
      try {
        await dataSource.runMigrations();
        await compare(dataSource, report);
      } finally {
        await dataSource.destroy();
      }
    });
  },
};
