import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a webhook is signed with: `whsec_` and 32 random bytes, as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const keyOf = (secret: string): Buffer => Buffer.from(secret.replace(/^whsec_/, ''), 'base64');

/** The signature over id, time and body (웹훅 서명), after Standard Webhooks: whoever repeats a message changes none of them. */
export const signatureOf = (secret: string, id: string, timestamp: string, body: string): string =>
  `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`;

/** What a receiver checks, and how old a message may be, in seconds. */
export const TOLERANCE = 300;

/** How a receiver knows a message for ours. It keeps the ids of the last minutes, and takes none twice. */
export function isSigned(
  secret: string, headers: { readonly id: string; readonly timestamp: string; readonly signature: string }, body: string, now: number,
): boolean {
  if (Math.abs(now / 1000 - Number(headers.timestamp)) > TOLERANCE) return false;
  const ours = Buffer.from(signatureOf(secret, headers.id, headers.timestamp, body));
  return headers.signature.split(' ').some((one) => {
    const theirs = Buffer.from(one);
    return theirs.length === ours.length && timingSafeEqual(theirs, ours);
  });
}
