import { isRecordActId } from '@uian/procedure';
import type { NewEvent } from './event.js';

/** Lifts an event from one version of its type to the next: a payload of the old shape becomes one of the new. */
export type Upcaster = (event: NewEvent) => NewEvent;

/** What lifts the events of each type, oldest first: a type with two upcasters is at version 3. */
export type EventVersions = Readonly<Partial<Record<string, readonly Upcaster[]>>>;

/**
 * The upcasters of every type of event that ever changed its shape (사건의 판). Nothing stored is rewritten: an event is lifted
 * each time it is read. Whoever changes what a payload holds, or the name of a type, adds the step from the old shape here,
 * and stored events of the old shape to `libs/domain/events`.
 */
export const EVENT_VERSIONS: EventVersions = {};

const isNewest = (event: NewEvent, versions: EventVersions): boolean =>
  versions[event.type] === undefined && event.payload.version === undefined && !isRecordActId(event.type);

/** A new event with the version of its type; version 1 is not written down. */
export function stamped<E extends NewEvent>(event: E, versions: EventVersions = EVENT_VERSIONS): E {
  const version = 1 + (versions[event.type]?.length ?? 0);
  return version === 1 ? event : { ...event, payload: { ...event.payload, version } };
}

/**
 * A stored event in the shape of today. What a correction says of another event is lifted with it.
 * @throws where the event is of a version that this program does not know: it was recorded by a newer one
 */
export function lifted<E extends NewEvent>(event: E, versions: EventVersions = EVENT_VERSIONS): E {
  if (isNewest(event, versions)) return event;
  const { version = 1, ...payload } = event.payload as { version?: number; now?: NewEvent };
  const upcasters = versions[event.type] ?? [];
  if (version > upcasters.length + 1) throw new Error(`${event.type} of version ${version} was recorded by a newer program`);
  const now = isRecordActId(event.type) && payload.now ? { now: lifted(payload.now, versions) } : {};
  const old: NewEvent = { type: event.type, day: event.day, payload: { ...payload, ...now } };
  return { ...event, ...upcasters.slice(version - 1).reduce((at, lift) => lift(at), old) };
}
