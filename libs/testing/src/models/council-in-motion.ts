import type { Actor, AvailableAction, Bill, Decision } from '@uian/domain';
import { plainDay, seoulInstant } from '@uian/domain';
import {
  BILL_ACTS, BILL_TRANSITIONS, CALENDAR_ACTS, isCalendarActId, MEETING_ACTS, MEETING_TRANSITIONS,
  type ActId, type BillKind, type BillStateId, type ProposerKind,
} from '@uian/procedure';
import { ACTOR, OTHER_COMMITTEE, SESSIONS, SPECIAL_COMMITTEE } from '../council.js';
import { CouncilDocket } from '../council-docket.js';
import { Docket, type Entry } from '../docket.js';
import { billAt } from '../roads.js';
import { Choices, randomInput } from './random-inputs.js';
import { waysOnOf } from './ways-on.js';

/** One roll of the dice: how many days go by, which act, on what, by whom, with which variant of its input. */
export interface Roll {
  readonly days: number;
  readonly pick: number;
  readonly variant: number;
  /** Any act of the table, by one office alone, instead of one that seems possible. */
  readonly wild: boolean;
  /** Entered later than it happened. */
  readonly late: boolean;
  /** Through the second door, or a correction. */
  readonly besides: boolean;
}

/** An act that somebody enters (기록할 행위): what is sent to a record, in memory or on servers. */
export interface Move {
  readonly act: ActId;
  readonly day: string;
  readonly enteredOn: string;
  readonly stream?: string;
  readonly actor: Actor;
  readonly input: object;
  readonly irregular?: string;
}

/** A move on the way to the beginning, and the stream that it began, if any. */
export type RoadMove = Move & { readonly begins?: string };

/** What became of a move; `promised` where it had been told beforehand whether the act may be done. */
export interface Moved {
  readonly move: Move;
  readonly decision: Decision;
  readonly stream: string;
  readonly promised?: boolean;
}

/** Where a council in motion begins. */
export interface Beginning {
  readonly council: string;
  readonly state: BillStateId;
  readonly kind?: BillKind;
  readonly by?: ProposerKind;
}

/** Somebody with every office, of every committee (시험용). */
export const EVERYBODY: Actor = {
  id: 'everybody',
  offices: Object.values(ACTOR).flatMap(({ offices }) => offices.flatMap((office) =>
    [office, ...(office.committee ? [OTHER_COMMITTEE, SPECIAL_COMMITTEE].map((committee) => ({ ...office, committee })) : [])])),
};
const NOBODY_KNOWS = '00000000-0000-4000-8000-999999999999';
const ALL_ACTS = Object.keys({ ...BILL_ACTS, ...MEETING_ACTS, ...CALENDAR_ACTS }) as ActId[];
const ONWARD = new Set<string>(BILL_TRANSITIONS.filter(({ to }) => to !== 'same').map(({ act }) => act));
const BEGINS = new Set<string>([...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].filter(({ from }) => from.length === 0).map(({ act }) => act));
const BILL_BEGINS: readonly ActId[] = ['bill.introduce', 'bill.submit', 'bill.propose-by-committee', 'bill.lodge-petition'];
/** They end a road before it is seen; the dice take them seldom. */
const ENDS = new Set<string>(['bill.withdraw', 'bill.dismiss-petition']);

/** Notes what is entered into it, so that the same can be entered elsewhere. */
class WatchedDocket extends Docket {
  readonly moves: RoadMove[] = [];
  private today = '';

  override ask<Act extends Parameters<Docket['ask']>[0]>(act: Act, entry: Entry<Act>): ReturnType<Docket['ask']> {
    const context = this.context(act, entry);
    if ((entry.enteredOn ?? entry.day) > this.today) this.today = entry.enteredOn ?? entry.day;
    const answer = super.ask(act, entry);
    this.moves.push({ act, day: entry.day, enteredOn: this.today, stream: entry.stream, actor: context.actor, input: entry.input ?? {},
      ...(entry.stream === undefined && { begins: answer.stream }) });
    return answer;
  }
}

