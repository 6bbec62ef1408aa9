import { z } from 'zod';
import { day, id, line, names, persons, text, vote } from './fields.js';

const inMeeting = { meeting: id() };
const yesOrNo = () => z.boolean({ error: '예 또는 아니요로 입력하세요.' });

/** The input of every act from 회부 to 심사보고. */
export const COMMITTEE_INPUTS = {
  'bill.refer': z.strictObject({
    committee: line(100),
    /** 특별위원회에 회부하기로 한 본회의 의결. */
    resolved: line().optional(),
  }),
  'bill.refer-preliminary': z.strictObject({
    committees: z.array(line(100), { error: '위원회 목록을 입력하세요.' }).min(1, '한 곳 이상 적어야 합니다.').max(50),
  }),
  'bill.report-preliminary': z.strictObject({ committee: line(100), opinion: text().optional() }),
  'bill.refer-to-budget-committee': z.strictObject({ committee: line(100) }),
  'bill.refer-elsewhere': z.strictObject({ committee: line(100), reason: line(), resolved: line().optional() }),
  'bill.consult-related-committee': z.strictObject({ committee: line(100), opinionBy: day() }),
  'bill.give-related-opinion': z.strictObject({ committee: line(100), opinion: text() }),
  'bill.give-notice': z.strictObject({ until: day(), published: line().optional() }),
  'bill.omit-notice': z.strictObject({ reason: line(), consulted: names(0) }),
  'bill.designate-period': z.strictObject({
    until: day(),
    /** 천재지변, 전시·사변 등 국가비상사태, 교섭단체 대표의원과의 합의, or the preliminary review of a budget. */
    ground: z.enum(['disaster', 'emergency', 'agreement', 'budget'], { error: '심사기간을 지정하는 사유가 올바르지 않습니다.' }),
    consulted: names(0),
  }),
  'bill.report-interim': z.strictObject({ summary: text() }),
  'bill.designate-fast-track': z.strictObject({
    /** Whose motion it is, and who votes on it: the plenary, or the committee that the bill is with. */
    by: z.enum(['members', 'committee'], { error: '지정동의는 members 또는 committee의 것입니다.' }).default('members'),
    signatories: persons(), vote: vote(),
  }),
  'bill.exempt-fast-track': z.strictObject({ consulted: names(1), reason: line() }),
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
  'bill.review-articles': z.strictObject({ ...inMeeting, summary: text().optional() }),
  'bill.send-to-subcommittee': z.strictObject({ ...inMeeting, subcommittee: line(100) }),
  'bill.report-from-subcommittee': z.strictObject({ ...inMeeting, summary: text() }),
  'bill.send-to-mediation': z.strictObject({
    /** 구성을 요구한 위원 수, 조정위원. */
    demandedBy: persons(), members: names(1),
  }),
  'bill.end-mediation': z.strictObject({ settled: yesOrNo(), summary: text().optional() }),
  'bill.hold-hearing': z.strictObject({ place: line().optional() }),
  'bill.demand-hearing': z.strictObject({ signatories: names(1) }),
  'bill.omit-hearing': z.strictObject({ resolved: z.boolean(), leadConsents: z.boolean(), reason: line() }),
  'bill.hear-executive': z.strictObject({ opinion: text().optional() }),
  'bill.move-amendment': z.strictObject({
    /** Its number among the amendments of the bill (제N호 수정안). */
    amendment: z.number().int().min(1).max(1000), by: z.enum(['members', 'committee']), signatories: names(0),
    summary: text(),
    /** How far it is from the original, as the chair ranks them: 1 is nearest (원안과의 차이). */
    distance: z.number().int().min(1).max(1000).default(1),
  }),
  'bill.vote-amendment': z.strictObject({ amendment: z.number().int().min(1).max(1000), vote: vote() }),
  'bill.decide-in-committee': z.strictObject({
    ...inMeeting, motion: z.enum(['passed-unamended', 'passed-amended', 'adopted', 'held', 'discarded', 'absorbed'], {
      error: '의결 대상은 원안·수정안 가결, 채택, 보류, 폐기, 대안반영폐기 중 하나입니다.' }),
    vote: vote(), amendment: text().optional(), minorityOpinion: text().optional(),
    /** 대안: the committee's own bill that took this one in. */
    into: id().optional(),
  }),
  'bill.rescind-in-committee': z.strictObject({
    ...inMeeting, motion: z.enum(['passed-unamended', 'passed-amended', 'discarded'], {
      error: '번안은 원안·수정안 가결 또는 폐기로 합니다.' }), vote: vote(), reason: line(),
  }),
  'bill.note-minority-opinion': z.strictObject({ by: names(1), opinion: text() }),
  'bill.report': z.strictObject({ remarks: text().optional() }),
} as const;
