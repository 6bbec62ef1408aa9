import { dayField, idField, lineField } from '@uian/domain';
import { BILL_KIND_IDS, BILL_STATE_IDS, FACT_TERMS, PERIOD_IDS, PROPOSER_KINDS } from '@uian/procedure';
import { BOARD_SORTS } from '@uian/record';
import { z } from 'zod';
import './korean-issues.js';

const LONGEST_PAGE = 200;

export const page = {
  cursor: z.string().max(500).optional().meta({ description: '앞 쪽의 next 값' }),
  limit: z.coerce.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.').min(1, '1 이상이어야 합니다.')
    .max(LONGEST_PAGE, `${LONGEST_PAGE} 이하여야 합니다.`).default(50),
};
export const committee = lineField(100).optional();
const yesOrNo = z.enum(['true', 'false'], { error: '예 또는 아니요입니다.' }).transform((word) => word === 'true').optional();

export const ID = idField().toLowerCase();
/** An act by its id, as the table calls it. */
export const ACT = z.enum(Object.keys(FACT_TERMS) as [string, ...string[]], { error: '알 수 없는 행위입니다.' });
export const CORRECTS_QUERY = z.strictObject({
  corrects: z.coerce.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.').min(1, '1 이상이어야 합니다.').optional()
    .meta({ description: '기록 정정의 양식이면, 정정할 기록의 순번' }),
});
export const DAY_QUERY = z.strictObject({ day: dayField().optional() });
export const PLACEMENT_QUERY = z.strictObject({
  day: dayField().optional().meta({ description: '이날부터. 없으면 오늘부터' }),
  committee: committee.meta({ description: '회부되지 않은 의안이면 이 위원회에 그날 회부하는 것으로 봅니다.' }),
});
export const MOMENT_QUERY = z.strictObject({
  knownOn: dayField().optional().meta({ description: '그날이 끝날 때까지 기록된 대로' }),
  asOf: dayField().optional().meta({ description: '그날까지 있었던 일만' }),
});
export const KNOWN_ON_QUERY = z.strictObject({ knownOn: MOMENT_QUERY.shape.knownOn });
export const PAGE_QUERY = z.strictObject(page);
export const BILLS_QUERY = z.strictObject({
  ...page, committee, state: z.enum(BILL_STATE_IDS as [string, ...string[]], { error: '알 수 없는 상태입니다.' }).optional(),
  q: lineField(100).optional().meta({ description: '의안명의 일부 또는 의안번호' }),
});
export const MEETINGS_QUERY = z.strictObject({ ...page, committee });
export const MEETING_CALENDAR_QUERY = z.strictObject({
  from: dayField().meta({ description: '이날부터' }), to: dayField().meta({ description: '이날까지. 석 달까지 보입니다.' }),
  committee: committee.meta({ description: '없으면 내 위원회' }),
});
export const REPORT_DESK_QUERY = z.strictObject({ committee: committee.meta({ description: '없으면 내 위원회. 위원회가 없는 직위는 모두' }) });
export const DEADLINES_QUERY = z.strictObject({
  ...page, committee, overdue: yesOrNo,
  period: z.enum(PERIOD_IDS as [string, ...string[]], { error: '알 수 없는 기한입니다.' }).optional(),
});
const boardFilter = {
  committee, overdue: yesOrNo,
  stage: z.enum(BILL_STATE_IDS as [string, ...string[]], { error: '알 수 없는 단계입니다.' }).optional(),
  kind: z.enum(BILL_KIND_IDS as [string, ...string[]], { error: '알 수 없는 의안 종류입니다.' }).optional(),
  proposer: z.enum(Object.keys(PROPOSER_KINDS) as [string, ...string[]], { error: '알 수 없는 제출자입니다.' }).optional(),
  dueWithin: z.coerce.number({ error: '숫자로 입력하세요.' }).int('정수로 입력하세요.').min(0, '0 이상이어야 합니다.')
    .max(3650, '3650 이하여야 합니다.').optional().meta({ description: '가장 가까운 기한이 이 일수 안에 있는 의안. 지난 것도 함께' }),
  q: lineField(100).optional().meta({ description: '의안번호, 의안명, 발의자의 일부. 한 글자부터, 여러 낱말은 모두 들어 있는 것' }),
};
const boardOrder = {
  sort: z.enum(BOARD_SORTS, { error: `${BOARD_SORTS.join(', ')} 중 하나입니다.` }).optional()
    .meta({ description: '없으면 기한순. 검색어가 있으면 가까운 것부터' }),
  order: z.enum(['asc', 'desc'], { error: '오름차순 또는 내림차순입니다.' }).optional(),
};
export const BOARD_QUERY = z.strictObject({ ...page, ...boardFilter, ...boardOrder });
export const BOARD_EXPORT_QUERY = z.strictObject({ ...boardFilter, ...boardOrder });
export const BOARD_COUNTS_QUERY = z.strictObject(boardFilter);
export const NOTICES_QUERY = z.strictObject({ ...page, unread: yesOrNo });

export const STATISTICS_QUERY = z.strictObject({
  committee, from: dayField().optional().meta({ description: '이날부터. 없으면 한 해 전부터' }), until: dayField().optional().meta({ description: '이날까지. 없으면 오늘까지' }),
}).refine(({ from, until }) => from === undefined || until === undefined || from <= until, { path: ['until'], error: '끝나는 날이 시작하는 날보다 이릅니다.' });
const LONGEST_CALENDAR = 400;
export const CALENDAR_DAYS_QUERY = z.strictObject({ from: dayField(), until: dayField() })
  .refine(({ from, until }) => from <= until, { path: ['until'], error: '끝나는 날이 시작하는 날보다 이릅니다.' })
  .refine(({ from, until }) => Date.parse(until) - Date.parse(from) < LONGEST_CALENDAR * 86_400_000, { path: ['until'], error: `${LONGEST_CALENDAR}일까지 볼 수 있습니다.` });
export const SUGGESTIONS = z.strictObject({
  bills: z.array(ID, { error: '의안의 목록을 보내세요.' }).min(1, '의안을 하나 이상 고르세요.').max(LONGEST_PAGE, `한 번에 ${LONGEST_PAGE}건까지입니다.`),
});
