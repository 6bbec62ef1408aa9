import type { ActId } from '@uian/procedure';
import { introduction, petition, proposal, submission } from './builders.js';

const MEETING = '00000000-0000-4000-8000-000000000001';
const BILL = '00000000-0000-4000-8000-000000000002';
const inMeeting = { meeting: MEETING };
const vote = { method: 'recorded', present: 11, yes: 11, no: 0, abstain: 0, excluded: [] };
const secretVote = { ...vote, method: 'secret' };
const published = 'https://example.kr';
const session = { session: 322 };
const inGazette = { means: 'gazette', published: '서울시보 제3915호', publishedOn: '2024-03-26' };

const body = {
  reason: '정비', contents: '제3조', costEstimate: { kind: 'requested' }, needsExecutiveOpinion: false, education: false, affectsRights: false,
  fiscalYear: 2025, about: BILL,
};

const INTRODUCTION = {
  'bill.introduce': { ...body, ...introduction(), lead: '김동욱' },
  'bill.submit': { ...body, ...submission({ kind: 'budget.main' }), by: 'superintendent', consultedMayor: true },
  'bill.propose-by-committee': { ...body, ...proposal({ alternativeTo: [BILL] }) },
  'bill.lodge-petition': { ...body, ...petition() },
  'bill.accept-petition': {},
  'bill.dismiss-petition': { reason: '조례로 정할 수 없는 사항' },
  'bill.introduce-petition': { costEstimate: { kind: 'no-cost', reason: '비용 없음' } },
  'bill.note-executive-notice': { from: '2024-01-02', until: '2024-01-21', published },
  'bill.note-publicity': { publishedOn: '2024-02-01' },
  'bill.request-supplement': { what: '비용추계서', until: '2024-02-06' },
  'bill.supplement': { what: '비용추계서 제출' },
  'bill.receive': { forSession: 326, urgency: '수해 복구' },
  'bill.distribute': { recipients: ['김동욱'], published },
  'bill.report-receipt': {},
  'bill.amend-by-proposer': { summary: '사업비 조정', consent: 'committee' },
  'bill.withdraw': { by: ['김동욱'], consent: 'committee', reason: '재검토' },
};

const COMMITTEE = {
  'bill.refer': { committee: 'budget', resolved: '제322회 제1차 본회의' },
  'bill.refer-preliminary': { committees: ['planning-economy', 'administration'] },
  'bill.report-preliminary': { committee: 'planning-economy', opinion: '원안' },
  'bill.refer-to-budget-committee': { committee: 'budget' },
  'bill.refer-elsewhere': { committee: 'administration', reason: '심사기간 도과', resolved: '제322회 제6차 본회의' },
  'bill.consult-related-committee': { committee: 'administration', opinionBy: '2024-02-27' },
  'bill.give-related-opinion': { committee: 'administration', opinion: '이견 없음' },
  'bill.give-notice': { until: '2024-02-12', published },
  'bill.omit-notice': { reason: '긴급', consulted: ['최진혁'] },
  'bill.designate-period': { until: '2024-03-07', ground: 'agreement', consulted: ['최진혁'], agreed: ['최진혁'] },
  'bill.report-interim': { summary: '소위원회 심사 중' },
  'bill.designate-fast-track': { by: 'members', signatories: 56, vote: secretVote },
  'bill.exempt-fast-track': { consulted: ['최진혁'], reason: '합의' },
  'bill.assign-report': { specialist: '이준석', account: 'specialist' },
  'bill.ask-for-report': { what: 'executive-opinion', of: '기획조정실', by: '2024-02-26', note: '재원 조달' },
  'bill.answer-for-report': { request: 1, summary: '이견 없음' },
  'bill.submit-report': { opinion: '' },
  'bill.distribute-report': { recipients: ['김동욱'], distributedTo: 11, published, publishedOn: '2024-02-28' },
  'bill.attach-text': {
    reason: '도서관 이용을 넓히려는 것임.', contents: '가. 개관 시간을 정함(안 제3조).', text: '제3조를 다음과 같이 한다.',
    comparison: [{ article: '제3조', current: '<신 설>', proposed: '제3조(개관 시간) 도서관은 매일 연다.' }],
  },
  'bill.submit-cost-estimate': {},
  'bill.exempt-auto-place': { viceChairConsulted: true, reason: '추가 검토' },
  'bill.place': { ...inMeeting, earlyByResolution: '긴급' },
  'bill.explain': { ...inMeeting, speaker: '김동욱', written: true },
  'bill.hear-report': { ...inMeeting, speaker: '이준석' },
  'bill.question': { ...inMeeting, summary: '생략' },
  'bill.debate': { ...inMeeting, summary: '생략' },
  'bill.review-articles': { ...inMeeting, summary: '제3조' },
  'bill.send-to-subcommittee': { ...inMeeting, subcommittee: '제1소위원회' },
  'bill.report-from-subcommittee': { ...inMeeting, summary: '수정' },
  'bill.send-to-mediation': { demandedBy: 4, members: ['김동욱'], until: '2024-04-04', viceChairAgrees: true },
  'bill.end-mediation': { settled: false, summary: '조정안 부결' },
  'bill.hold-hearing': { place: '의원회관' },
  'bill.demand-hearing': { signatories: ['김동욱'] },
  'bill.omit-hearing': { resolved: true, leadConsents: true, reason: '경미' },
  'bill.hear-executive': { opinion: '이견 없음' },
  'bill.move-amendment': { amendment: 1, by: 'members', signatories: ['김동욱'], summary: '제3조 삭제', distance: 2 },
  'bill.vote-amendment': { amendment: 1, vote },
  'bill.decide-in-committee': { ...inMeeting, motion: 'absorbed', vote, amendment: '', minorityOpinion: '반대', into: BILL },
  'bill.rescind-in-committee': { ...inMeeting, motion: 'discarded', vote, reason: '상위법령 개정' },
  'bill.note-minority-opinion': { by: ['김동욱'], opinion: '반대' },
  'bill.report': { remarks: '없음' },
};

