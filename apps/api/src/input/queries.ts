import { dayField, idField, lineField } from '@uian/domain';
import { BILL_STATE_IDS, PERIOD_IDS } from '@uian/procedure';
import { z } from 'zod';
import './korean-issues.js';

const LONGEST_PAGE = 200;

const page = {
  cursor: z.string().max(500).optional().meta({ description: '앞 쪽의 next 값' }),
  limit: z.coerce.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.').min(1, '1 이상이어야 합니다.')
    .max(LONGEST_PAGE, `${LONGEST_PAGE} 이하여야 합니다.`).default(50),
};
const committee = lineField(100).optional();
const yesOrNo = z.enum(['true', 'false'], { error: 'true 또는 false입니다.' }).transform((word) => word === 'true').optional();

export const ID = idField().toLowerCase();
export const DAY_QUERY = z.strictObject({ day: dayField().optional() });
export const PLACEMENT_QUERY = z.strictObject({
  day: dayField().optional().meta({ description: '이날부터. 없으면 오늘부터' }),
  committee: committee.meta({ description: '회부되지 않은 의안이면 이 위원회에 그날 회부하는 것으로 봅니다.' }),
});
export const MOMENT_QUERY = z.strictObject({
  knownOn: dayField().optional().meta({ description: '그날이 끝날 때까지 기록된 대로' }),
  asOf: dayField().optional().meta({ description: '그날까지 있었던 일만' }),
});
export const PAGE_QUERY = z.strictObject(page);
export const BILLS_QUERY = z.strictObject({
  ...page, committee, state: z.enum(BILL_STATE_IDS as [string, ...string[]], { error: '알 수 없는 상태입니다.' }).optional(),
  q: lineField(100).optional().meta({ description: '의안명의 일부 또는 의안번호' }),
});
export const MEETINGS_QUERY = z.strictObject({ ...page, committee });
export const DEADLINES_QUERY = z.strictObject({
  ...page, committee, overdue: yesOrNo,
  period: z.enum(PERIOD_IDS as [string, ...string[]], { error: '알 수 없는 기한입니다.' }).optional(),
});
export const NOTICES_QUERY = z.strictObject({ ...page, unread: yesOrNo });

const LONGEST_PASSWORD = 200;

export const SIGN_IN = z.strictObject({
  login: lineField(100),
  password: z.string({ error: '글자로 입력하세요.' }).min(1, '비워 둘 수 없습니다.').max(LONGEST_PASSWORD),
});
