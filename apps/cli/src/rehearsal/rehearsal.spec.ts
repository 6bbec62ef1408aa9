import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { msToTs } from '@temporalio/common/lib/time.js';
import { lazyClient } from '@uian/temporal';
import getPort from 'get-port';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { compare, ringingDays } from './compare.js';
import { reportOf } from './report.js';
import type { Rehearsed } from './life.js';
import { rehearse } from './runner.js';
import { readScenario } from './scenario.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SCENARIO = fileURLToPath(new URL('../../scenarios/bill-1544.yaml', import.meta.url));
const PORT = await getPort({ host: '127.0.0.1' });
const URL_OF_API = `http://127.0.0.1:${PORT}`;
const NAMESPACE = `rehearsal-${randomUUID().slice(0, 8)}`;
const READY_WITHIN_MS = 60_000;

const programs: ChildProcess[] = [];
const scenario = readScenario(SCENARIO);
let database: TestDatabase;
let life: Rehearsed;

/** Programs as they are deployed, compiled; a namespace of their own keeps them apart from other specs. */
function start(main: string, env: NodeJS.ProcessEnv): void {
  programs.push(spawn(process.execPath, [main], { cwd: ROOT, stdio: 'ignore', env: { ...process.env, ...env } }));
}

async function apiIsReady(): Promise<void> {
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end; await pause(100)) {
    if (await fetch(`${URL_OF_API}/health/ready`).then((answer) => answer.ok, () => false)) return;
  }
  throw new Error('the API did not become ready');
}

beforeAll(async () => {
  database = await testDatabase();
  process.env['TEMPORAL_NAMESPACE'] = NAMESPACE;
  const client = lazyClient();
  await client.workflowService.registerNamespace({ namespace: NAMESPACE, workflowExecutionRetentionPeriod: msToTs('1 day') });
  await client.connection.close();
  const env = {
    DATABASE_URL: database.appUrl, UIAN_API_PORT: String(PORT), UIAN_API_HOST: '127.0.0.1', UIAN_PUBLIC_URL: URL_OF_API,
    UIAN_AUTH_SECRET: randomBytes(32).toString('base64url'), TEMPORAL_NAMESPACE: NAMESPACE,
  };
  start('apps/worker/dist/main.js', env);
  start('apps/api/dist/main.js', env);
  await apiIsReady();
  life = await rehearse(scenario, { apiUrl: URL_OF_API, databaseUrl: database.appUrl, ownerDatabaseUrl: database.ownerUrl }, () => undefined);
}, 150_000);

afterAll(async () => {
  await Promise.all(programs.map(async (program) => {
    if (program.exitCode !== null) return;
    const gone = once(program, 'exit');
    program.kill('SIGTERM');
    await gone;
  }));
  await database.drop();
}, 30_000);

describe('the rehearsal of bill 1544', () => {
  it('ends in 원안가결, promulgated and in force on 2024-03-26, as the scenario expects', () => {
    expect(life.mismatches).toEqual([]);
    expect(life.end).toMatchObject({ state: 'in-force', number: 1544, committeeOutcome: 'passed-unamended', ordinanceNumber: '제9173호' });
  });

  it('rings the ladder of the review report on five days, to the chief specialist alone', () => {
    expect(ringingDays(life, 'review_report.distribute')).toEqual(['2024-02-15', '2024-02-22', '2024-02-26', '2024-02-28', '2024-02-29']);
    const rung = life.alarms.filter((alarm) => alarm.period === 'review_report.distribute');
    expect(rung.map((alarm) => [alarm.role, alarm.rung])).toEqual(['10', '5', '3', '1', '0'].map((rung) => ['chief-specialist', rung]));
  });

  it('refuses what the engine must refuse on the way', () => {
    const refused = life.played.filter(({ answer }) => answer.kind === 'refused');
    expect(refused.map(({ step }) => step.try)).toHaveLength(3);
  });

  it('keeps every run of the workflow short, whatever time was skipped', () => {
    expect(life.history.total - life.history.skipping).toBeLessThan(300);
    expect(life.history.byType['WORKFLOW_EXECUTION_SIGNALED']).toBeLessThanOrEqual(18);
  });

  it('tells the story in Korean, with what was assumed', () => {
    const story = reportOf(scenario, life);
    expect(story).toContain('원안가결');
    expect(story).toContain('가정');
    expect(story).not.toContain('[object Object]');
  });

  it('says so when what happened differs from what a scenario expects', () => {
    const other = structuredClone(scenario);
    other.expect.end.number = 1545;
    other.expect.alarms = { 'review_report.distribute': ['2024-02-15'] };
    expect(compare(other, life).map((mismatch) => mismatch.what)).toEqual(['review_report.distribute 알림', '끝: number']);
  });
});
