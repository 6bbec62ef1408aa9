import ical, { ICalCalendarMethod } from 'ical-generator';

/** An entry of a feed, as the record tells it. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  /** ISO day. */
  readonly day: string;
  /** Instant (UTC, epoch milliseconds); null for a whole day. */
  readonly at: number | null;
  readonly summary: string;
  readonly description: string;
  readonly path: string;
  readonly known: number;
}

/** How often calendar programs should look again. */
const TTL_SECONDS = 900;

/** A calendar feed (iCalendar, RFC 5545). Times are written in UTC, days as days. */
export function calendarFeed({ name, entries }: { readonly name: string; readonly entries: readonly CalendarEntry[] }, publicUrl: string): string {
  const calendar = ical({
    name, method: ICalCalendarMethod.PUBLISH, ttl: TTL_SECONDS, prodId: { company: 'uian', product: 'uian', language: 'KO' },
  });
  const host = new URL(publicUrl).hostname;
  for (const { uid, sequence, day, at, summary, description, path, known } of entries) {
    const url = new URL(path, publicUrl).href;
    calendar.createEvent({
      id: `${uid}@${host}`, sequence, summary, description: [description, url].filter(Boolean).join('\n'), url, stamp: new Date(known),
      ...(at === null ? { start: new Date(`${day}T00:00:00Z`), allDay: true } : { start: new Date(at) }),
    });
  }
  return calendar.toString();
}
