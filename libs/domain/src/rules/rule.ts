import type { LegalCalendar } from '@uian/calendar';
import type { ActId, Procedure, RuleId } from '@uian/procedure';
import type { Bill } from '../bill.js';
import type { Inputs } from '../commands/command.js';
import type { CalendarBook } from '../council-book.js';
import type { RecordedEvent } from '../event.js';
import type { Meeting } from '../meeting.js';
import type { Actor, Roster } from '../roster.js';
import type { Violation } from '../rule-violation.js';

/** A stream from its beginning, for an act that is about the record itself (기록 정정). */
export interface History {
  readonly events: readonly RecordedEvent[];
  /** The procedure that the stream lives under, by the days of its own life. */
  readonly procedureOf: (bill: Bill | undefined, day: string) => Procedure;
  /** A deem that the correction would disprove though acts stand on it. */
  readonly lost?: RecordedEvent;
}

/** Everything a rule may look at. Pure data: no clock, no database. */
export interface RuleContext {
  readonly act: ActId;
  /** Legal day (Asia/Seoul) on which the act is judged, ISO. */
  readonly day: string;
  /** Absent while only asking what may be done (가능한 행위): a rule that needs it then keeps silent. */
  readonly input?: unknown;
  /** The bill; absent for an act that begins one or concerns a meeting. */
  readonly bill?: Bill;
  /** The meeting that the act takes place in or is about. */
  readonly meeting?: Meeting;
  /** The meeting on whose approved agenda the bill stands, for an act that reaches it. */
  readonly agenda?: Meeting;
  /** Other bills that the act names and the record knows, by stream id: of an agenda, 대안 and 원안. */
  readonly bills?: ReadonlyMap<string, Bill>;
  /** What else of the council's bills a rule has to know. */
  readonly others?: {
    /** Bills that the plenary rejected (부결된 의안): title, and the day (ISO) it did so. Those of the session are enough. */
    readonly rejected: readonly { readonly title: string; readonly day: string }[];
  };
  /** The council's own stream (의회 운영), for an act on it. */
  readonly book?: CalendarBook;
  /** Business day (Asia/Seoul), ISO: the day on which the record is asked. */
  readonly today: string;
  readonly procedure: Procedure;
  readonly calendar: LegalCalendar;
  readonly roster: Roster;
  readonly actor: Actor;
  /** It is to be kept though it breaks rules (규칙에 어긋난 사실): why, and which it was found to break. */
  readonly irregular?: { readonly reason: string; readonly broken?: readonly RuleId[] };
  readonly history?: History;
}

/** The figure was not known for the day: the act passes and says so. */
export const NOT_JUDGED = 'not-judged';

/** A rule is a question with one answer: the violation, nothing, or *not judged*. */
export type Rule = (context: RuleContext) => Violation | undefined | typeof NOT_JUDGED;

export type RuleBook = Readonly<Partial<Record<RuleId, Rule>>>;

/** The input of an act, if that is the act being judged and it was given. */
export function inputOf<Act extends ActId>(context: RuleContext, ...acts: Act[]): Inputs[Act] | undefined {
  return acts.some((act) => act === context.act) ? (context.input as Inputs[Act] | undefined) : undefined;
}
