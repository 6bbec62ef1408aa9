import type { CalendarActId } from '@uian/procedure';
import { z } from 'zod';
import { clockTime, day, line } from './fields.js';

/** 회수 (제N회). */
const ordinal = () => z.number({ error: '숫자로 입력하세요.' }).int().min(1).max(100_000);
const sittings = () => z.array(day()).max(200);
const span = <T extends { from: string; to: string }>({ from, to }: T): boolean => from <= to;
const BACKWARDS = '회기의 끝이 시작보다 이릅니다.';

const session = {
  ordinal: ordinal(), kind: z.enum(['regular', 'extraordinary']), from: day(), to: day(),
  /** Days on which the plenary sits (본회의), in order. */
  plenarySittings: sittings(),
};
const ofSession = { session: ordinal() };
/** 연간 회의 일수를 연장한 본회의 의결, where the session takes the year beyond its limit. */
const extension = { extension: line().optional() };

/** The input of every act on the council's own stream (회기, 휴일, 회의록, 의원 임기). */
export const CALENDAR_INPUTS = {
  'calendar.set-term': z.strictObject({ ordinal: z.number().int().min(1).max(1000), from: day(), to: day() })
    .refine(span, { path: ['to'], error: '임기의 끝이 시작보다 이릅니다.' }),
  'calendar.adopt-plan': z.strictObject({ year: z.number().int().min(1950).max(9999) }),
  'calendar.request-session': z.strictObject({
    ...ofSession, by: z.enum(['head', 'members'], { error: '단체장 또는 의원이 요구합니다.' }),
  }),
  'calendar.convene': z.strictObject({ ...ofSession, on: day(), urgency: line().optional() }),
  'calendar.set-session': z.strictObject({ ...session, ...extension }).refine(span, { path: ['to'], error: BACKWARDS })
    .refine((s) => s.plenarySittings.every((sitting) => s.from <= sitting && sitting <= s.to),
      { path: ['plenarySittings'], error: '본회의는 회기 안의 날이어야 합니다.' }),
  'calendar.change-session': z.strictObject({ ...ofSession, from: day().optional(), to: day().optional(), reason: line(), ...extension })
    .refine(({ from, to }) => from !== undefined || to !== undefined, { path: ['from'], error: '바뀐 시작일이나 종료일을 적으세요.' }),
  'calendar.set-sittings': z.strictObject({ ...ofSession, plenarySittings: sittings(), reason: line() }),
  'calendar.resolve-recess': z.strictObject({ ...ofSession, from: day(), to: day() })
    .refine(span, { path: ['to'], error: '휴회의 끝이 시작보다 이릅니다.' }),
  'calendar.close-session': z.strictObject(ofSession),
  'calendar.post-draft-minutes': z.strictObject(ofSession),
  'calendar.request-minutes-correction': z.strictObject({ ...ofSession, by: line(50), what: line() }),
  'calendar.publish-minutes': z.strictObject({ ...ofSession, published: line().optional() }),
  'calendar.notify-result': z.strictObject(ofSession),
  'calendar.schedule-documents': z.strictObject({ subject: line(), dueOn: day() }),
  'calendar.request-documents': z.strictObject({ subject: line() }),
  'calendar.schedule-questions': z.strictObject({ subject: line(), on: day(), time: clockTime() }),
  'calendar.send-questions': z.strictObject({ subject: line(), time: clockTime().optional() }),
  'calendar.correct-holiday': z.strictObject({ on: day(), holiday: line(100).nullable(), reason: line() }),
} as const satisfies Record<CalendarActId, z.ZodType>;

export type CalendarInputs = { [Act in CalendarActId]: z.infer<(typeof CALENDAR_INPUTS)[Act]> };
