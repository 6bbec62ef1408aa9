import { z } from 'zod';
import { clockTime, committee, day, line, members, passage, person, persons, reason, vote } from './fields.js';

const item = { item: z.number().int().min(1).max(1000).optional().meta({ title: '의사일정 번호', description: '의사일정 제N항' }) };
const summary = () => passage('요지').optional();
const time = () => clockTime().meta({ title: '시각' });
const signed = () => persons().meta({ title: '서명한 의원 수' });
const PASSED = { 'passed-unamended': '원안가결', 'passed-amended': '수정가결', adopted: '채택' };

/** The input of every act from the plenary's agenda to its decisions, the second one included. */
export const PLENARY_INPUTS = {
  'bill.report-discard': z.strictObject(item),
  'bill.demand-plenary': z.strictObject({
    by: z.enum(['council-chair', 'members'], { error: '의장 또는 의원이 요구합니다.' })
      .meta({ title: '요구한 쪽', terms: { 'council-chair': '의장', members: '의원' } }),
    signatories: members(0, '요구한 의원'),
  }),
  'bill.place-in-plenary': z.strictObject({
    ...item,
    early: z.strictObject({ reason: reason('특별한 사유'), consulted: members(1, '협의한 교섭단체 대표의원') }).optional().meta({
      title: '대기 기간 전 상정', description: '심사보고서 제출 뒤의 대기 기간이 지나기 전에 상정하는 경우에만 적습니다.' }),
  }),
  'bill.place-directly': z.strictObject({ ...item, reason: line().optional().meta({ title: '사유' }) }),
  'bill.hear-committee-report': z.strictObject({ speaker: person('보고한 의원').optional(), summary: summary() }),
  'bill.debate-in-plenary': z.strictObject({ summary: summary() }),
  'bill.start-unlimited-debate': z.strictObject({ signatories: signed() }),
  'bill.move-closure': z.strictObject({ signatories: signed(), time: time() }),
  'bill.vote-closure': z.strictObject({ time: time(), vote: vote() }),
  'bill.end-unlimited-debate': z.strictObject({ reason: line().optional().meta({ title: '사유' }) }),
  'bill.recommit': z.strictObject({ committee: committee('재회부할 위원회'), reason: reason(), vote: vote() }),
  'bill.decide-in-plenary': z.strictObject({
    motion: z.enum(['passed-unamended', 'passed-amended', 'adopted'], { error: '의결 대상은 원안 또는 수정안 가결, 채택입니다.' })
      .meta({ title: '의결 대상', terms: PASSED }),
    vote: vote(), amendment: passage('수정 내용').optional(),
  }),
  'bill.rescind-in-plenary': z.strictObject({
    motion: z.enum(['passed-unamended', 'passed-amended'], { error: '번안은 원안 또는 수정안 가결로 합니다.' })
      .meta({ title: '번안의 내용', terms: PASSED }),
    vote: vote(), reason: reason(),
    consenting: persons().optional().meta({ title: '동의한 발의·찬성의원 수' }),
    committeeResolvedOn: day().optional().meta({ title: '위원회가 의결한 날' }),
  }),
  'bill.entrust-wording': z.strictObject({
    to: z.enum(['council-chair', 'committee'], { error: '의장 또는 위원회에 위임합니다.' })
      .meta({ title: '위임받은 쪽', terms: { 'council-chair': '의장', committee: '위원회' } }),
    what: line().optional().meta({ title: '정리할 사항', description: '서로 어긋나는 조항, 문구, 숫자 등' }),
  }),
  'bill.place-reconsideration': z.strictObject(item),
  'bill.reconsider': z.strictObject({ vote: vote() }),
  'bill.extend-period': z.strictObject({
    period: line(100).meta({ title: '연장할 기한', choices: 'period' }),
    length: z.number().int().min(1).max(120).meta({ title: '연장하는 길이', description: '그 기한의 단위로' }),
    resolvedBy: z.enum(['plenary']).meta({ title: '의결한 곳', terms: { plenary: '본회의' } }), reason: reason(),
  }),
} as const;
