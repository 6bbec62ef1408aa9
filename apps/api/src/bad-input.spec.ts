import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { apiUnderTest, COMMITTEE, MEMBERS, type Answer, type ApiUnderTest, type Call } from './testing/api-under-test.js';
import { expectRecorded, INTRODUCTION, refer, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
let bill: string;
let withdrawn: string;
beforeAll(async () => {
  api = await apiUnderTest('2024-03-05');
  bill = await refer(api);
  withdrawn = await refer(api);
  expectRecorded(await api.act('clerk', `/api/bills/${withdrawn}/acts`, 'bill.withdraw', '2024-02-08', { by: [MEMBERS[0]] }));
});
afterAll(() => api.close());

const rows = () => api.sql<object>(`select (select count(*) from event) as events, (select count(*) from command) as commands,
  (select count(*) from stream) as streams, (select coalesce(sum(last_number), 0) from bill_counter) as numbers`);
let before: object[];
beforeEach(async () => { before = await rows(); });
/** Nothing of what is refused here leaves a trace. */
afterEach(async () => { expect(await rows()).toEqual(before); });

const begin = (input: unknown, more: object = {}): Promise<Answer<Reply>> =>
  api.call<Reply>('clerk', '/api/bills', { json: { commandId: randomUUID(), act: 'bill.introduce', day: '2024-02-02', input, ...more } });
const post = (call: Call): Promise<Answer<Reply>> => api.call<Reply>('clerk', '/api/bills', call);

const HANGUL = /[가-힣]/;
function expectProblem({ status, headers, body, text }: Answer<Reply>, expected: number): void {
  expect([status, text]).toEqual([expected, expect.any(String)]);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(body.type).toMatch(/^urn:uian:problem:[a-z-]+$/);
  expect(body.detail).toMatch(HANGUL);
  for (const { message } of [...body.errors ?? [], ...body.violations ?? []]) expect(message).toMatch(HANGUL);
  expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|select |error:/i);
}

