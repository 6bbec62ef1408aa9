import { legalCalendar, type LegalCalendar } from '@uian/calendar';
import { billFrom, foldCalendar, foldMeeting, plainDay, standing, told, type Meeting, type RecordedEvent } from '@uian/domain';
import { billState } from '@uian/procedure';
import type { Bill } from '@uian/domain';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { eventsOf } from '../events.js';
import { billAt, factsAt, isNotThen, type Moment, type NotThen } from './bill-history.js';
import type { BillPaperFacts, KnownThen, MeetingPaperFacts, PaperNames, RegisteredBill } from './paper-facts.js';

/** What papers of a moment have in common: the council, its calendar, and how far the record had come. */
interface Then {
  readonly council: string;
  readonly names: PaperNames;
  readonly calendar: LegalCalendar;
  readonly day: string;
  /** Events of other streams were recorded by this instant; undefined for all of them. */
  readonly at: number | undefined;
}

const by = (at: number | undefined) => ({ recordedAt }: Pick<RecordedEvent, 'recordedAt'>): boolean => at === undefined || recordedAt <= at;

/** Everything that papers are made of. Of one council; what belongs to another is not found. */
export class PaperReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async bill(councilId: string, id: string, moment: Moment = {}): Promise<BillPaperFacts | NotThen | undefined> {
    const then = await billAt(this.dataSource, this.councils, councilId, id, moment);
    if (!then || isNotThen(then)) return then;
    const { council, today: day } = then;
    return this.billFacts({ council: council.id, names: namesOf(council), calendar: council.calendar, day, at: undefined }, id,
      (events) => factsAt(events, moment));
  }

  /** A bill as a paper shows it that was made on `day`: now, or as the record was known then. @returns undefined where there is none */
  async billOn(councilId: string, id: string, day: string, known?: KnownThen): Promise<BillPaperFacts | undefined> {
    if (!(await this.isOf(councilId, id, 'bill'))) return undefined;
    return this.billFacts(await this.moment(councilId, day, known), id, (events) => told(events.filter(({ sequence }) => sequence <= (known?.shows ?? sequence))));
  }

  async meeting(councilId: string, id: string): Promise<MeetingPaperFacts | undefined> {
    return this.meetingOn(councilId, id, businessDay(await this.councils.clockOffset(councilId)));
  }

  /** The same for a meeting. */
  async meetingOn(councilId: string, id: string, day: string, known?: KnownThen): Promise<MeetingPaperFacts | undefined> {
    if (!(await this.isOf(councilId, id, 'meeting'))) return undefined;
    const then = await this.moment(councilId, day, known);
    const events = (await this.eventsBy(id, undefined)).filter(({ sequence }) => sequence <= (known?.shows ?? sequence));
    const meeting = foldMeeting(id, councilId, events);
    const bills = await Promise.all(meeting.items.map(({ bill }) => this.billFacts(then, bill, (all) => told(all.filter(by(then.at))))));
    return {
      meeting, bills, council: then.names, session: sessionsOf(then.calendar)(meeting.sitting), day, sequence: meeting.sequence,
      events: standing(told(events)), since: await this.since(then, meeting),
    };
  }

  /** Bills of the registers by their numbers, with what papers call the council. @param from first day of receipt, @param until last */
  async register(councilId: string, from: string, until: string, most: number): Promise<{ readonly bills: readonly RegisteredBill[]; readonly council: PaperNames; readonly day: string }> {
    const [rows, council, offset] = await Promise.all([
      this.dataSource.query<{ state: Bill }[]>(`
        select s.state from bill b join stream s on s.id = b.stream_id
         where b.council_id = $1 and b.number is not null and s.state->'facts'->'bill.receive'->>'day' between $2 and $3 order by b.number limit $4`,
      [councilId, from, until, most]),
      this.councils.of(councilId), this.councils.clockOffset(councilId),
    ]);
    const bills = rows.map(({ state: bill }): RegisteredBill => ({
      bill, day: (type) => bill.facts[type]?.day ?? null, committeeOutcome: bill.committeeOutcome ?? null,
      plenaryOutcome: bill.plenaryOutcome ?? null, state: billState(bill.state).term,
    }));
    return { bills, council: namesOf(council), day: businessDay(offset) };
  }

  /** Bills with that number, of all councils or of one. */
  async numbered(number: number, council?: string): Promise<readonly { readonly bill: string; readonly council: string }[]> {
    return this.dataSource.query<{ bill: string; council: string }[]>(`
      select stream_id as bill, council_id as council from bill where number = $1 and ($2::text is null or council_id = $2) order by council_id`, [number, council ?? null]);
  }

  private async isOf(council: string, id: string, kind: 'bill' | 'meeting'): Promise<boolean> {
    const found = await this.dataSource.query<object[]>('select from stream where id = $1 and council_id = $2 and kind = $3', [id, council, kind]);
    return found.length > 0;
  }

  private async moment(councilId: string, day: string, known: KnownThen | undefined): Promise<Then> {
    const council = await this.councils.of(councilId);
    if (!known) return { council: councilId, names: namesOf(council), calendar: council.calendar, day, at: undefined };
    const book = foldCalendar(await this.eventsBy(council.calendarStream, known.at));
    return { council: councilId, names: known.names, calendar: legalCalendar({ sessions: book.sessions, corrections: book.corrections }), day, at: known.at };
  }

  private async eventsBy(stream: string, at: number | undefined): Promise<readonly RecordedEvent[]> {
    return (await eventsOf(this.dataSource, stream)).map(({ event }) => event).filter(by(at));
  }

  private async billFacts(
    { council, names, calendar, day, at }: Then, id: string, factsOf: (events: readonly RecordedEvent[]) => readonly RecordedEvent[],
  ): Promise<BillPaperFacts> {
    const facts = factsOf(await this.eventsBy(id, undefined));
    const events = standing(facts);
    const ids = events.flatMap(({ payload }) => (typeof payload.meeting === 'string' ? [payload.meeting] : []));
    return {
      bill: billFrom(id, council, facts), events, meetings: await this.meetings(council, ids, at), council: names, sessionOf: sessionsOf(calendar), day,
      sequence: facts.at(-1)?.sequence ?? 0, plenaryOf: (of) => calendar.sittingOn(plainDay(of))?.ordinal,
    };
  }

  /** Meetings of this council by id: as they stand, or as they were known at an instant. */
  private async meetings(council: string, ids: readonly string[], at: number | undefined): Promise<ReadonlyMap<string, Meeting>> {
    if (ids.length === 0) return new Map();
    const rows = await this.dataSource.query<{ id: string; state: Meeting }[]>(
      `select id, state from stream where id = any($1::uuid[]) and council_id = $2 and kind = 'meeting'`, [ids, council]);
    if (at === undefined) return new Map(rows.map((row) => [row.id, row.state]));
    const folded = await Promise.all(rows.map(async ({ id }) => [id, await this.eventsBy(id, at)] as const));
    return new Map(folded.flatMap(([id, events]) => (events.length > 0 ? [[id, foldMeeting(id, council, events)] as const] : [])));
  }

  /** Bills that were referred to the committee after its last meeting before this one. */
  private async since(then: Then, meeting: Meeting): Promise<MeetingPaperFacts['since']> {
    const last = await this.lastSitting(then, meeting);
    const rows = await this.dataSource.query<{ stream_id: string; day: string }[]>(`
      select e.stream_id, max(e.legal_day)::text as day from event e join bill b on b.stream_id = e.stream_id
       where e.council_id = $1 and (b.committee_id = $2 or ($5::float8 is not null and e.payload->>'committee' = $2)) and e.type in ('bill.refer', 'bill.refer-elsewhere') and e.legal_day <= $3
         and e.legal_day > coalesce($4::date, '-infinity') and ($5::float8 is null or e.recorded_at <= to_timestamp($5 / 1000))
       group by e.stream_id order by 2, 1 limit 200`, [then.council, meeting.committee, meeting.sitting, last ?? null, then.at ?? null]);
    const bills = await Promise.all(rows.map(({ stream_id: id }) => this.billFacts(then, id, (all) => told(all.filter(by(then.at))))));
    return bills.flatMap(({ bill }, nth) => (bill.committee === meeting.committee ? [{ day: rows[nth]!.day, what: 'referred' as const, bill }] : []));
  }

  /** The day of the committee's last sitting before this one. */
  private async lastSitting({ council, at }: Then, { committee, sitting, id }: Meeting): Promise<string | undefined> {
    const rows = await this.dataSource.query<{ stream_id: string }[]>(`
      select stream_id from meeting where council_id = $1 and committee_id = $2 and stream_id <> $4
         and sitting between $3::date - 400 and $3::date + 400`, [council, committee, sitting, id]);
    const others = await this.meetings(council, rows.map((row) => row.stream_id), at);
    return [...others.values()].filter((one) => one.sitting < sitting && one.state !== 'cancelled').map((one) => one.sitting).sort().at(-1);
  }
}

const namesOf = ({ name, pack, roster }: Council): PaperNames =>
  ({ name, pack, committees: new Map([...roster.committees.values()].map((one) => [one.id, one.name])) });

const sessionsOf = ({ sessions }: LegalCalendar): BillPaperFacts['sessionOf'] => (day) => {
  const found = sessions.find(({ from, to }) => from <= day && day <= to);
  return found && { ordinal: found.ordinal, kind: found.kind };
};
