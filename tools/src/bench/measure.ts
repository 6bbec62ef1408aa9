import type { RecordDatabase } from '@uian/record';
import { setTimeout as pause } from 'node:timers/promises';
import { contractOf } from '@uian/contracts';
import { runEvents } from '@uian/temporal';
import type { Client } from '@temporalio/client';
import type { BarePg } from './bare.js';
import { oneAct, percentile, underLoad, type Caller } from './load.js';
import type { Figure } from './table.js';

export interface Bench {
  readonly dataSource: RecordDatabase;
  readonly client: Client;
  readonly caller: Caller;
  readonly bare: BarePg;
  readonly bills: readonly string[];
  readonly say: (message: string) => void;
}

const CALLERS = 8;
const ROUND_MS = 4_000;
const ROUNDS = 5;
/** CONTINUED_AS_NEW, STARTED, and the three events of the first workflow task. */
const EVENTS_OF_A_FRESH_RUN = 5;

const owed = async ({ dataSource }: Bench): Promise<number> =>
  Number((await dataSource.query<{ n: string }[]>('select count(*) as n from owed'))[0]!.n);

async function atRest(bench: Bench): Promise<void> {
  while (await owed(bench) > 0) await pause(5);
}

const pick = (bench: Bench, caller: number, nth: number): string => bench.bills[(caller + nth * CALLERS) % bench.bills.length]!;

/** P5: acts through HTTP beside the same SQL through bare pg, in turn, in the same run. */
export async function throughput(bench: Bench): Promise<readonly Figure[]> {
  const http: number[] = [];
  const bare: number[] = [];
  const latencies: number[] = [];
  const bareLatencies: number[] = [];
  const lags: number[] = [];
  const followed: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bench.say(`HTTP와 맨 SQL을 번갈아 잽니다 (${round + 1}/${ROUNDS}).`);
    const began = performance.now();
    const sampling = sampleLag(bench, ROUND_MS, lags);
    const ours = await underLoad(CALLERS, ROUND_MS, (caller, nth) => oneAct(bench.caller, pick(bench, caller, nth)));
    await sampling;
    await atRest(bench);
    followed.push(ours.length / ((performance.now() - began) / 1000));
    http.push(ours.length / (ROUND_MS / 1000));
    latencies.push(...ours);
    const theirs = await underLoad(CALLERS, ROUND_MS, (caller, nth) => bench.bare.act(caller, pick(bench, caller, nth)));
    bare.push(theirs.length / (ROUND_MS / 1000));
    bareLatencies.push(...theirs);
    // What bare pg wrote is owed, too; its chain is not ours, but workflows only follow sequences.
    await atRest(bench);
  }
  const median = (values: readonly number[]): number => percentile(values, 0.5);
  const ratio = median(http.map((rate, at) => rate / bare[at]!));
  const tail = percentile(latencies, 0.99) / percentile(bareLatencies, 0.99);
  return [
    { goal: 'P5', what: `행위/초, HTTP, 동시 ${CALLERS}명, 워커와 같이`, value: median(http), target: '' },
    { goal: 'P5', what: '행위/초, 맨 pg', value: median(bare), target: '' },
    { goal: 'P5', what: 'HTTP ÷ 맨 pg (엔진이 따라오는 동안)', value: ratio, target: '' },
    { goal: 'P5', what: 'p99: HTTP ÷ 맨 pg', value: tail, target: '≤ 4', met: tail <= 4 },
    { goal: 'P6', what: '행위/초, 워크플로가 끝까지 따라옴', value: median(followed), target: '' },
    { goal: 'P6', what: '포화 때 밀림 p50 (ms)', value: percentile(lags, 0.5), target: '≤ 200', met: percentile(lags, 0.5) <= 200 },
  ];
}

async function sampleLag(bench: Bench, ms: number, lags: number[]): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const rows = await bench.dataSource.query<{ lag: number }[]>(
      'select (extract(epoch from clock_timestamp() - since) * 1000)::float8 as lag from owed');
    lags.push(...rows.map((row) => row.lag));
    await pause(100);
  }
}