/** A council in motion: its own days, its bills and meetings, and the day it has come to, in memory. */
export class CouncilInMotion {
  readonly docket: Docket;
  readonly own: CouncilDocket;
  readonly bills: string[];
  readonly meetings: string[];
  /** What brought the council to where it begins. */
  readonly road: readonly RoadMove[];
  today: string;

  /** One bill has come that far already, or the dice would seldom see a vote. */
  constructor({ council, state, kind, by }: Beginning) {
    this.own = new CouncilDocket(council);
    const docket = new WatchedDocket({ council });
    this.docket = docket;
    const sessions = SESSIONS.map(({ ordinal, kind: of, from, to, plenarySittings }): Move => ({
      act: 'calendar.set-session', day: '2024-02-01', enteredOn: '2024-02-01', actor: ACTOR.administrator,
      input: { ordinal, kind: of, from, to, plenarySittings },
    }));
    for (const session of sessions) {
      if (!this.act(session).decision.accepted) throw new Error(`${JSON.stringify(session.input)} was refused`);
    }
    const { id, meeting } = billAt(state, { docket, kind, by });
    this.bills = [id];
    this.meetings = meeting === undefined ? [] : [meeting];
    this.road = [...sessions, ...docket.moves];
    this.today = this.road.map(({ enteredOn }) => enteredOn).concat(docket.bill(id).lastDay).sort().at(-1)!;
  }

  bill(id: string): Bill {
    return this.docket.bill(id);
  }

  /** The day that so many days lead to: as often as not the next sitting of a committee or of the plenary, where one is near. */
  dayAfter({ days, variant }: Roll): string {
    const sittings = [...this.meetings.map((id) => this.docket.meeting(id).sitting),
      ...this.own.book.sessions.flatMap((s) => s.plenarySittings)]
      .filter((day) => day > this.today).sort();
    const next = days > 0 && days < 5 && variant % 8 < 5 ? sittings[0] : undefined;
    return next ?? plainDay(this.today).add({ days }).toString();
  }

  /** Time goes on to a day; every clock that is due by then is struck, if somebody strikes them. */
  moveTo(day: string, strike: boolean): void {
    if (day > this.today) this.today = day;
    if (strike) this.strike();
  }

  /** Strikes every clock that is due by noon of today, as the engine does. */
  strike(): void {
    for (const id of this.bills) this.docket.settle(id, seoulInstant(plainDay(this.today), 12), this.today);
  }

  /** The act that the dice choose here and now; undefined where they name an act without anything to be done to. */
  plan({ pick, variant, wild, late, besides }: Roll): Move & { promised?: boolean } | undefined {
    const dice = new Choices(pick);
    const bill = dice.of(this.bills[0]!, this.bills[0]!, ...this.bills);
    const meeting = this.meetingFor(bill, dice);
    // Asked every other time, because it judges the whole table.
    const told = !wild && !besides && dice.once(2) ? this.docket.available(bill, this.today, { by: EVERYBODY, meeting }) : undefined;
    const act = besides && dice.once(3) ? dice.of<ActId>('bill.correct', 'meeting.correct')
      : wild ? dice.of(...ALL_ACTS) : this.seemsPossible(bill, meeting, dice, told);
    const own = isCalendarActId(act);
    const stream = BEGINS.has(act) || own ? undefined : act.startsWith('bill.') ? bill : meeting;
    if (stream === undefined && !BEGINS.has(act) && !own) return undefined;
    const said = late ? undefined : told?.find((action) => action.act === act);
    return {
      act, stream, enteredOn: this.today, day: late ? plainDay(this.today).subtract({ days: variant % 12 }).toString() : this.today,
      actor: wild ? dice.of(...Object.values(ACTOR)) : EVERYBODY,
      input: randomInput(act, variant, {
        today: this.today, bill: this.bill(bill), meeting: meeting ?? NOBODY_KNOWS, bills: this.bills,
        sessions: this.own.book.sessions.map(({ ordinal }) => ordinal),
      }),
      // The servers know no stream that there is not, by whichever door.
      ...(besides && meeting !== undefined && !act.endsWith('.correct') && { irregular: '실제로 있었던 일' }),
      ...(said && { promised: ['may', 'must'].includes(said.availability) }),
    };
  }

