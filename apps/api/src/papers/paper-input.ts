import { FORMATS, type Format } from '@uian/documents';
import { dayField, idField } from '@uian/domain';
import { z } from 'zod';
import '../input/korean-issues.js';

const entered = z.record(z.string().max(100), z.unknown()).default({}).meta({ description: '문서에 사람이 적는 내용' });

export const PAPER = z.string().max(50).regex(/^[a-z-]+$/, '문서의 이름이 올바르지 않습니다.');
export const PREVIEW_BODY = z.strictObject({ entered });
export const FILE_BODY = z.strictObject({
  entered, format: z.enum(Object.keys(FORMATS) as [Format, ...Format[]], { error: '형식은 HWPX, HWP, PDF 중 하나입니다.' }),
});
export const KEEP_BODY = FILE_BODY.extend({
  commandId: idField().toLowerCase().meta({ description: '같은 식별자로 다시 보내면 한 번만 보관됩니다. 첨부의 식별자가 됩니다.' }),
  open: z.boolean({ error: '예 또는 아니요로 입력하세요.' }).default(false).meta({ description: '시민에게 공개할지' }),
});
export const DRAFT_BODY = z.strictObject({
  entered, after: z.number({ error: '숫자로 입력하세요.' }).int().min(0).meta({ description: '고치기 전에 본 초안의 판. 처음이면 0' }),
});

const span = { from: dayField().meta({ description: '접수일이 이날부터' }), until: dayField().meta({ description: '접수일이 이날까지' }) };
const FILE_FORMATS: [Format | 'xlsx', ...Format[]] = ['xlsx', ...Object.keys(FORMATS) as Format[]];
export const REGISTER_QUERY = z.strictObject(span);
export const REGISTER_FILE_QUERY = z.strictObject({ ...span, format: z.enum(FILE_FORMATS, { error: '형식은 HWPX, HWP, PDF, XLSX 중 하나입니다.' }) });
export const TOGETHER_BODY = z.strictObject({
  format: FILE_BODY.shape.format,
  progress: z.boolean({ error: '예 또는 아니요로 입력하세요.' }).default(false).meta({ description: '만드는 동안 얼마나 되었는지 한 줄씩 먼저 받고, 마지막에 압축 파일을 받습니다.' }),
});

const LONGEST_LAW = 200_000;
const law = (title: string) => z.string({ error: '글을 입력하세요.' }).max(LONGEST_LAW, `${LONGEST_LAW}자까지 쓸 수 있습니다.`).meta({ title });
export const CHECK_BODY = z.strictObject({ attachment: idField().toLowerCase().meta({ description: '첨부의 식별자' }) });
export const AMEND_BODY = z.strictObject({
  current: law('현행 조문'), amendment: law('개정문'),
  handedIn: z.array(z.strictObject({ current: law('현행'), proposed: law('개정안') })).max(500, '500줄까지입니다.').default([]).meta({ title: '낸 신·구조문대비표' }),
});
