import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FACT_TERMS } from '@uian/procedure';
import { EVENT_VERSIONS, lifted, stamped, type EventVersions } from './event-versions.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { billFrom, foldBill } from './evolve-bill.js';
import { foldCalendar } from './evolve-calendar.js';
import { foldMeeting } from './evolve-meeting.js';
import { told } from './told.js';

/** A stream as a former program recorded it, and what it was then. Files are added to the sets, never changed. */
interface OldStream {
  readonly says: string;
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly id: string;
  readonly council: string;
  readonly events: readonly RecordedEvent[];
  readonly state: object;
}

const SETS = new URL('../events/', import.meta.url);
const OLD: readonly (readonly [string, OldStream])[] = readdirSync(SETS).sort().flatMap((set) =>
  readdirSync(new URL(`${set}/`, SETS)).sort().map((file) =>
    [`${set}/${file}`, JSON.parse(readFileSync(new URL(`${set}/${file}`, SETS), 'utf8')) as OldStream] as const));

function fold({ kind, id, council }: OldStream, events: readonly RecordedEvent[]): object {
  if (kind === 'bill') return foldBill(id, council, events);
  return kind === 'meeting' ? foldMeeting(id, council, events) : foldCalendar(events);
}

const json = (of: object): unknown => JSON.parse(JSON.stringify(of));

describe('every stream that was ever recorded', () => {
  it.each(OLD.map(([file, old]) => [file, old.says, old] as const))('%s (%s) is folded to what it was', (_file, _says, old) => {
    // Later programs may know more of a stream, and nothing else of what was known.
    expect(json(fold(old, old.events))).toMatchObject(old.state);
  });

  it('is told by types that people have a word for', () => {
    const types = OLD.flatMap(([, { events }]) => told(events).map(({ type }) => type));
    expect([...new Set(types)].filter((type) => FACT_TERMS[type] === undefined)).toEqual([]);
  });

  it('leaves no type of event out: a new act brings a stream of its own', () => {
    const types = new Set(OLD.flatMap(([, { events }]) => events.map(({ type }) => type)));
    expect(Object.keys(FACT_TERMS).filter((type) => !types.has(type as never))).toEqual([]);
  });

  it('comes of every kind', () => {
    expect(new Set(OLD.map(([, { kind }]) => kind))).toEqual(new Set(['bill', 'meeting', 'calendar']));
    expect(OLD.length).toBeGreaterThan(20);
  });
});

/** As if 회부 had once been recorded with the committee's name under another key, and 공포 with a bare number. */
const asItWas = (event: RecordedEvent): RecordedEvent => {
  const { committee, number, ...rest } = event.payload;
  if (event.type === 'bill.refer') return { ...event, payload: { ...rest, to: committee } };
  return event.type === 'bill.promulgate' ? { ...event, payload: { ...rest, ordinance: { number } } } : event;
};
const SINCE: EventVersions = {
  'bill.refer': [({ payload: { to, ...rest }, ...event }) => ({ ...event, payload: { ...rest, committee: to } })],
  'bill.promulgate': [({ payload: { ordinance, ...rest }, ...event }) =>
    ({ ...event, payload: { ...rest, number: (ordinance as { number: string }).number } })],
};

describe('a payload that changed its shape', () => {
  const [, road] = OLD.find(([file]) => file === 'v1/bill-in-force.json')!;
  const older = { ...road, events: road.events.map(asItWas) };

  it('is not folded to what it was where nothing lifts it', () => {
    expect(() => expect(json(fold(older, older.events))).toMatchObject(older.state)).toThrow();
    expect(fold(older, older.events)).not.toMatchObject({ committee: 'planning-economy' });
  });

  it('is folded to what it was by an upcaster', () => {
    expect(json(billFrom(road.id, road.council, told(older.events, SINCE)))).toMatchObject(road.state);
  });

  it('is lifted where a correction says it, too', () => {
    const correction: RecordedEvent = {
      type: 'bill.correct', day: '2024-03-27', sequence: road.events.length + 1, recordedAt: 0,
      payload: { sequence: 3, reason: '오기', deadlines: [], now: { type: 'bill.refer', day: '2024-02-07',
        payload: { to: 'administration' } } },
    };
    expect(billFrom(road.id, road.council, told([...older.events, correction], SINCE))).toMatchObject({ committee: 'administration' });
    const newer = { ...correction.payload, now: stamped({ type: 'bill.refer', day: '2024-02-07', payload: { committee: 'culture' } },
      SINCE) };
    expect(billFrom(road.id, road.council, told([...older.events, { ...correction, payload: newer }],
      SINCE))).toMatchObject({ committee: 'culture' });
  });
});

describe('the version of an event', () => {
  const event = (payload: NewEvent['payload'], type: NewEvent['type'] = 'bill.refer'): NewEvent => ({ type, day: '2024-02-07', payload });
  const TWICE: EventVersions = { 'bill.refer': [...SINCE['bill.refer']!, (of) => ({ ...of, payload: { ...of.payload, urgent: false } })] };

  it('is 1 where none is written, and is written where it is another', () => {
    expect(stamped(event({ committee: 'x' }), EVENT_VERSIONS).payload).toEqual({ committee: 'x' });
    expect(stamped(event({ committee: 'x' }), TWICE).payload).toEqual({ committee: 'x', version: 3 });
  });

  it('says from where it is lifted, step by step, and is gone then', () => {
    expect(lifted(event({ to: 'x' }), TWICE).payload).toEqual({ committee: 'x', urgent: false });
    expect(lifted(event({ committee: 'x', version: 2 }), TWICE).payload).toEqual({ committee: 'x', urgent: false });
    expect(lifted(event({ committee: 'x', urgent: true, version: 3 }), TWICE).payload).toEqual({ committee: 'x', urgent: true });
  });

  it('may be one in which the type has another name', () => {
    const renamed: EventVersions = { 'bill.send-back': [(of) => ({ ...of, type: 'bill.request-reconsideration' })] };
    expect(lifted(event({ reason: '위법' }, 'bill.send-back' as never), renamed)).toMatchObject({ type: 'bill.request-reconsideration' });
  });

  it('is refused loudly where a newer program wrote it', () => {
    expect(() => lifted(event({ committee: 'x', version: 2 }))).toThrow('recorded by a newer program');
  });
});