  /** Enters an act. */
  act({ promised, ...move }: Move & { promised?: boolean }): Moved {
    const { act, stream, day, enteredOn, actor, input, irregular } = move;
    const told = { move, ...(promised !== undefined && { promised }) };
    if (isCalendarActId(act)) {
      const decision = this.own.enter(act, { day, enteredOn, actor, input, irregular } as never);
      this.docket.calendar = this.own.calendar;
      this.docket.officeTargets = this.own.book.officeTargets;
      return { ...told, decision, stream: 'calendar' };
    }
    if (act === 'bill.correct' || act === 'meeting.correct') {
      return { ...told, stream: stream!, decision: this.docket.correct(stream!, input as never, { on: enteredOn, actor }) };
    }
    const { stream: written, ...decision } = this.docket.ask(act, { day, enteredOn, stream, actor, input: input as never, irregular });
    if (decision.accepted && BEGINS.has(act)) (act === 'meeting.draft' ? this.meetings : this.bills).push(written);
    return { ...told, decision, stream: written };
  }

  /** The ways on of a bill that are not its end by other hands: rows and deems that lead out of where it stands. */
  waysOn(id: string): readonly string[] {
    const bill = this.bill(id);
    const procedure = this.docket.procedureOf(bill, this.today > bill.lastDay ? this.today : bill.lastDay);
    return waysOnOf(procedure, bill);
  }

  /** A meeting that sits on the bill today, or one of the newest. */
  private meetingFor(bill: string, dice: Choices): string | undefined {
    const sits = (id: string): boolean => {
      const { state, sitting, items } = this.docket.meeting(id);
      return (state === 'open' || state === 'noticed') && sitting === this.today && items.some((item) => item.bill === bill);
    };
    return (dice.once(6) ? undefined : this.meetings.find(sits))
      ?? (this.meetings.length === 0 ? undefined : dice.of(...this.meetings.slice(-2)));
  }

  /** An act that leads on, or another that the bill or the meeting can take; or one that begins another. */
  private seemsPossible(id: string, meeting: string | undefined, dice: Choices, told: readonly AvailableAction[] | undefined): ActId {
    const bill = this.bill(id);
    // What was not offered is tried, too: it has to be refused.
    const offered = dice.once(3) ? undefined : told?.filter(({ availability }) => availability === 'may' || availability === 'must');
    const may = (offered ?? this.docket.procedureOf(bill, this.today).billTransitions().filter(({ from, kinds, proposers }) => from.includes(bill.state)
      && (kinds?.includes(bill.kind) ?? true) && (proposers?.includes(bill.proposer.kind) ?? true)))
      .map(({ act }) => act).filter((act) => !ENDS.has(act) || dice.once(20));
    const onward = may.filter((act) => ONWARD.has(act));
    const state = meeting === undefined ? undefined : this.docket.meeting(meeting).state;
    const ofMeeting = MEETING_TRANSITIONS.filter(({ act, from }) => from.some((one) => one === state)
      && (act !== 'meeting.cancel' || dice.once(9))).map((row) => row.act);
    const begun = dice.of<readonly ActId[]>(BILL_BEGINS, ['meeting.draft'], ['meeting.draft'], Object.keys(CALENDAR_ACTS) as ActId[]);
    const choice = dice.of<readonly ActId[]>(onward, onward, onward, may, may, ofMeeting, ofMeeting, begun);
    return dice.of(...(choice.length > 0 ? choice : begun));
  }
}
