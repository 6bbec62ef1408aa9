import { DESIGNATION_GROUNDS, type DesignationGround } from '@uian/procedure';
import { z } from 'zod';
import { committee, day, id, line, members, passage, person, persons, reason, vote } from './fields.js';

/** What a review report may wait for (검토자료). */
export const REPORT_MATERIALS = ['executive-opinion', 'cost-estimate', 'related-opinion', 'other'] as const;
export const REPORT_MATERIAL_TERMS: Readonly<Record<(typeof REPORT_MATERIALS)[number], string>> = {
  'executive-opinion': '집행부 의견', 'cost-estimate': '비용추계', 'related-opinion': '관련위원회 의견', other: '그 밖의 자료',
};

const inMeeting = { meeting: id().meta({ title: '회의', choices: 'meeting' }) };
const yesOrNo = (title: string) => z.boolean({ error: '예 또는 아니요로 입력하세요.' }).meta({ title });
const published = { published: line().optional().meta({ title: '게재한 곳', description: '누리집 주소나 공보 호수' }) };
const consulted = (least: number) => ({ consulted: members(least, '협의한 교섭단체 대표의원') });
const agreed = () => members(0, '합의한 교섭단체 대표의원')
  .meta({ description: '합의를 사유로 지정할 때에만 적습니다. 협의한 대표의원 모두가 합의해야 합니다.' }).default([]);
const GROUNDS = Object.fromEntries(Object.entries(DESIGNATION_GROUNDS).map(([ground, { term }]) => [ground, term]));
const summary = () => passage('요지');
const amendmentNumber = () => z.number().int().min(1).max(1000).meta({ title: '수정안 번호', description: '제N호 수정안', choices: 'amendment' });
const DECIDED = {
  'passed-unamended': '원안가결', 'passed-amended': '수정가결', adopted: '채택', held: '보류', discarded: '본회의에 부의하지 않기로(폐기)',
  absorbed: '대안반영폐기',
};

