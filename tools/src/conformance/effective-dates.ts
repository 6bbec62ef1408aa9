import { readFileSync } from 'node:fs';
import { count, legalCalendar } from '@uian/calendar';
import { Temporal } from 'temporal-polyfill';
import { csvRows, factsFile } from './facts.js';
import type { Conformance } from './report.js';

/** "공포 후 N이 경과한 날부터 시행" against the days on which the statutes came into force (행정기본법 제7조). */
export const effectiveDates: Conformance = {
  name: 'effective-dates',
  title: '법령의 시행일 (공포 후 N개월·년·일이 경과한 날)',
  run(report) {
    const file = factsFile(report, 'effective-dates/effective_dates_sample.csv', 'effective-dates.csv');
    const calendar = legalCalendar();
    const seen = { all: tally(), monthEnd: tally(), leapDay: tally(), byDays: tally() };
    for (const { pub = '', period = '', eff = '' } of csvRows(readFileSync(file, 'utf8'))) {
      const start = Temporal.PlainDate.from(pub);
      const counted = count({ style: 'no-roll-forward', start, ...lengthOf(period) }, calendar);
      const ours = counted.known ? counted.earliest : '계산할 수 없음';
      const agrees = ours === eff;
      for (const [of, belongs] of [
        [seen.all, true], [seen.monthEnd, start.day === start.daysInMonth], [seen.leapDay, hasLeapDay(pub, eff)],
        [seen.byDays, period.endsWith('일')],
      ] as const) if (belongs) of.add(agrees);
      if (!agrees) report.disagree({ id: `${pub} 공포, ${period}`, what: `관보 ${eff}, 여기 ${ours}` });
    }
    report.matched('시행일', seen.all.agreed, seen.all.of);
    report.matched('그중 말일에 공포', seen.monthEnd.agreed, seen.monthEnd.of);
    report.matched('그중 2월 29일을 지남', seen.leapDay.agreed, seen.leapDay.of);
    report.matched('그중 일로 정한 기간', seen.byDays.agreed, seen.byDays.of);
  },
};

function tally() {
  return { agreed: 0, of: 0, add(agrees: boolean) { this.of += 1; this.agreed += Number(agrees); } };
}

/** '1년6개월', '3월', '20일'. */
function lengthOf(period: string): { length: number; unit: 'month' | 'day' } {
  const part = (words: string): number => Number(new RegExp(`(\\d+)(?:${words})`).exec(period)?.[1] ?? 0);
  const months = part('년') * 12 + part('개월|월');
  return months > 0 ? { length: months, unit: 'month' } : { length: part('일'), unit: 'day' };
}

function hasLeapDay(from: string, to: string): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const leapDay = `${year}-02-29`;
    if (new Temporal.PlainDate(year, 1, 1).inLeapYear && from <= leapDay && leapDay <= to) return true;
  }
  return false;
}
