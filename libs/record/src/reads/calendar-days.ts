import type { Actor } from '@uian/domain';
import { plainDay } from '@uian/domain';
import { FACT_TERMS, meetingState, procedureAsOf, type CalendarActId, type MeetingStateId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { committeeView, type Termed } from './terms.js';

/** A day of the council (회기 달력): why nobody works, of which session it is, who sits. */
export interface CalendarDay {
  /** ISO. */
  readonly day: string;
  /** `토요일`, `삼일절`; null where the offices work. */
  readonly off: string | null;
  readonly holiday: boolean;
  /** The council itself made it a holiday, or took one away (휴일 정정). */
  readonly corrected: boolean;
  /** The holidays of its year are not published yet. */
  readonly unknown: boolean;
  /** `제322회 임시회`. */
  readonly session: Termed | null;
  /** 본회의 제N차. */
  readonly plenary: number | null;
  readonly recess: boolean;
  readonly meetings: readonly {
    readonly id: string; readonly committee: Termed; readonly ordinal: number; readonly time: string; readonly state: Termed<MeetingStateId>;
  }[];
}

export interface CalendarDays {
  readonly today: string;
  readonly days: readonly CalendarDay[];
  /** Acts on the calendar that this council has, and whether the caller's offices may do them. */
  readonly acts: readonly (Termed<CalendarActId> & { readonly may: boolean })[];
}

interface MeetingRow { stream_id: string; committee_id: string; ordinal: number; sitting: string; time: string; state: MeetingStateId }

/** The days of a council one by one, as a calendar shows them. */
export class CalendarDayReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** @param from first day, @param until last day, ISO, both shown */
  async of(councilId: string, { offices }: Pick<Actor, 'offices'>, from: string, until: string): Promise<CalendarDays> {
    const [council, offset, rows] = await Promise.all([
      this.councils.of(councilId), this.councils.clockOffset(councilId), this.dataSource.query<MeetingRow[]>(`
        select stream_id, committee_id, ordinal, sitting::text as sitting, "time", state from meeting
         where council_id = $1 and sitting between $2 and $3 order by sitting, "time", committee_id`, [councilId, from, until]),
    ]);
    const today = businessDay(offset);
    const days: CalendarDay[] = [];
    for (let day = plainDay(from); day.toString() <= until; day = day.add({ days: 1 })) {
      days.push(dayOf(day, council, rows.filter(({ sitting }) => sitting === day.toString())));
    }
    return {
      today, days,
      acts: procedureAsOf(council.pack, today).calendarTransitions().map(({ act, by }) =>
        ({ id: act, term: FACT_TERMS[act], may: offices.some(({ role }) => by.includes(role)) })),
    };
  }
}

function dayOf(date: ReturnType<typeof plainDay>, council: Council, meetings: readonly MeetingRow[]): CalendarDay {
  const { calendar, book } = council;
  const day = date.toString();
  const off = calendar.dayOff(date);
  const session = calendar.sessionOn(date);
  return {
    day, off: off?.name ?? null, holiday: off?.kind === 'holiday', corrected: book.corrections.some((one) => one.day === day),
    unknown: !calendar.knows(date),
    session: session ? { id: String(session.ordinal), term: `제${session.ordinal}회 ${session.term}` } : null,
    plenary: calendar.sittingOn(date)?.ordinal ?? null,
    recess: session?.recesses?.some((recess) => recess.from <= day && day <= recess.to) ?? false,
    meetings: meetings.map((row) => ({
      id: row.stream_id, committee: committeeView(row.committee_id, council), ordinal: row.ordinal, time: row.time,
      state: { id: row.state, term: meetingState(row.state).term },
    })),
  };
}
