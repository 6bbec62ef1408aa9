import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { accessPool, createAccount } from '@uian/access';
import { createDataSource, setBusinessClock, foundCouncil, type RecordDatabase } from '@uian/record';
import { freePorts } from '../stack/ports.js';
import { withPrograms, type Programs } from '../stack/with-programs.js';
import { fillBoard } from './fill-board.js';
import { Caller, percentile, underLoad } from './load.js';
import type { Figure } from './table.js';

const COUNCIL = 'rehearsal-board';
const NOW = Date.parse('2024-10-04T10:00:00+09:00');
const CALLERS = 4;
const ROUND_MS = 4_000;
const ROUNDS = 5;
const LIMIT = 50;
/** From one syllable to a phrase, rare and in every title; and what is in none. */
const QUERIES = ['도', '서', '조', '조례', '안', '도서', '공원', '버스', '도서관', '한강', '한강 수상', '전통시장', '중랑 도서관', '설치 및 운영', '김민준', '의원', '일부개정조례안',
  '99', '1544', '자전거 이용 활성화', '없는말', '돎'];

/** The list of open bills at size: what it costs beside bare SQL, how quick a search is, a deep page, and the export. */
export async function board(interruption: AbortSignal, say: (message: string) => void, [size = '100000']: readonly string[]): Promise<readonly Figure[]> {
  return withPrograms({ interruption, durable: true, progress: say }, async (programs) => {
    const { environment } = programs;
    await programs.stopWorker();
    const dataSource = await createDataSource({ url: environment['UIAN_OWNER_DATABASE_URL']!, poolSize: 4 }).initialize();
    const caller = new Caller(new URL(environment['UIAN_PUBLIC_URL']!));
    try {
      say(`의안 ${size}건을 넣습니다.`);
      await prepared(dataSource, environment['UIAN_OWNER_DATABASE_URL']!, caller, Number(size));
      return [
        ...await listBesideBare(programs, caller, say), ...await searches(dataSource, caller, say), ...await depth(caller, say),
        ...await exported(programs, caller, say),
      ];
    } finally {
      caller.close();
      await dataSource.destroy();
    }
  });
}

