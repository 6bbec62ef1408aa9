import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Deputy, RecordedEvent } from '@uian/domain';

/** Who did it, as the record keeps it: account, the office it acted in, and on whose behalf (직무대리). */
export interface RecordedActor {
  readonly id: string;
  readonly offices: readonly { readonly role: string; readonly committee?: string; readonly deputy?: Deputy }[];
}

/** One link of a stream's chain: the event row as it is read back from PostgreSQL (jsonb, milliseconds). */
export interface ChainedEvent extends RecordedEvent {
  readonly actor: RecordedActor;
  readonly ground: string | null;
  readonly commandId: string | null;
}

/** The chain of every stream begins here. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** SHA-256 over the hash before and the event in canonical JSON (RFC 8785). */
export function linkHash(previous: Buffer, stream: string, event: ChainedEvent): Buffer {
  const { sequence, type, day, recordedAt, actor, ground, commandId, payload } = event;
  const text = canonicalize({ stream, sequence, type, day, recordedAt, actor, ground, commandId, payload });
  if (text === undefined) throw new Error('an event is always JSON');
  return createHash('sha256').update(previous).update(text).digest();
}

/** Fingerprint of a request: the same command id with another one is refused. */
export const fingerprint = (content: object): Buffer =>
  createHash('sha256').update(canonicalize(content) ?? '').digest();
