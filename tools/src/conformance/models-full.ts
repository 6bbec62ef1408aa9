import { randomBytes } from 'node:crypto';
import { accessPool, createAccount } from '@uian/access';
import { createDataSource, foundCouncil, setBusinessClock, verifyChains, type RecordDatabase } from '@uian/record';
import { lazyClient } from '@uian/temporal';
import {
  BEGINNINGS, Coverage, CouncilInMotion, EVERYBODY, noonOf, ROLL, SEOUL_ROSTER, type Beginning, type Move, type Roll,
} from '@uian/testing/law';
import type { Client } from '@temporalio/client';
import fc from 'fast-check';
import { Caller } from '../bench/load.js';
import { withPrograms } from '../stack/with-programs.js';
import { ModelCouncil } from './model-council.js';
import type { Report } from './report.js';

/** Rolls in one council: long enough that setting it up costs little. */
const ROLLS_EACH = 80;
const BEGINS_ON = '2024-02-01';

interface Servers {
  readonly report: Report;
  readonly dataSource: RecordDatabase;
  readonly client: Client;
  readonly ownerUrl: string;
  readonly apiUrl: string;
}

/** A council of that pack on the servers, and one account with every office. */
async function settled({ dataSource, ownerUrl, apiUrl, client }: Servers, pack: string, nth: number): Promise<ModelCouncil> {
  const id = `rehearsal-models-${nth}`;
  await foundCouncil(dataSource, {
    id, pack, name: `모형 ${nth}`, purpose: 'rehearsal', members: [...SEOUL_ROSTER.members],
    committees: [...SEOUL_ROSTER.committees.values()],
  });
  await setBusinessClock(dataSource, id, noonOf(BEGINS_ON));
  const password = randomBytes(18).toString('base64url');
  const pool = accessPool(ownerUrl);
  await createAccount(pool, { login: id, password, name: '모형', council: id, offices: EVERYBODY.offices });
  await pool.end();
  const caller = new Caller(new URL(apiUrl));
  await caller.signIn(id, password);
  return new ModelCouncil(id, dataSource, client, caller, noonOf(BEGINS_ON));
}

/** The same acts to the model and to the servers, one after the other; what differs is told. */
async function beside(servers: Servers, beginning: Beginning, rolls: readonly Roll[], nth: number, coverage: Coverage): Promise<void> {
  const { report } = servers;
  const model = new CouncilInMotion(beginning);
  const council = await settled(servers, beginning.council, nth);
  const differs = (move: Move, what: string): void =>
    report.disagree({ id: `${JSON.stringify(beginning)} ${move.enteredOn} ${move.act}`, what: `${what} ← ${JSON.stringify(move.input)}` });
  try {
    for (const move of model.road) {
      await council.moveTo(noonOf(move.enteredOn));
      const told = await council.act(move);
      if (move.begins !== undefined && told.stream !== undefined) council.alike(move.begins, told.stream);
      if (!told.accepted) return differs(move, `시작하는 길에서 거부됨: ${told.rules.join(', ')}`);
    }
    await council.moveTo(noonOf(model.today));
    for (const roll of rolls) {
      if (report.interruption?.aborted) return;
      model.moveTo(model.dayAfter(roll), true);
      await council.moveTo(noonOf(model.today));
      const planned = model.plan(roll);
      if (!planned) continue;
      const move = { ...planned, actor: EVERYBODY };
      const moved = model.act(move);
      coverage.note(moved);
      model.strike();
      const told = await council.act(move);
      const rules = moved.decision.accepted ? [] : [...new Set(moved.decision.refusal.violations.map(({ rule }) => rule))].sort();
      if (moved.decision.accepted !== told.accepted || (!told.unknown && rules.join() !== told.rules.join())) {
        return differs(move, `모형 ${moved.decision.accepted ? '기록' : rules.join(', ')}, 서버 ${told.accepted ? '기록' : told.rules.join(', ')}`);
      }
      if (told.stream !== undefined && moved.stream !== 'calendar') council.alike(moved.stream, told.stream);
      const late = await council.atRest();
      if (late !== undefined) return differs(move, late);
      for (const id of model.bills) {
        coverage.see(model.bill(id));
        const [ours, theirs] = [council.modelled(model, id), await council.recorded(id)];
        if (ours !== theirs) return differs(move, `모형 ${ours}, 서버 ${theirs}`);
      }
      report.progress(coverage.acts);
    }
    for (const what of await council.notFollowed()) report.disagree({ id: JSON.stringify(beginning), what });
  } finally {
    council.close();
  }
}

/** Random acts against API, PostgreSQL and Temporal, with the pure state machine stepping beside them. */
export async function fullModels(report: Report, acts: number, seed: number): Promise<void> {
  const coverage = new Coverage();
  const begins = fc.sample(fc.tuple(BEGINNINGS, fc.array(ROLL, { minLength: ROLLS_EACH, maxLength: ROLLS_EACH })), { numRuns: acts, seed });
  const { interruption = new AbortController().signal } = report;
  await withPrograms({ interruption, progress: () => undefined }, async ({ environment }) => {
    const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE } = environment;
    Object.assign(process.env, { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE });
    const dataSource = await createDataSource({ url: environment['DATABASE_URL']!, poolSize: 3 }).initialize();
    const client = lazyClient();
    const began = performance.now();
    const [ownerUrl, apiUrl] = [environment['UIAN_OWNER_DATABASE_URL']!, environment['UIAN_PUBLIC_URL']!];
    const servers = { report, dataSource, client, ownerUrl, apiUrl };
    try {
      let nth = 0;
      for (const [beginning, rolls] of begins) {
        if (coverage.acts >= acts || report.interruption?.aborted) break;
        await beside(servers, beginning, rolls, nth += 1, coverage);
      }
      const { streams, events, broken } = await verifyChains(dataSource, {});
      for (const { stream, why } of broken) report.disagree({ id: stream, what: `사슬이 끊김: ${why}` });
      report.matched('서버: 행위', coverage.acts - report.unexplained, coverage.acts);
      report.figure('그 가운데 거부', coverage.refused);
      const aSecond = (coverage.acts / ((performance.now() - began) / 1000)).toFixed(1);
      report.say(`    의회 ${nth}곳, 검증한 기록 ${streams}건, 사건 ${events}건; 1초에 ${aSecond}건`);
    } finally {
      await client.connection.close();
      await dataSource.destroy();
    }
  });
}
