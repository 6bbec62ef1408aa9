import { PAPER_KINDS, type PaperActId, type PaperKind } from '@uian/procedure';
import { z } from 'zod';
import { id, line } from './fields.js';

/** A file that is laid with a bill or a meeting (첨부): what is recorded of it; its bytes are found by their hash. */
const paper = () =>
  z.strictObject({
    /** Its own id: by it the file is asked for. */
    attachment: id(),
    paper: z.enum(PAPER_KINDS as [PaperKind, ...PaperKind[]], { error: '서류 종류를 고르세요.' }),
    /** File name as its owner gave it, without a folder. */
    name: line(255),
    /** The type that its content shows, whatever the name said: `hwpx`. */
    type: line(20),
    /** Bytes. */
    size: z.number({ error: '숫자로 입력하세요.' }).int().min(1),
    /** SHA-256 of the content, hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/, '지문이 올바르지 않습니다.'),
    /** Shown to everybody (시민 공개), once the bill itself is. */
    open: z.boolean({ error: '예 또는 아니요로 입력하세요.' }),
    /** The content says that it may not be changed or printed (보호 설정). */
    guarded: z.boolean().optional(),
    /** The attachment that this one takes the place of; that one stays in the record. */
    supersedes: id().optional(),
    /** Where the record wrote it itself (보관한 문서): by which form, and how much of the stream it shows. */
    made: z.strictObject({ form: line(50), shows: z.number({ error: '숫자로 입력하세요.' }).int().min(1) }).optional(),
  });

/** The input of the acts that lay papers (서류 첨부). */
export const PAPER_INPUTS = {
  'bill.attach': paper(),
  'meeting.attach': paper(),
} as const satisfies Record<PaperActId, z.ZodType>;

export type PaperInputs = { [Act in PaperActId]: z.infer<(typeof PAPER_INPUTS)[Act]> };
/** What is recorded of a file. */
export type Paper = PaperInputs['bill.attach'];
