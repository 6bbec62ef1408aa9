import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessPool, createAccount, createAuthentication, Sessions } from '@uian/access';
import { FileStore } from '@uian/files';
import { MIGRATIONS } from '@uian/migrations';
import { CouncilDirectory, createDataSource, foundCouncil, Recorder, verifyChains, type ActRequest } from '@uian/record';
import { emptyDatabase, testDatabase, type TestDatabase } from '@uian/testing';
import pg from 'pg';
import { uian, type Ran } from '../testing/uian.js';

const COUNCIL = 'seoul';
const PASSWORD = 'correct-horse-battery';
const MEMBERS = Array.from({ length: 11 }, (_, at) => `의원${at + 1}`);
const CONTENT = Buffer.from('제안이유\n'.repeat(60_000));
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');

let folder: string;
let source: TestDatabase;
let file: string;
let attachment: string;
const drops: (() => Promise<void>)[] = [];

const run = (args: readonly string[], owner: string): Promise<Ran> => uian(args, { env: { UIAN_OWNER_DATABASE_URL: owner } });

async function query<T extends object>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** A council with a bill, an attachment and an account. */
async function fill({ app, ownerUrl }: TestDatabase): Promise<void> {
  await foundCouncil(app, {
    id: COUNCIL, pack: 'seoul', name: '서울특별시의회', purpose: 'demo', members: MEMBERS,
    committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
  const pool = accessPool(ownerUrl);
  await createAccount(pool, { login: 'clerk', password: PASSWORD, name: '김의사', council: COUNCIL, offices: [{ role: 'secretariat' }] });
  await pool.end();
  const recorder = new Recorder(app, new CouncilDirectory(app));
  const record = async (act: ActRequest['act'], input: object, stream?: string, along?: Parameters<Recorder['record']>[1]): Promise<string> => {
    const answer = await recorder.record({
      council: COUNCIL, commandId: randomUUID(), actor: { id: 'clerk', offices: [{ role: 'secretariat' }] }, act, input, stream,
    }, along);
    if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
    return answer.stream;
  };
  const bill = await record('bill.introduce', {
    kind: 'ordinance.partial-amendment', title: '서울특별시 "따옴표"\t조례 일부개정조례안', subtitle: '(의원1 의원 발의)', proposers: ['의원1'], supporters: MEMBERS.slice(1), needsExecutiveOpinion: false,
    costEstimate: { kind: 'no-cost', reason: '줄\n바꿈 \\ 역빗금' },
  });
  const path = join(folder, 'content');
  writeFileSync(path, CONTENT);
  attachment = randomUUID();
  await record('bill.attach', {
    attachment, paper: 'bill', name: '의안.txt', type: 'txt', size: CONTENT.length, sha256: SHA256, open: true,
  }, bill, (client) => new FileStore(client).keep(client, { path, size: CONTENT.length, sha256: SHA256 }));
  await record('bill.receive', {}, bill);
}

/** An address of a database that is empty. */
async function nothing(): Promise<string> {
  const { owner, drop } = await emptyDatabase();
  drops.push(drop);
  return owner.href;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'uian-backup-spec-'));
  source = await testDatabase();
  await fill(source);
  file = join(folder, 'uian.backup');
  const { code, err } = await run(['backup', '--out', file], source.ownerUrl);
  if (code !== 0) throw new Error(err);
});

afterAll(async () => {
  for (const drop of drops) await drop();
  await source.drop();
  rmSync(folder, { recursive: true });
});

describe('a backup', () => {
  it('comes back in another database: the chain holds, the file is the same, the account signs in, work goes on', async () => {
    const target = await nothing();
    const { code, out, err } = await run(['restore', file, '--json'], target);
    expect([code, err]).toEqual([0, expect.stringContaining('public.event 3줄')]);
    expect(JSON.parse(out)).toMatchObject({ streams: 2, events: 3, files: 1, aside: null });
    const dataSource = await createDataSource({ url: target }).initialize();
    const pool = accessPool(target);
    const files = new pg.Pool({ connectionString: target, max: 1 });
    try {
      expect(await verifyChains(dataSource)).toMatchObject({ streams: 2, events: 3, broken: [] });
      expect((await buffer(new FileStore(files).read(SHA256))).equals(CONTENT)).toBe(true);
      expect(await query(target, 'select title, number from bill')).toEqual(await query(source.ownerUrl, 'select title, number from bill'));
      const sessions = new Sessions(createAuthentication(pool, { secret: 'x'.repeat(32), publicUrl: 'http://127.0.0.1' }), pool);
      expect(await sessions.signIn('clerk', PASSWORD, { address: '127.0.0.1' })).toMatchObject({ kind: 'signed-in' });
      // Numbers go on behind those that are taken.
      await createAccount(pool, { login: 'second', password: PASSWORD, name: '이의사', council: COUNCIL, offices: [{ role: 'secretariat' }] });
      const [bill] = await query<{ stream_id: string }>(target, 'select stream_id from bill');
      const answer = await new Recorder(dataSource, new CouncilDirectory(dataSource)).record({
        council: COUNCIL, commandId: randomUUID(), actor: { id: 'clerk', offices: [{ role: 'secretariat' }] }, act: 'bill.refer', input: { committee: 'economy' },
        stream: bill!.stream_id,
      });
      expect(answer).toMatchObject({ kind: 'recorded', sequence: 4 });
    } finally {
      await files.end();
      await pool.end();
      await dataSource.destroy();
    }
    expect(await query(target, `select grantee from information_schema.role_table_grants where table_name = 'event' and grantee = 'uian_app' order by privilege_type`)).toHaveLength(2);
  });

  it('is for its owner alone, holds no session, and is not written over another file', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file).includes('auth.session')).toBe(false);
    expect(await run(['backup', '--out', file], source.ownerUrl)).toMatchObject({ code: 1, err: expect.stringContaining('이미 있는 파일입니다') });
  });

  it('is of one moment: what is recorded while it is taken is not in it', async () => {
    const busy = join(folder, 'busy.backup');
    const [{ n: before }] = await query<{ n: number }>(source.ownerUrl, 'select count(*)::int as n from notice_read') as [{ n: number }];
    const client = new pg.Client({ connectionString: source.ownerUrl });
    await client.connect();
    // Holds up the copy of a table that comes late, until something has been added to one that comes later still.
    await client.query('begin; lock table owed in access exclusive mode');
    const taking = run(['backup', '--out', busy, '--json'], source.ownerUrl);
    const waits = `select from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'owed' and not l.granted`;
    while ((await query(source.ownerUrl, waits)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    await query(source.ownerUrl, `insert into member (council_id, name) values ('${COUNCIL}', '보궐의원')`);
    await client.query('commit');
    await client.end();
    expect((await taking).code).toBe(0);
    expect(before).toBe(0);
    const target = await nothing();
    expect((await run(['restore', busy], target)).code).toBe(0);
    expect(await query(target, `select from member where name = '보궐의원'`)).toEqual([]);
    await query(source.ownerUrl, `delete from member where name = '보궐의원'`);
  });
});