/** The input of every act from 회부 to 심사보고. */
export const COMMITTEE_INPUTS = {
  'bill.refer': z.strictObject({
    committee: committee('소관 위원회'),
    resolved: line().optional().meta({ title: '본회의 의결', description: '특별위원회에 회부할 때 회부하기로 한 본회의 의결' }),
  }),
  'bill.refer-preliminary': z.strictObject({
    committees: z.array(line(100), { error: '위원회 목록을 입력하세요.' }).min(1, '한 곳 이상 적어야 합니다.').max(50)
      .meta({ title: '예비심사 위원회', choices: 'committee' }),
  }),
  'bill.report-preliminary': z.strictObject({ committee: committee('보고한 위원회'), opinion: passage('예비심사 의견').optional() }),
  'bill.refer-to-budget-committee': z.strictObject({ committee: committee('예산결산특별위원회') }),
  'bill.refer-elsewhere': z.strictObject({
    committee: committee('새 소관 위원회'), reason: reason(), resolved: line().optional().meta({ title: '본회의 의결' }),
  }),
  'bill.consult-related-committee': z.strictObject({ committee: committee('관련위원회'), opinionBy: day().meta({ title: '의견 제시 기한' }) }),
  'bill.give-related-opinion': z.strictObject({ committee: committee('관련위원회'), opinion: passage('의견') }),
  'bill.give-notice': z.strictObject({ until: day().meta({ title: '예고 마지막 날' }), ...published }),
  'bill.omit-notice': z.strictObject({ reason: reason('생략 사유'), ...consulted(0) }),
  'bill.designate-period': z.strictObject({
    until: day().meta({ title: '심사기간의 끝' }),
    ground: z.enum(Object.keys(DESIGNATION_GROUNDS) as [DesignationGround, ...DesignationGround[]],
      { error: '심사기간을 지정하는 사유가 올바르지 않습니다.' }).meta({ title: '지정 사유', terms: GROUNDS }),
    ...consulted(0), agreed: agreed(),
  }),
  'bill.report-interim': z.strictObject({ summary: summary() }),
  'bill.designate-fast-track': z.strictObject({
    by: z.enum(['members', 'committee'], { error: '지정동의를 낸 곳은 의원 또는 위원회입니다.' }).default('members')
      .meta({ title: '지정동의를 낸 곳', description: '본회의에 낸 것이면 의원, 소관 위원회에 낸 것이면 위원회',
        terms: { members: '의원', committee: '위원회' } }),
    signatories: persons().meta({ title: '서명한 의원 수' }), vote: vote(),
  }),
  'bill.exempt-fast-track': z.strictObject({ ...consulted(1), reason: reason() }),
  'bill.assign-report': z.strictObject({
    specialist: line(50).meta({ title: '담당 전문위원' }),
    /** With it the report stands among that person's own. */
    account: line(100).optional().meta({ title: '담당자 계정', description: '계정이 있으면 그 사람의 검토보고 목록에 오릅니다.' }),
  }),
  'bill.ask-for-report': z.strictObject({
    what: z.enum(REPORT_MATERIALS, { error: '요청한 자료는 집행부 의견, 비용추계, 관련위원회 의견, 그 밖의 자료 가운데 하나입니다.' })
      .meta({ title: '요청한 자료', terms: REPORT_MATERIAL_TERMS }),
    of: line(100).meta({ title: '요청한 곳' }), by: day().optional().meta({ title: '회신을 바라는 날' }),
    note: line().optional().meta({ title: '요청 내용' }),
  }),
  'bill.answer-for-report': z.strictObject({
    request: z.number().int().min(1).max(1000).meta({ title: '요청 번호', description: '이 의안의 몇 번째 요청인지' }),
    summary: summary().optional(),
  }),
  'bill.submit-report': z.strictObject({ opinion: passage('검토의견').optional() }),
  'bill.distribute-report': z.strictObject({
    recipients: members(1, '배부받은 위원').optional(),
    /** As it was once recorded, without their names. */
    distributedTo: z.number().int().min(0).max(1000).optional().meta({ title: '배부받은 위원 수', description: '이름을 적으면 비워 둡니다.' }),
    ...published,
    publishedOn: day().optional().meta({ title: '게재한 날', description: '비우면 배부한 날입니다.' }),
  }),
  'bill.submit-cost-estimate': z.strictObject({}),
  'bill.exempt-auto-place': z.strictObject({ viceChairConsulted: yesOrNo('부위원장과 협의함'), reason: reason() }),
  'bill.place': z.strictObject({
    ...inMeeting,
    earlyByResolution: line().optional().meta({
      title: '대기 기간 전 상정 사유', description: '긴급하고 불가피한 사유로 위원회가 의결한 경우에만 적습니다.' }),
  }),
  'bill.explain': z.strictObject({
    ...inMeeting, speaker: person('설명한 사람').optional(), written: z.boolean().default(false).meta({ title: '서면으로 갈음' }),
  }),
  'bill.hear-report': z.strictObject({ ...inMeeting, speaker: line(50).optional().meta({ title: '보고한 사람' }) }),
  'bill.question': z.strictObject({ ...inMeeting, summary: summary().optional() }),
  'bill.debate': z.strictObject({ ...inMeeting, summary: summary().optional() }),
  'bill.review-articles': z.strictObject({ ...inMeeting, summary: summary().optional() }),
  'bill.send-to-subcommittee': z.strictObject({ ...inMeeting, subcommittee: line(100).meta({ title: '소위원회' }) }),
  'bill.report-from-subcommittee': z.strictObject({ ...inMeeting, summary: summary() }),
  'bill.send-to-mediation': z.strictObject({
    demandedBy: persons().meta({ title: '구성을 요구한 위원 수' }), members: members(1, '조정위원'),
    until: day().optional().meta({ title: '따로 정한 활동 기한', description: '부위원장과 합의하여 더 짧게 정한 경우에만 적습니다.' }),
    viceChairAgrees: yesOrNo('부위원장과 합의함').optional(),
  }),
  'bill.end-mediation': z.strictObject({ settled: yesOrNo('조정이 이루어짐'), summary: summary().optional() }),
  'bill.hold-hearing': z.strictObject({ place: line().optional().meta({ title: '장소' }) }),
  'bill.demand-hearing': z.strictObject({ signatories: members(1, '요구한 위원') }),
  'bill.omit-hearing': z.strictObject({
    resolved: z.boolean().meta({ title: '위원회가 의결함' }), leadConsents: z.boolean().meta({ title: '대표발의의원이 동의함' }), reason: reason(),
  }),
  'bill.hear-executive': z.strictObject({ opinion: passage('집행부 의견').optional() }),
  'bill.move-amendment': z.strictObject({
    amendment: z.number().int().min(1).max(1000).meta({ title: '수정안 번호', description: '제N호 수정안' }),
    by: z.enum(['members', 'committee']).meta({ title: '제출한 곳', terms: { members: '의원', committee: '위원회' } }),
    signatories: members(0, '찬성한 의원'), summary: passage('수정 내용'),
    distance: z.number().int().min(1).max(1000).default(1).meta({ title: '원안과의 차이', description: '1이 원안에 가장 가깝습니다. 먼 것부터 표결합니다.' }),
  }),
  'bill.vote-amendment': z.strictObject({ amendment: amendmentNumber(), vote: vote() }),
  'bill.decide-in-committee': z.strictObject({
    ...inMeeting, motion: z.enum(['passed-unamended', 'passed-amended', 'adopted', 'held', 'discarded', 'absorbed'], {
      error: '의결 대상은 원안·수정안 가결, 채택, 보류, 폐기, 대안반영폐기 중 하나입니다.' }).meta({ title: '의결 대상', terms: DECIDED }),
    vote: vote(), amendment: passage('수정 내용').optional(), minorityOpinion: passage('소수의견').optional(),
    into: id().optional().meta({ title: '이 의안을 반영한 대안', choices: 'bill' }),
  }),
  'bill.rescind-in-committee': z.strictObject({
    ...inMeeting, motion: z.enum(['passed-unamended', 'passed-amended', 'discarded'], {
      error: '번안은 원안·수정안 가결 또는 폐기로 합니다.' }).meta({ title: '번안의 내용', terms: DECIDED }), vote: vote(), reason: reason(),
  }),
  'bill.note-minority-opinion': z.strictObject({ by: members(1, '의견을 낸 위원'), opinion: passage('소수의견') }),
  'bill.report': z.strictObject({ remarks: passage('비고').optional() }),
} as const;
