import { BILL_DEEMS, isRecordActId, type BillDeemId, type FactId, type PeriodId } from '@uian/procedure';
import type { NewEvent, RecordedEvent } from './event.js';
import { EVENT_VERSIONS, lifted, type EventVersions } from './event-versions.js';

/** A deadline that a correction moved: its day before and after, ISO; null where there is none. */
export interface CorrectedDeadline {
  readonly period: PeriodId;
  readonly revision: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a correction (정정) holds: which event it corrects, why, and how that event reads from now on. */
export interface Correction {
  readonly sequence: number;
  readonly reason: string;
  readonly now: NewEvent;
  readonly deadlines: readonly CorrectedDeadline[];
}

export const correctionIn = (event: RecordedEvent): Correction | undefined =>
  isRecordActId(event.type) ? (event.payload as unknown as Correction) : undefined;

export const isDeem = (type: FactId): type is BillDeemId => Object.hasOwn(BILL_DEEMS, type);

/**
 * What stored events tell today: lifted to today's shape, and each corrected event as its newest correction reads it. Every
 * fold goes through here. The corrections themselves stay where they are.
 */
export function told(events: readonly RecordedEvent[], versions: EventVersions = EVENT_VERSIONS): readonly RecordedEvent[] {
  const facts = events.map((event) => lifted(event, versions));
  const corrections = facts.flatMap((fact) => correctionIn(fact) ?? []);
  if (corrections.length === 0) return facts;
  const newest = new Map(corrections.map(({ sequence, now }) => [sequence, now]));
  return facts.map((fact) => ({ ...fact, ...newest.get(fact.sequence) }));
}

/** Whether a later event of the stream voided this deem (간주 취소). */
export const isVoided = (deem: RecordedEvent, facts: readonly RecordedEvent[]): boolean => isDeem(deem.type) && facts.some((other) =>
  other.type === 'deemed.voided' && other.sequence > deem.sequence && Number(other.payload.voids) <= deem.sequence);

/** What still holds of told events: no deem that was voided, and nothing that is only about the record. */
export const standing = (facts: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  facts.filter((fact) => !correctionIn(fact) && fact.type !== 'deemed.voided' && !isVoided(fact, facts));
