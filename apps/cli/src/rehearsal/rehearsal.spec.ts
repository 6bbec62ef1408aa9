import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { msToTs } from '@temporalio/common/lib/time.js';
import { lazyClient } from '@uian/temporal';
import getPort from 'get-port';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { stringify } from 'yaml';
import { readScenario, scenarioFile, scenarioNames, type Scenario } from '@uian/record';
import { compare, ringingDays } from './compare.js';
import { uian } from '../testing/uian.js';
import { reportOf } from './report.js';
import { billNamed, isRecountNotice, type Rehearsed } from './life.js';
import { rehearse } from './runner.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PORT = await getPort({ host: '127.0.0.1' });
const URL_OF_API = `http://127.0.0.1:${PORT}`;
const NAMESPACE = `rehearsal-${randomUUID().slice(0, 8)}`;
const READY_WITHIN_MS = 60_000;

const programs: ChildProcess[] = [];
const scenarios = new Map(scenarioNames().map((name) => [name, readScenario(scenarioFile(name))]));
const lives = new Map<string, Rehearsed>();
let database: TestDatabase;
let env: NodeJS.ProcessEnv;

/** Programs as they are deployed, compiled; a namespace of their own keeps them apart from other specs. */
function start(main: string, ...args: string[]): ChildProcess {
  const program = spawn(process.execPath, [main, ...args], {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env },
  });
  program.stdout!.resume();
  return program;
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
  env = {
    DATABASE_URL: database.appUrl, UIAN_OWNER_DATABASE_URL: database.ownerUrl, UIAN_API_PORT: String(PORT), UIAN_API_HOST: '127.0.0.1',
    UIAN_PUBLIC_URL: URL_OF_API, UIAN_AUTH_SECRET: randomBytes(32).toString('base64url'), TEMPORAL_NAMESPACE: NAMESPACE,
  };
  programs.push(start('apps/worker/dist/main.js'), start('apps/api/dist/main.js'));
  await apiIsReady();
  const servers = { apiUrl: URL_OF_API, databaseUrl: database.appUrl, ownerDatabaseUrl: database.ownerUrl };
  await Promise.all([...scenarios].map(async ([name, scenario]) => lives.set(name, await rehearse(scenario, servers, () => undefined))));
}, 300_000);

afterAll(async () => {
  await Promise.all(programs.map(async (program) => {
    if (program.exitCode !== null) return;
    const gone = once(program, 'exit');
    program.kill('SIGTERM');
    await gone;
  }));
  await database.drop();
});

const lifeOf = (name: string): Rehearsed => lives.get(name)!;
const dayOf = (name: string, type: string): string | undefined => billNamed(lifeOf(name))?.events.find((event) => event.type === type)?.day;
const refusedIn = (name: string): readonly (readonly string[])[] => lifeOf(name).played
  .flatMap(({ answer }) => (answer.kind === 'refused' ? [answer.violations.map(({ rule }) => rule)] : []));

describe('the papers of bill 1544', () => {
  it('appear each at its moment', () => {
    expect(lifeOf('bill-1544').papers.map(({ at, form }) => `${at.slice(0, 10)} ${form}`)).toEqual([
      '2024-02-02 bill', '2024-02-02 receipt', '2024-02-07 referral-letter', '2024-02-08 public-notice', '2024-02-14 agenda', '2024-02-14 agenda',
      '2024-02-14 meeting-notice', '2024-02-14 chair-script', '2024-02-14 reported-matters', '2024-02-15 meeting-notice', '2024-02-15 chair-script',
      '2024-02-16 review-report-form', '2024-03-05 agenda', '2024-03-05 examination-report', '2024-03-05 result-notice', '2024-03-05 plenary-script',
      '2024-03-08 transfer-letter', '2024-03-13 transfer-letter', '2024-03-13 promulgation', '2024-03-26 promulgation',
    ]);
  });

  it('differ from the report that was really written only in what nobody gave: the opinion of the specialist', () => {
    const { original } = lifeOf('bill-1544');
    expect(original).toMatchObject({ term: '심사보고서', same: 22, differences: [{ after: ['III. 검토의견 요지 (수석전문위원 이준석) : 「생략」'] }] });
    expect(original!.differences[0]!.before[0]).toBe('III. 검토의견 요지 (수석전문위원 이준석)');
    expect(reportOf(scenarios.get('bill-1544')!, lifeOf('bill-1544'))).toMatch(/▤ 심사보고서 [\d,]+바이트[^]*원본과 나란히: 같은 줄 22개, 다른 곳 1곳/);
  });
});

describe('uian check', () => {
  it('holds the report that was really written against the record, and finds its slips and no other', async () => {
    const report = join(ROOT, 'libs/documents/fixtures/report-1544.txt');
    const { out, code } = await uian(['check', report, '--bill', '1544', '--council', lifeOf('bill-1544').council, '--json'], { env });
    expect((JSON.parse(out) as { check: string }[]).map(({ check }) => check)).toEqual(['comparison.words', 'words.slip', 'words.form', 'labels.order']);
    expect(code).toBe(0);
  });
});

