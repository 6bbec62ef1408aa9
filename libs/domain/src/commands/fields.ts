import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** What no schema below words itself, zod words in Korean: people read it. */
z.config(z.locales.ko());

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;

/** Control characters, but for line break and tab: none belongs into Korean text, and jsonb takes no NUL at all. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** PostgreSQL's jsonb takes no unpaired surrogate. */
const isStorable = (text: string): boolean => text.isWellFormed() && !CONTROL.test(text);
const STORABLE = '저장할 수 없는 문자가 들어 있습니다.';

const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** One line of Korean text, trimmed, not empty. */
export const line = (longest = LONGEST_LINE) =>
  z.string({ error: '글자로 입력하세요.' }).trim().min(1, '비워 둘 수 없습니다.')
    .max(longest, `${longest}자까지 쓸 수 있습니다.`).refine(isStorable, STORABLE);

/** Running text, possibly empty. */
export const text = (longest = LONGEST_TEXT) =>
  z.string({ error: '글자로 입력하세요.' }).max(longest, `${longest}자까지 쓸 수 있습니다.`)
    .refine(isStorable, STORABLE);

/** A legal day (Asia/Seoul), `YYYY-MM-DD`; a day that does not exist is refused. */
export const day = () =>
  z.string({ error: '날짜를 YYYY-MM-DD로 입력하세요.' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, '날짜를 YYYY-MM-DD로 입력하세요.')
    .refine(isDay, '달력에 없는 날짜입니다.').meta({ format: 'date' });

export const clockTime = () =>
  z.string({ error: '시각을 HH:MM으로 입력하세요.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, '시각을 HH:MM으로 입력하세요.');

/** Names of members (의원 성명); homonyms carry the council's own distinction. */
export const names = (least: number) =>
  z.array(line(50), { error: '이름 목록을 입력하세요.' }).min(least, '한 명 이상 적어야 합니다.').max(500);

export const id = () => z.uuid({ error: '식별자가 올바르지 않습니다.' });

/** A number of persons (명). */
export const persons = () =>
  z.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.').min(0, '0 이상이어야 합니다.').max(10_000);

/**
 * What a form has to know of a field beside its type: who reads it, reads these (`z.globalRegistry`). `choices` names what the
 * council offers for it; `terms` are the words of an enumeration's values.
 */
export interface FieldMeta {
  readonly title: string;
  readonly description?: string;
  readonly choices?: ChoiceSource;
  readonly terms?: Readonly<Record<string, string>>;
  /** Running text of several lines. */
  readonly long?: true;
}

/** What a council offers to choose from: its committees, members, meetings … */
export type ChoiceSource =
  | 'committee' | 'member' | 'meeting' | 'bill' | 'agenda-item' | 'period' | 'kind' | 'session' | 'amendment' | 'event';

/** A committee of the council by its id (위원회). */
export const committee = (title = '위원회') => line(100).meta({ title, choices: 'committee' });

/** Names of members to be chosen from those in office. */
export const members = (least: number, title: string) => names(least).meta({ title, choices: 'member' });

/** A member, or whoever speaks or acts instead, by name. */
export const person = (title: string) => line(50).meta({ title, choices: 'member' });

/** Why (사유). */
export const reason = (title = '사유') => line().meta({ title });

/** Running text of several lines. */
export const passage = (title: string, longest?: number) => text(longest).meta({ title, long: true });

const counted = {
  present: persons().meta({ title: '재석' }), yes: persons().meta({ title: '찬성' }), no: persons().meta({ title: '반대' }),
  abstain: persons().meta({ title: '기권' }),
};

/** Who was kept out of the vote because the matter is his own or his kin's (제척). */
const excluded = { excluded: members(0, '제척된 의원').optional() };

const METHOD = { title: '표결 방법' };

/** How a vote was taken and what it counted (표결): by record (기록), secretly (무기명), or by asking for objections (이의 유무). */
export const vote = () =>
  z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('recorded').meta(METHOD), ...counted, ...excluded }).meta({ title: '기록표결' }),
    z.strictObject({ method: z.literal('secret').meta(METHOD), ...counted, ...excluded }).meta({ title: '무기명투표' }),
    z.strictObject({ method: z.literal('no-objection').meta(METHOD), present: counted.present, ...excluded }).meta({ title: '이의 유무' }),
  ], { error: '표결 방법은 기록표결, 무기명투표, 이의 유무 중 하나입니다.' }).meta({ title: '표결' });

export type Vote = z.infer<ReturnType<typeof vote>>;
