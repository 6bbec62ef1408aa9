import { dayField, idField, INPUTS, lineField } from '@uian/domain';
import {
  BILL_ACTS, BILL_TRANSITIONS, CALENDAR_ACTS, FACT_TERMS, isRecordActId, MEETING_ACTS, MEETING_TRANSITIONS,
  type ActId, type BillActId, type CalendarActId, type MeetingActId,
} from '@uian/procedure';
import { z } from 'zod';
import './korean-issues.js';

/** What a client sends to have an act recorded. */
export interface ActBody {
  readonly commandId: string;
  readonly act: ActId;
  readonly day?: string;
  readonly ground?: string;
  readonly irregular?: { readonly reason: string };
  readonly input: object;
}

/** The same for several bills. */
export interface BillsActBody extends ActBody {
  readonly bills: readonly string[];
}

/** The second door: nothing that is about the record itself goes through it. */
const irregular = z.strictObject({ reason: lineField().meta({ description: '사유' }) }).optional().meta({
  description: '규칙에 어긋났으나 실제로 있었던 일로 기록합니다. 의사과만 쓸 수 있고, 어긴 규칙이 기록에 남습니다.',
});

/** The envelope of an act around the act's own schema, which stands in the domain and nowhere else. */
const envelope = (act: ActId) => z.strictObject({
  commandId: idField().meta({ description: '같은 식별자로 다시 보내면 같은 답을 한 번만 기록하여 돌려줍니다.' }),
  act: z.literal(act),
  day: dayField().optional().meta({ description: '행위가 있은 날(Asia/Seoul). 비우면 오늘입니다.' }),
  ground: lineField().optional().meta({ description: '근거 문서' }),
  ...(isRecordActId(act) ? {} : { irregular }),
  input: INPUTS[act],
}).meta({ id: act, title: FACT_TERMS[act] });

type Envelope = ReturnType<typeof envelope>;

const oneOf = (acts: readonly ActId[]): z.ZodType<ActBody> =>
  z.discriminatedUnion('act', acts.map(envelope) as [Envelope, ...Envelope[]]) as unknown as z.ZodType<ActBody>;

const begins = (act: ActId): boolean =>
  [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].some((row) => row.act === act && row.from.length === 0);

const billActs = Object.keys(BILL_ACTS) as BillActId[];
const meetingActs = Object.keys(MEETING_ACTS) as MeetingActId[];

/** An act done to several bills at once (일괄): the same for all of them, recorded for all or for none. */
const together = (act: BillActId) => envelope(act).extend({
  bills: z.array(idField(), { error: '의안 목록을 입력하세요.' }).min(2, '둘 이상이어야 합니다.').max(200).meta({ description: '의안 식별자' }),
}).meta({ id: `${act}.together`, title: `일괄 ${FACT_TERMS[act]}` });

/** Acts that begin a bill, as the table tells; then those on one that exists, and on its record; the same for meetings. */
export const NEW_BILL = oneOf(billActs.filter(begins));
export const BILL_ACT = oneOf([...billActs.filter((act) => !begins(act)), 'bill.correct']);
export const BILLS_ACT = z.discriminatedUnion('act', billActs.filter((act) => !begins(act)).map(together) as [
  ReturnType<typeof together>, ...ReturnType<typeof together>[]]) as unknown as z.ZodType<BillsActBody>;
export const NEW_MEETING = oneOf(meetingActs.filter(begins));
export const MEETING_ACT = oneOf([...meetingActs.filter((act) => !begins(act)), 'meeting.correct']);
export const CALENDAR_ACT = oneOf(Object.keys(CALENDAR_ACTS) as CalendarActId[]);
