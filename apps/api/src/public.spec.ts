import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Opinions, type OpinionDigest, type OpinionView, type PublicBill, type PublicBillSummary } from '@uian/record';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { apiUnderTest, COMMITTEE, COUNCIL, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce, INTRODUCTION, refer, type Reply } from './testing/bill-on-its-way.js';

const BASE = `/api/public/${COUNCIL}`;

/** A mail server that keeps what it takes, and can be made to refuse. */
class Mailbox {
  refuses = false;
  private readonly taken: ParsedMail[] = [];
  private waiting: (() => void)[] = [];
  private readonly server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'],
    onMailFrom: (_, __, done) => done(this.refuses ? Object.assign(new Error('later'), { responseCode: 451 }) : null),
    onData: (stream, _, done) => void simpleParser(stream).then((mail) => {
      this.taken.push(mail);
      for (const wake of this.waiting.splice(0)) wake();
      done();
    }),
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as { port: number }).port}`;
  }

  /** The next mail to somebody. */
  async next(to: string): Promise<ParsedMail> {
    for (;;) {
      const at = this.taken.findIndex((mail) => mail.text !== undefined && JSON.stringify(mail.to).includes(to));
      if (at >= 0) return this.taken.splice(at, 1)[0]!;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  get left(): number {
    return this.taken.length;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

let api: ApiUnderTest;
const mailbox = new Mailbox();
beforeAll(async () => {
  api = await apiUnderTest('2024-02-08', { mail: { smtpUrl: await mailbox.start(), from: '의안 <uian@example.go.kr>', everyMs: 100 } });
  // A rehearsal shows nothing to anybody; the clock of the tests stays where it is.
  await api.sql(`update council set purpose = 'demo' where id = $1`, [COUNCIL]);
});
afterAll(async () => {
  await api.close();
  await mailbox.stop();
});

let sender = 1;
/** Everybody comes from an address of their own. */
const from = (): Record<string, string> => ({ 'x-forwarded-for': `10.0.${sender >> 8}.${(sender += 1) & 255}` });
const post = (path: string, json: object, headers = from()) => api.call<Reply & { receipt: string; late: boolean }>(null, path, { json, headers });
const opinion = { stance: 'for', name: '이시민', email: 'citizen@example.com', body: '찬성합니다.', agreed: true };

async function noticed(until = '2024-02-13'): Promise<string> {
  const id = await refer(api);
  await api.act('clerk', `/api/bills/${id}/acts`, 'bill.give-notice', '2024-02-08', { until });
  return id;
}

describe('the public page of a bill', () => {
  it('shows its road, what runs and until when, and is the same for everybody', async () => {
    const id = await noticed();
    const { status, body, headers } = await api.call<PublicBill>(null, `${BASE}/bills/${id}`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('set-cookie')).toBeNull();
    expect(body).toMatchObject({
      title: INTRODUCTION.title, state: { term: '위원회 회부' }, committee: { id: COMMITTEE }, final: false, road: { text: expect.stringContaining('위원회 회부(지금') }, proposer: `${INTRODUCTION.lead} 의원`,
      notice: { from: '2024-02-08', until: '2024-02-13', over: false },
      timeline: [{ type: { term: '발의' } }, { type: { term: '접수' } }, { type: { term: '위원회 회부' } }, { type: { term: '입법예고' } }],
    });
    expect(body.deadlines.find(({ rule }) => rule.id === 'committee.wait.partial')).toMatchObject({ due: '2024-02-15' });
  });

  it('tells no name of who works on it or stands behind a petition, by no way', async () => {
    const petition = (await api.act<Reply>('clerk', '/api/bills', 'bill.lodge-petition', '2024-02-02', {
      kind: 'ordinance.enactment', title: '주민참여 조례안', representative: '박비밀', signatures: 30_000,
    })).body.stream;
    for (const [act, input] of [['bill.accept-petition', {}], ['bill.introduce-petition', { costEstimate: INTRODUCTION.costEstimate }], ['bill.receive', {}]] as const) {
      const done = await api.act<Reply>('clerk', `/api/bills/${petition}/acts`, act, '2024-02-05', input);
      expect([act, done.status]).toEqual([act, 200]);
    }
    const page = await api.call<PublicBill>(null, `${BASE}/bills/${petition}`);
    expect(page.body.proposer).toBe('주민조례청구');
    expect(page.text).not.toMatch(/박비밀|clerk|의사과/u);
    expect((await api.call<{ items: object[] }>(null, `${BASE}/bills?q=박비밀`)).body.items).toEqual([]);
    expect((await api.call<{ items: object[] }>(null, `${BASE}/bills?q=주민참여`)).body.items).toHaveLength(1);
  });

  it('is found by a word of its title once it is received, not before', async () => {
    const title = `서울특별시 반딧불 조례 일부개정조례안`;
    const id = await introduce(api, { title });
    const list = async () => (await api.call<{ items: PublicBillSummary[] }>(null, `${BASE}/bills?q=반딧불`)).body.items;
    expect(await list()).toEqual([]);
    expect((await api.call(null, `${BASE}/bills/${id}`)).status).toBe(404);
    await api.act('clerk', `/api/bills/${id}/acts`, 'bill.receive', '2024-02-02', {});
    expect(await list()).toEqual([expect.objectContaining({ id, title, state: { id: 'received', term: '접수' } })]);
  });

  it('is nowhere for a rehearsal, and where the council has none', async () => {
    expect((await api.call(null, '/api/public/elsewhere')).status).toBe(404);
    expect((await api.call(null, '/api/public/nowhere/bills')).status).toBe(404);
    const page = (open: boolean) => api.call('clerk', '/api/public-page', { method: 'PUT', json: { open, opinions: true, daysKept: 365 } });
    expect((await page(false)).status).toBe(204);
    expect((await api.call(null, BASE)).status).toBe(404);
    await page(true);
    expect((await api.call(null, BASE)).body).toMatchObject({ id: COUNCIL, today: '2024-02-08' });
    expect((await api.call('chair', '/api/public-page', { method: 'PUT', json: { open: false, opinions: false, daysKept: 365 } })).status).toBe(403);
  });

  it('is a calendar, whose entries keep their ids when a day moves', async () => {
    const id = await noticed();
    const { text, headers } = await api.call(null, `${BASE}/bills/${id}/calendar.ics`);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(text).toContain(`UID:notice.${id}@127.0.0.1`);
    expect(text).toMatch(/DTSTART;VALUE=DATE:20240213/u);
    expect(text).toMatch(/SEQUENCE:4/u);
  });
});

describe('an opinion on a notice', () => {
  it('shows to nobody until the office has read it; then without its writer; its writer finds it by the receipt', async () => {
    const id = await noticed();
    const sent = await post(`${BASE}/bills/${id}/opinions`, opinion);
    expect([sent.status, sent.body.late]).toEqual([201, false]);
    const shown = async () => (await api.call<{ items: object[] }>(null, `${BASE}/bills/${id}/opinions`)).body.items;
    expect(await shown()).toEqual([]);
    const { body: { items: [waiting] } } = await api.call<{ items: OpinionView[] }>('clerk', `/api/opinions?bill=${id}`);
    expect(waiting).toMatchObject({ body: '찬성합니다.', stance: { id: 'for', term: '찬성' }, reviews: [], writerKept: true });
    expect(JSON.stringify(waiting)).not.toMatch(/이시민|citizen@/u);
    const review = (what: string, words: string, login = 'clerk') => api.call(login, `/api/opinions/${waiting!.id}/reviews`, { json: { what, words } });
    expect((await review('shown', '찬성합니다.', 'chair')).status).toBe(403);
    expect((await review('shown', '찬성합니다.', 'stranger')).status).toBe(404);
    expect((await review('shown', '찬성합니다.')).status).toBe(204);
    expect((await review('answered', '검토보고서에 담았습니다.')).status).toBe(204);
    expect(await shown()).toEqual([expect.objectContaining({ words: '찬성합니다.', answer: '검토보고서에 담았습니다.', stance: { id: 'for', term: '찬성' } })]);
    const fate = await post(`${BASE}/opinions/fate`, { receipt: sent.body.receipt.toLowerCase().replaceAll('-', ' ') });
    expect(fate.body).toMatchObject({ bill: { id }, reviews: [{ term: '공개' }, { term: '답변', words: '검토보고서에 담았습니다.' }] });
    expect((await post(`${BASE}/opinions/fate`, { receipt: 'AAAA-AAAA-AAAA-AAAA' })).status).toBe(404);
    await review('withheld', '다른 사람의 개인정보가 들어 있습니다.');
    expect(await shown()).toEqual([]);
  });

  it('is marked late after the end of the notice, and is not lost; without a notice it is not taken', async () => {
    const id = await noticed('2024-02-13');
    await api.sql(`update council set clock_offset_ms = clock_offset_ms + 7 * 86400000 where id = $1`, [COUNCIL]);
    const late = await post(`${BASE}/bills/${id}/opinions`, { ...opinion, stance: 'against' });
    await api.sql(`update council set clock_offset_ms = clock_offset_ms - 7 * 86400000 where id = $1`, [COUNCIL]);
    expect([late.status, late.body.late]).toEqual([201, true]);
    const digest = await api.call<OpinionDigest>('specialist', `/api/bills/${id}/opinions`);
    expect(digest.body).toEqual({ counts: { for: 0, against: 1, other: 0 }, late: 1, waiting: 1, shown: [] });
    const none = await post(`${BASE}/bills/${await refer(api)}/opinions`, opinion);
    expect([none.status, none.body.detail]).toEqual([409, '입법예고를 하지 않은 의안입니다.']);
  });

  it('tells its writer to the office alone, writes down that it did, and forgets when the time of keeping is over', async () => {
    const id = await noticed();
    await post(`${BASE}/bills/${id}/opinions`, opinion);
    const [one] = (await api.call<{ items: OpinionView[] }>('clerk', `/api/opinions?bill=${id}`)).body.items;
    const path = `/api/opinions/${one!.id}/writer`;
    expect((await api.call('specialist', path)).status).toBe(403);
    expect((await api.call('stranger', path)).status).toBe(404);
    expect((await api.call('clerk', path)).body).toEqual({ name: '이시민', email: 'citizen@example.com', keepUntil: '2025-02-07' });
    expect(await api.sql(`select count(*)::int as n from auth.access_record where what = '의견을 쓴 사람 조회'`)).toEqual([{ n: 1 }]);
    expect(await api.sql('select count(*)::int as n from opinion_access where opinion_id = $1', [one!.id])).toEqual([{ n: 1 }]);
    const opinions = new Opinions(api.record);
    expect(await opinions.forget('2025-02-07')).toBe(0);
    expect(await opinions.forget('2025-02-08')).toBeGreaterThan(0);
    expect((await api.call('clerk', path)).status).toBe(404);
    expect((await api.call<{ items: OpinionView[] }>('clerk', `/api/opinions?bill=${id}`)).body.items).toEqual([expect.objectContaining({ body: null, writerKept: false })]);
  });

  it('is slowed down where one address sends many, and judged field by field', async () => {
    const id = await noticed();
    const one = from();
    const answers = [];
    for (let nth = 0; nth < 6; nth += 1) answers.push(await post(`${BASE}/bills/${id}/opinions`, opinion, one));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429]);
    expect(Number(answers.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(3_000);
    const bad = await post(`${BASE}/bills/${id}/opinions`, { stance: 'maybe', name: '', email: 'nobody', body: ' ', agreed: false });
    expect(bad.body.errors?.map(({ field }) => field)).toEqual(['stance', 'name', 'email', 'body', 'agreed']);
    for (const { message } of bad.body.errors ?? []) expect(message).toMatch(/[가-힣].*\.$/u);
  });
});

describe('following a bill by mail', () => {
  const token = (mail: ParsedMail): string => /token=([\w-]+)/u.exec(mail.text!)![1]!;

  it('begins when the first mail was answered, tells what happened once, and ends by the link in every mail', async () => {
    const id = await noticed();
    const asked = await post(`${BASE}/bills/${id}/followers`, { email: 'follower@example.com', agreed: true });
    expect([asked.status, asked.text]).toEqual([202, '']);
    const first = await mailbox.next('follower@example.com');
    expect(first.subject).toBe(`[소식 받기 확인] ${INTRODUCTION.title}`);
    expect(first.text).toContain('/public/follow/confirm?token=');
    const path = `/api/bills/${id}/acts`;
    await api.act('chair', path, 'bill.assign-report', '2024-02-08', { specialist: '이준석' });
    expect((await post('/api/public/followers/confirm', { token: token(first) })).body).toEqual({ council: COUNCIL, bill: id });
    const news = await mailbox.next('follower@example.com');
    expect(news.subject).toBe(`[의안 소식] ${INTRODUCTION.title} – 검토보고 담당 지정`);
    expect(news.text).toContain(`/public/${COUNCIL}/bills/${id}`);
    expect(news.text).not.toContain('이준석');
    expect(String(news.headers.get('list'))).toBeDefined();
    expect(news.text).toContain(`/public/follow/end?token=${token(first)}`);
    expect((await post('/api/public/followers/end', { token: token(news) })).status).toBe(204);
    expect(await api.sql('select 1 from follower where stream_id = $1', [id])).toEqual([]);
    expect((await post('/api/public/followers/confirm', { token: token(first) })).status).toBe(404);
  });

  it('sends nothing to who did not answer, and goes on after the mail server was away', async () => {
    const id = await noticed();
    mailbox.refuses = true;
    await post(`${BASE}/bills/${id}/followers`, { email: 'away@example.com', agreed: true });
    while ((await api.sql<{ n: number }>('select attempts as n from follower where stream_id = $1', [id]))[0]!.n === 0) await new Promise((resolve) => setImmediate(resolve));
    mailbox.refuses = false;
    await api.sql('update follower set next_try = now() where stream_id = $1', [id]);
    await mailbox.next('away@example.com');
    await api.act('chair', `/api/bills/${id}/acts`, 'bill.assign-report', '2024-02-08', { specialist: '이준석' });
    // Somebody who did answer is told; so whoever did not has been passed over.
    const other = await noticed();
    await post(`${BASE}/bills/${other}/followers`, { email: 'other@example.com', agreed: true });
    await mailbox.next('other@example.com');
    expect(mailbox.left).toBe(0);
    await api.sql(`update follower set asked_at = now() - interval '4 days' where stream_id = $1`, [id]);
    await post(`${BASE}/bills/${other}/followers`, { email: 'third@example.com', agreed: true });
    await mailbox.next('third@example.com');
    expect(await api.sql('select 1 from follower where stream_id = $1', [id])).toEqual([]);
  });

  it('asked twice is asked once more by mail, and tells nobody whether an address follows', async () => {
    const id = await noticed();
    const answers = [];
    for (let nth = 0; nth < 2; nth += 1) {
      answers.push(await post(`${BASE}/bills/${id}/followers`, { email: `Twice@example.com`, agreed: true }));
      await mailbox.next('wice@example.com');
    }
    expect(answers.map(({ status, text }) => [status, text])).toEqual([[202, ''], [202, '']]);
    expect(await api.sql('select count(*)::int as n from follower where stream_id = $1', [id])).toEqual([{ n: 1 }]);
  });
});

describe('files of the public page', () => {
  it('are those that are open and newest, and no others', async () => {
    const id = await noticed();
    const attach = async (name: string, query: Record<string, string>): Promise<string> => {
      const commandId = randomUUID();
      const form = new FormData();
      form.append('file', new Blob(['제안이유']), name);
      const request = new Request('http://any', { method: 'POST', body: form });
      const answer = await api.call<Reply>('clerk', `/api/bills/${id}/attachments?${new URLSearchParams({ commandId, paper: 'bill', ...query })}`, {
        raw: new Uint8Array(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type')! },
      });
      expect(answer.status).toBe(201);
      return commandId;
    };
    const old = await attach('첫 판.txt', { open: 'true' });
    const open = await attach('의안.txt', { open: 'true', supersedes: old });
    const closed = await attach('내부.txt', {});
    expect((await api.call<PublicBill>(null, `${BASE}/bills/${id}`)).body.attachments).toEqual([
      { id: open, name: '의안.txt', paper: '의안', type: 'txt', size: 12 },
    ]);
    const statuses = [];
    for (const file of [open, old, closed]) statuses.push((await api.call(null, `${BASE}/bills/${id}/attachments/${file}`)).status);
    expect(statuses).toEqual([200, 404, 404]);
  });
});