async function prepared(dataSource: RecordDatabase, ownerUrl: string, caller: Caller, bills: number): Promise<void> {
  await foundCouncil(dataSource, {
    id: COUNCIL, pack: 'seoul', name: '측정 의회', purpose: 'rehearsal', members: ['의원 1'],
    committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
  await setBusinessClock(dataSource, COUNCIL, NOW);
  const pool = accessPool(ownerUrl);
  const password = randomBytes(18).toString('base64url');
  await createAccount(pool, { login: 'board', password, name: '측정', council: COUNCIL, offices: [{ role: 'secretariat' }] });
  await pool.end();
  await fillBoard(dataSource, COUNCIL, bills, NOW);
  await caller.signIn('board', password);
}

const get = async (caller: Caller, path: string): Promise<string> => {
  const { status, body } = await caller.send('GET', path);
  if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
  return body;
};

const TICKS_A_SECOND = 100;

/** CPU seconds that a process has used, of Linux; NaN elsewhere. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return NaN;
  }
}

/** CPU milliseconds a request, and requests a second. */
async function costOf(pid: number, call: () => Promise<unknown>): Promise<{ cpu: number; rate: number }> {
  const before = cpuOf(pid);
  const calls = await underLoad(CALLERS, ROUND_MS, call);
  return { cpu: (cpuOf(pid) - before) * 1000 / calls.length, rate: calls.length / (ROUND_MS / 1000) };
}

async function listBesideBare({ crew, environment, logFolder, apiPid }: Programs, caller: Caller, say: (message: string) => void): Promise<readonly Figure[]> {
  const { bare: port } = await freePorts('bare');
  const member = crew.start({
    name: '맨 서버', command: process.execPath, args: ['tools/dist/bench/bare-board.js'], logFile: join(logFolder, 'bare-board.log'), channel: true,
    env: { BARE_URL: environment['DATABASE_URL'], BARE_COUNCIL: COUNCIL, BARE_PORT: String(port) },
  });
  const bare = new Caller(new URL(`http://127.0.0.1:${port}`));
  const path = `/api/board?limit=${LIMIT}`;
  await crew.waitUntilReady(member, 20_000, () => get(bare, path));
  const bytes = (await get(caller, path)).length / (await get(bare, path)).length;
  const ours: number[] = [];
  const theirs: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    say(`목록과 맨 서버를 번갈아 잽니다 (${round}/${ROUNDS}).`);
    const [a, b] = [await costOf(apiPid, () => get(caller, path)), await costOf(member.pid, () => get(bare, path))];
    if (round === 0) continue; // warm
    ours.push(a.cpu);
    theirs.push(b.cpu);
    rates.push(a.rate);
  }
  bare.close();
  await member.stop();
  const median = (values: readonly number[]): number => percentile(values, 0.5);
  const ratio = median(ours) / median(theirs);
  return [
    { goal: 'P8', what: `목록 한 쪽(${LIMIT}건)의 CPU (ms)`, value: median(ours), target: '' },
    { goal: 'P8', what: '맨 node:http + pg의 CPU (ms)', value: median(theirs), target: '' },
    { goal: 'P8', what: '목록 ÷ 맨 서버, CPU', value: ratio, target: '≤ 1.2', met: ratio <= 1.2 },
    { goal: 'P8', what: '답의 크기, 목록 ÷ 맨 서버', value: bytes, target: '' },
    { goal: 'P8', what: '목록/초', value: median(rates), target: '' },
  ];
}

async function searches(dataSource: RecordDatabase, caller: Caller, say: (message: string) => void): Promise<readonly Figure[]> {
  const times: number[] = [];
  let missed = 0;
  for (let round = 0; round < 20; round += 1) {
    say(`검색합니다 (${round + 1}/20).`);
    for (const q of QUERIES) {
      const began = performance.now();
      await get(caller, `/api/board?limit=${LIMIT}&q=${encodeURIComponent(q)}`);
      if (round > 0) times.push(performance.now() - began);
    }
  }
  for (const q of QUERIES) {
    const words = q.split(' ');
    const [row] = await dataSource.query<{ n: number }[]>(`select count(*)::int as n from bill where open and council_id = $1 and ${
      words.map((_, nth) => `concat_ws(' ', number, title, proposer) like $${nth + 2}`).join(' and ')}`, [COUNCIL, ...words.map((word) => `%${word}%`)]);
    const { total } = JSON.parse(await get(caller, `/api/board/counts?q=${encodeURIComponent(q)}`)) as { total: number };
    missed += Math.abs(row!.n - total);
  }
  const p99 = percentile(times, 0.99);
  return [
    { goal: 'P10', what: `검색 ${QUERIES.length}가지, 중앙값 (ms)`, value: percentile(times, 0.5), target: '' },
    { goal: 'P10', what: '검색 p99 (ms)', value: p99, target: '≤ 100', met: p99 <= 100 },
    { goal: 'P10', what: 'LIKE와 다른 건수', value: missed, target: '0', met: missed === 0 },
  ];
}

interface Shown { readonly next: string | null }

async function depth(caller: Caller, say: (message: string) => void): Promise<readonly Figure[]> {
  say('끝까지 넘깁니다.');
  const times: number[] = [];
  for (let cursor = ''; ;) {
    const began = performance.now();
    const { next } = JSON.parse(await get(caller, `/api/board?limit=200${cursor}`)) as Shown;
    times.push(performance.now() - began);
    if (next === null) break;
    cursor = `&cursor=${next}`;
  }
  const tenth = Math.ceil(times.length / 10);
  const median = (values: readonly number[]): number => percentile(values, 0.5);
  const ratio = median(times.slice(-tenth)) / median(times.slice(0, tenth));
  const counting: number[] = [];
  for (let nth = 0; nth < 10; nth += 1) {
    const began = performance.now();
    await get(caller, '/api/board/counts');
    counting.push(performance.now() - began);
  }
  return [
    { goal: 'P9', what: '쪽 (200건)', value: times.length, target: '' },
    { goal: 'P9', what: '마지막 열째의 쪽 ÷ 처음 열째의 쪽', value: ratio, target: '≤ 1.2', met: ratio <= 1.2 },
    { goal: 'P9', what: '현황 건수 (ms)', value: median(counting), target: '' },
  ];
}

/** Resident memory of a process in MB, of Linux; NaN elsewhere. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return NaN;
  }
}

async function exported({ apiPid }: Programs, caller: Caller, say: (message: string) => void): Promise<readonly Figure[]> {
  say('엑셀 파일로 받습니다.');
  const before = memoryOf(apiPid);
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, memoryOf(apiPid))), 100);
  const began = performance.now();
  const { status, body } = await caller.send('GET', '/api/board/export');
  clearInterval(watch);
  if (status !== 200) throw new Error(`export: ${status} ${body}`);
  const grown = most - before;
  return [
    { goal: '', what: '엑셀 파일 (초)', value: (performance.now() - began) / 1000, target: '' },
    { goal: '', what: '그동안 API의 기억장치 증가 (MB)', value: grown, target: '≤ 150', met: grown <= 150 },
  ];
}