/** P5 with the engine stopped, and P7: what an act costs PostgreSQL when nobody follows. */
export async function withoutEngine(bench: Bench): Promise<readonly Figure[]> {
  const http: number[] = [];
  const bare: number[] = [];
  let acts = 0;
  let cost = { commits: 0, rows: 0, wal: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    bench.say(`엔진을 멈추고 잽니다 (${round + 1}/${ROUNDS}).`);
    const start = await costs(bench);
    const ours = await underLoad(CALLERS, ROUND_MS, (caller, nth) => oneAct(bench.caller, pick(bench, caller, nth)));
    const end = await costs(bench);
    cost = { commits: cost.commits + end.commits - start.commits, rows: cost.rows + end.rows - start.rows, wal: cost.wal + end.wal - start.wal };
    acts += ours.length;
    http.push(ours.length);
    bare.push((await underLoad(CALLERS, ROUND_MS, (caller, nth) => bench.bare.act(caller, pick(bench, caller, nth)))).length);
  }
  const ratio = percentile(http.map((count, at) => count / bare[at]!), 0.5);
  const per = (value: number): number => value / acts;
  return [
    { goal: 'P5', what: 'HTTP ÷ 맨 pg (같은 실행, 엔진 멈춤)', value: ratio, target: '≥ 0.75 (바닥 0.5)', met: ratio >= 0.75 },
    { goal: 'P6', what: '행위/초, 엔진이 멈춘 동안', value: percentile(http, 0.5) / (ROUND_MS / 1000), target: '' },
    { goal: 'P7', what: '행위당 쓰는 커밋', value: per(cost.commits), target: '1', met: per(cost.commits) <= 1.05 },
    { goal: 'P7', what: '행위당 행', value: per(cost.rows), target: '≤ 7', met: per(cost.rows) <= 7 },
    { goal: 'P7', what: '행위당 WAL (KB)', value: per(cost.wal) / 1024, target: '≤ 4', met: per(cost.wal) / 1024 <= 4 },
  ];
}

async function costs({ dataSource }: Bench): Promise<{ commits: number; rows: number; wal: number }> {
  // Statistics of other sessions arrive with a delay of up to a second.
  await pause(1_500);
  const [row] = await dataSource.query<{ commits: string; rows: string; wal: string }[]>(`
    select pg_snapshot_xmax(pg_current_snapshot())::text::bigint as commits,
           (select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables where schemaname = 'public') as rows,
           pg_current_wal_lsn() - '0/0'::pg_lsn as wal`);
  return { commits: Number(row!.commits), rows: Number(row!.rows), wal: Number(row!.wal) };
}

/** After the engine returns: how long until every workflow has been told. */
export async function drain(bench: Bench, streams: number): Promise<readonly Figure[]> {
  const began = performance.now();
  await atRest(bench);
  const seconds = (performance.now() - began) / 1000;
  return [{ goal: 'P6', what: '엔진이 돌아와 밀린 것을 비운 속도 (의안/초)', value: streams / seconds, target: '≥ 28', met: streams / seconds >= 28 }];
}

/** P1 and P3: history events of quiet acts and of refusals, events at rest, and the lag of a quiet act. */
export async function history(bench: Bench): Promise<readonly Figure[]> {
  bench.say('이력 사건을 셉니다.');
  const [stream] = bench.bills as [string];
  const workflow = contractOf('bill').workflowId(stream);
  /** Events in all, and those that handing over to a fresh run cost: its end, its start and its first task. */
  const total = async (): Promise<{ all: number; fresh: number; rest: number }> => {
    const runs = await runEvents(bench.client, workflow);
    return { all: runs.reduce((sum, run) => sum + run.events.length, 0), fresh: (runs.length - 1) * EVENTS_OF_A_FRESH_RUN, rest: runs.at(-1)!.events.length };
  };
  const lags: number[] = [];
  const quiet = 20;
  const before = await total();
  for (let nth = 0; nth < quiet; nth += 1) {
    await oneAct(bench.caller, stream);
    const began = performance.now();
    await atRest(bench);
    lags.push(performance.now() - began);
    await pause(50);
  }
  const after = await total();
  for (let nth = 0; nth < quiet; nth += 1) await bench.caller.act(`/api/bills/${stream}/acts`, 'bill.transfer', {}).catch(() => undefined);
  await pause(500);
  const refused = await total();
  const fresh = (after.fresh - before.fresh) / quiet;
  const perAct = (after.all - before.all) / quiet - fresh;
  return [
    { goal: 'P1', what: '행위당 이력 사건 (조용할 때)', value: perAct, target: '≤ 4', met: perAct <= 4 },
    { goal: 'P1', what: '거기에 새 실행으로 넘어가는 몫', value: fresh, target: '' },
    { goal: 'P1', what: '거부당 이력 사건', value: (refused.all - after.all) / quiet, target: '0', met: refused.all === after.all },
    { goal: 'P3', what: '쉬는 워크플로의 이력 사건', value: refused.rest, target: '≤ 30', met: refused.rest <= 30 },
    { goal: 'P6', what: '커밋에서 신호까지 p50 (ms, 조용할 때)', value: percentile(lags, 0.5), target: '≤ 20', met: percentile(lags, 0.5) <= 20 },
  ];
}
