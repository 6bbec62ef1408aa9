import type { CalendarActId } from '@uian/procedure';
import { z } from 'zod';
import { clockTime, day, line, person, reason } from './fields.js';

/** 회수 (제N회). */
const ordinal = () => z.number({ error: '숫자로 입력하세요.' }).int().min(1).max(100_000);
const sittings = () => z.array(day()).max(200).meta({ title: '본회의 날짜' });
const from = (title = '시작일') => day().meta({ title });
const to = (title = '마지막 날') => day().meta({ title });
const subject = (title: string) => line().meta({ title });
const time = () => clockTime().meta({ title: '시각' });
const span = <T extends { from: string; to: string }>({ from, to }: T): boolean => from <= to;
const BACKWARDS = '회기의 끝이 시작보다 이릅니다.';

const session = {
  ordinal: ordinal().meta({ title: '회수', description: '제N회' }),
  kind: z.enum(['regular', 'extraordinary']).meta({ title: '회의 종류', terms: { regular: '정례회', extraordinary: '임시회' } }),
  from: from(), to: to(),
  /** Days on which the plenary sits (본회의), in order. */
  plenarySittings: sittings(),
};
const ofSession = { session: ordinal().meta({ title: '회기', choices: 'session' }) };
const extension = { extension: line().optional().meta({
  title: '연간 회의 일수를 연장한 본회의 의결', description: '한 해의 회의 일수 한도를 넘는 경우에만 적습니다.' }) };
const published = { published: line().optional().meta({ title: '게재한 곳' }) };

/** The input of every act on the council's own stream (회기, 휴일, 회의록, 의원 임기). */
export const CALENDAR_INPUTS = {
  'calendar.set-term': z.strictObject({
    ordinal: z.number().int().min(1).max(1000).meta({ title: '대수', description: '제N대 의회' }), from: from('임기 시작일'), to: to('임기 마지막 날'),
  }).refine(span, { path: ['to'], error: '임기의 끝이 시작보다 이릅니다.' }),
  'calendar.adopt-plan': z.strictObject({ year: z.number().int().min(1950).max(9999).meta({ title: '연도' }) }),
  'calendar.request-session': z.strictObject({
    ...ofSession, by: z.enum(['head', 'members'], { error: '단체장 또는 의원이 요구합니다.' })
      .meta({ title: '요구한 쪽', terms: { head: '지방자치단체의 장', members: '의원' } }),
  }),
  'calendar.convene': z.strictObject({
    ...ofSession, on: day().meta({ title: '집회일' }), urgency: line().optional().meta({ title: '긴급 사유' }),
  }),
  'calendar.set-session': z.strictObject({ ...session, ...extension }).refine(span, { path: ['to'], error: BACKWARDS })
    .refine((s) => s.plenarySittings.every((sitting) => s.from <= sitting && sitting <= s.to),
      { path: ['plenarySittings'], error: '본회의는 회기 안의 날이어야 합니다.' }),
  'calendar.change-session': z.strictObject({
    ...ofSession, from: from('바뀐 시작일').optional(), to: to('바뀐 마지막 날').optional(), reason: reason(), ...extension,
  }).refine((s) => s.from !== undefined || s.to !== undefined, { path: ['from'], error: '바뀐 시작일이나 종료일을 적으세요.' }),
  'calendar.set-sittings': z.strictObject({ ...ofSession, plenarySittings: sittings(), reason: reason() }),
  'calendar.resolve-recess': z.strictObject({ ...ofSession, from: from('휴회 시작일'), to: to('휴회 마지막 날') })
    .refine(span, { path: ['to'], error: '휴회의 끝이 시작보다 이릅니다.' }),
  'calendar.close-session': z.strictObject(ofSession),
  'calendar.post-draft-minutes': z.strictObject(ofSession),
  'calendar.request-minutes-correction': z.strictObject({
    ...ofSession, by: person('요구한 의원'), what: line().meta({ title: '고칠 자구' }),
  }),
  'calendar.publish-minutes': z.strictObject({ ...ofSession, ...published }),
  'calendar.notify-result': z.strictObject(ofSession),
  'calendar.schedule-documents': z.strictObject({ subject: subject('서류'), dueOn: day().meta({ title: '제출일' }) }),
  'calendar.request-documents': z.strictObject({ subject: subject('서류') }),
  'calendar.schedule-questions': z.strictObject({ subject: subject('질문'), on: day().meta({ title: '질문하는 날' }), time: time() }),
  'calendar.send-questions': z.strictObject({ subject: subject('질문'), time: time().optional() }),
  'calendar.correct-holiday': z.strictObject({
    on: day().meta({ title: '날짜' }), holiday: line(100).nullable().meta({ title: '휴일 이름', description: '휴일이 아니게 하려면 비웁니다.' }),
    reason: reason(),
  }),
} as const satisfies Record<CalendarActId, z.ZodType>;

export type CalendarInputs = { [Act in CalendarActId]: z.infer<(typeof CALENDAR_INPUTS)[Act]> };
