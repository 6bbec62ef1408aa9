import type { MeetingActId } from '@uian/procedure';
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
