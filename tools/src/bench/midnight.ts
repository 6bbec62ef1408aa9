import { createDataSource, type RecordDatabase } from '@uian/record';
import { setTimeout as pause } from 'node:timers/promises';
import { withPrograms } from '../stack/with-programs.js';
import { startJob } from './batch-job.js';
import { oneAct, percentile, prepare, underLoad, type Caller } from './load.js';
import { measuredCouncil, referred, seedBills, transferred } from './seed.js';
import { type Figure } from './table.js';

const COUNCIL = 'demo-midnight';
/** Half a minute after the twentieth day is over. */
const NOW = Date.parse('2024-04-03T00:00:30+09:00');
const TRANSFERRED_ON = '2024-03-13';
/** Clerks who go on working, and how long they do without a storm. */
const CALLERS = 2;
const IDLE_MS = 8_000;
const GOAL_BILLS = 100_000;
const GOAL_SECONDS = 15;

/** So many bills that are 확정 at one midnight, while clerks go on: how soon it is in the record, and what they notice. */
export async function midnight(interruption: AbortSignal, say: (message: string) => void, [size = '20000']: readonly string[]): Promise<readonly Figure[]> {
  return withPrograms({ interruption, durable: true, progress: say }, async ({ environment, stopWorker }) => {
    // The worker would settle them by itself, at a time of its own; the same batches run in a thread instead.
    await stopWorker();
    Object.assign(process.env, environment);
    const url = environment['UIAN_OWNER_DATABASE_URL']!;
    const dataSource = await createDataSource({ url, poolSize: 4 }).initialize();
    const { caller, bills: streams } = await prepare(dataSource, url, environment['UIAN_PUBLIC_URL']!, 32);
    try {
      const bills = Number(size);
      const calendar = await measuredCouncil(dataSource, COUNCIL, NOW);
      say(`같은 자정에 확정되는 의안 ${bills}건과 그대로인 의안 ${bills / 10}건을 준비합니다.`);
      const at = Date.parse(`${TRANSFERRED_ON}T10:00:00+09:00`);
      await seedBills(dataSource, COUNCIL, bills * 1.1, (nth) => (nth < bills ? transferred(TRANSFERRED_ON) : referred(TRANSFERRED_ON)), at);
      return await measured(dataSource, caller, streams, bills, say, () => startJob({ url, council: COUNCIL, calendar, job: 'settle' }).done);
    } finally {
      caller.close();
      await dataSource.destroy();
    }
  });
}

async function measured(
  dataSource: RecordDatabase, caller: Caller, streams: readonly string[], bills: number, say: (message: string) => void,
  settle: () => Promise<number | undefined>,
): Promise<readonly Figure[]> {
  const act = (clerk: number, nth: number): Promise<unknown> => pause(20).then(() => streams[(clerk + nth * CALLERS) % streams.length]!)
    .then((stream) => timed(() => oneAct(caller, stream)));
  let latencies: number[] = [];
  const timed = async (call: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await call();
    latencies.push(performance.now() - began);
  };
  const working = async (ms: number): Promise<number[]> => {
    latencies = [];
    await underLoad(CALLERS, ms, act);
    return latencies;
  };
  say('사무원의 행위를 잽니다: 조용할 때, 그리고 자정.');
  await working(2_000);
  const idle = await working(IDLE_MS);
  let over = false;
  const settling = settle().finally(() => (over = true));
  const storm: number[] = [];
  while (!over) storm.push(...await working(500));
  const seconds = await settling ?? NaN;
  const [row] = await dataSource.query<{ events: number; bills: number; untouched: number }[]>(`
    select count(*) filter (where type = 'deemed.confirmed')::int as events,
           count(distinct stream_id) filter (where type = 'deemed.confirmed')::int as bills,
           (select count(*)::int from stream where council_id = $1 and stage = 'referred' and sequence > 3) as untouched
      from event where council_id = $1`, [COUNCIL]);
  const ratio = percentile(storm, 0.99) / percentile(idle, 0.99);
  const goal = GOAL_SECONDS * bills / GOAL_BILLS;
  return [
    { goal: 'P12', what: `확정 ${bills}건을 기록 (초)`, value: seconds, target: `≤ ${goal} (100,000건에 ${GOAL_SECONDS})`, met: seconds <= goal },
    { goal: 'P12', what: '건/초', value: bills / seconds, target: '' },
    { goal: 'P12', what: '확정된 의안', value: row!.bills, target: String(bills), met: row!.bills === bills },
    { goal: 'P12', what: '중복', value: row!.events - row!.bills, target: '0', met: row!.events === row!.bills },
    { goal: 'P12', what: '바뀌지 않는 의안의 사건', value: row!.untouched, target: '0', met: row!.untouched === 0 },
    { goal: 'P12', what: '행위 p99, 조용할 때 (ms)', value: percentile(idle, 0.99), target: '' },
    { goal: 'P12', what: '행위 p99, 자정 ÷ 조용할 때', value: ratio, target: '≤ 2', met: ratio <= 2 },
  ];
}
