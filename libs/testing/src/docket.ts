import type { LegalCalendar } from '@uian/calendar';
import {
  availableActions, beginBill, beginMeeting, decide, decideCorrection, evolveBill, evolveMeeting, foldBill, foldMeeting, INPUTS, nextDeem,
  placedByLapse, plainDay, seoulInstant, settledBefore, withoutDisprovedDeems, type Actor, type AvailableAction, type Bill, type Decision,
  type Meeting, type NewEvent, type RecordedEvent, type Refusal, type Roster, type RuleContext,
} from '@uian/domain';
import {
  ACTORS, BILL_TRANSITIONS, isMeetingActId, MEETING_TRANSITIONS, procedureAsOf, type BillActId, type MeetingActId,
  type OfficeTargetsChange, type PaperActId, type Procedure,
} from '@uian/procedure';
import type { z } from 'zod';
import { ACTOR, actor, SEOUL_CALENDAR, SEOUL_ROSTER } from './council.js';

type DocketAct = BillActId | MeetingActId | PaperActId;
/** What a client may send for an act: what its schema fills in may be left out. */
export type InputFor<Act extends DocketAct> = z.input<(typeof INPUTS)[Act]>;

/** An act to be entered (기록할 행위). */
export interface Entry<Act extends DocketAct = DocketAct> {
  /** Legal day (Asia/Seoul), ISO. */
  readonly day: string;
  readonly input?: InputFor<Act>;
  /** The bill or the meeting; left out for an act that begins one. */
  readonly stream?: string;
  /** Whoever the row names first, if left out. */
  readonly actor?: Actor;
  /** Business day of the entry, where it is later than the act (지연 기록). */
  readonly enteredOn?: string;
  /** It comes through the second door, for this reason (규칙에 어긋난 사실). */
  readonly irregular?: string;
}

/** Noon in Seoul on a day: when the tests enter an act, UTC epoch milliseconds. */
export const noonOf = (day: string): number => seoulInstant(plainDay(day), 12);

/** The procedure that a bill lives under, by the days of its own life (접수, 회부). */
export function procedureOf(
  bill: Bill | undefined, day: string, council = bill?.council ?? 'seoul', targets?: OfficeTargetsChange,
): Procedure {
  return procedureAsOf(council, {
    act: day, receipt: bill?.facts['bill.receive']?.day, referral: bill?.facts['bill.refer']?.day,
    ...(bill?.education && { head: 'superintendent' }),
  }, targets);
}

/** Whoever the row names first; of a committee, if the act is one of a committee's. */
function usualActor(act: DocketAct, committee: string | undefined, bill: Bill | undefined): Actor {
  const rows: readonly { act: string; by: readonly (keyof typeof ACTOR)[] }[] = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS];
  const first = rows.find((row) => row.act === act)?.by[0];
  const role = first === 'executive' && bill?.education ? 'superintendent' : first;
  if (!role) throw new Error(`no row for ${act}`);
  return ACTORS[role].scope === 'committee' && committee !== undefined ? actor(role, committee) : ACTOR[role];
}

/**
 * A record in memory (의안 기록부): settles, decides and folds as the recorder does, with the real `decide` and `evolve`.
 * Tests reach every state by the road that leads there, never by a state made by hand.
 */
export class Docket {
  readonly council: string;
  /** Replaced where the council changes its calendar. */
  calendar: LegalCalendar;
  /** Replaced where the council changes the targets of its office (내부 목표). */
  officeTargets?: OfficeTargetsChange;
  readonly roster: Roster;
  private bills = new Map<string, Bill>();
  private meetings = new Map<string, Meeting>();
  private recorded = new Map<string, RecordedEvent[]>();

  constructor({ council = 'seoul', calendar = SEOUL_CALENDAR, roster = SEOUL_ROSTER }: {
    council?: string; calendar?: LegalCalendar; roster?: Roster;
  } = {}) {
    this.council = council;
    this.calendar = calendar;
    this.roster = roster;
  }

