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
export const text = () =>
  z.string({ error: '글자로 입력하세요.' }).max(LONGEST_TEXT, `${LONGEST_TEXT}자까지 쓸 수 있습니다.`)
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

const counted = { present: persons(), yes: persons(), no: persons(), abstain: persons() };

/** Who was kept out of the vote because the matter is his own or his kin's (제척). */
const excluded = { excluded: names(0).optional() };

/** How a vote was taken and what it counted (표결): by record (기록), secretly (무기명), or by asking for objections (이의 유무). */
export const vote = () =>
  z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('recorded'), ...counted, ...excluded }),
    z.strictObject({ method: z.literal('secret'), ...counted, ...excluded }),
    z.strictObject({ method: z.literal('no-objection'), present: persons(), ...excluded }),
  ], { error: '표결 방법은 recorded, secret 또는 no-objection입니다.' });

export type Vote = z.infer<ReturnType<typeof vote>>;
