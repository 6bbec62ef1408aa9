import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Outgoing } from '@uian/contracts';
import { isPrivateAddress } from './public-address.js';
import { webhookChannel } from './webhook-channel.js';
import { isSigned, newSecret } from './webhook-signature.js';

const NOW = Date.UTC(2024, 1, 26);
const SECRET = newSecret();
const message = (to: string): Outgoing => ({
  id: '0190c4f2-0000-7000-8000-000000000001', attempt: 1, channel: 'webhook', to, secret: SECRET, council: '시험의회', person: '홍길동', office: '의사과',
  kind: 'notice', subject: '[회부 목표 오늘까지] 미래전략과제 조례안', body: '본문', path: '/bills/1', data: { stream: '1', period: 'bill.refer' }, writtenAt: NOW,
});

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

async function receiver(answer: (response: ServerResponse) => void) {
  const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString())).on('end', () => {
      calls.push({ headers: request.headers, body });
      answer(response);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { calls, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

const inside = webhookChannel({ publicUrl: 'https://bills.council.example', allowPrivate: true, now: () => NOW });
const answering = (status: number, headers: Record<string, string> = {}) => (response: ServerResponse) => void response.writeHead(status, headers).end();
const signature = ({ headers }: { headers: IncomingHttpHeaders }) =>
  ({ id: String(headers['webhook-id']), timestamp: String(headers['webhook-timestamp']), signature: String(headers['webhook-signature']) });

describe('a webhook', () => {
  it('is a signed request whose id stays the same through every attempt', async () => {
    const { calls, url } = await receiver(answering(204));
    expect(await inside(message(url))).toEqual({ what: 'accepted', detail: 'HTTP 204' });
    await inside({ ...message(url), attempt: 2 });
    const [first, second] = calls;
    expect(signature(first!).id).toBe(signature(second!).id);
    expect(isSigned(SECRET, signature(first!), first!.body, NOW)).toBe(true);
    expect(JSON.parse(first!.body)).toMatchObject({
      type: 'uian.notice', id: '0190c4f2-0000-7000-8000-000000000001', subject: '[회부 목표 오늘까지] 미래전략과제 조례안',
      url: 'https://bills.council.example/bills/1', period: 'bill.refer',
    });
  });

  it('cannot be forged, altered, or repeated later', async () => {
    const { calls: [call], url } = await receiver(answering(204)).then(async (found) => (await inside(message(found.url)), found));
    const signed = signature(call!);
    expect(url).toContain('/hook');
    expect(isSigned(newSecret(), signed, call!.body, NOW)).toBe(false);
    expect(isSigned(SECRET, signed, call!.body.replace('본문', '딴말'), NOW)).toBe(false);
    expect(isSigned(SECRET, { ...signed, id: 'another' }, call!.body, NOW)).toBe(false);
    expect(isSigned(SECRET, { ...signed, timestamp: String(Number(signed.timestamp) + 1) }, call!.body, NOW)).toBe(false);
    expect(isSigned(SECRET, signed, call!.body, NOW + 301_000)).toBe(false);
  });

  it.each([[500, 'failed'], [503, 'failed'], [429, 'failed'], [408, 'failed'], [404, 'refused'], [410, 'refused'], [302, 'refused']] as const)('answered with %d is %s', async (status, what) => {
    const { calls, url } = await receiver(answering(status, { location: 'http://169.254.169.254/' }));
    expect(await inside(message(url))).toEqual({ what, detail: `HTTP ${status}` });
    expect(calls).toHaveLength(1);
  });

  it('whose receiver hangs up after it was told is not known to have failed', async () => {
    const { url } = await receiver((response) => void response.socket?.destroy());
    expect(await inside(message(url))).toMatchObject({ what: 'unknown' });
  });

  it('whose receiver is not there has failed', async () => {
    const { url } = await receiver(answering(204));
    await new Promise((resolve) => server!.close(resolve));
    server = undefined;
    expect(await inside(message(url))).toMatchObject({ what: 'failed', detail: 'ECONNREFUSED' });
  });
});

describe('addresses of the inside', () => {
  const outside = webhookChannel({ publicUrl: 'https://bills.council.example', now: () => NOW });

  it.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '::1', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '0.0.0.0'])('%s is one', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1'])('%s is none', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });

  it('are not asked, however they are written, unless the office allows it', async () => {
    const { calls, url } = await receiver(answering(204));
    const { port } = new URL(url);
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]']) {
      expect(await outside(message(`http://${host}:${port}/hook`))).toEqual({ what: 'refused', detail: 'EPRIVATE' });
    }
    expect(calls).toEqual([]);
  });

  it('nor is anything that is no web address', async () => {
    expect(await outside(message('file:///etc/passwd'))).toEqual({ what: 'refused', detail: 'no web address' });
  });
});
