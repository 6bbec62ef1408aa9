import { z } from 'zod';
import { day, line, passage, reason } from './fields.js';

const FORM = { title: '시행일' };
const court = () => line().meta({ title: '법원' });
const caseNumber = { caseNumber: line().optional().meta({ title: '사건번호' }) };
const period = () => line(100).meta({ title: '기한', choices: 'period' });

/** What the supplementary provisions (부칙) say of 시행일; `default` is the twenty days of the Act. */
const effect = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on-promulgation').meta(FORM) }).meta({ title: '공포한 날부터' }),
    z.strictObject({ kind: z.literal('on').meta(FORM), day: day().meta({ title: '시행하는 날' }) }).meta({ title: '부칙이 정한 날부터' }),
    z.strictObject({ kind: z.literal('default').meta(FORM) }).meta({ title: '부칙에 정함이 없음' }),
  ], { error: '시행일은 공포한 날부터, 부칙이 정한 날부터, 부칙에 정함이 없음 중 하나입니다.' }).meta({ title: '시행일' });

const MEANS = { gazette: '공보', newspaper: '일간신문', board: '게시판' };

const promulgation = () => ({
  number: line(50).meta({ title: '공포 번호', description: '예: 서울특별시조례 제9123호' }), effect: effect(),
  urgency: line().optional().meta({
    title: '긴급히 시행할 사유', description: '권리를 제한하거나 의무를 부과하는 조례를 시행유예 없이 시행하는 경우에만 적습니다.' }),
  means: z.enum(['gazette', 'newspaper', 'board'], { error: '공포의 방법은 공보, 일간신문, 게시판 중 하나입니다.' }).optional()
    .meta({ title: '공포의 방법', terms: MEANS }),
  published: line().optional().meta({ title: '게재한 곳', description: '예: 서울시보 제3915호' }),
  publishedOn: day().optional().meta({ title: '게재한 날', description: '공보나 신문의 발행일, 또는 게시한 날' }),
});

/** The input of every act after the decision: 이송, 공포, 재의요구, 제소, 집행정지. */
export const PROMULGATION_INPUTS = {
  'bill.transfer': z.strictObject({}),
  'bill.notify-result': z.strictObject({ to: line().optional().meta({ title: '보낸 곳' }) }),
  'bill.report-to-ministry': z.strictObject({}),
  'bill.promulgate': z.strictObject(promulgation()),
  'bill.promulgate-by-chair': z.strictObject(promulgation()),
  'bill.notify-promulgation': z.strictObject({}),
  'bill.request-reconsideration': z.strictObject({
    reason: passage('재의요구 이유'),
    partial: z.boolean({ error: '예 또는 아니요로 입력하세요.' }).optional().meta({
      title: '일부에 대한 또는 수정하는 재의요구', description: '조례안의 일부만 또는 고쳐서 재의를 요구할 수는 없습니다.' }),
  }),
  'bill.order-reconsideration': z.strictObject({ by: line().optional().meta({ title: '지시한 기관' }) }),
  'bill.retransfer': z.strictObject({}),
  'bill.file-suit': z.strictObject({
    by: z.enum(['head', 'minister'], { error: '제소한 쪽은 지방자치단체의 장 또는 주무부장관입니다.' })
      .meta({ title: '제소한 쪽', terms: { head: '지방자치단체의 장', minister: '주무부장관' } }),
    court: court().optional(), ...caseNumber,
  }),
  'bill.order-suit': z.strictObject({ by: line().optional().meta({ title: '지시한 기관' }) }),
  'bill.record-judgment': z.strictObject({
    result: z.enum(['upheld', 'void', 'dismissed', 'withdrawn'], { error: '판결 결과가 올바르지 않습니다.' }).meta({
      title: '결과', terms: { upheld: '재의결 유효', void: '재의결 무효', dismissed: '각하', withdrawn: '소 취하' } }),
    court: court().optional(),
  }),
  'bill.suspend-period': z.strictObject({ period: period(), court: court(), ...caseNumber }),
  'bill.stay-effect': z.strictObject({ court: court(), ...caseNumber }),
  'bill.lift-stay': z.strictObject({ reason: reason() }),
  'bill.resume-period': z.strictObject({ period: period(), reason: reason() }),
} as const;
