import { BILL_KINDS, type BillActId, type BillKind } from '@uian/procedure';
import { z } from 'zod';
import { day, id, line, names, text, vote } from './fields.js';

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

/** What the supplementary provisions (부칙) say of 시행일; `default` is the twenty days of the Act. */
const effect = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on-promulgation') }),
    z.strictObject({ kind: z.literal('on'), day: day() }),
    z.strictObject({ kind: z.literal('default') }),
  ], { error: '시행일은 on-promulgation, on, default 중 하나입니다.' });

const body = {
  kind: kind(), title: line(), reason: text().optional(), contents: text().optional(),
  costEstimate: costEstimate().optional(),
  /** 예산상 조치가 따르거나 중요한 조례안: the mayor's opinion is to be heard. */
  needsExecutiveOpinion: z.boolean({ error: '예 또는 아니요로 입력하세요.' }).default(false),
};
const inMeeting = { meeting: id() };

/** The input of every act on a bill. These schemas are the one definition: types, checks and OpenAPI come from them. */
export const BILL_INPUTS = {
  'bill.introduce': z.strictObject({
    ...body, subtitle: line(), proposers: names(1), lead: line(50).optional(), supporters: names(0),
  }),
  'bill.submit': z.strictObject(body),
  'bill.receive': z.strictObject({
    /** 회기 (제N회) for which it is received; the next one that it is in time for, if left out. */
    forSession: z.number().int().min(1).max(100_000).optional(), urgency: line().optional(),
  }),
  'bill.refer': z.strictObject({ committee: line(100) }),
  'bill.give-notice': z.strictObject({ until: day(), published: line().optional() }),
  'bill.omit-notice': z.strictObject({ reason: line(), consulted: names(0) }),
  'bill.assign-report': z.strictObject({ specialist: line(50) }),
  'bill.submit-report': z.strictObject({ opinion: text().optional() }),
  'bill.distribute-report': z.strictObject({
    /** Number of committee members who got it (배부받은 위원 수). */
    distributedTo: z.number().int().min(0).max(1000), published: line().optional(),
  }),
  'bill.submit-cost-estimate': z.strictObject({}),
  'bill.exempt-auto-place': z.strictObject({ viceChairConsulted: z.boolean(), reason: line() }),
  'bill.place': z.strictObject({
    ...inMeeting,
    /** 긴급하고 불가피한 사유로 한 위원회의 의결: its reason. */
    earlyByResolution: line().optional(),
  }),
  'bill.explain': z.strictObject({ ...inMeeting, speaker: line(50).optional(), written: z.boolean().default(false) }),
  'bill.hear-report': z.strictObject({ ...inMeeting, speaker: line(50).optional() }),
  'bill.question': z.strictObject({ ...inMeeting, summary: text().optional() }),
  'bill.debate': z.strictObject({ ...inMeeting, summary: text().optional() }),
  'bill.hold-hearing': z.strictObject({ place: line().optional() }),
  'bill.demand-hearing': z.strictObject({ signatories: names(1) }),
  'bill.omit-hearing': z.strictObject({ resolved: z.boolean(), leadConsents: z.boolean(), reason: line() }),
  'bill.hear-executive': z.strictObject({ opinion: text().optional() }),
  'bill.decide-in-committee': z.strictObject({
    ...inMeeting, motion: z.enum(['passed-unamended', 'passed-amended', 'held', 'discarded'], {
      error: '의결 대상은 원안·수정안 가결, 보류, 폐기 중 하나입니다.' }),
    vote: vote(), amendment: text().optional(), minorityOpinion: text().optional(),
  }),
  'bill.report': z.strictObject({ remarks: text().optional() }),
  'bill.place-in-plenary': z.strictObject({ item: z.number().int().min(1).max(1000).optional() }),
  'bill.decide-in-plenary': z.strictObject({
    motion: z.enum(['passed-unamended', 'passed-amended'], { error: '의결 대상은 원안 또는 수정안 가결입니다.' }),
    vote: vote(), amendment: text().optional(),
  }),
  'bill.transfer': z.strictObject({}),
  'bill.promulgate': z.strictObject({ number: line(50), effect: effect() }),
  'bill.promulgate-by-chair': z.strictObject({ number: line(50), effect: effect() }),
  'bill.request-reconsideration': z.strictObject({ reason: text() }),
  'bill.withdraw': z.strictObject({
    by: names(0), consent: z.enum(['committee', 'plenary']).optional(), reason: line().optional(),
  }),
} as const satisfies Record<BillActId, z.ZodType>;

export type BillInputs = { [Act in BillActId]: z.infer<(typeof BILL_INPUTS)[Act]> };
