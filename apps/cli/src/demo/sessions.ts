import { ahead, back, plus, work } from './days.js';
import type { Plan } from './plan.js';

/** A session (회기) of the demonstration council. */
export interface PlannedSession {
  readonly ordinal: number;
  readonly kind: 'regular' | 'extraordinary';
  readonly from: string;
  readonly to: string;
  /** Days on which the plenary sits, in order. */
  readonly sittings: readonly string[];
}

/** How long before today the story of the council begins, in days. */
export const STORY_DAYS = 170;

/** The ordinal of the session that is on: those before and after it follow. */
const ORDINAL = 342;

/**
 * The sessions around a day: two that are over, a regular one in its second week, two to come. Named by their letters in the
 * order of time.
 */
export function sessionsAround(today: string): Readonly<Record<'A' | 'B' | 'C' | 'D' | 'E', PlannedSession>> {
  const lastOfB = back(today, 23);
  const firstOfB = back(lastOfB, 14);
  const session = (nth: number, kind: PlannedSession['kind'], ...sittings: string[]): PlannedSession =>
    ({ ordinal: ORDINAL + nth, kind, from: sittings[0]!, to: sittings.at(-1)!, sittings });
  return {
    A: session(-2, 'extraordinary', back(today, 118), back(today, 104)),
    B: session(-1, 'extraordinary', firstOfB, work(firstOfB, 4), lastOfB),
    C: session(0, 'regular', work(today, -9), work(today, -4), work(today, -1), work(today, 6)),
    D: session(1, 'extraordinary', ahead(today, 44), ahead(today, 56)),
    E: session(2, 'extraordinary', ahead(today, 96), ahead(today, 110)),
  };
}

/** The term (임기) of the members: from the last 1 July on which one can have begun before the story does. */
export function termAround(today: string): { ordinal: number; from: string; to: string } {
  const begins = plus(today, -STORY_DAYS);
  const year = Number(begins.slice(0, 4)) - (begins.slice(5) < '07-01' ? 1 : 0);
  return { ordinal: 12, from: `${year}-07-01`, to: `${year + 4}-06-30` };
}

/** Plans what the secretariat does for the council itself: term, plan of the year, sessions with their notices and minutes. */
export function planCalendar(plan: Plan, today: string): void {
  const first = plus(today, -STORY_DAYS);
  const sessions = Object.values(sessionsAround(today));
  plan.add(first, 'admin', 'calendar.set-term', undefined, termAround(today));
  plan.add(first, 'clerk', 'calendar.adopt-plan', undefined, { year: Number(first.slice(0, 4)) });
  const turn = `${today.slice(0, 4)}-01-06`;
  if (turn > first) plan.add(turn, 'clerk', 'calendar.adopt-plan', undefined, { year: Number(turn.slice(0, 4)) });
  for (const { ordinal, kind, from, to, sittings } of sessions) {
    plan.add(first, 'clerk', 'calendar.set-session', undefined, { ordinal, kind, from, to, plenarySittings: [...sittings] });
    if (kind === 'extraordinary') plan.add(work(from, -6), 'clerk', 'calendar.convene', undefined, { session: ordinal, on: from });
    plan
      .add(work(to, 2), 'clerk', 'calendar.notify-result', undefined, { session: ordinal })
      .add(work(to, 3), 'clerk', 'calendar.post-draft-minutes', undefined, { session: ordinal });
  }
  // The minutes of session B are still to be published.
  const { A } = sessionsAround(today);
  plan.add(work(A.to, 9), 'clerk', 'calendar.publish-minutes', undefined, { session: A.ordinal, published: 'https://council.example.kr/minutes' });
}
