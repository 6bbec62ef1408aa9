import type { RehearsalLine } from '@uian/record';

/** What happened on one day of the story. */
export interface DayOfStory {
  readonly day: string;
  readonly lines: readonly RehearsalLine[];
}

const SEOUL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The legal day (Asia/Seoul) of an instant. */
export const seoulDay = (instant: string): string => SEOUL.format(new Date(instant));

const HAPPENINGS: readonly RehearsalLine['kind'][] = ['act', 'refused', 'alarm', 'moved'];

/** The story by its days, in order; a day on which nothing happened is left out. */
export function daysOf(lines: readonly RehearsalLine[]): readonly DayOfStory[] {
  const days = new Map<string, RehearsalLine[]>();
  for (const line of lines) {
    if (!HAPPENINGS.includes(line.kind)) continue;
    const day = seoulDay(line.at);
    days.set(day, [...days.get(day) ?? [], line]);
  }
  return [...days].map(([day, of]) => ({ day, lines: of }));
}
