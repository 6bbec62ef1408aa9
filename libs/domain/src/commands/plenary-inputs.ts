import { z } from 'zod';
import { clockTime, day, line, names, persons, text, vote } from './fields.js';

const item = { item: z.number().int().min(1).max(1000).optional() };

/** The input of every act from the plenary's agenda to its decisions, the second one included. */
export const PLENARY_INPUTS = {
  'bill.report-discard': z.strictObject(item),
  'bill.demand-plenary': z.strictObject({
    by: z.enum(['council-chair', 'members'], { error: '의장 또는 의원이 요구합니다.' }), signatories: names(0),
  }),
  'bill.place-in-plenary': z.strictObject({
    ...item,
    /** 보고서 제출 후의 대기에 대한 예외: the special reason, and who was consulted (교섭단체 대표의원). */
    early: z.strictObject({ reason: line(), consulted: names(1) }).optional(),
  }),
  'bill.place-directly': z.strictObject({ ...item, reason: line().optional() }),
  'bill.hear-committee-report': z.strictObject({ speaker: line(50).optional(), summary: text().optional() }),
  'bill.debate-in-plenary': z.strictObject({ summary: text().optional() }),
  'bill.start-unlimited-debate': z.strictObject({ signatories: persons() }),
  'bill.move-closure': z.strictObject({ signatories: persons(), time: clockTime() }),
  'bill.vote-closure': z.strictObject({ time: clockTime(), vote: vote() }),
  'bill.end-unlimited-debate': z.strictObject({ reason: line().optional() }),
  'bill.recommit': z.strictObject({ committee: line(100), reason: line(), vote: vote() }),
  'bill.decide-in-plenary': z.strictObject({
    motion: z.enum(['passed-unamended', 'passed-amended', 'adopted'], { error: '의결 대상은 원안 또는 수정안 가결, 채택입니다.' }),
    vote: vote(), amendment: text().optional(),
  }),
  'bill.rescind-in-plenary': z.strictObject({
    motion: z.enum(['passed-unamended', 'passed-amended'], { error: '번안은 원안 또는 수정안 가결로 합니다.' }),
    vote: vote(), reason: line(),
    /** 동의한 발의·찬성의원 수, or the day on which the committee resolved it. */
    consenting: persons().optional(), committeeResolvedOn: day().optional(),
  }),
  'bill.place-reconsideration': z.strictObject(item),
  'bill.reconsider': z.strictObject({ vote: vote() }),
  'bill.extend-period': z.strictObject({
    period: line(100), length: z.number().int().min(1).max(120), resolvedBy: z.enum(['plenary']), reason: line(),
  }),
} as const;
