import type { Temporal } from 'temporal-polyfill';
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
  /** Days of plenary sittings (본회의). */
  plenarySittings: readonly string[];
  /**
   * Days on which the plenary resolved to rest (휴회 의결), both ends included; committees may still meet. Absent where nobody
   * has recorded them: the days without a sitting are taken for 휴회 then.
   */
  recesses?: readonly { from: string; to: string }[];
}

/** A term of the members (의원 임기): 제11대, from its first day to its last, both included. 지방자치법 제39조. */
export interface CouncilTerm {
  /** 제11대 is 11. */
  ordinal: number;
  from: string;
  to: string;
}

/** A plenary sitting (본회의): 제322회 임시회 제6차. */
export interface PlenarySitting {
  session: Session;
  /** 제N차 within the session, from 1. */
  ordinal: number;
  /** 'YYYY-MM-DD'. */
  day: string;
}

/** The council's sessions and terms, in the order of time. */
export interface SessionCalendar {
  readonly sessions: readonly Session[];
  readonly terms: readonly CouncilTerm[];
  sessionOn(day: Temporal.PlainDate): Session | undefined;
  /**
   * Whether a period that leaves out 폐회 and 휴회 counts the day (지방자치법 제81조, 같은 법 시행령 제69조제1항): the plenary sits on it,
   * or it is a day of a session whose recesses are known and none of them. That days between sittings are 휴회 unless somebody
   * has said which are is inferred from practice: committees meet while the plenary rests.
   */
  isSessionDay(day: Temporal.PlainDate): boolean;
  sittingOn(day: Temporal.PlainDate): PlenarySitting | undefined;
  /** The first plenary sitting after `day`, in its session or a later one, if one has been fixed. */
  nextPlenarySitting(day: Temporal.PlainDate): PlenarySitting | undefined;
  /** The first session that opens after `day` (차기 회기), if one has been fixed. */
  nextSession(day: Temporal.PlainDate): Session | undefined;
  termOn(day: Temporal.PlainDate): CouncilTerm | undefined;
}

interface Days { from: string; to: string }

const byFirstDay = (a: Days, b: Days): number => (a.from < b.from ? -1 : 1);
const within = (iso: string) => ({ from, to }: Days): boolean => from <= iso && iso <= to;

/** Orders the sessions, their sittings and the terms by day; ISO days compare as strings. */
export function sessionCalendar(sessions: readonly Session[], terms: readonly CouncilTerm[] = []): SessionCalendar {
  const ordered = sessions
    .map((session) => ({ ...session, plenarySittings: [...session.plenarySittings].sort() }))
    .sort(byFirstDay);
  const sittings = ordered
    .flatMap((session) => session.plenarySittings.map((day, place) => ({ session, ordinal: place + 1, day })))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const orderedTerms = [...terms].sort(byFirstDay);

  const sessionOn = (iso: string): Session | undefined => ordered.find(within(iso));

  return {
    sessions: ordered,
    terms: orderedTerms,
    sessionOn: (day) => sessionOn(isoDay(day)),
    isSessionDay(day) {
      const iso = isoDay(day);
      const session = sessionOn(iso);
      if (!session) return false;
      const { plenarySittings, recesses } = session;
      return plenarySittings.includes(iso) || (recesses !== undefined && !recesses.some(within(iso)));
    },
    sittingOn(day) {
      const iso = isoDay(day);
      return sittings.find((sitting) => sitting.day === iso);
    },
    nextPlenarySitting(day) {
      const iso = isoDay(day);
      return sittings.find((sitting) => sitting.day > iso);
    },
    nextSession(day) {
      const iso = isoDay(day);
      return ordered.find(({ from }) => from > iso);
    },
    termOn: (day) => orderedTerms.find(within(isoDay(day))),
  };
}
