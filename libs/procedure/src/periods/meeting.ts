import type { PeriodRow } from './period.js';

/** 의사일정의 협의·승인·통지: what the office asks of itself around a committee meeting. */
export const MEETING_PERIODS = {
  'agenda.consult': {
    term: '부위원장 협의 회신 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['meeting.consult'],
    endsOn: ['meeting.answer-consultation'], voidedBy: ['meeting.change-items', 'meeting.void-item', 'meeting.open'],
    owedBy: 'vice-chair', escalatesTo: 'committee-staff',
  },
  'agenda.approve': {
    term: '의사일정 승인 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['meeting.request-approval'],
    endsOn: ['meeting.approve', 'meeting.return'], voidedBy: ['meeting.change-items', 'meeting.void-item', 'meeting.open'],
    owedBy: 'committee-chair', deputy: 'vice-chair', escalatesTo: 'committee-staff',
  },
  'meeting.notice': {
    term: '회의 통지 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['meeting.approve'], endsOn: ['meeting.notify'],
    voidedBy: ['meeting.open', 'meeting.change-items', 'meeting.void-item'], owedBy: 'committee-staff',
  },
} as const satisfies Record<string, PeriodRow>;
