import type { DataSource } from 'typeorm';
import { GENESIS, linkHash } from './chain.js';
import { eventsOf, streamHeads } from './events.js';

/** The first bad row of a stream (변조·누락). */
export interface Broken {
  readonly stream: string;
  readonly sequence: number;
  /** Korean sentence. */
  readonly why: string;
}

export interface Verification {
  readonly streams: number;
  readonly events: number;
  readonly broken: readonly Broken[];
}

/** Heads of every stream at one time (일일 지문): kept outside the database, it shows a stream whose end was cut off. */
export type Digest = Readonly<Record<string, { sequence: number; hash: string }>>;

export async function digestOf(dataSource: DataSource): Promise<Digest> {
  const heads: Record<string, { sequence: number; hash: string }> = {};
  for await (const head of streamHeads(dataSource)) {
    heads[head.id] = { sequence: head.sequence, hash: head.headHash.toString('hex') };
  }
  return heads;
}

/** Which chains, and who wants to know how far it is. */
export interface VerificationOptions {
  /** Council id; every council's, if left out. */
  readonly council?: string;
  readonly progress?: (sofar: Verification) => void;
}

/** Walks every chain, and names the first bad row of each stream that does not hold. */
export async function verifyChains(
  dataSource: DataSource, digest: Digest = {}, { council, progress }: VerificationOptions = {},
): Promise<Verification> {
  const broken: Broken[] = [];
  let streams = 0;
  let events = 0;
  const missing = new Map(Object.entries(digest));
  for await (const head of streamHeads(dataSource, council)) {
    streams += 1;
    const stored = await eventsOf(dataSource, head.id);
    events += stored.length;
    const kept = missing.get(head.id);
    missing.delete(head.id);
    const bad = firstBad(head, stored, kept);
    if (bad) broken.push({ stream: head.id, ...bad });
    progress?.({ streams, events, broken });
  }
  for (const [stream] of missing) broken.push({ stream, sequence: 0, why: '지문에 있던 기록이 통째로 없어졌습니다.' });
  return { streams, events, broken };
}

function firstBad(
  head: { id: string; sequence: number; headHash: Buffer }, stored: Awaited<ReturnType<typeof eventsOf>>,
  kept: Digest[string] | undefined,
): Omit<Broken, 'stream'> | undefined {
  let hash: Buffer = GENESIS;
  let sequence = 0;
  for (const { event, hash: found } of stored) {
    sequence += 1;
    if (event.sequence !== sequence) return { sequence, why: `${sequence}번 사건이 없습니다.` };
    hash = linkHash(hash, head.id, event);
    if (!hash.equals(found)) return { sequence, why: `${sequence}번 사건이 기록된 뒤에 바뀌었습니다.` };
    if (kept?.sequence === sequence && kept.hash !== hash.toString('hex')) {
      return { sequence, why: `${sequence}번 사건이 지문과 다릅니다.` };
    }
  }
  if (kept && kept.sequence > sequence) return { sequence: sequence + 1, why: '지문보다 기록이 짧습니다. 끝이 잘렸습니다.' };
  if (head.sequence !== sequence) return { sequence: sequence + 1, why: '기록부의 순번보다 사건이 적거나 많습니다.' };
  return hash.equals(head.headHash) ? undefined : { sequence, why: '마지막 지문이 기록부와 다릅니다.' };
}
