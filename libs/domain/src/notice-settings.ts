import { z } from 'zod';
import type { WorkingHours } from './quiet-hours.js';
import { NOTICE_KINDS, type NoticeKind } from './notice-kinds.js';

const kinds = (): z.ZodType<NoticeKind[]> =>
  z.array(z.enum(Object.keys(NOTICE_KINDS) as [NoticeKind, ...NoticeKind[]], { error: '알 수 없는 알림 종류입니다.' })).max(10);
const time = () => z.string({ error: '시각을 입력하세요.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, '시각은 09:00처럼 입력하세요.');

/** How a person wants to be told (알림 설정). The inbox of the application is told of everything. */
export const NOTICE_SETTINGS = z.strictObject({
  /** Kinds of notices that come by mail, and by webhook. */
  mail: kinds(),
  webhook: kinds(),
  /** One mail at the office's hour of each working day (하루 요약). */
  digest: z.boolean({ error: '예 또는 아니오로 답하세요.' }),
  /** No mails of their own beside it, but for what the law makes urgent (긴급). */
  digestOnly: z.boolean({ error: '예 또는 아니오로 답하세요.' }),
  /** Working hours (근무 시간), outside of which nothing is delivered that can wait. */
  from: time(),
  to: time(),
}).refine(({ from, to }) => from < to, { path: ['to'], message: '끝 시각은 시작 시각보다 늦어야 합니다.' })
  .refine(({ digest, digestOnly }) => digest || !digestOnly, { path: ['digestOnly'], message: '하루 요약을 받을 때만 요약으로 모을 수 있습니다.' });

export type NoticeSettings = z.infer<typeof NOTICE_SETTINGS>;

const ALL = Object.keys(NOTICE_KINDS) as NoticeKind[];

/** Of who never said anything else. */
export const DEFAULT_NOTICE_SETTINGS: NoticeSettings = {
  mail: ALL, webhook: ALL, digest: true, digestOnly: false, from: '09:00', to: '18:00',
};

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const workingHoursOf = ({ from, to }: NoticeSettings): WorkingHours => ({ from: minutes(from), to: minutes(to) });
