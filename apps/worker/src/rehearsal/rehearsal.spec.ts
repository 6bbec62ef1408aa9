import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { msToTs } from '@temporalio/common/lib/time.js';
import { CouncilDirectory, foundCouncil, RehearsalDesk, type RehearsalLine, type RehearsalView } from '@uian/record';
import { lazyClient } from '@uian/temporal';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { rehearseAsked } from './rehearse-asked.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const NAMESPACE = `asked-${randomUUID().slice(0, 8)}`;
const COUNCIL = 'seoul';

let database: TestDatabase;
let worker: ChildProcess;
let desk: RehearsalDesk;

beforeAll(async () => {
  database = await testDatabase();
  process.env['TEMPORAL_NAMESPACE'] = NAMESPACE;
  const client = lazyClient();
  await client.workflowService.registerNamespace({ namespace: NAMESPACE, workflowExecutionRetentionPeriod: msToTs('1 day') });
  await client.connection.close();
  await foundCouncil(database.app, { id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'demo', committees: [], members: [] });
  desk = new RehearsalDesk(database.app, new CouncilDirectory(database.app));
  worker = spawn(process.execPath, ['apps/worker/dist/main.js'], {
    cwd: ROOT, stdio: 'ignore', env: { ...process.env, DATABASE_URL: database.appUrl, TEMPORAL_NAMESPACE: NAMESPACE },
  });
});

afterAll(async () => {
  const gone = once(worker, 'exit');
  worker.kill('SIGTERM');
  await gone;
  await database.drop();
});

async function until(id: string, is: (view: RehearsalView) => boolean): Promise<RehearsalView> {
  for (const end = Date.now() + 240_000; Date.now() < end; await pause(100)) {
    const view = await desk.one(COUNCIL, id);
    if (view && is(view)) return view;
  }
  throw new Error('the rehearsal did not come to where it was awaited');
}

const ofKind = <Kind extends RehearsalLine['kind']>(lines: readonly RehearsalLine[], kind: Kind) =>
  lines.filter((line): line is Extract<RehearsalLine, { kind: Kind }> => line.kind === kind);

describe('a rehearsal that was asked for', () => {
  it('is played to its end and told as it happens, one at a time', async () => {
    const id = (await desk.ask(COUNCIL, 'somebody', 'bill-1544'))!;
    expect(await desk.ask(COUNCIL, 'somebody else', 'reconsideration')).toBeUndefined();
    await until(id, ({ status }) => status === 'running');
    expect(await until(id, ({ status }) => status !== 'asked' && status !== 'running')).toMatchObject({ status: 'done', says: null });
    const lines = await desk.lines(id, 0);
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort());
    expect(ofKind(lines, 'act').map(({ body }) => body.what)).toEqual(expect.arrayContaining(['발의', '위원회 회부', '이송', '공포']));
    expect(ofKind(lines, 'refused')[0]!.body.why)
      .toContainEqual(expect.objectContaining({ message: expect.stringContaining('7일'), allowedFrom: '2024-02-15' }));
    expect(ofKind(lines, 'alarm').length).toBeGreaterThan(5);
    const [told] = ofKind(lines, 'deadlines');
    expect(told!.body.deadlines.find(({ rule }) => rule.id === 'transfer.bill')).toMatchObject({ due: '2024-03-13' });
    expect(ofKind(lines, 'end')[0]!.body.bills).toMatchObject([{ state: '시행' }]);
  }, 300_000);

  it('stops where somebody wants it to', async () => {
    const id = (await desk.ask(COUNCIL, 'somebody', 'auto-placement'))!;
    await until(id, ({ status }) => status === 'running');
    await desk.stop(COUNCIL, id);
    expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({ status: 'stopped', says: null });
  });

  it('says so in one sentence where the server cannot skip time', async () => {
    const unable = { options: { namespace: NAMESPACE }, workflowService: {
      pollWorkflowExecutionTimeSkipping: () => Promise.reject(Object.assign(new Error('unimplemented'), { code: 12, details: '', metadata: {} })),
    } };
    const [row] = await database.app.query<{ id: string }[]>(
      `insert into rehearsal (council_id, asked_by, scenario, status) values ($1, 'somebody', 'bill-1544', 'running') returning id`, [COUNCIL]);
    const asked = row!.id;
    await rehearseAsked({ id: asked, scenario: 'bill-1544' }, { desk, client: unable as never, stopping: new AbortController().signal });
    expect((await desk.one(COUNCIL, asked))!.says).toMatch(/^이 서버에서는 시간을 건너뛸 수 없어/);
  });
});
