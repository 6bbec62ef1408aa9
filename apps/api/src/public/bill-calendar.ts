import type { PublicBill } from '@uian/record';
import ical, { ICalCalendarMethod } from 'ical-generator';

const TTL_SECONDS = 3_600;

/** The days of a bill as a calendar feed (iCalendar, RFC 5545): the sitting, the end of the notice, what runs. A moved day keeps its id. */
export function billCalendar(bill: PublicBill, publicUrl: string): string {
  const calendar = ical({
    name: `의안 ${bill.number} ${bill.title}`, method: ICalCalendarMethod.PUBLISH, ttl: TTL_SECONDS, prodId: { company: 'uian', product: 'uian', language: 'KO' },
  });
  const host = new URL(publicUrl).hostname;
  const url = new URL(`/public/${bill.council.id}/bills/${bill.id}`, publicUrl).href;
  const add = (id: string, day: string, what: string, article?: string): void => void calendar.createEvent({
    // The sequence of the bill rises with everything that can move a day of its.
    id: `${id}.${bill.id}@${host}`, sequence: bill.sequence, start: new Date(`${day}T00:00:00Z`), allDay: true, stamp: new Date(`${bill.today}T00:00:00Z`),
    summary: `${what} – ${bill.title}`, description: [article, url].filter(Boolean).join('\n'), url,
  });
  if (bill.sitting !== null) add('sitting', bill.sitting, '위원회 회의');
  if (bill.notice && !bill.notice.over) add('notice', bill.notice.until, '입법예고 끝');
  for (const { rule, due, article } of bill.deadlines) if (due !== null) add(rule.id, due, `${rule.term} 기한`, article);
  return calendar.toString();
}
