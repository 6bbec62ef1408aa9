import {
  beginBill, beginMeeting, billMoves, EMPTY_CALENDAR_BOOK, evolveBill, evolveCalendar, evolveMeeting, foldBill, foldMeeting, moveBy, stamped,
  type Bill, type BillMove, type CalendarBook, type Meeting, type NewEvent,
} from '@uian/domain';
import { isRecordActId } from '@uian/procedure';
import { GENESIS, linkHash, type ChainedEvent, type RecordedActor } from './chain.js';
import type { LockedStream, Struck } from './streams.js';

/** Who records, when, by which command: the same for every event of one transaction. */
export interface Recording {
  readonly council: string;
  readonly actor: RecordedActor;
  readonly ground: string | null;
  readonly commandId: string | null;
  /** Business instant (UTC, epoch milliseconds). */
  readonly at: number;
}

type State = Bill | Meeting | CalendarBook;

/** Who acts where nobody does: the engine, by clock or calendar. */
export const ENGINE: RecordedActor = { id: 'engine', offices: [] };

/** A stream while a transaction adds to it: its state moves with each event, and so does its chain. */
export class StreamDraft {
  readonly before: State | null;
  readonly struckBefore: Struck;
  readonly events: { readonly event: ChainedEvent; readonly hash: Buffer }[] = [];
  /** What the record holds of the stream; read for a correction alone, which folds all of it again. */
  history: readonly ChainedEvent[] = [];
  /** How a bill went from stage to stage by what was added; after a correction, all of it. */
  moves: readonly BillMove[] = [];
  sequence: number;
  headHash: Buffer;
  struck: Struck;

  private constructor(
    readonly id: string, readonly kind: LockedStream['kind'], public state: State | null, sequence: number,
    headHash: Buffer, struck: Struck, readonly calendarBefore: number, private readonly recording: Recording,
  ) {
    this.before = state;
    this.sequence = sequence;
    this.headHash = headHash;
    this.struck = struck;
    this.struckBefore = struck;
  }

  /** @param book the council's own stream as its events tell it: what an earlier program kept of it may be of another shape */
  static of(locked: LockedStream, recording: Recording, book?: CalendarBook): StreamDraft {
    const { id, kind, sequence, headHash, struck, calendarSequence } = locked;
    const state = kind === 'calendar' && book?.sequence === sequence ? book : locked.state;
    return new StreamDraft(id, kind, state, sequence, headHash, struck, calendarSequence, recording);
  }

  static begin(id: string, kind: LockedStream['kind'], recording: Recording): StreamDraft {
    return new StreamDraft(id, kind, null, 0, GENESIS, {}, 0, recording);
  }

  get bill(): Bill | undefined {
    return this.kind === 'bill' && this.state ? (this.state as Bill) : undefined;
  }

  get meeting(): Meeting | undefined {
    return this.kind === 'meeting' && this.state ? (this.state as Meeting) : undefined;
  }

  /** @param of whose doing it is, where the recording's own is not: what the engine adds has neither command nor ground */
  add(fact: NewEvent, of: Pick<Recording, 'actor' | 'ground' | 'commandId'> = this.recording): void {
    const { at, council } = this.recording;
    const { actor, ground, commandId } = of;
    // What is hashed is what will be read back: JSON, without undefined.
    const payload = JSON.parse(JSON.stringify(stamped(fact).payload)) as NewEvent['payload'];
    const event: ChainedEvent = {
      type: fact.type, day: fact.day, payload, sequence: this.sequence + 1, recordedAt: at, actor, ground, commandId,
    };
    this.sequence = event.sequence;
    this.headHash = linkHash(this.headHash, this.id, event);
    this.events.push({ event, hash: this.headHash });
    const { bill } = this;
    this.state = this.folded(event, council);
    if (this.bill) this.moves = this.movesAfter(event, bill, this.bill);
  }

  private movesAfter(event: ChainedEvent, before: Bill | undefined, after: Bill): readonly BillMove[] {
    if (isRecordActId(event.type)) return billMoves(this.id, after.council, this.all());
    const move = moveBy(event, before, after);
    return move ? [...this.moves, move] : this.moves;
  }

  private all(): readonly ChainedEvent[] {
    return [...this.history, ...this.events.map((added) => added.event)];
  }

  private folded(event: ChainedEvent, council: string): State {
    if (isRecordActId(event.type)) {
      const all = this.all();
      return this.kind === 'bill' ? foldBill(this.id, council, all) : foldMeeting(this.id, council, all);
    }
    if (this.kind === 'bill') {
      return this.state ? evolveBill(this.state as Bill, event) : beginBill(this.id, council, event);
    }
    if (this.kind === 'meeting') {
      return this.state ? evolveMeeting(this.state as Meeting, event) : beginMeeting(this.id, council, event);
    }
    return evolveCalendar((this.state as CalendarBook | null) ?? EMPTY_CALENDAR_BOOK, event);
  }
}
