import { idField } from '@uian/domain';
import { DELIVERY_CHANNELS, DELIVERY_STATES } from '@uian/record';
import { z } from 'zod';
import { committee, page } from './queries.js';

const LONGEST_ADDRESS = 254;
const mailAddress = () => z.email({ error: '메일 주소를 이름@기관.kr처럼 입력하세요.' }).max(LONGEST_ADDRESS, '메일 주소가 너무 깁니다.');

export const MAIL_ADDRESS = z.strictObject({ address: mailAddress() });
export const VOUCHED_ADDRESS = z.strictObject({ account: idField(), address: mailAddress() });
export const CONFIRM_CODE = z.strictObject({ code: z.string({ error: '글자로 입력하세요.' }).regex(/^\d{6}$/, '여섯 자리 숫자를 입력하세요.') });
export const WEBHOOK = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: '주소는 https://로 시작합니다.' }).max(500, '주소가 너무 깁니다.').nullable(),
});
export const FEED = z.strictObject({ committee });
export const FEED_TOKEN = z.string().regex(/^[\w-]{32}(\.ics)?$/, '구독 주소가 아닙니다.');
export const DELIVERIES_QUERY = z.strictObject({
  ...page,
  state: z.enum(DELIVERY_STATES, { error: '알 수 없는 상태입니다.' }).optional(),
  channel: z.enum(DELIVERY_CHANNELS, { error: '알 수 없는 수단입니다.' }).optional(),
});