const PLENARY = {
  'bill.report-discard': { item: 21 },
  'bill.demand-plenary': { by: 'members', signatories: ['김동욱'] },
  'bill.place-in-plenary': { item: 21, early: { reason: '긴급', consulted: ['최진혁'] } },
  'bill.place-directly': { item: 21, reason: '위원회 대안' },
  'bill.hear-committee-report': { speaker: '김동욱', summary: '생략' },
  'bill.debate-in-plenary': { summary: '생략' },
  'bill.start-unlimited-debate': { signatories: 37 },
  'bill.move-closure': { signatories: 37, time: '10:00' },
  'bill.vote-closure': { time: '10:01', vote: secretVote },
  'bill.end-unlimited-debate': { reason: '신청자 없음' },
  'bill.recommit': { committee: 'planning-economy', reason: '재심사', vote },
  'bill.decide-in-plenary': { motion: 'passed-amended', vote: { method: 'no-objection', present: 80 }, amendment: '제3조' },
  'bill.rescind-in-plenary': { motion: 'passed-amended', vote, reason: '오류', consenting: 28, committeeResolvedOn: '2024-03-08' },
  'bill.entrust-wording': { to: 'council-chair', what: '조항 번호' },
  'bill.place-reconsideration': { item: 1 },
  'bill.reconsider': { vote: secretVote },
  'bill.extend-period': { period: 'resident.decide', length: 6, resolvedBy: 'plenary', reason: '심사 지연' },
};

const PROMULGATION = {
  'bill.transfer': {},
  'bill.notify-result': { to: '국회' },
  'bill.report-to-ministry': {},
  'bill.promulgate': { number: '제9173호', effect: { kind: 'on', day: '2024-03-26' }, urgency: '감염병 예방', ...inGazette },
  'bill.promulgate-by-chair': { number: '제9173호', effect: { kind: 'default' }, urgency: '감염병 예방', ...inGazette },
  'bill.notify-promulgation': {},
  'bill.request-reconsideration': { reason: '위법', partial: false },
  'bill.order-reconsideration': { by: '행정안전부장관' },
  'bill.retransfer': {},
  'bill.file-suit': { by: 'head', court: '대법원', caseNumber: '2024추1' },
  'bill.order-suit': { by: '행정안전부장관' },
  'bill.record-judgment': { result: 'dismissed', court: '대법원' },
  'bill.suspend-period': { period: 'effect.default', court: '대법원', caseNumber: '2024쿠1' },
  'bill.stay-effect': { court: '대법원', caseNumber: '2024쿠1' },
  'bill.lift-stay': { reason: '본안 판결' },
  'bill.resume-period': { period: 'effect.default', reason: '집행정지 취소' },
};

