import { ORDINANCES, WHOLE_ORDINANCES } from '../bill-kinds.js';
import type { PeriodRow } from './period.js';

const DECIDED = ['bill.decide-in-committee'] as const;
/** 서울특별시의회 회의규칙 제54조의2, 경기도의회 회의규칙 제71조의2. */
const RESOLVED_EARLY = '긴급하고 불가피한 사유로 위원회의 의결이 있는 경우';
const PLACED = ['bill.place', 'deemed.placed', 'bill.place-directly'] as const;

/** 회부에서 심사보고까지. */
export const COMMITTEE_PERIODS = {
  'bill.give_notice': {
    term: '입법예고 게시 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', kinds: ORDINANCES, startsOn: ['bill.refer'],
    endsOn: ['bill.give-notice', 'bill.omit-notice'], voidedBy: DECIDED, owedBy: 'secretariat',
  },
  'bill.council_notice': {
    term: '입법예고 기간', effect: 'window', style: 'minimum-period', unit: 'day', level: 'council',
    countCertainty: 'secondary', startsOn: ['bill.give-notice'], endsOn: [], includeFirst: true,
  },
  'related.opinion': {
    term: '관련위원회 의견 제시 기간', effect: 'duty', style: 'event', unit: 'day', level: 'council', countCertainty: 'verified',
    startsOn: ['bill.consult-related-committee'], fixedByTarget: true, endsOn: ['bill.give-related-opinion'], voidedBy: DECIDED,
    each: 'related-committee', owedBy: 'committee-chair', escalatesTo: 'secretariat',
  },
  'committee.wait.partial': {
    term: '상정 대기 기간', effect: 'block', style: 'wait', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: ['bill.refer'], endsOn: PLACED, kinds: ['ordinance.partial-amendment'], exception: RESOLVED_EARLY,
  },
  'committee.wait.full': {
    term: '상정 대기 기간', effect: 'block', style: 'wait', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: ['bill.refer'], endsOn: PLACED, kinds: WHOLE_ORDINANCES, exception: RESOLVED_EARLY,
  },
  'committee.auto_place': {
    term: '자동상정', effect: 'deem', style: 'wait', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: ['bill.refer', 'bill.hold-hearing'], endsOn: [...PLACED, 'bill.exempt-auto-place'],
    deems: 'deemed.placed', awaits: 'sitting', owedBy: 'committee-chair',
  },
  'review_report.distribute': {
    term: '검토보고서 배부 기한', effect: 'duty', style: 'back', unit: 'day', level: 'council',
    countCertainty: 'inferred', startsOn: ['bill.schedule'], fromTarget: true,
    endsOn: ['bill.distribute-report'], voidedBy: ['bill.unschedule', 'bill.hear-report'],
    evenBefore: ['bill.distribute-report', 'bill.hear-report'], exception: '특별한 사정이 있는 경우',
    owedBy: 'chief-specialist', escalatesTo: 'committee-chair',
  },
  'committee.hearing': {
    term: '의결 전 공청회', effect: 'block', style: 'event', unit: 'day', level: 'council', countCertainty: 'verified',
    kinds: WHOLE_ORDINANCES, startsOn: [], endsOn: [],
  },
  'committee.exec_opinion': {
    term: '의결 전 집행부 의견 청취', effect: 'block', style: 'event', unit: 'day', level: 'council',
    countCertainty: 'verified', startsOn: [], endsOn: [],
  },
  'committee.designated_period': {
    term: '지정된 심사기간', effect: 'window', style: 'event', unit: 'day', level: 'council', countCertainty: 'verified',
    startsOn: ['bill.designate-period'], fixedByTarget: true, endsOn: [...DECIDED, 'bill.report'],
    voidedBy: ['bill.refer-elsewhere', 'bill.place-directly'], owedBy: 'committee-chair', reminds: true,
  },
  'mediation.review': {
    term: '안건조정위원회 활동 기한', effect: 'window', style: 'civil-forward', unit: 'day', level: 'council',
    countCertainty: 'inferred', startsOn: ['bill.send-to-mediation'], fixedByTarget: true, endsOn: ['bill.end-mediation'], owedBy: 'committee-chair',
    reminds: true,
  },
  'mediation.decide': {
    term: '조정안 표결 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'council',
    countCertainty: 'inferred', startsOn: ['bill.end-mediation'], endsOn: DECIDED, owedBy: 'committee-chair',
    escalatesTo: 'secretariat',
  },
  'fasttrack.review': {
    term: '신속처리대상안건 심사 기한', effect: 'deem', style: 'civil-forward', unit: 'day', level: 'council',
    countCertainty: 'verified', startsOn: ['bill.designate-fast-track', 'bill.inherit-fast-track'], fromTarget: true,
    endsOn: ['bill.report', 'bill.exempt-fast-track', 'deemed.sent-to-plenary', ...DECIDED], deems: 'deemed.sent-to-plenary',
    owedBy: 'committee-chair', reminds: true,
  },
  'report.submit': {
    term: '심사보고서 제출 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['bill.decide-in-committee', 'bill.rescind-in-committee'],
    endsOn: ['bill.report'], onlyIn: ['committee-decided'], owedBy: 'committee-staff', escalatesTo: 'committee-chair',
  },
} as const satisfies Record<string, PeriodRow>;
