import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Channel, DeliveryOutcome, Outgoing } from '@uian/contracts';
import { linkOf } from './mail-text.js';
import { isPrivateAddress, publicLookup } from './public-address.js';
import { signatureOf } from './webhook-signature.js';

export interface WebhookSettings {
  readonly publicUrl: string;
  /** Whether hosts of the inside may be asked: an office that runs its messenger itself. */
  readonly allowPrivate?: boolean;
  /** Instant (UTC, epoch milliseconds). */
  readonly now?: () => number;
}

const PATIENCE_MS = 15_000;

/** What a program is sent; the same words as in a mail, and ids. */
const bodyOf = (message: Outgoing, publicUrl: string): string => JSON.stringify({
  type: `uian.${message.kind}`, id: message.id, timestamp: new Date(message.writtenAt).toISOString(), council: message.council,
  office: message.office ?? null, subject: message.subject, text: message.body, url: linkOf(message, publicUrl), ...message.data,
});

/** 410 and other answers that will be the same tomorrow are final; what is asked too often or stumbles is tried again. */
function outcomeOf(status: number): DeliveryOutcome {
  const detail = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { what: 'accepted', detail };
  return { what: status >= 300 && status < 500 && ![408, 425, 429].includes(status) ? 'refused' : 'failed', detail };
}

/**
 * A channel over signed HTTP requests (웹훅): the id is the same through every attempt, time and signature are of this one. No
 * redirect is followed, and no address of the inside is asked unless the office allows it.
 */
export function webhookChannel({ publicUrl, allowPrivate = false, now = Date.now }: WebhookSettings): Channel {
  return (message) => new Promise<DeliveryOutcome>((resolve) => {
    const url = URL.canParse(message.to) ? new URL(message.to) : undefined;
    const host = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
    if (!url || !/^https?:$/.test(url.protocol)) return resolve({ what: 'refused', detail: 'no web address' });
    // An address that is written as a number is never looked up.
    if (!allowPrivate && (/^[\d.]+$/.test(host) || host.includes(':')) && isPrivateAddress(host)) return resolve({ what: 'refused', detail: 'EPRIVATE' });
    const body = bodyOf(message, publicUrl);
    const timestamp = String(Math.floor(now() / 1000));
    let sent = false;
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'POST', timeout: PATIENCE_MS, ...(!allowPrivate && { lookup: publicLookup }),
      headers: {
        'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), 'user-agent': 'uian',
        'webhook-id': message.id, 'webhook-timestamp': timestamp,
        'webhook-signature': signatureOf(message.secret ?? '', message.id, timestamp, body),
      },
    }, (response) => {
      response.resume();
      resolve(outcomeOf(response.statusCode ?? 0));
    });
    request.on('timeout', () => request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
    request.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EPRIVATE') resolve({ what: 'refused', detail: code });
      else resolve({ what: sent ? 'unknown' : 'failed', detail: code ?? 'error' });
    });
    request.on('finish', () => (sent = true));
    request.end(body);
  });
}
