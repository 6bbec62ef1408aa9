import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INPUTS } from '@uian/domain';
import { isPaperActId } from '@uian/procedure';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { randomUUID } from 'node:crypto';
import { apiUnderTest, type ApiUnderTest } from './testing/api-under-test.js';
import { INTRODUCTION } from './testing/bill-on-its-way.js';

type Json = Record<string, unknown>;
interface OpenApi {
  openapi: string;
  paths: Record<string, Record<string, { responses: Json; requestBody?: { content: { 'application/json': { schema: Json } } } }>>;
  components: { schemas: Record<string, Json> };
}

let api: ApiUnderTest;
let document: OpenApi;
beforeAll(async () => {
  api = await apiUnderTest();
  document = (await api.call<OpenApi>(null, '/openapi.json')).body;
});
afterAll(() => api.close());

describe('the OpenAPI document', () => {
  it('is of version 3.1, and what it refers to is in it', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const missing: string[] = [];
    JSON.stringify(document, (key, value: unknown) => {
      if (key !== '$ref') return value;
      const found = String(value).slice(2).split('/').reduce<unknown>((at, part) => (at as Json | undefined)?.[part], document);
      if (found === undefined) missing.push(String(value));
      return value;
    });
    expect(missing).toEqual([]);
  });

  it('holds the schema of every act, and a problem for every operation', () => {
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(Object.keys(INPUTS).filter((act) => !isPaperActId(act))));
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const { responses } of Object.values(operations)) expect([path, responses]).toEqual([path, expect.objectContaining({ '4XX': expect.anything() })]);
    }
  });

  it('describes the bodies that the API takes and refuses', () => {
    const ajv = new Ajv2020({ strict: false, discriminator: false });
    formats.default(ajv);
    const { schema } = document.paths['/api/bills']!.post!.requestBody!.content['application/json'];
    const check = ajv.compile({ ...schema, components: document.components });
    const body = { commandId: randomUUID(), act: 'bill.introduce', day: '2024-02-02', input: INTRODUCTION };
    expect(check(body)).toBe(true);
    expect(check({ ...body, day: '2024-02-30' })).toBe(false);
    expect(check({ ...body, input: { ...INTRODUCTION, colour: 'red' } })).toBe(false);
    expect(check({ ...body, act: 'bill.refer' })).toBe(false);
  });
});

describe('the page of the document', () => {
  it('is shown from files of our own, and may contact no other host', async () => {
    const page = await api.call(null, '/docs');
    expect(page.text).not.toMatch(/https?:\/\//);
    expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none';script-src 'self'/);
    const files = [...page.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files).toHaveLength(3);
    for (const file of files) expect([file, (await api.call(null, file)).status]).toEqual([file, 200]);
  });

  it('comes, as everything does, with headers that keep browsers careful', async () => {
    const { headers } = await api.call('clerk', '/api/me');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});
