import { legalCalendar } from '@uian/calendar';
import {
  billFrom, foldCalendar, legalDayOf, plainDay, seoulInstant, standing, told, type Bill, type RecordedEvent,
} from '@uian/domain';
import type { DataSource } from 'typeorm';
import { businessDay, businessNow, type Council, type CouncilDirectory } from '../council-directory.js';
import { eventsOf } from '../events.js';

/** When a bill is looked at; both may be given, and none is now. Legal days (Asia/Seoul), ISO. */
export interface Moment {
  /** As it was known (그날까지 기록된 대로): what had been recorded by the end of that day. */
  readonly knownOn?: string;
  /** As it stood (그날 현재): what had happened by that day, as it is known now, or was on `knownOn`. */
  readonly asOf?: string;
}

/** Why a bill cannot be shown at a moment: it has not come, or the bill was not there yet. */
export interface NotThen {
  readonly notThen: 'future' | 'before';
  readonly field: keyof Moment;
  /** Korean sentence. */
  readonly message: string;
}

/** A bill at a moment, and what it has to be judged by. */
export interface BillThen {
  readonly bill: Bill;
  /** The council with its calendar as it was known then. */
  readonly council: Council;
  /** Business instant (UTC, epoch milliseconds) and day at which it is looked at. */
  readonly now: number;
  readonly today: string;
}

export const isNotThen = (of: object): of is NotThen => 'notThen' in of;

const DAY = 86_400_000;
const isKnownOn = (day: string) => ({ recordedAt }: Pick<RecordedEvent, 'recordedAt'>): boolean => legalDayOf(recordedAt) <= day;

/** The facts of a stream at a moment, from its events as they are stored. */
export function factsAt(events: readonly RecordedEvent[], { knownOn, asOf }: Moment): readonly RecordedEvent[] {
  const facts = told(knownOn === undefined ? events : events.filter(isKnownOn(knownOn)));
  // A deem that is known to be void never held on any day.
  return asOf === undefined ? facts : standing(facts).filter(({ day }) => day <= asOf);
}

/** The calendar of the council as it was known on a day. */
async function councilThen(dataSource: DataSource, council: Council, knownOn: string): Promise<Council> {
  const events = (await eventsOf(dataSource, council.calendarStream)).map(({ event }) => event).filter(isKnownOn(knownOn));
  const book = foldCalendar(events);
  return { ...council, book, calendar: legalCalendar({ sessions: book.sessions, corrections: book.corrections }) };
}

/**
 * A bill of this council from its events, at a moment. The people of the council are those of today.
 * @returns undefined where the council has no such bill
 */
export async function billAt(
  dataSource: DataSource, councils: CouncilDirectory, councilId: string, id: string, moment: Moment,
): Promise<BillThen | NotThen | undefined> {
  const [council, offset, [stream]] = await Promise.all([
    councils.of(councilId), councils.clockOffset(councilId), dataSource.query<{ id: string }[]>(
      `select id from stream where id = $1 and council_id = $2 and kind = 'bill'`, [id, councilId]),
  ]);
  if (!stream) return undefined;
  const now = businessDay(offset);
  const ahead = (['knownOn', 'asOf'] as const).find((field) => (moment[field] ?? now) > now);
  if (ahead) return { notThen: 'future', field: ahead, message: '아직 오지 않은 날입니다.' };
  const facts = factsAt((await eventsOf(dataSource, id)).map(({ event }) => event), moment);
  if (facts[0]?.sequence !== 1) {
    return moment.asOf === undefined
      ? { notThen: 'before', field: 'knownOn', message: '그날까지 기록되지 않은 의안입니다.' }
      : { notThen: 'before', field: 'asOf', message: '그날에는 아직 없던 의안입니다.' };
  }
  const { knownOn } = moment;
  const today = [now, knownOn, moment.asOf].filter((day) => day !== undefined).sort()[0]!;
  return {
    bill: billFrom(id, councilId, facts), today,
    council: knownOn === undefined ? council : await councilThen(dataSource, council, knownOn),
    now: today === now ? businessNow(offset) : seoulInstant(plainDay(today)) + DAY - 1,
  };
}
