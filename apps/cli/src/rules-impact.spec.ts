import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PackImpact } from '@uian/domain';
import { CouncilDirectory, foundCouncil, Recorder, setBusinessClock } from '@uian/record';
import { testDatabase, type TestDatabase } from '@uian/testing';
import { actor, introduction, SEOUL_ROSTER } from '@uian/testing/law';
import { uian, uianJson } from './testing/uian.js';

const COUNCIL = 'impact';
const CLERK = actor('secretariat');
let database: TestDatabase;
let folder: string;
let recorder: Recorder;
const ids: Record<string, string> = {};

type Answer = { day: string; looked: number; bills: readonly (PackImpact & { bill: string; number: number | null })[] };
const plan = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(join(folder, name), ['id: plan', 'name: 개정안', 'head: 시장', 'like: seoul', ...lines].join('\n'));
  return join(folder, name);
};
const impact = (file: string, ...more: readonly string[]): Promise<Answer> =>
  uianJson(['rules', 'impact', file, '--council', COUNCIL, ...more], { DATABASE_URL: database.appUrl });

async function record(act: Parameters<Recorder['record']>[0]['act'], day: string, input: object, stream?: string): Promise<string> {
  const answer = await recorder.record({ council: COUNCIL, commandId: randomUUID(), actor: CLERK, act, day, input, stream });
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
  return answer.stream;
}

beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'impact-'));
  const { members, committees } = SEOUL_ROSTER;
  await foundCouncil(database.app, {
    id: COUNCIL, pack: 'seoul', name: '시험의회', purpose: 'rehearsal', members: [...members], committees: [...committees.values()],
  });
  await setBusinessClock(database.app, COUNCIL, Date.parse('2024-02-16T10:00:00+09:00'));
  recorder = new Recorder(database.app, new CouncilDirectory(database.app));
  for (const kind of ['ordinance.partial-amendment', 'ordinance.enactment', 'consent'] as const) {
    ids[kind] = await record('bill.introduce', '2024-02-02', introduction({ kind, title: `${kind}의 의안` }));
    await record('bill.receive', '2024-02-02', {}, ids[kind]);
    await record('bill.refer', '2024-02-07', { committee: 'planning-economy' }, ids[kind]);
  }
  const gone = await record('bill.introduce', '2024-02-02', introduction());
  await record('bill.withdraw', '2024-02-05', { by: introduction().proposers }, gone);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

describe('uian rules impact', () => {
  const longer = () => plan('longer.yaml', 'periods:', '  committee.wait.partial: { article: councilRules 제54조의2, value: 12 }',
    '  committee.wait.full: { article: councilRules 제54조의2, value: 20 }');

  it('finds the open bills that a change would touch, each with what would be different', async () => {
    const { looked, day, bills } = await impact(longer());
    expect([looked, day]).toEqual([3, '2024-02-16']);
    expect(bills.map(({ bill }) => bill).sort()).toEqual([ids['ordinance.partial-amendment'], ids['ordinance.enactment']].sort());
    expect(bills.find(({ bill }) => bill === ids['ordinance.partial-amendment'])).toMatchObject({
      deadlines: [{ period: 'committee.wait.partial', before: { due: '2024-02-15' }, after: { due: '2024-02-20' } }],
      acts: [{ act: 'bill.place', before: true, after: false }],
    });
    expect(bills.find(({ bill }) => bill === ids['ordinance.enactment'])).toMatchObject({
      deadlines: [{ period: 'committee.wait.full', before: { due: '2024-02-18' }, after: { due: '2024-02-28' } }], acts: [],
    });
  });

  it('asks for another day, where one is named', async () => {
    expect((await impact(longer(), '--on', '2024-02-08')).bills.flatMap(({ acts }) => acts)).toEqual([]);
  });

  it('tells clerks in Korean what moves, and how far it is', async () => {
    const { out, err } = await uian(['rules', 'impact', longer(), '--council', COUNCIL], { env: { DATABASE_URL: database.appUrl } });
    expect(out).toContain('기한 상정 대기 기간: 2024. 2. 15.(목) → 2024. 2. 20.(화)');
    expect(out).toMatch(/행위 위원회 상정: 할 수 있음 → 할 수 없음\. .*2024\. 2\. 20\.\(화\)부터 가능합니다\. \(서울특별시의회 회의규칙 제54조의2\)/u);
    expect(out).toContain('2024. 2. 16.(금) 기준: 계류 중인 의안 3건 가운데 2건이 달라집니다.');
    expect(err).toBe('계류 중인 의안 3건 가운데 3건을 살펴보았습니다.\n');
  });

  it('says so where nothing would change', async () => {
    const { out } = await uian(['rules', 'impact', plan('same.yaml'), '--council', COUNCIL], { env: { DATABASE_URL: database.appUrl } });
    expect(out).toBe('2024. 2. 16.(금) 기준: 계류 중인 의안 3건 가운데 달라지는 것이 없습니다.\n');
  });

  it('refuses a council that is not in the record, in one sentence', async () => {
    const { code, err } = await uian(['rules', 'impact', plan('same.yaml'), '--council', 'nowhere'], { env: { DATABASE_URL: database.appUrl } });
    expect([code, err]).toEqual([1, 'nowhere: 기록에 없는 의회입니다.\n']);
  });
});
