/** Acts on a bill (의안에 대한 행위), each with the official term. The id is the event type in the record, too. */
export const BILL_ACTS = {
  'bill.introduce': '발의',
  'bill.submit': '제출',
  'bill.receive': '접수',
  'bill.refer': '위원회 회부',
  'bill.give-notice': '입법예고',
  'bill.omit-notice': '입법예고 생략',
  'bill.assign-report': '검토보고 담당 지정',
  'bill.submit-report': '검토보고서 제출',
  'bill.distribute-report': '검토보고서 배부·게재',
  'bill.submit-cost-estimate': '비용추계서 제출',
  'bill.exempt-auto-place': '자동상정 제외 협의',
  'bill.place': '위원회 상정',
  'bill.explain': '제안설명',
  'bill.hear-report': '검토보고',
  'bill.question': '질의·답변',
  'bill.debate': '토론',
  'bill.hold-hearing': '공청회 개최',
  'bill.demand-hearing': '공청회 개최 요구',
  'bill.omit-hearing': '공청회 생략',
  'bill.hear-executive': '집행부 의견 청취',
  'bill.decide-in-committee': '위원회 의결',
  'bill.report': '심사보고서 제출',
  'bill.place-in-plenary': '본회의 상정',
  'bill.decide-in-plenary': '본회의 의결',
  'bill.transfer': '이송',
  'bill.promulgate': '공포',
  'bill.promulgate-by-chair': '의장 공포',
  'bill.request-reconsideration': '재의요구',
  'bill.withdraw': '철회',
} as const;

/** What the law or an agenda brings about on a bill without an act of its own (간주, 의사일정 수록). */
export const BILL_CONSEQUENCES = {
  'bill.schedule': '의사일정 수록',
  'bill.unschedule': '의사일정 제외',
  'deemed.placed': '자동상정',
  'deemed.confirmed': '확정 간주',
  'deemed.in-force': '시행',
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

/** Acts on the calendar of a council (의사 일정·휴일). */
export const CALENDAR_ACTS = {
  'calendar.set-session': '회기 등록',
  'calendar.correct-holiday': '휴일 정정',
} as const;

export type BillActId = keyof typeof BILL_ACTS;
export type BillConsequenceId = keyof typeof BILL_CONSEQUENCES;
export type MeetingActId = keyof typeof MEETING_ACTS;
export type CalendarActId = keyof typeof CALENDAR_ACTS;
export type ActId = BillActId | MeetingActId | CalendarActId;

/** Everything that can stand in the record as the type of an event. */
export type FactId = ActId | BillConsequenceId;

export const FACT_TERMS: Readonly<Record<FactId, string>> = {
  ...BILL_ACTS,
  ...BILL_CONSEQUENCES,
  ...MEETING_ACTS,
  ...CALENDAR_ACTS,
};

export const isBillActId = (id: string): id is BillActId => Object.hasOwn(BILL_ACTS, id);
export const isMeetingActId = (id: string): id is MeetingActId => Object.hasOwn(MEETING_ACTS, id);
export const isCalendarActId = (id: string): id is CalendarActId => Object.hasOwn(CALENDAR_ACTS, id);
