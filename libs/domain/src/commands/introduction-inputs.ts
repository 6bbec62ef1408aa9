import { BILL_KINDS, BUDGETS, type BillKind } from '@uian/procedure';
import { z } from 'zod';
import { day, id, line, names, text } from './fields.js';

const kind = () =>
  z.enum(Object.keys(BILL_KINDS) as [BillKind, ...BillKind[]], { error: '알 수 없는 의안 종류입니다.' });

/** 비용추계서, 미첨부 사유서, 비용추계 의뢰서, or a bill that costs nothing. */
const costEstimate = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('estimate') }),
    z.strictObject({ kind: z.literal('waiver'), clause: line(), reason: text() }),
    z.strictObject({ kind: z.literal('requested') }),
    z.strictObject({ kind: z.literal('no-cost'), reason: line() }),
  ], { error: '비용추계서, 미첨부 사유서, 의뢰서 중 하나가 있어야 합니다.' });

const yesOrNo = () => z.boolean({ error: '예 또는 아니요로 입력하세요.' });

const body = {
  kind: kind(), title: line(), reason: text().optional(), contents: text().optional(),
  costEstimate: costEstimate().optional(),
  /** 예산상 조치가 따르거나 중요한 조례안: the mayor's opinion is to be heard. */
  needsExecutiveOpinion: yesOrNo().default(false),
  /** 주민의 권리를 제한하거나 의무를 부과하는 조례안. */
  affectsRights: yesOrNo().optional(),
  /** 회계연도 of a budget. */
  fiscalYear: z.number({ error: '숫자로 입력하세요.' }).int().min(1950).max(9999).optional(),
  /** The bill that is asked to be reconsidered (재의요구안). */
  about: id().optional(),
};

/** The input of every act from 발의 to 접수. */
export const INTRODUCTION_INPUTS = {
  'bill.introduce': z.strictObject({
    ...body, subtitle: line().optional(), proposers: names(1), lead: line(50).optional(), supporters: names(0),
  }),
  'bill.submit': z.strictObject({
    ...body,
    /** 시장 or 교육감; the mayor, if left out. */
    by: z.enum(['mayor', 'superintendent'], { error: '제출자는 mayor 또는 superintendent입니다.' }).optional(),
    /** 교육감이 시·도지사와 미리 협의하였는지. */
    consultedMayor: yesOrNo().optional(),
  }).refine((bill) => !BUDGETS.includes(bill.kind) || bill.fiscalYear !== undefined,
    { path: ['fiscalYear'], error: '예산안과 결산은 회계연도를 적어야 합니다.' }),
  'bill.propose-by-committee': z.strictObject({
    ...body, committee: line(100),
    /** 위원회가 제안하기로 의결한 날. */
    resolvedOn: day().optional(),
    /** The bills that this is an alternative to (대안). */
    alternativeTo: z.array(id()).min(1).max(200).optional(),
  }),
  'bill.lodge-petition': z.strictObject({
    ...body, representative: line(50),
    /** 유효한 서명을 한 청구권자 수. */
    signatures: z.number({ error: '숫자로 입력하세요.' }).int().min(0).max(10_000_000),
  }),
  'bill.accept-petition': z.strictObject({}),
  'bill.dismiss-petition': z.strictObject({ reason: line() }),
  'bill.introduce-petition': z.strictObject({ costEstimate: costEstimate().optional() }),
  'bill.note-executive-notice': z.strictObject({ from: day(), until: day(), published: line().optional() })
    .refine(({ from, until }) => from <= until, { path: ['until'], error: '예고의 끝이 시작보다 이릅니다.' }),
  'bill.note-publicity': z.strictObject({ publishedOn: day() }),
  'bill.request-supplement': z.strictObject({ what: line(), until: day().optional() }),
  'bill.supplement': z.strictObject({ what: line().optional() }),
  'bill.receive': z.strictObject({
    /** 회기 (제N회) for which it is received; the next one that it is in time for, if left out. */
    forSession: z.number().int().min(1).max(100_000).optional(), urgency: line().optional(),
  }),
  'bill.amend-by-proposer': z.strictObject({
    summary: text(), consent: z.enum(['committee', 'plenary']).optional(),
  }),
  'bill.withdraw': z.strictObject({
    by: names(0), consent: z.enum(['committee', 'plenary']).optional(), reason: line().optional(),
  }),
} as const;