describe('a backup is refused', () => {
  const refused = async (content: Buffer, words: string): Promise<void> => {
    const bad = join(folder, `${randomUUID()}.backup`);
    writeFileSync(bad, content);
    const target = await nothing();
    const { code, err } = await run(['restore', bad], target);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
    expect(err).not.toContain('    at ');
    expect(await query(target, `select datname from pg_database where datname like current_database() || '\\_%'`)).toEqual([]);
  };

  it('where a byte has changed', async () => {
    const content = readFileSync(file);
    const at = content.indexOf(Buffer.from('tables/public.event.copy')) + 60;
    content[at]! ^= 0xff;
    await refused(content, '백업 파일이 온전하지 않습니다.');
  });

  it('where its end is missing, or it is something else', async () => {
    await refused(readFileSync(file).subarray(0, -200), '끝까지 쓰이지 않았거나 백업이 아닙니다.');
    await refused(Buffer.from('PK'), '끝까지 쓰이지 않았거나 백업이 아닙니다.');
    expect(await run(['restore', join(folder, 'none')], await nothing())).toMatchObject({ code: 1, err: expect.stringContaining('파일이 없습니다.') });
  });

  it('where its record was altered before it was taken', async () => {
    const altered = await testDatabase();
    drops.push(() => altered.drop());
    await fill(altered);
    await query(altered.ownerUrl, `update event set legal_day = legal_day - 1 where type = 'bill.introduce'`);
    const bad = join(folder, 'altered.backup');
    await run(['backup', '--out', bad], altered.ownerUrl);
    expect(await run(['restore', bad], await nothing())).toMatchObject({ code: 1, err: expect.stringContaining('백업에 담긴 기록이 검증되지 않습니다.') });
  });

  it('where a newer program took it', async () => {
    const newer = await testDatabase();
    drops.push(() => newer.drop());
    await query(newer.ownerUrl, `insert into migration (timestamp, name) values (1999999999999, 'Later1999999999999')`);
    const bad = join(folder, 'newer.backup');
    await run(['backup', '--out', bad], newer.ownerUrl);
    expect(await run(['restore', bad], await nothing())).toMatchObject({ code: 1, err: expect.stringContaining('더 새로운 프로그램이 만든 백업입니다(Later1999999999999).') });
  });
});

describe('a record that is there', () => {
  it('is not written over, and put aside only when that is asked for', async () => {
    const target = await testDatabase();
    await fill(target);
    await query(target.ownerUrl, `update council set name = '앞의 의회'`);
    const name = new URL(target.ownerUrl).pathname.slice(1);
    expect(await run(['restore', file], target.ownerUrl)).toMatchObject({ code: 1, err: expect.stringContaining('--replace') });
    expect(await query(target.ownerUrl, 'select name from council')).toEqual([{ name: '앞의 의회' }]);
    // Somebody is connected, as a running application would be.
    const { code, out } = await run(['restore', file, '--replace', '--json'], target.ownerUrl);
    const { aside } = JSON.parse(out) as { aside: string };
    expect([code, aside]).toEqual([0, expect.stringMatching(new RegExp(`^${name}_before_\\d{14}$`, 'u'))]);
    expect(await query(target.ownerUrl, 'select name from council')).toEqual([{ name: '서울특별시의회' }]);
    const before = new URL(target.ownerUrl);
    before.pathname = `/${aside}`;
    expect(await query(before.href, 'select name from council')).toEqual([{ name: '앞의 의회' }]);
    await query(source.ownerUrl, `drop database ${aside} with (force)`);
    await target.drop();
  });

  it('taken by an older program is migrated on the way', async () => {
    const { owner, drop } = await emptyDatabase();
    drops.push(drop);
    const old = await createDataSource({ url: owner.href, poolSize: 1, migrations: MIGRATIONS.slice(0, -1) }).initialize();
    await old.runMigrations();
    await foundCouncil(old, { id: 'old', pack: 'seoul', name: '옛 의회', purpose: 'demo', members: [], committees: [] });
    await old.destroy();
    const backup = join(folder, 'old.backup');
    expect((await run(['backup', '--out', backup], owner.href)).code).toBe(0);
    const target = await nothing();
    expect((await run(['restore', backup], target)).err).toContain('검증합니다');
    expect(await query(target, 'select count(*)::int as n from migration')).toEqual([{ n: MIGRATIONS.length }]);
    expect(await query(target, 'select name from council')).toEqual([{ name: '옛 의회' }]);
  });
});
