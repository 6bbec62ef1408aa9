import { idField } from '@uian/domain';
import { PAPER_KINDS } from '@uian/procedure';
import { z } from 'zod';
import './korean-issues.js';

/** What is said of a file beside its bytes; in the address, so that it is judged before the first byte is taken. */
export const ATTACH_QUERY = z.strictObject({
  commandId: idField().toLowerCase().meta({ description: '같은 식별자로 다시 보내면 한 번만 첨부됩니다. 첨부의 식별자가 됩니다.' }),
  paper: z.enum(PAPER_KINDS as [string, ...string[]], { error: '서류 종류를 고르세요.' }),
  open: z.enum(['true', 'false'], { error: '예 또는 아니요입니다.' }).transform((word) => word === 'true').default(false)
    .meta({ description: '시민에게 공개할지' }),
  supersedes: idField().toLowerCase().optional().meta({ description: '이 파일이 갈음하는 앞선 첨부' }),
});

export type AttachQuery = z.infer<typeof ATTACH_QUERY>;
