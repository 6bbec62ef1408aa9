import { HEADS, ORDINANCES } from '../bill-kinds.js';
import { undated } from '../dated.js';
import { cite } from '../statutes.js';
import type { PeriodRow } from './period.js';

const law = (article: string, length: number) => undated(cite('localAutonomyAct', article), length);
const residents = (article: string, length: number) => undated(cite('residentOrdinanceAct', article), length);

/** 발의·제출·접수, 주민조례청구, 예산. */
export const INTRODUCTION_PERIODS = {
  'bill.submit': {
    term: '의안 제출 기한', effect: 'block', style: 'back', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: [], endsOn: [], exception: '긴급을 요하는 경우',
  },
  'bill.submit_supplementary': {
    term: '추가경정예산안 제출 기한', effect: 'block', style: 'back', unit: 'day', level: 'council', countCertainty: 'inferred',
    kinds: ['budget.supplementary'], startsOn: [], endsOn: [], exception: '긴급하여 의장이 대표의원과 협의한 경우',
  },
  'bill.exec_notice': {
    term: '집행부 입법예고 기간', effect: 'duty', style: 'minimum-period', unit: 'day', level: 'council',
    countCertainty: 'inferred', kinds: ORDINANCES, proposers: HEADS, includeFirst: true, startsOn: ['bill.note-executive-notice'],
    fromTarget: true, endsOn: ['bill.note-executive-notice'], evenBefore: ['bill.note-executive-notice'], owedBy: 'executive',
  },
  'bill.exec_publicity': {
    term: '단체장 제출안건 공고', named: '{head} 제출안건 공고', effect: 'duty', style: 'event', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제55조', 0), proposers: HEADS, startsOn: ['bill.submit'], endsOn: ['bill.note-publicity'], endsByTarget: true,
    owedBy: 'executive', escalatesTo: 'secretariat',
  },
  'bill.cost_estimate_late': {
    term: '심사 전 비용추계서 제출', effect: 'block', style: 'event', unit: 'day', level: 'council',
    countCertainty: 'verified', startsOn: [], endsOn: [],
  },
  'bill.refer': {
    term: '회부 목표', effect: 'duty', style: 'prompt', unit: 'day', level: 'office', countCertainty: 'verified',
    /** 위원회안 is not referred to its own committee. */
    proposers: ['members', ...HEADS, 'residents'], startsOn: ['bill.receive'],
    endsOn: ['bill.refer', 'bill.refer-preliminary', 'bill.place-directly'],
    owedBy: 'secretariat', escalatesTo: 'council-chair',
  },
  'resident.accept': {
    term: '주민조례청구 수리·각하 기한', effect: 'duty', style: 'civil-forward', unit: 'month', level: 'law',
    countCertainty: 'verified', dated: residents('제12조제2항', 3), startsOn: ['bill.lodge-petition'],
    endsOn: ['bill.accept-petition', 'bill.dismiss-petition'], owedBy: 'council-chair', escalatesTo: 'secretariat',
  },
  'resident.propose': {
    term: '주민조례청구안 발의 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: residents('제12조제4항', 30), startsOn: ['bill.accept-petition'],
    endsOn: ['bill.introduce-petition'], owedBy: 'council-chair', escalatesTo: 'secretariat',
  },
  'resident.decide': {
    term: '주민조례청구안 의결 기한', effect: 'window', style: 'civil-forward', unit: 'month', level: 'law',
    countCertainty: 'verified', dated: residents('제13조제1항', 12), startsOn: ['bill.accept-petition'],
    endsOn: ['bill.decide-in-plenary'], suspendable: true, extendable: { longest: 12, times: 1 },
    owedBy: 'council-chair', reminds: true,
  },
  'term.expiry': {
    term: '의원 임기 만료', effect: 'deem', style: 'event', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제79조', 0), proposers: ['members', 'mayor', 'superintendent', 'committee'], toTermEnd: 'this',
    startsOn: ['bill.introduce', 'bill.submit', 'bill.propose-by-committee'],
    endsOn: ['deemed.expired', 'bill.decide-in-plenary'], deems: 'deemed.expired',
  },
  'resident.expiry': {
    /** 다음 의원의 임기까지는 폐기되지 않는다: what then, the text leaves to 지방자치법 제79조. */
    term: '다음 의원 임기 만료', effect: 'deem', style: 'event', unit: 'day', level: 'law', countCertainty: 'inferred',
    dated: residents('제13조제3항', 0), proposers: ['residents'], toTermEnd: 'next', startsOn: ['bill.accept-petition'],
    endsOn: ['deemed.expired', 'bill.decide-in-plenary'], deems: 'deemed.expired',
  },
  'budget.submit': {
    term: '예산안 제출 기한', effect: 'duty', style: 'back', unit: 'day', level: 'council', countCertainty: 'inferred',
    kinds: ['budget.main'], startsOn: ['bill.submit'], fromTarget: true, endsOn: ['bill.submit'], evenBefore: ['bill.submit'],
    owedBy: 'executive',
  },
  'budget.decide': {
    term: '예산안 의결 기한', effect: 'duty', style: 'back', unit: 'day', level: 'law', countCertainty: 'inferred',
    dated: law('제142조제2항', 15), kinds: ['budget.main'], startsOn: ['bill.submit'], fromTarget: true,
    endsOn: ['bill.decide-in-plenary'], owedBy: 'council-chair', escalatesTo: 'secretariat',
  },
} as const satisfies Record<string, PeriodRow>;
