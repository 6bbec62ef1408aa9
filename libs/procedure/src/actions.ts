import type { ActorRole } from './actors.js';

/** Acts on a bill (의안에 대한 행위), each with the official term. The id is the event type in the record, too. */
export const BILL_ACTS = {
  'bill.introduce': '발의',
  'bill.submit': '제출',
  'bill.propose-by-committee': '위원회안 제안',
  'bill.lodge-petition': '주민조례 청구',
  'bill.accept-petition': '청구 수리',
  'bill.dismiss-petition': '청구 각하',
  'bill.introduce-petition': '주민조례청구안 발의',
  'bill.note-executive-notice': '집행부 입법예고 확인',
  'bill.note-publicity': '제출안건 공고 확인',
  'bill.request-supplement': '보완 요구',
  'bill.supplement': '보완',
  'bill.attach-text': '의안 본문 등록',
  'bill.receive': '접수',
  'bill.distribute': '의안 배부',
  'bill.report-receipt': '의안의 본회의 보고',
  'bill.amend-by-proposer': '제안자 수정',
  'bill.refer': '위원회 회부',
  'bill.refer-preliminary': '예비심사 회부',
  'bill.report-preliminary': '예비심사 보고',
  'bill.refer-to-budget-committee': '예산결산특별위원회 회부',
  'bill.refer-elsewhere': '다른 위원회 회부',
  'bill.consult-related-committee': '관련위원회 회부',
  'bill.give-related-opinion': '관련위원회 의견 제시',
  'bill.give-notice': '입법예고',
  'bill.omit-notice': '입법예고 생략',
  'bill.designate-period': '심사기간 지정',
  'bill.report-interim': '중간보고',
  'bill.designate-fast-track': '신속처리대상안건 지정',
  'bill.exempt-fast-track': '신속처리 배제 협의',
  'bill.assign-report': '검토보고 담당 지정',
  'bill.ask-for-report': '검토자료 요청',
  'bill.answer-for-report': '검토자료 회신',
  'bill.submit-report': '검토보고서 제출',
  'bill.distribute-report': '검토보고서 배부·게재',
  'bill.submit-cost-estimate': '비용추계서 제출',
  'bill.exempt-auto-place': '자동상정 제외 협의',
  'bill.place': '위원회 상정',
  'bill.explain': '제안설명',
  'bill.hear-report': '검토보고',
  'bill.question': '질의·답변',
  'bill.debate': '토론',
  'bill.review-articles': '축조심사',
  'bill.send-to-subcommittee': '소위원회 회부',
  'bill.report-from-subcommittee': '소위원회 심사보고',
  'bill.send-to-mediation': '안건조정위원회 회부',
  'bill.end-mediation': '안건조정위원회 종료',
  'bill.hold-hearing': '공청회 개최',
  'bill.demand-hearing': '공청회 개최 요구',
  'bill.omit-hearing': '공청회 생략',
  'bill.hear-executive': '집행부 의견 청취',
  'bill.move-amendment': '수정안 제출',
  'bill.vote-amendment': '수정안 표결',
  'bill.decide-in-committee': '위원회 의결',
  'bill.rescind-in-committee': '위원회 번안',
  'bill.note-minority-opinion': '소수의견',
  'bill.report': '심사보고서 제출',
  'bill.report-discard': '본회의 불부의 보고',
  'bill.demand-plenary': '본회의 부의 요구',
  'bill.place-in-plenary': '본회의 상정',
  'bill.place-directly': '본회의 직접 상정',
  'bill.hear-committee-report': '본회의 심사보고',
  'bill.debate-in-plenary': '본회의 질의·토론',
  'bill.start-unlimited-debate': '무제한토론 개시',
  'bill.move-closure': '무제한토론 종결동의',
  'bill.vote-closure': '종결동의 표결',
  'bill.end-unlimited-debate': '무제한토론 종결',
  'bill.recommit': '재회부',
  'bill.decide-in-plenary': '본회의 의결',
  'bill.rescind-in-plenary': '본회의 번안',
  'bill.entrust-wording': '의안 정리 위임',
  'bill.transfer': '이송',
  'bill.report-to-ministry': '장관 보고',
  'bill.notify-result': '처리결과 송부',
  'bill.promulgate': '공포',
  'bill.promulgate-by-chair': '의장 공포',
  'bill.notify-promulgation': '공포 통지',
  'bill.request-reconsideration': '재의요구',
  'bill.order-reconsideration': '재의요구 지시',
  'bill.place-reconsideration': '재의 부의',
  'bill.reconsider': '재의 의결',
  'bill.retransfer': '재의결 이송',
  'bill.file-suit': '제소',
  'bill.order-suit': '제소 지시',
  'bill.record-judgment': '판결',
  'bill.suspend-period': '집행정지',
  'bill.resume-period': '집행정지 해제',
  'bill.stay-effect': '효력 정지',
  'bill.lift-stay': '효력 정지 해제',
  'bill.extend-period': '기한 연장',
  'bill.withdraw': '철회',
} as const;

/** What the law, an agenda or a new calendar brings about on a bill without an act of its own (간주, 의사일정 수록). */
export const BILL_CONSEQUENCES = {
  'bill.schedule': '의사일정 수록',
  'bill.unschedule': '의사일정 제외',
  'bill.inherit-fast-track': '대안의 신속처리 간주',
  'deemed.placed': '자동상정',
  'deemed.sent-to-plenary': '본회의 부의 간주',
  'deemed.plenary-placed': '본회의 자동상정',
  'deemed.debate-ended': '무제한토론 종결 간주',
  'deemed.discarded': '폐기 확정',
  'deemed.confirmed': '확정 간주',
  'deemed.concluded': '의결 확정',
  'deemed.in-force': '시행',
  'deemed.expired': '임기만료 폐기',
  'deemed.voided': '간주 취소',
  'deadline.recounted': '기한 재계산',
} as const;

