import type { RecordActId } from '@uian/procedure';
import { z } from 'zod';
import { day, reason } from './fields.js';

/** 기록 정정: the day, or the whole input, that an earlier event of the stream should have had. */
const correction = () =>
  z.strictObject({
    sequence: z.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.').min(1, '1 이상이어야 합니다.').max(1_000_000)
      .meta({ title: '정정할 기록', choices: 'event' }),
    day: day().optional().meta({ title: '바른 날짜' }),
    /** Judged by the schema of the act that is corrected (`record.corrected-input`). */
    input: z.record(z.string(), z.unknown()).optional().meta({ title: '바른 내용' }),
    reason: reason('정정 사유'),
  }).refine((of) => of.day !== undefined || of.input !== undefined, { path: ['day'], error: '고칠 날짜나 내용을 적으세요.' });

/** The input of every act on the record itself (기록 정정). */
export const RECORD_INPUTS = {
  'bill.correct': correction(),
  'meeting.correct': correction(),
} as const satisfies Record<RecordActId, z.ZodType>;

export type RecordInputs = { [Act in RecordActId]: z.infer<(typeof RECORD_INPUTS)[Act]> };
