import { idField, lineField } from '@uian/domain';
import { STANCES, type Stance } from '@uian/record';
import { z } from 'zod';
import './korean-issues.js';

const LONGEST_PAGE = 100;
const LONGEST_OPINION = 10_000;
const LONGEST_MAIL = 254;

const email = () => z.string({ error: '메일 주소를 입력하세요.' }).trim().max(LONGEST_MAIL, '메일 주소가 너무 깁니다.').pipe(z.email({ error: '메일 주소를 확인하세요.' }));
const words = (longest: number) => z.string({ error: '글자로 입력하세요.' }).trim().min(1, '내용을 적으세요.').max(longest, `${longest.toLocaleString('ko-KR')}자까지 쓸 수 있습니다.`)
  .refine((text) => text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u.test(text), '저장할 수 없는 문자가 들어 있습니다.');

export const COUNCIL_ID = z.string().regex(/^[\w.-]{1,50}$/);
export const PUBLIC_BILLS_QUERY = z.strictObject({
  q: lineField(100).optional().meta({ description: '의안명의 낱말 또는 의안번호' }),
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number({ error: '숫자로 입력하세요.' }).int().min(1).max(LONGEST_PAGE).default(20),
});
export const NEW_OPINION = z.strictObject({
  stance: z.enum(Object.keys(STANCES) as [Stance, ...Stance[]], { error: '찬성, 반대, 기타 의견 중에서 고르세요.' }),
  name: lineField(50), email: email().optional(), body: words(LONGEST_OPINION),
  /** 개인정보 수집·이용 동의. */
  agreed: z.literal(true, { error: '개인정보 수집·이용에 동의하셔야 의견을 낼 수 있습니다.' }),
});
export const RECEIPT = z.strictObject({ receipt: lineField(40) });
export const FOLLOW = z.strictObject({ email: email(), agreed: z.literal(true, { error: '메일 주소의 수집·이용에 동의하셔야 합니다.' }) });
export const TOKEN = z.strictObject({ token: z.string({ error: '링크가 올바르지 않습니다.' }).regex(/^[\w-]{32}$/, '링크가 올바르지 않습니다.') });
export const OPINIONS_QUERY = z.strictObject({
  of: z.enum(['waiting', 'all'], { error: '기다리는 것만 또는 모두입니다.' }).default('waiting'), bill: idField().toLowerCase().optional(),
});
export const REVIEW = z.strictObject({
  what: z.enum(['shown', 'withheld', 'answered'], { error: '공개, 비공개, 답변 중에서 고르세요.' }), words: words(LONGEST_OPINION),
});
export const PUBLIC_PAGE = z.strictObject({
  open: z.boolean({ error: '예 또는 아니요로 입력하세요.' }), opinions: z.boolean({ error: '예 또는 아니요로 입력하세요.' }),
  daysKept: z.number({ error: '숫자로 입력하세요.' }).int().min(30, '30일 이상이어야 합니다.').max(3650, '10년까지입니다.'),
});
