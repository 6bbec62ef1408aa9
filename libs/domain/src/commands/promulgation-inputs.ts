import { z } from 'zod';
import { day, line, text } from './fields.js';

/** What the supplementary provisions (부칙) say of 시행일; `default` is the twenty days of the Act. */
const effect = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on-promulgation') }),
    z.strictObject({ kind: z.literal('on'), day: day() }),
    z.strictObject({ kind: z.literal('default') }),
  ], { error: '시행일은 on-promulgation, on, default 중 하나입니다.' });

const promulgation = () => ({
  number: line(50), effect: effect(),
  /** 긴급히 시행하여야 할 특별한 사유, where rights are restricted and the grace is not kept (시행유예의 예외). */
  urgency: line().optional(),
});

/** The input of every act after the decision: 이송, 공포, 재의요구, 제소, 집행정지. */
export const PROMULGATION_INPUTS = {
  'bill.transfer': z.strictObject({}),
  'bill.notify-result': z.strictObject({ to: line().optional() }),
  'bill.report-to-ministry': z.strictObject({}),
  'bill.promulgate': z.strictObject(promulgation()),
  'bill.promulgate-by-chair': z.strictObject(promulgation()),
  'bill.notify-promulgation': z.strictObject({}),
  'bill.request-reconsideration': z.strictObject({
    reason: text(),
    /** 조례안의 일부 또는 수정에 대한 재의요구: never allowed. */
    partial: z.boolean({ error: '예 또는 아니요로 입력하세요.' }).optional(),
  }),
  'bill.retransfer': z.strictObject({}),
  'bill.file-suit': z.strictObject({
    by: z.enum(['head', 'minister'], { error: '제소한 쪽은 head 또는 minister입니다.' }), court: line().optional(), caseNumber: line().optional(),
  }),
  'bill.order-suit': z.strictObject({ by: line().optional() }),
  'bill.record-judgment': z.strictObject({
    result: z.enum(['upheld', 'void', 'dismissed', 'withdrawn'], { error: '판결 결과가 올바르지 않습니다.' }), court: line().optional(),
  }),
  'bill.suspend-period': z.strictObject({ period: line(100), court: line(), caseNumber: line().optional() }),
  'bill.resume-period': z.strictObject({ period: line(100), reason: line() }),
} as const;
