import type { CalendarActId, MeetingActId } from '@uian/procedure';
import { z } from 'zod';
import { clockTime, day, id, line, persons } from './fields.js';

const items = () => z.array(id(), { error: '안건 목록을 입력하세요.' }).max(200);

/** The input of every act on a committee meeting (위원회 회의). */
export const MEETING_INPUTS = {
  'meeting.draft': z.strictObject({
    committee: line(100),
    /** 차수 (제N차) within the session. */
    ordinal: z.number().int().min(1).max(1000), sitting: day(), time: clockTime(), place: line().optional(),
    items: items(),
  }),
  'meeting.change-items': z.strictObject({ items: items(), sitting: day().optional(), time: clockTime().optional() }),
  'meeting.consult': z.strictObject({}),
  'meeting.answer-consultation': z.strictObject({
    answer: z.enum(['agreed', 'objected', 'no-answer'], { error: '협의 결과는 동의, 이견, 무응답 중 하나입니다.' }),
    words: line().optional(),
  }),
  'meeting.request-approval': z.strictObject({}),
  'meeting.report-absence': z.strictObject({ reason: line(), until: day() }),
  'meeting.approve': z.strictObject({
    /** Items approved (승인 안건); all of them, if left out. The others are returned. */
    items: items().optional(), reason: line().optional(),
  }),
  'meeting.return': z.strictObject({ reason: line() }),
  'meeting.notify': z.strictObject({}),
  'meeting.open': z.strictObject({ present: persons() }),
  'meeting.close': z.strictObject({}),
  'meeting.cancel': z.strictObject({ reason: line() }),
} as const satisfies Record<MeetingActId, z.ZodType>;

export type MeetingInputs = { [Act in MeetingActId]: z.infer<(typeof MEETING_INPUTS)[Act]> };

/** The input of every act on the calendar of a council (회기, 휴일). */
export const CALENDAR_INPUTS = {
  'calendar.set-session': z.strictObject({
    /** 회수 (제N회). */
    ordinal: z.number().int().min(1).max(100_000), kind: z.enum(['regular', 'extraordinary']),
    from: day(), to: day(),
    /** Days on which the plenary sits (본회의), in order. */
    plenarySittings: z.array(day()).max(200),
  }).refine((session) => session.from <= session.to, { path: ['to'], error: '회기의 끝이 시작보다 이릅니다.' })
    .refine((session) => session.plenarySittings.every((sitting) => session.from <= sitting && sitting <= session.to),
      { path: ['plenarySittings'], error: '본회의는 회기 안의 날이어야 합니다.' }),
  'calendar.correct-holiday': z.strictObject({ on: day(), holiday: line(100).nullable(), reason: line() }),
} as const satisfies Record<CalendarActId, z.ZodType>;

export type CalendarInputs = { [Act in CalendarActId]: z.infer<(typeof CALENDAR_INPUTS)[Act]> };