  bill(id: string): Bill {
    return this.known(this.bills.get(id), id);
  }

  meeting(id: string): Meeting {
    return this.known(this.meetings.get(id), id);
  }

  /** Every stream, in the order of their beginning. */
  streams(): readonly string[] {
    return [...this.recorded.keys()];
  }

  /** Every event of a stream, in order. */
  events(id: string): readonly RecordedEvent[] {
    return this.known(this.recorded.get(id), id);
  }

  /** Enters an act and answers what was decided; a refusal leaves everything as it was. */
  ask<Act extends DocketAct>(act: Act, entry: Entry<Act>): Decision & { readonly stream: string } {
    const stream = entry.stream ?? this.freshId();
    const before = [new Map(this.bills), new Map(this.meetings), new Map(this.recorded)] as const;
    if (this.bills.has(stream)) this.settle(stream, settledBefore(entry.day), entry.enteredOn ?? entry.day);
    const decision = this.decideLate(act, entry, stream);
    if (!decision.accepted) {
      [this.bills, this.meetings, this.recorded] = before;
      return { ...decision, stream };
    }
    const at = noonOf(entry.enteredOn ?? entry.day);
    for (const { stream: other, events } of decision.events) {
      for (const event of events) this.append(other ?? stream, event, at);
    }
    if (act === 'meeting.open') this.placeByLapse(stream, entry.day, at);
    return { ...decision, stream };
  }

  /** Enters an act that has to be accepted; answers the id of its stream. */
  do<Act extends DocketAct>(act: Act, entry: Entry<Act>): string {
    const decision = this.ask(act, entry);
    if (decision.accepted) return decision.stream;
    const reasons = decision.refusal.violations.map((v) => `${v.rule}: ${v.message}`);
    throw new Error(`${act} on ${entry.day} was refused:\n${reasons.join('\n')}`);
  }

  /** Enters an act that has to be refused; answers why. */
  refused<Act extends DocketAct>(act: Act, entry: Entry<Act>): Refusal {
    const decision = this.ask(act, entry);
    if (decision.accepted) throw new Error(`${act} on ${entry.day} was accepted`);
    return decision.refusal;
  }

  /** Corrects an earlier event of a stream (기록 정정) as the recorder does, and answers what was decided. */
  correct(
    stream: string, input: z.input<(typeof INPUTS)['bill.correct']>, { on, actor = ACTOR.secretariat }: { on: string; actor?: Actor },
  ): Decision {
    const events = this.events(stream);
    const bill = this.bills.get(stream);
    const meeting = this.meetings.get(stream);
    const decision = decideCorrection({
      act: meeting ? 'meeting.correct' : 'bill.correct', day: on, today: on, input: INPUTS['bill.correct'].parse(input), bill, meeting,
      actor, calendar: this.calendar, roster: this.roster, procedure: this.procedureOf(bill, on), history: { events, procedureOf: (of, day) => this.procedureOf(of, day) },
    });
    if (!decision.accepted) return decision;
    const added = decision.events.flatMap((of) => of.events).map((event, nth): RecordedEvent =>
      ({ ...event, payload: structuredClone(event.payload), sequence: events.length + 1 + nth, recordedAt: noonOf(on) }));
    this.recorded.set(stream, [...events, ...added]);
    if (meeting) this.meetings.set(stream, foldMeeting(stream, this.council, this.events(stream)));
    else this.bills.set(stream, foldBill(stream, this.council, this.events(stream)));
    if (bill) this.settle(stream, settledBefore(on), on);
    return decision;
  }

  /** What may be done with a bill on a day; in a meeting, if one is named. */
  available(bill: string, day: string, { by = ACTOR.secretariat, meeting }: { by?: Actor; meeting?: string } = {}): readonly AvailableAction[] {
    const { act: _act, input: _input, ...context } = this.context('bill.transfer', { day, stream: bill, actor: by });
    return availableActions({ ...context, bill: this.bill(bill), meeting: meeting === undefined ? undefined : this.meeting(meeting) });
  }

