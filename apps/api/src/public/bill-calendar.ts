import { calendarFeed, type CalendarEntry } from '@uian/notifications';
import type { PublicBill } from '@uian/record';

/** The days of a bill as a calendar feed: the sitting, the end of the notice, what runs. A moved day keeps its id. */
export function billCalendar(bill: PublicBill, publicUrl: string): string {
  const entry = (id: string, day: string, what: string, article = ''): CalendarEntry => ({
    // The sequence of the bill rises with everything that can move a day of its.
    uid: `${id}.${bill.id}`, sequence: bill.sequence, day, at: null, summary: `${what} – ${bill.title}`, description: article,
    path: `/public/${bill.council.id}/bills/${bill.id}`, known: Date.parse(`${bill.today}T00:00:00Z`),
  });
  const entries = [
    ...(bill.sitting === null ? [] : [entry('sitting', bill.sitting, '위원회 회의')]),
    ...(bill.notice && !bill.notice.over ? [entry('notice', bill.notice.until, '입법예고 끝')] : []),
    ...bill.deadlines.flatMap(({ rule, due, article }) => (due === null ? [] : [entry(rule.id, due, `${rule.term} 기한`, article)])),
  ];
  return calendarFeed({ name: `의안 ${bill.number} ${bill.title}`, entries }, publicUrl);
}