const MEETINGS = {
  'meeting.draft': { committee: 'planning-economy', ordinal: 4, sitting: '2024-03-05', time: '10:00', place: '제1회의실', items: [BILL] },
  'meeting.change-items': { items: [], sitting: '2024-03-06', time: '14:00' },
  'meeting.consult': { replyBy: '2024-02-14' },
  'meeting.answer-consultation': { answer: 'objected', words: '순서 조정' },
  'meeting.request-approval': {},
  'meeting.report-absence': { reason: '입원', until: '2024-02-19' },
  'meeting.approve': { items: [BILL], reason: '자료 보완', returned: [], late: [] },
  'meeting.return': { reason: '자료 보완' },
  'meeting.notify': { recipients: ['김동욱'], published },
  'meeting.open': { present: 4, askedBy: 'members', demanding: 4, statement: '긴급한 현안', besidePlenary: 'apart' },
  'meeting.close': {},
  'meeting.cancel': { reason: '정족수 미달' },
};

const CALENDAR = {
  'calendar.set-term': { ordinal: 11, from: '2022-07-01', to: '2026-06-30' },
  'calendar.adopt-plan': { year: 2025 },
  'calendar.note-ordinance-plan': { year: 2025, by: 'head', change: '2건 추가' },
  'calendar.request-session': { ...session, by: 'members' },
  'calendar.convene': { ...session, on: '2024-04-19', urgency: '수해 복구' },
  'calendar.set-session': {
    ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'],
    extension: '제321회 제5차 본회의 의결',
  },
  'calendar.change-session': { ...session, from: '2024-02-20', to: '2024-03-11', reason: '연장 의결', extension: '제322회 제5차 본회의 의결' },
  'calendar.set-sittings': { ...session, plenarySittings: ['2024-02-20'], reason: '변경' },
  'calendar.change-plenary-agenda': {
    ...session, on: '2024-03-08', what: '의사일정 제22항 추가', by: 'motion', signatories: 10, resolved: '제322회 제6차 본회의', consulted: ['최진혁'],
    reason: '긴급한 안건',
  },
  'calendar.resolve-recess': { ...session, from: '2024-02-24', to: '2024-02-28' },
  'calendar.close-session': session,
  'calendar.post-draft-minutes': session,
  'calendar.request-minutes-correction': { ...session, by: '김동욱', what: '숫자' },
  'calendar.publish-minutes': { ...session, published },
  'calendar.notify-result': session,
  'calendar.schedule-documents': { subject: '채무 현황', dueOn: '2024-04-12' },
  'calendar.request-documents': { subject: '채무 현황' },
  'calendar.schedule-questions': { subject: '교통', on: '2024-06-18', time: '10:00' },
  'calendar.send-questions': { subject: '교통', time: '10:00' },
  'calendar.set-office-targets': {
    lengths: { 'bill.refer': 3 }, ladders: { 'transfer.bill': [2, 0] }, defaultLadder: [3, 1, 0], officeHour: '08:30', backReading: 'strict',
    escalation: { named: 1, head: 3 }, reason: '의사과 방침',
  },
  'calendar.correct-holiday': { on: '2024-03-04', holiday: null, reason: '오류 정정' },
};

const PAPER = {
  attachment: BILL, paper: 'review-report', name: '검토보고서.hwpx', type: 'hwpx', size: 6400, sha256: 'a'.repeat(64), open: true,
  guarded: false, supersedes: BILL, made: { form: 'examination-report', shows: 9 },
};

/** A good input of every act, with every field that its schema checks. */
export const GOOD_INPUTS: Readonly<Record<ActId, Readonly<Record<string, unknown>>>> = {
  ...INTRODUCTION, ...COMMITTEE, ...PLENARY, ...PROMULGATION, ...MEETINGS, ...CALENDAR,
  'bill.correct': { sequence: 3, day: '2024-02-07', reason: '오기' },
  'bill.attach': PAPER,
  'meeting.attach': PAPER,
  'meeting.correct': { sequence: 1, day: '2024-02-13', reason: '오기' },
};