  /** The procedure that a bill of this council lives under, with the targets of its office. */
  procedureOf(bill: Bill | undefined, day: string): Procedure {
    return procedureOf(bill, day, this.council, this.officeTargets);
  }

  /** Settles every deem that has taken effect by an instant (UTC, epoch milliseconds). */
  settle(id: string, by: number, on: string): void {
    for (;;) {
      const bill = this.bill(id);
      const due = nextDeem(bill, by, this.procedureOf(bill, bill.lastDay), this.calendar);
      if (!due) return;
      this.append(id, due.event, noonOf(on));
    }
  }

  /** What a rule would be given for this act. */
  context<Act extends DocketAct>(act: Act, entry: Entry<Act>, stream = entry.stream ?? ''): RuleContext {
    const input = INPUTS[act].parse(entry.input ?? {}) as { meeting?: string; committee?: string };
    const bill = this.bills.get(stream);
    const meeting = this.meetings.get(isMeetingActId(act) ? stream : (input.meeting ?? ''));
    return {
      act, day: entry.day, input, bill, meeting, bills: this.bills, agenda: this.meetings.get(bill?.scheduled?.meeting ?? ''), others: { rejected: this.rejected() },
      today: entry.enteredOn ?? entry.day,
      procedure: this.procedureOf(bill, entry.day), calendar: this.calendar, roster: this.roster,
      actor: entry.actor ?? usualActor(act, input.committee ?? meeting?.committee ?? bill?.committee, bill), irregular: entry.irregular === undefined ? undefined : { reason: entry.irregular },
    };
  }

  private rejected(): readonly { title: string; day: string }[] {
    return [...this.bills.values()].filter(({ state }) => state === 'rejected').map(({ title, lastDay }) => ({ title, day: lastDay }));
  }

  private decideLate<Act extends DocketAct>(act: Act, entry: Entry<Act>, stream: string): Decision {
    const context = this.context(act, entry, stream);
    const earlier = context.bill && withoutDisprovedDeems(context.bill, entry.day, context.act);
    if (!earlier) return decide(context);
    const decision = decide({ ...context, bill: earlier, procedure: this.procedureOf(earlier, entry.day) });
    if (!decision.accepted) return entry.irregular === undefined ? decide(context) : decision;
    this.append(stream, { type: 'deemed.voided', day: entry.day, payload: { voids: earlier.sequence + 1 } },
      noonOf(entry.enteredOn ?? entry.day));
    return decision;
  }

  private placeByLapse(meeting: string, day: string, at: number): void {
    const { committee } = this.meeting(meeting);
    for (const bill of this.bills.values()) {
      if (bill.committee !== committee || !placedByLapse(bill, day, this.procedureOf(bill, day), this.calendar)) continue;
      this.append(bill.id, { type: 'deemed.placed', day, payload: { meeting, period: 'committee.auto_place' } }, at);
    }
  }

  private append(id: string, fact: NewEvent, recordedAt: number): void {
    const events = this.recorded.get(id) ?? [];
    const payload = fact.type === 'bill.receive' ? { ...fact.payload, billNumber: 1544 } : fact.payload;
    const event: RecordedEvent = { ...fact, payload: structuredClone(payload), sequence: events.length + 1, recordedAt };
    this.recorded.set(id, [...events, event]);
    const bill = this.bills.get(id);
    const meeting = this.meetings.get(id);
    if (meeting || event.type === 'meeting.draft') {
      this.meetings.set(id, meeting ? evolveMeeting(meeting, event) : beginMeeting(id, this.council, event));
    } else this.bills.set(id, bill ? evolveBill(bill, event) : beginBill(id, this.council, event));
  }

  private freshId(): string {
    return `00000000-0000-4000-8000-${String(this.recorded.size + 1).padStart(12, '0')}`;
  }

  private known<T>(found: T | undefined, id: string): T {
    if (found === undefined) throw new Error(`nothing recorded under ${id}`);
    return found;
  }
}