/** Acts on a committee meeting and its agenda (위원회 회의·의사일정). */
export const MEETING_ACTS = {
  'meeting.draft': '의사일정안 작성',
  'meeting.change-items': '의사일정안 변경',
  'meeting.consult': '부위원장 협의 요청',
  'meeting.answer-consultation': '부위원장 협의 결과',
  'meeting.request-approval': '위원장 승인 요청',
  'meeting.report-absence': '위원장 사고 보고',
  'meeting.approve': '의사일정 승인',
  'meeting.return': '의사일정 반려',
  'meeting.notify': '회의 통지',
  'meeting.open': '개회',
  'meeting.close': '산회',
  'meeting.cancel': '회의 취소',
} as const;

/** What an act on a bill brings about on the agenda that it stands on (의사일정의 변동). */
export const MEETING_CONSEQUENCES = {
  'meeting.void-item': '안건 승인 실효',
  'meeting.drop-item': '안건 제외',
} as const;

/** Acts on the calendar of a council (의사 일정·휴일): they stand in the council's own stream. */
export const CALENDAR_ACTS = {
  'calendar.set-term': '의원 임기 등록',
  'calendar.adopt-plan': '연간 기본일정 확정',
  'calendar.note-ordinance-plan': '조례안제출계획 통지',
  'calendar.request-session': '임시회 소집 요구',
  'calendar.convene': '집회 공고',
  'calendar.set-session': '회기 등록',
  'calendar.change-session': '회기 변경',
  'calendar.set-sittings': '본회의 일정 변경',
  'calendar.change-plenary-agenda': '본회의 의사일정 변경',
  'calendar.resolve-recess': '휴회 의결',
  'calendar.close-session': '폐회',
  'calendar.post-draft-minutes': '임시회의록 게재',
  'calendar.request-minutes-correction': '자구정정 요구',
  'calendar.publish-minutes': '회의록 공개',
  'calendar.notify-result': '회의 결과 통보',
  'calendar.schedule-documents': '서류제출일 지정',
  'calendar.request-documents': '서류제출 요구',
  'calendar.schedule-questions': '시정질문 일정',
  'calendar.send-questions': '질문요지서 송부',
  'calendar.correct-holiday': '휴일 정정',
  'calendar.set-office-targets': '내부 목표 설정',
} as const;

/** Acts on the record itself (기록에 대한 행위): no step of the road, so the table has no row for them. */
export const RECORD_ACTS = {
  'bill.correct': '의안 기록 정정',
  'meeting.correct': '회의 기록 정정',
} as const;

/**
 * Papers laid with a bill or a meeting (서류 첨부): no step of the road, in no state forbidden, and nothing is counted from them.
 * Which acts a paper is the evidence of is said by those acts.
 */
export const PAPER_ACTS = {
  'bill.attach': '의안 파일 첨부',
  'meeting.attach': '회의 파일 첨부',
} as const;

/** Who lays papers: the offices that keep a bill's file, those of a committee for its own bills alone. */
export const PAPER_ACTORS: readonly ActorRole[] = [
  'secretariat', 'plenary-clerk', 'committee-chair', 'chief-specialist', 'committee-staff',
];

/** What a paper is (서류 종류). */
export const PAPERS = {
  bill: '의안',
  'review-report': '검토보고서',
  'committee-report': '심사보고서',
  'cost-estimate': '비용추계서',
  other: '기타',
} as const;

export type PaperKind = keyof typeof PAPERS;
export const PAPER_KINDS = Object.keys(PAPERS) as readonly PaperKind[];

/** Who answers for the record (의사과): corrects it, and keeps in it what broke a rule. */
export const RECORD_ACTORS: readonly ActorRole[] = ['secretariat'];

export type BillActId = keyof typeof BILL_ACTS;
export type BillConsequenceId = keyof typeof BILL_CONSEQUENCES;
export type MeetingActId = keyof typeof MEETING_ACTS;
export type MeetingConsequenceId = keyof typeof MEETING_CONSEQUENCES;
export type CalendarActId = keyof typeof CALENDAR_ACTS;
export type RecordActId = keyof typeof RECORD_ACTS;
export type PaperActId = keyof typeof PAPER_ACTS;
export type ActId = BillActId | MeetingActId | CalendarActId | RecordActId | PaperActId;

/** Everything that can stand in the record as the type of an event. */
export type FactId = ActId | BillConsequenceId | MeetingConsequenceId;

export const FACT_TERMS: Readonly<Record<FactId, string>> = {
  ...BILL_ACTS,
  ...BILL_CONSEQUENCES,
  ...MEETING_ACTS,
  ...MEETING_CONSEQUENCES,
  ...CALENDAR_ACTS,
  ...RECORD_ACTS,
  ...PAPER_ACTS,
};

export const isBillActId = (id: string): id is BillActId => Object.hasOwn(BILL_ACTS, id);
export const isMeetingActId = (id: string): id is MeetingActId => Object.hasOwn(MEETING_ACTS, id);
export const isCalendarActId = (id: string): id is CalendarActId => Object.hasOwn(CALENDAR_ACTS, id);
export const isRecordActId = (id: string): id is RecordActId => Object.hasOwn(RECORD_ACTS, id);
export const isPaperActId = (id: string): id is PaperActId => Object.hasOwn(PAPER_ACTS, id);
