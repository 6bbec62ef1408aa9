import {
  billFrom, plainDay, standing, told, type Bill, type Meeting, type RecordedEvent,
} from '@uian/domain';
import type { FactId, Outcome } from '@uian/procedure';
import { billState } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { eventsOf } from '../events.js';
import { billAt, factsAt, isNotThen, type Moment, type NotThen } from './bill-history.js';
import { billsAsOf, meetingAsOf } from './stream-state.js';

/** What a paper of a bill is made of (문서의 재료): the record as it was known at a moment. Days are ISO, Asia/Seoul. */
export interface BillPaperFacts {
  readonly bill: Bill;
  /** What stands of its events, oldest first. */
  readonly events: readonly RecordedEvent[];
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly council: { readonly name: string; readonly pack: string; readonly committees: ReadonlyMap<string, string> };
  readonly sessionOf: (day: string) => { readonly ordinal: number; readonly kind: 'regular' | 'extraordinary' } | undefined;
  readonly plenaryOf: (day: string) => number | undefined;
  readonly day: string;
  /** How much of the record the paper shows. */
  readonly sequence: number;
}

/** The same for a committee meeting and the bills on its agenda. */
export interface MeetingPaperFacts {
  readonly meeting: Meeting;
  readonly events: readonly RecordedEvent[];
  readonly bills: readonly BillPaperFacts[];
  readonly council: BillPaperFacts['council'];
  readonly session: ReturnType<BillPaperFacts['sessionOf']>;
  readonly day: string;
  readonly sequence: number;
  /** What came to the committee since its last meeting (보고사항). */
  readonly since: readonly { readonly day: string; readonly what: 'referred'; readonly bill: Bill }[];
}

/** A bill in the registers (의안접수대장, 의안처리 현황표). */
export interface RegisteredBill {
  readonly bill: Bill;
  readonly day: (type: FactId) => string | null;
  readonly committeeOutcome: Outcome | null;
  readonly plenaryOutcome: Outcome | null;
  readonly state: string;
}

/** Everything that papers are made of. Of one council; what belongs to another is not found. */
export class PaperReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async bill(councilId: string, id: string, moment: Moment = {}): Promise<BillPaperFacts | NotThen | undefined> {
    const then = await billAt(this.dataSource, this.councils, councilId, id, moment);
    if (!then || isNotThen(then)) return then;
    const { council, today } = then;
    return this.factsOf(id, council, today, moment);
  }

  async meeting(councilId: string, id: string): Promise<MeetingPaperFacts | undefined> {
    const [meeting, council, offset] = await Promise.all([
      meetingAsOf(this.dataSource, councilId, id), this.councils.of(councilId), this.councils.clockOffset(councilId),
    ]);
    if (!meeting) return undefined;
    const day = businessDay(offset);
    const bills = await Promise.all(meeting.items.map(({ bill }) => this.factsOf(bill, council, day, {})));
    return {
      meeting, bills, council: councilOf(council), session: sessionsOf(council)(meeting.sitting), day, sequence: meeting.sequence,
      events: standing(told((await eventsOf(this.dataSource, id)).map(({ event }) => event))), since: await this.since(councilId, meeting),
    };
  }

  /** Bills of the registers, by their numbers. @param from first number, @param to last number */
  async register(councilId: string, from: number, to: number): Promise<readonly RegisteredBill[]> {
    const rows = await this.dataSource.query<{ state: Bill }[]>(
      `select s.state from bill b join stream s on s.id = b.stream_id
        where b.council_id = $1 and b.number between $2 and $3 order by b.number`, [councilId, from, to]);
    return rows.map(({ state: bill }) => ({
      bill, day: (type) => bill.facts[type]?.day ?? null, committeeOutcome: bill.committeeOutcome ?? null,
      plenaryOutcome: bill.plenaryOutcome ?? null, state: billState(bill.state).term,
    }));
  }

  private async factsOf(id: string, council: Council, day: string, moment: Moment): Promise<BillPaperFacts> {
    const stored = (await eventsOf(this.dataSource, id)).map(({ event }) => event);
    const facts = factsAt(stored, moment);
    const events = standing(facts);
    const ids = events.flatMap(({ payload }) => (typeof payload.meeting === 'string' ? [payload.meeting] : []));
    const meetings = await this.dataSource.query<{ id: string; state: Meeting }[]>(
      `select id, state from stream where id = any($1::uuid[]) and council_id = $2 and kind = 'meeting'`, [ids, council.id]);
    return {
      bill: billFrom(id, council.id, facts), events, meetings: new Map(meetings.map((row) => [row.id, row.state])),
      council: councilOf(council), sessionOf: sessionsOf(council), day, sequence: facts.at(-1)?.sequence ?? 0,
      plenaryOf: (of) => council.calendar.sittingOn(plainDay(of))?.ordinal,
    };
  }

  /** Bills that were referred to the committee after its last meeting before this one. */
  private async since(councilId: string, { committee, sitting, id }: Meeting): Promise<MeetingPaperFacts['since']> {
    const rows = await this.dataSource.query<{ stream_id: string; day: string }[]>(`
      select e.stream_id, max(e.legal_day)::text as day from event e join bill b on b.stream_id = e.stream_id
       where e.council_id = $1 and b.committee_id = $2 and e.type in ('bill.refer', 'bill.refer-elsewhere') and e.legal_day <= $3
         and e.legal_day > coalesce((select max(m.sitting) from meeting m
               where m.council_id = $1 and m.committee_id = $2 and m.sitting < $3 and m.stream_id <> $4 and m.state <> 'cancelled'), '-infinity')
       group by e.stream_id order by 2, 1 limit 200`, [councilId, committee, sitting, id]);
    const bills = await billsAsOf(this.dataSource, councilId, rows.map((row) => row.stream_id));
    return rows.flatMap(({ stream_id: stream, day }) => {
      const bill = bills.get(stream);
      return bill ? [{ day, what: 'referred' as const, bill }] : [];
    });
  }
}

const councilOf = ({ name, pack, roster }: Council): BillPaperFacts['council'] =>
  ({ name, pack, committees: new Map([...roster.committees.values()].map((one) => [one.id, one.name])) });

const sessionsOf = ({ calendar }: Council): BillPaperFacts['sessionOf'] => (day) => {
  const found = calendar.sessions.find(({ from, to }) => from <= day && day <= to);
  return found && { ordinal: found.ordinal, kind: found.kind };
};