describe('every rehearsal', () => {
  it.each([...scenarios.keys()])('%s goes as its scenario expects', (name) => {
    expect(lifeOf(name).mismatches).toEqual([]);
  });

  it.each([...scenarios.keys()])('%s is told in Korean, with what was assumed', (name) => {
    const story = reportOf(scenarios.get(name)!, lifeOf(name));
    expect(story).toContain('가정');
    expect(story).toContain('각본이 기대한 것과 모두 같습니다.');
    expect(story).not.toMatch(/\[object Object\]|undefined|\bnull\b/);
  });

  it('says so when what happened differs from what a scenario expects', () => {
    const other = structuredClone(scenarios.get('bill-1544')!);
    other.expect.end.number = 1545;
    other.expect.alarms = { 'review_report.distribute': ['2024-02-15'] };
    expect(compare(other, lifeOf('bill-1544')).map((mismatch) => mismatch.what)).toEqual(['review_report.distribute 알림', '끝: number']);
  });

  it('says so when a deadline that the calendar moved, or who was told of it, is not expected', () => {
    const other = structuredClone(scenarios.get('auto-placement')!);
    other.expect.recounted = other.expect.recounted.slice(0, 1);
    other.expect.told.push(other.expect.told[0]!);
    expect(compare(other, lifeOf('auto-placement')).map((mismatch) => mismatch.what))
      .toEqual(['petition 다시 계산된 기한', '기한 변경을 들은 사람']);
  });

  it('ends the command with exit code 1 where one differs', async () => {
    const whole = scenarios.get('bill-1544')!;
    const brief: Scenario = { ...whole, steps: whole.steps.slice(0, 1), expect: { ...whole.expect, end: { state: 'received' } } };
    const folder = mkdtempSync(join(tmpdir(), 'uian-rehearsal-'));
    const file = join(folder, 'brief.yaml');
    writeFileSync(file, stringify(brief));
    try {
      const command = start('apps/cli/dist/main.js', 'rehearse', file);
      const said: Buffer[] = [];
      command.stdout!.on('data', (chunk: Buffer) => said.push(chunk));
      expect(await once(command, 'close')).toEqual([1, null]);
      expect(Buffer.concat(said).toString()).toContain('끝: state: 기대 "received", 실제 "introduced"');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the rehearsal of bill 1544', () => {
  it('ends in 원안가결, promulgated and in force on 2024-03-26', () => {
    expect(lifeOf('bill-1544').end)
      .toMatchObject({ state: 'in-force', number: 1544, committeeOutcome: 'passed-unamended', ordinanceNumber: '제9173호' });
    expect(dayOf('bill-1544', 'deemed.in-force')).toBe('2024-03-26');
  });

  it('rings the ladder of the review report on five days, to the chief specialist alone', () => {
    const life = lifeOf('bill-1544');
    expect(ringingDays(life, 'review_report.distribute')).toEqual(['2024-02-15', '2024-02-22', '2024-02-26', '2024-02-28', '2024-02-29']);
    const rung = life.alarms.filter((alarm) => alarm.period === 'review_report.distribute');
    expect(rung.map((alarm) => [alarm.role, alarm.rung])).toEqual(['10', '5', '3', '1', '0'].map((left) => ['chief-specialist', left]));
  });

  it('keeps every run of the workflow short, whatever time was skipped', () => {
    const { history } = lifeOf('bill-1544');
    expect(history.total - history.skipping).toBeLessThan(300);
    expect(history.byType['WORKFLOW_EXECUTION_SIGNALED']).toBeLessThanOrEqual(20);
  });
});

describe('the rehearsal of a bill of Gyeonggi', () => {
  it('waits seven days, hears the related committee, and does not go to the plenary on the day of its report', () => {
    expect(refusedIn('gyeonggi-bill')).toEqual([
      ['record.state'], expect.arrayContaining(['committee.wait.full']), expect.arrayContaining(['committee.wait.full']),
      ['record.actor'], ['plenary.wait'], ['record.state'],
    ]);
    expect(dayOf('gyeonggi-bill', 'bill.give-related-opinion')).toBe('2025-10-22');
    expect(dayOf('gyeonggi-bill', 'deemed.in-force')).toBe('2025-12-11');
  });
});

describe('the rehearsal of a 재의', () => {
  it('confirms the ordinance by a secret vote of two thirds, and the chair promulgates it after the five days', () => {
    expect(refusedIn('reconsideration'))
      .toEqual([['reconsideration.whole'], ['vote.secret'], ['plenary.reconsideration'], ['promulgate.chair-turn']]);
    expect(dayOf('reconsideration', 'bill.reconsider')).toBe('2023-05-03');
    expect(dayOf('reconsideration', 'deemed.in-force')).toBe('2023-05-15');
  });
});

describe('the rehearsal of 자동상정', () => {
  it('places the bill when the first committee after 120 days opens, not when one opened before', () => {
    expect(lifeOf('auto-placement').played.filter(({ step }) => step.act === 'meeting.open').map(({ answer }) =>
      answer.kind === 'recorded' && answer.events.some(({ type }) => type === 'deemed.placed'))).toEqual([false, true]);
    expect(dayOf('auto-placement', 'deemed.placed')).toBe('2024-11-05');
  });

  it('tells everybody concerned of the holiday once, and rings no alarm of the old days', () => {
    const { alarms } = lifeOf('auto-placement');
    expect(alarms.filter(isRecountNotice)).toHaveLength(5);
    expect(ringingDays({ alarms }, 'review_report.distribute').at(-1)).toBe('2024-09-30');
    expect(ringingDays({ alarms }, 'resident.accept')).not.toContain('2024-10-01');
  });
});
