import { workingDaysBetween, type LegalCalendar } from '@uian/calendar';
import { plainDay } from '@uian/domain';

/** Counts working days (근무일) between ISO days; each day is read once. */
export function workingDayCounter(calendar: LegalCalendar): (from: string, to: string) => number | undefined {
  const days = new Map<string, ReturnType<typeof plainDay>>();
  const dayOf = (iso: string): ReturnType<typeof plainDay> => {
    const day = days.get(iso) ?? plainDay(iso);
    days.set(iso, day);
    return day;
  };
  return (from, to) => workingDaysBetween(dayOf(from), dayOf(to), calendar);
}

/** Lengths with how often each occurred. */
export class Lengths {
  private readonly counts = new Map<number, number>();
  private all = 0;

  add(length: number, times = 1): void {
    this.counts.set(length, (this.counts.get(length) ?? 0) + times);
    this.all += times;
  }

  get total(): number {
    return this.all;
  }

  /** The least length that this share of all does not go beyond; undefined of none. @param share 0.5 is the median (중앙값) */
  quantile(share: number): number | undefined {
    let seen = 0;
    for (const [length, times] of [...this.counts].sort(([a], [b]) => a - b)) {
      seen += times;
      if (seen >= share * this.all) return length;
    }
    return undefined;
  }
}
