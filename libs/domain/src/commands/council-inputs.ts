import { PERIOD_IDS, periodRow, type CalendarActId, type PeriodId } from '@uian/procedure';
import { z } from 'zod';
import { clockTime, day, line, members, person, persons, reason } from './fields.js';

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

const LONGEST_LADDER = 250;
const workingDays = (least: number, most = 60) => z.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.')
  .min(least, `${least} 이상이어야 합니다.`).max(most, `${most} 이하여야 합니다.`);
/** Working days before the last one, descending to the day itself. */
const ladder = () => z.array(workingDays(0, LONGEST_LADDER), { error: '근무일 수를 차례로 입력하세요.' }).min(1).max(12)
  .refine((rungs) => rungs.at(-1) === 0 && rungs.every((rung, at) => at === 0 || rungs[at - 1]! > rung), '0까지 내려가는 근무일 수여야 합니다.');
const OFFICE_PERIODS = PERIOD_IDS.filter((id) => periodRow(id).level === 'office') as [PeriodId, ...PeriodId[]];
const LADDERED = PERIOD_IDS.filter((id) => periodRow(id).effect === 'duty' || periodRow(id).reminds) as [PeriodId, ...PeriodId[]];

/** What a council may change of the office's targets (내부 목표); what is left out stays as it was. */
const officeTargets = z.strictObject({
  lengths: z.partialRecord(z.enum(OFFICE_PERIODS), workingDays(1)).optional().meta({ title: '내부 목표 일수' }),
  ladders: z.partialRecord(z.enum(LADDERED), ladder()).optional().meta({ title: '기한마다의 알림 단계' }),
  defaultLadder: ladder().optional().meta({ title: '알림 단계', description: '마지막 근무일의 몇 근무일 전에 알릴지' }),
  officeHour: clockTime().optional().meta({ title: '알림 시각' }),
  backReading: z.enum(['practice', 'strict'], { error: '관행 또는 엄격 중에서 고르세요.' }).optional()
    .meta({ title: '‘N일 전까지’의 해석', terms: { practice: '관행 (N일 앞의 날까지)', strict: '엄격 (그 전날까지)' } }),
  escalation: z.strictObject({
    named: workingDays(0).meta({ title: '위원장 등에게 알리는 날', description: '기한이 지난 뒤 근무일 수, 0이면 알리지 않음' }),
    head: workingDays(0).meta({ title: '의사담당관에게 알리는 날', description: '기한이 지난 뒤 근무일 수, 0이면 알리지 않음' }),
  }).optional().meta({ title: '상급자 알림' }),
  reason: reason(),
});

/** The input of every act on the council's own stream (회기, 휴일, 회의록, 의원 임기). */
export const CALENDAR_INPUTS = {
  'calendar.set-term': z.strictObject({
    ordinal: z.number().int().min(1).max(1000).meta({ title: '대수', description: '제N대 의회' }), from: from('임기 시작일'), to: to('임기 마지막 날'),
  }).refine(span, { path: ['to'], error: '임기의 끝이 시작보다 이릅니다.' }),
  'calendar.adopt-plan': z.strictObject({ year: z.number().int().min(1950).max(9999).meta({ title: '연도' }) }),
  'calendar.note-ordinance-plan': z.strictObject({
    year: z.number().int().min(1950).max(9999).meta({ title: '연도' }),
    by: z.enum(['head', 'superintendent'], { error: '단체장 또는 교육감이 통지합니다.' })
      .meta({ title: '통지한 쪽', terms: { head: '지방자치단체의 장', superintendent: '교육감' } }),
    change: line().optional().meta({ title: '바뀐 계획', description: '통지한 계획을 변경한 경우에만 적습니다.' }),
  }),
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
  'calendar.change-plenary-agenda': z.strictObject({
    ...ofSession, on: day().meta({ title: '본회의 날짜' }).optional(), what: line().meta({ title: '바꾼 내용', description: '안건의 추가와 순서 등' }),
    by: z.enum(['motion', 'council-chair'], { error: '의원의 동의 또는 의장의 결정으로 바꿉니다.' })
      .meta({ title: '바꾼 방법', terms: { motion: '의원의 동의와 본회의 의결', 'council-chair': '의장의 결정' } }),
    signatories: persons().optional().meta({ title: '연서한 의원 수', description: '의원의 동의로 바꾼 경우에 적습니다.' }),
    resolved: line().optional().meta({ title: '의결한 본회의', description: '의원의 동의로 바꾼 경우에 적습니다.' }),
    consulted: members(0, '협의한 교섭단체 대표의원').optional(), reason: reason(),
  }),
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
  'calendar.set-office-targets': officeTargets,
} as const satisfies Record<CalendarActId, z.ZodType>;

export type CalendarInputs = { [Act in CalendarActId]: z.infer<(typeof CALENDAR_INPUTS)[Act]> };
