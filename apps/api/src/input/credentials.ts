import { lineField } from '@uian/domain';
import { z } from 'zod';
import './korean-issues.js';

const LONGEST_PASSWORD = 200;

const password = () => z.string({ error: '글자로 입력하세요.' }).min(1, '비워 둘 수 없습니다.').max(LONGEST_PASSWORD);
const code = () => z.string({ error: '글자로 입력하세요.' }).regex(/^\d{6}$/, '여섯 자리 숫자로 입력하세요.');
const oneOf = { error: '비밀번호와 인증번호 가운데 하나를 입력하세요.' };

export const SIGN_IN = z.strictObject({ login: lineField(100), password: password() });
export const SECOND_FACTOR = z.union([
  z.strictObject({ code: code() }), z.strictObject({ recoveryCode: lineField(40) }),
], { error: '인증번호와 복구 코드 가운데 하나를 입력하세요.' }) as unknown as z.ZodType<{ readonly code?: string; readonly recoveryCode?: string }>;
export const CONFIRMATION = z.union([
  z.strictObject({ password: password() }), z.strictObject({ code: code() }),
], oneOf) as unknown as z.ZodType<{ readonly password?: string; readonly code?: string }>;
export const PASSWORD = z.strictObject({ password: password() });
export const NEW_PASSWORD = z.strictObject({ current: password(), next: password() });
export const CODE = z.strictObject({ code: code() });
