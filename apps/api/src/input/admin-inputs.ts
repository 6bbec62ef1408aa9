import { dayField, lineField } from '@uian/domain';
import { ACTORS, FACT_TERMS, type ActorRole, type FactId } from '@uian/procedure';
import { z } from 'zod';
import './korean-issues.js';

const MOST = 200;
const role = () => z.enum(Object.keys(ACTORS) as [ActorRole, ...ActorRole[]], { error: '알 수 없는 직위입니다.' });
const limit = z.coerce.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.').min(1, '1 이상이어야 합니다.').max(MOST, `${MOST} 이하여야 합니다.`).default(50);
const cursor = lineField(500).optional().meta({ description: '앞 쪽의 next 값' });
const number = z.string().regex(/^\d{1,18}$/, '이 목록의 이어보기 표시가 아닙니다.').optional();

export const OFFICE = z.strictObject({
  role: role(), committee: lineField(100).optional(), from: dayField().optional(), to: dayField().optional(),
});
export const NEW_ACCOUNT = z.strictObject({ login: lineField(50), name: lineField(100), offices: z.array(OFFICE).max(20) });
export const ACCOUNT_NAME = z.strictObject({ name: lineField(100) });
export const DISABLED = z.strictObject({ disabled: z.boolean({ error: '참이나 거짓으로 입력하세요.' }) });
export const OPEN_ID_SUBJECT = z.strictObject({ subject: lineField(255).nullable() });
export const LAST_DAY = z.strictObject({ to: dayField() });
export const DELEGATION = z.strictObject({
  role: role(), committee: lineField(100).optional(), deputy: lineField(100),
  priority: z.number({ error: '순위를 숫자로 입력하세요.' }).int().min(1, '순위는 1부터입니다.').max(9, '순위는 9까지입니다.'),
  from: dayField(), to: dayField(), reason: lineField(),
});
export const SEAT = z.strictObject({ member: lineField(50), from: dayField(), to: dayField().optional() });
export const ROW_ID = z.string().regex(/^\d{1,18}$/, '식별자가 올바르지 않습니다.');
export const TEXT_ID = lineField(100);

export const ACCOUNTS_QUERY = z.strictObject({ q: lineField(100).optional(), cursor, limit });
export const ACTS_QUERY = z.strictObject({
  cursor, limit, who: lineField(100).optional(), stream: z.uuid({ error: '식별자가 올바르지 않습니다.' }).optional(),
  act: z.enum(Object.keys(FACT_TERMS) as [FactId, ...FactId[]], { error: '알 수 없는 행위입니다.' }).optional(),
  from: dayField().optional(), to: dayField().optional(),
  only: z.enum(['irregular', 'deputy'], { error: '규칙에 어긋난 사실 또는 직무대리의 행위입니다.' }).optional(),
});
export const ACCESS_QUERY = z.strictObject({
  cursor: number, limit, who: lineField(100).optional(), subject: lineField(100).optional(), from: dayField().optional(), to: dayField().optional(),
  kind: z.enum(['sign-in', 'read', 'download', 'change'], { error: '로그인, 열람, 내려받기, 변경 중 하나입니다.' }).optional(),
});
export const MONTH_QUERY = z.strictObject({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '달을 YYYY-MM으로 입력하세요.') });
