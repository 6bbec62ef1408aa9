import { Temporal } from 'temporal-polyfill';
import { isoDay } from './iso-day.js';

/**
 * A session of the council (회기): 제322회 임시회, from its first day to its last, both included.
 *
 * 지방자치법 제53조 (정례회), 제54조 (임시회). Days are 'YYYY-MM-DD' in Asia/Seoul.
 */
export interface Session {
  id: string;
  /** 제322회 is 322. */
  ordinal: number;
  kind: 'regular' | 'extraordinary';
  term: '정례회' | '임시회';
  from: string;
  to: string;
  /** Days of plenary sittings (본회의). The other days of the session are 휴회: committees meet then. */
  plenarySittings: readonly string[];
}

/** A plenary sitting (본회의): 제322회 임시회 제6차. */
export interface PlenarySitting {
  session: Session;
  /** 제N차 within the session, from 1. */
  ordinal: number;
}

/** The council's sessions, in the order of time. */
export interface SessionCalendar {
  readonly sessions: readonly Session[];
  sessionOn(day: Temporal.PlainDate): Session | undefined;
  sittingOn(day: Temporal.PlainDate): PlenarySitting | undefined;
  /** The first session that opens after `day` (차기 회기), if one has been fixed. */
  nextSession(day: Temporal.PlainDate): Session | undefined;
}

/** Orders the sessions and their sittings by day; ISO days compare as strings. */
export function sessionCalendar(sessions: readonly Session[]): SessionCalendar {
  const ordered = sessions
    .map((session) => ({ ...session, plenarySittings: [...session.plenarySittings].sort() }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

  const sessionOn = (day: Temporal.PlainDate): Session | undefined => {
    const iso = isoDay(day);
    return ordered.find(({ from, to }) => from <= iso && iso <= to);
  };

  return {
    sessions: ordered,
    sessionOn,
    sittingOn(day) {
      const session = sessionOn(day);
      const place = session?.plenarySittings.indexOf(isoDay(day)) ?? -1;
      return session && place >= 0 ? { session, ordinal: place + 1 } : undefined;
    },
    nextSession(day) {
      const iso = isoDay(day);
      return ordered.find(({ from }) => from > iso);
    },
  };
}
