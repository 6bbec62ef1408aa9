import type { ActId, BillActId, CalendarActId, MeetingActId } from '@uian/procedure';
import { BILL_INPUTS, type BillInputs } from './bill-commands.js';
import { CALENDAR_INPUTS, type CalendarInputs } from './council-inputs.js';
import { MEETING_INPUTS, type MeetingInputs } from './meeting-commands.js';
import { PAPER_INPUTS, type PaperInputs } from './paper-commands.js';
import { RECORD_INPUTS, type RecordInputs } from './record-commands.js';

export type Inputs = BillInputs & MeetingInputs & CalendarInputs & RecordInputs & PaperInputs;

export const INPUTS = { ...BILL_INPUTS, ...MEETING_INPUTS, ...CALENDAR_INPUTS, ...RECORD_INPUTS, ...PAPER_INPUTS };

/** An act that somebody asks to have recorded (행위), judged on its legal day. */
export interface Command<Act extends ActId = ActId> {
  readonly act: Act;
  /** The legal day (Asia/Seoul) on which it happened; it may be entered later. */
  readonly day: string;
  readonly input: Inputs[Act];
}

/** A union that narrows: `command.act` tells the type of `command.input`. */
export type AnyCommand<Act extends ActId> = { [A in Act]: Command<A> }[Act];
export type BillCommand = AnyCommand<BillActId>;
export type MeetingCommand = AnyCommand<MeetingActId>;
export type CalendarCommand = AnyCommand<CalendarActId>;