describe('an input that does not fit', () => {
  it.each<[string, unknown, object, string]>([
    ['an unknown field', { ...INTRODUCTION, colour: 'red' }, {}, 'input.colour'],
    ['an unknown field of the envelope', INTRODUCTION, { urgent: true }, 'urgent'],
    ['a wrong type', { ...INTRODUCTION, title: 7 }, {}, 'input.title'],
    ['a missing field', { ...INTRODUCTION, kind: undefined }, {}, 'input.kind'],
    ['a list for an object', [], {}, 'input'],
    ['no input', undefined, {}, 'input'],
    ['an empty title', { ...INTRODUCTION, title: '   ' }, {}, 'input.title'],
    ['an unknown kind', { ...INTRODUCTION, kind: 'budget' }, {}, 'input.kind'],
    ['an impossible day', INTRODUCTION, { day: '2024-02-30' }, 'day'],
    ['a day of another form', INTRODUCTION, { day: '2024/02/02' }, 'day'],
    ['a command id that is none', INTRODUCTION, { commandId: '1' }, 'commandId'],
    ['an unknown act', INTRODUCTION, { act: 'bill.burn' }, 'act'],
    ['an act that begins nothing', INTRODUCTION, { act: 'bill.refer' }, 'act'],
    ['a NUL byte', { ...INTRODUCTION, title: '조례\u0000안' }, {}, 'input.title'],
    ['an unpaired surrogate', { ...INTRODUCTION, title: '조례\uD800안' }, {}, 'input.title'],
    ['an unpaired surrogate in a name', { ...INTRODUCTION, supporters: ['의원2', '\uDC00'] }, {}, 'input.supporters.1'],
    ['a NUL byte in the ground', INTRODUCTION, { ground: '공문\u0000' }, 'ground'],
    ['a title of 501 letters', { ...INTRODUCTION, title: '조'.repeat(501) }, {}, 'input.title'],
  ])('%s is a 422 that names the field', async (_, input, more, field) => {
    const answer = await begin(input, more);
    expectProblem(answer, 422);
    expect(answer.body.errors?.map((error) => error.field)).toContain(field);
  });

  it('cannot reach the prototype of anything', async () => {
    expectProblem(await post({ raw: '{"__proto__": {"admin": true}, "act": "bill.introduce"}' }), 400);
    expectProblem(await post({ raw: `{"constructor": {"prototype": {"admin": true}}}` }), 400);
  });

  it.each<[string, Call, number]>([
    ['broken JSON', { raw: '{"act": "bill.introduce", ' }, 400],
    ['no body', { raw: '' }, 400],
    ['a text', { json: 'bill.introduce' }, 422],
    ['null', { json: null }, 422],
    ['a list', { json: [] }, 422],
    ['a body of 10 MB', { raw: JSON.stringify({ input: { title: '조'.repeat(3_500_000) } }) }, 413],
    ['a list of lists of lists, 200,000 deep', { raw: '['.repeat(200_000) + ']'.repeat(200_000) }, 422],
    ['an object of objects in the input, 100,000 deep', { raw: `{"act":"bill.introduce","input":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}` }, 422],
    ['a form', { raw: 'act=bill.introduce', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['plain text', { raw: '{}', headers: { 'content-type': 'text/plain' } }, 415],
    ['XML', { raw: '<act/>', headers: { 'content-type': 'application/xml' } }, 415],
    ['a content type that is none', { raw: '{}', headers: { 'content-type': 'json' } }, 415],
  ])('%s is refused before anything looks at it', async (_, call, status) => {
    expectProblem(await post(call), status);
  });
});

describe('an address that does not fit', () => {
  it.each<[string, string, number]>([
    ['an id that is none', '/api/bills/1544', 422],
    ['a NUL byte for an id', '/api/bills/%00', 422],
    ['an id of a bill that is not there', '/api/bills/0197a000-0000-7000-8000-000000000000', 404],
    ['a path that cannot be decoded', '/api/bills/%E0%A4', 400],
    ['an unknown path', '/api/bill', 404],
    ['an unknown path outside the API', '/wp-admin.php', 404],
    ['an unknown parameter', '/api/bills?colour=red', 422],
    ['the same parameter twice', '/api/bills?limit=1&limit=2', 422],
    ['a limit that is no number', '/api/bills?limit=many', 422],
    ['a limit of nothing', '/api/bills?limit=0', 422],
    ['a limit beyond all', '/api/bills?limit=1e9', 422],
    ['a NUL byte in a search', '/api/bills?q=%00', 422],
    ['an unpaired surrogate in a search', '/api/bills?q=%ED%A0%80', 400],
    ['an unknown state', '/api/bills?state=burnt', 422],
    ['a cursor that is none', '/api/bills?cursor=abc', 422],
    ['a cursor of another list', `/api/bills?cursor=${Buffer.from('["0197a000-0000-7000-8000-000000000000"]').toString('base64url')}`, 422],
    ['a cursor with a day that does not exist', `/api/bills?cursor=${Buffer.from('["2024-02-31","0197a000-0000-7000-8000-000000000000"]').toString('base64url')}`, 422],
    ['an impossible day', '/api/rules?day=2024-02-30', 422],
  ])('%s is refused', async (_, path, status) => {
    expectProblem(await api.call<Reply>('clerk', path), status);
  });

  it('with a method that it does not know is not found', async () => {
    expectProblem(await api.call<Reply>('clerk', '/api/bills', { method: 'DELETE' }), 404);
    expectProblem(await api.call<Reply>('clerk', `/api/bills/${bill}`, { method: 'PUT', json: {} }), 404);
  });
});

describe('what is no HTTP', () => {
  it.each<[string, string, number]>([
    ['a header without a colon', 'GET /api/bills HTTP/1.1\r\nHost: a\r\nbroken\r\n\r\n', 400],
    ['a header of 100 KB', `GET /api/bills HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['another protocol', 'HELO mail.example\r\n\r\n', 400],
  ])('%s is answered with a problem, and the connection is closed', async (_, sent, status) => {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    socket.write(sent);
    const answer = (await socket.setEncoding('utf8').toArray()).join('');
    const [head, body] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json`, 's'));
    expect(JSON.parse(body ?? '')).toMatchObject({ type: 'urn:uian:problem:malformed-request', status, detail: expect.stringMatching(HANGUL) });
  });
});

describe('an act that breaks a rule', () => {
  const rulesOf = ({ body }: Answer<Reply>) => body.violations?.map(({ rule }) => rule);

  it.each<[string, object, string]>([
    ['nine supporters and one of them twice', { supporters: [...MEMBERS.slice(1, 10), MEMBERS[1]] }, 'introduce.supporters'],
    ['a supporter who is the proposer', { supporters: MEMBERS.slice(0, 11) }, 'introduce.separate-supporters'],
    ['no cost estimate', { costEstimate: undefined }, 'introduce.cost-estimate'],
  ])('%s is a 409 with the article', async (_, more, rule) => {
    const answer = await begin({ ...INTRODUCTION, ...more });
    expectProblem(answer, 409);
    expect(rulesOf(answer)).toContain(rule);
    expect(answer.body.violations?.every(({ article }) => HANGUL.test(article))).toBe(true);
  });

  it.each<[string, string]>([
    ['2031-01-01', 'record.known-day'], ['2003-12-29', 'record.known-day'], ['2024-03-06', 'record.not-future'],
  ])('a day outside of what can be judged (%s) breaks %s', async (day, rule) => {
    const answer = await begin(INTRODUCTION, { day });
    expectProblem(answer, 409);
    expect(rulesOf(answer)).toContain(rule);
  });

  it.each<[string, string, () => string, string, string, object, number, string]>([
    ['an unknown committee', 'clerk', () => bill, 'bill.refer', '2024-03-05', { committee: 'astronomy' }, 409, 'refer.standing-committee'],
    ['an act by the wrong role', 'specialist', () => bill, 'bill.omit-notice', '2024-03-05', { reason: '긴급', consulted: ['위원장'] }, 403, 'record.actor'],
    ['an act on a finished bill', 'clerk', () => withdrawn, 'bill.refer', '2024-03-05', { committee: COMMITTEE }, 409, 'record.state'],
    ['an act dated before the one it follows', 'clerk', () => bill, 'bill.give-notice', '2024-02-06', { until: '2024-02-20' }, 409, 'record.order'],
  ])('%s', async (_, login, stream, act, day, input, status, rule) => {
    const answer = await api.act<Reply>(login, `/api/bills/${stream()}/acts`, act, day, input);
    expectProblem(answer, status);
    expect(rulesOf(answer)).toContain(rule);
  });
});
