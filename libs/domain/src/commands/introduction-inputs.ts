import { BILL_KINDS, BUDGETS, type BillKind } from '@uian/procedure';
import { z } from 'zod';
import { committee, day, id, line, members, passage, person, reason } from './fields.js';

const KINDS = Object.fromEntries(Object.entries(BILL_KINDS).map(([kind, { term }]) => [kind, term]));

const kind = () =>
  z.enum(Object.keys(BILL_KINDS) as [BillKind, ...BillKind[]], { error: '알 수 없는 의안 종류입니다.' })
    .meta({ title: '의안 종류', choices: 'kind', terms: KINDS });

const FORM = { title: '비용추계' };

/** 비용추계서, 미첨부 사유서, 비용추계 의뢰서, or a bill that costs nothing. */
const costEstimate = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('estimate').meta(FORM) }).meta({ title: '비용추계서' }),
    z.strictObject({
      kind: z.literal('waiver').meta(FORM), clause: line().meta({ title: '미첨부 근거 조항' }), reason: passage('미첨부 사유'),
    }).meta({ title: '미첨부 사유서' }),
    z.strictObject({ kind: z.literal('requested').meta(FORM) }).meta({ title: '비용추계 의뢰서' }),
    z.strictObject({ kind: z.literal('no-cost').meta(FORM), reason: reason('비용이 들지 않는 까닭') }).meta({ title: '비용 없음' }),
  ], { error: '비용추계서, 미첨부 사유서, 의뢰서 중 하나가 있어야 합니다.' }).meta({ title: '비용추계' });

const yesOrNo = () => z.boolean({ error: '예 또는 아니요로 입력하세요.' });
const consent = () => z.enum(['committee', 'plenary']).optional().meta({
  title: '동의한 곳', description: '의제가 된 뒤에는 위원회나 본회의의 동의가 있어야 합니다.', terms: { committee: '위원회', plenary: '본회의' } });

const body = {
  kind: kind(), title: line().meta({ title: '의안명' }), reason: passage('제안이유').optional(), contents: passage('주요내용').optional(),
  costEstimate: costEstimate().optional(),
  needsExecutiveOpinion: yesOrNo().default(false).meta({
    title: '집행부 의견을 들어야 함', description: '예산상 조치가 따르거나 중요한 조례안' }),
  education: yesOrNo().optional().meta({
    title: '교육·학예에 관한 의안', description: '가결된 뒤의 공포·재의요구·보고를 교육감이 맡습니다. 교육감이 제출한 의안은 적지 않아도 됩니다.' }),
  affectsRights: yesOrNo().optional().meta({ title: '주민의 권리를 제한하거나 의무를 부과함' }),
  fiscalYear: z.number({ error: '숫자로 입력하세요.' }).int().min(1950).max(9999).optional().meta({
    title: '회계연도', description: '예산안과 결산에만 적습니다.' }),
  about: id().optional().meta({ title: '재의를 요구하는 의안', description: '재의요구안에만 적습니다.', choices: 'bill' }),
};

const LONGEST_BILL = 200_000;

/** A row of the 신·구조문대비표: what an article says, and what it is to say. */
const comparedRow = () => z.strictObject({
  article: line(200).optional().meta({ title: '조문' }), current: passage('현행'), proposed: passage('개정안'),
});

export type ComparedRow = z.infer<ReturnType<typeof comparedRow>>;

/** The input of every act from 발의 to 접수. */
export const INTRODUCTION_INPUTS = {
  'bill.introduce': z.strictObject({
    ...body, subtitle: line().optional().meta({ title: '부제', description: '예: (김동욱 의원 대표발의)' }),
    proposers: members(1, '발의의원'), lead: person('대표발의의원').optional(), supporters: members(0, '찬성의원'),
  }),
  'bill.submit': z.strictObject({
    ...body,
    by: z.enum(['mayor', 'superintendent'], { error: '제출자는 지방자치단체의 장 또는 교육감입니다.' }).optional()
      .meta({ title: '제출자', terms: { mayor: '지방자치단체의 장', superintendent: '교육감' } }),
    consultedMayor: yesOrNo().optional().meta({ title: '교육감이 시·도지사와 미리 협의함' }),
  }).refine((bill) => !BUDGETS.includes(bill.kind) || bill.fiscalYear !== undefined,
    { path: ['fiscalYear'], error: '예산안과 결산은 회계연도를 적어야 합니다.' }),
  'bill.propose-by-committee': z.strictObject({
    ...body, committee: committee('제안한 위원회'), resolvedOn: day().optional().meta({ title: '위원회가 제안하기로 의결한 날' }),
    alternativeTo: z.array(id()).min(1).max(200).optional().meta({ title: '대안으로 갈음하는 의안', choices: 'bill' }),
  }),
  'bill.lodge-petition': z.strictObject({
    ...body, representative: line(50).meta({ title: '대표자' }),
    signatures: z.number({ error: '숫자로 입력하세요.' }).int().min(0).max(10_000_000).meta({ title: '유효한 서명 수' }),
  }),
  'bill.accept-petition': z.strictObject({}),
  'bill.dismiss-petition': z.strictObject({ reason: reason('각하 사유') }),
  'bill.introduce-petition': z.strictObject({ costEstimate: costEstimate().optional() }),
  'bill.note-executive-notice': z.strictObject({
    from: day().meta({ title: '예고 시작일' }), until: day().meta({ title: '예고 마지막 날' }), published: line().optional().meta({ title: '게재한 곳' }),
  }).refine(({ from, until }) => from <= until, { path: ['until'], error: '예고의 끝이 시작보다 이릅니다.' }),
  'bill.note-publicity': z.strictObject({ publishedOn: day().meta({ title: '공고한 날' }) }),
  'bill.request-supplement': z.strictObject({
    what: line().meta({ title: '보완할 내용' }), until: day().optional().meta({ title: '보완 기한' }),
  }),
  'bill.supplement': z.strictObject({ what: line().optional().meta({ title: '보완한 내용' }) }),
  'bill.attach-text': z.strictObject({
    reason: passage('제안이유').optional(), contents: passage('주요내용').optional(), text: passage('의안 본문', LONGEST_BILL).optional(),
    comparison: z.array(comparedRow()).max(500).optional().meta({ title: '신·구조문대비표' }),
  }).refine((paper) => Object.values(paper).some((part) => part !== undefined), { path: ['text'], error: '등록할 내용을 적으세요.' }),
  'bill.receive': z.strictObject({
    forSession: z.number().int().min(1).max(100_000).optional().meta({
      title: '접수할 회기', description: '비우면 제출 기한에 맞는 다음 회기입니다.', choices: 'session' }),
    urgency: line().optional().meta({ title: '긴급 사유', description: '제출 기한이 지난 뒤 긴급하게 접수하는 경우에만 적습니다.' }),
  }),
  'bill.distribute': z.strictObject({
    recipients: members(1, '배부받은 의원').optional(),
    published: line().optional().meta({ title: '게재한 곳', description: '의안을 열람할 수 있는 의회 홈페이지의 주소' }),
  }),
  'bill.report-receipt': z.strictObject({}),
  'bill.amend-by-proposer': z.strictObject({ summary: passage('수정 내용'), consent: consent() }),
  'bill.withdraw': z.strictObject({
    by: members(0, '철회하는 의원'), consent: consent(), reason: line().optional().meta({ title: '사유' }),
  }),
} as const;
