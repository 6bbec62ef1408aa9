import { ABSENT, since, undated, type Dated } from '../dated.js';
import { DEFAULT_OFFICE_TARGETS } from '../office-targets.js';
import type { PeriodFigure } from '../periods.js';
import { cite, type Statute } from '../statutes.js';
import { A_THIRD, MAJORITY, TWO_THIRDS } from '../voting-thresholds.js';
import type { CouncilPack } from './council-pack.js';

const LAW = 'https://www.law.go.kr/자치법규';

const RULES: Statute = {
  id: 'councilRules', term: '경기도의회 회의규칙', versionRead: '의회규칙 제144호, 2025. 10. 2.', readInForce: '2025-10-02',
  url: `${LAW}/경기도의회회의규칙`,
};
const ORDINANCE: Statute = {
  id: 'councilBasicOrdinance', term: '경기도의회 기본 조례', versionRead: '조례 제8547호, 2025. 7. 18.', readInForce: '2025-07-18',
  url: `${LAW}/경기도의회기본조례`,
};
const COMMITTEES: Statute = {
  id: 'committeeOrdinance', term: '경기도의회 위원회 구성·운영 조례', versionRead: '조례 제8651호, 2025. 9. 26.',
  readInForce: '2025-09-26', url: `${LAW}/경기도의회위원회구성ㆍ운영조례`,
};
const COST_ESTIMATE: Statute = {
  id: 'costEstimateOrdinance', term: '경기도 의안의 비용 추계에 관한 조례', versionRead: '조례 제7495호, 2022. 12. 30.',
  readInForce: '2022-12-30', url: `${LAW}/경기도의안의비용추계에관한조례`,
};
const PETITION: Statute = {
  id: 'petitionOrdinance', term: '경기도 주민조례발안에 관한 조례', versionRead: '조례 제7699호, 2023. 7. 18.', readInForce: '2023-07-18',
  url: `${LAW}/경기도주민조례발안에관한조례`,
};

const rules = (article: string) => cite(RULES, article);
const byRules = (article: string) => undated(rules(article), true as const);
const ordinance = (article: string) => cite(ORDINANCE, article);
/** 안건조정, 신속처리, 무제한토론: came on 2016-12-29. */
const of2016 = (article: string) => since('2016-12-29', rules(article), true as const);

/** 자동상정: promulgated on 2024-07-04, in force a year after (부칙 단서; the day is our arithmetic). No 적용례: by the referral. */
const autoPlace = <T>(value: T): Dated<T> => ({
  citation: rules('제76조의3'), selectedBy: 'referral',
  versions: [{ value: ABSENT, certainty: 'verified' }, { from: '2025-07-05', value, certainty: 'inferred' }],
});

/** 상정일 48시간 전까지, since 2025-10-02; before that nothing was said. Counted back from the hour of the sitting (inferred). */
const REVIEW_REPORT: Dated<PeriodFigure> =
  since('2025-10-02', rules('제76조제2항'), { length: 48, style: 'hours-back', unit: 'hour' });

/** 제출 기한: 10 days before the session until 2024-07-03; struck out then. */
const SUBMISSION: Dated<PeriodFigure> = {
  citation: rules('제25조제1항'), selectedBy: 'receipt',
  versions: [{ value: 10, certainty: 'verified' }, { from: '2024-07-04', value: ABSENT, certainty: 'verified' }],
};

/** 경기도의회: its ordinances and rules of procedure. */
export const GYEONGGI: CouncilPack = {
  id: 'gyeonggi',
  name: '경기도의회',
  head: '도지사',
  acts: {
    'bill.propose-by-committee': byRules('제75조'),
    'bill.receive': byRules('제25조'),
    'bill.distribute': byRules('제26조제1항'),
    'bill.report-receipt': byRules('제26조제1항'),
    'bill.amend-by-proposer': byRules('제33조제2항'),
    'bill.withdraw': byRules('제33조'),
    'bill.refer': byRules('제26조제1항'),
    'bill.refer-preliminary': byRules('제89조제1항'),
    'bill.report-preliminary': byRules('제89조제1항'),
    'bill.refer-to-budget-committee': byRules('제89조제1항'),
    'bill.refer-elsewhere': byRules('제29조제2항'),
    'bill.consult-related-committee': byRules('제28조제1항'),
    'bill.give-related-opinion': byRules('제28조제2항'),
    'bill.give-notice': byRules('제27조의2제1항'),
    'bill.omit-notice': byRules('제27조의2제3항'),
    'bill.designate-period': byRules('제29조제1항'),
    'bill.report-interim': byRules('제29조제2항'),
    'bill.designate-fast-track': of2016('제29조의2제1항'),
    'bill.exempt-fast-track': of2016('제29조의2제7항'),
    'bill.distribute-report': byRules('제76조제2항'),
    'bill.submit-cost-estimate': undated(cite(COST_ESTIMATE, '제3조'), true),
    'bill.exempt-auto-place': autoPlace(true),
    'bill.place': byRules('제71조의2'),
    'bill.explain': byRules('제76조제1항'),
    'bill.hear-report': byRules('제76조제1항'),
    'bill.question': byRules('제76조제1항'),
    'bill.debate': byRules('제76조제1항'),
    'bill.review-articles': byRules('제76조제1항'),
    'bill.send-to-subcommittee': undated(cite(COMMITTEES, '제16조제1항'), true),
    'bill.report-from-subcommittee': byRules('제84조'),
    'bill.send-to-mediation': of2016('제28조의2'),
    'bill.end-mediation': of2016('제28조의2'),
    'bill.hold-hearing': byRules('제81조'),
    'bill.hear-executive': byRules('제76조제3항'),
    'bill.move-amendment': byRules('제32조'),
    'bill.vote-amendment': byRules('제56조'),
    'bill.decide-in-committee': byRules('제79조제2항'),
    'bill.rescind-in-committee': since('2022-12-26', rules('제34조제2항'), true),
    'bill.note-minority-opinion': byRules('제82조제2항'),
    'bill.report': byRules('제82조제1항'),
    'bill.place-in-plenary': byRules('제26조제1항'),
    'bill.place-directly': byRules('제26조제2항·제29조제2항'),
    'bill.hear-committee-report': byRules('제35조제1항'),
    'bill.debate-in-plenary': byRules('제48조'),
    'bill.start-unlimited-debate': of2016('제50조의2제1항'),
    'bill.move-closure': of2016('제50조의2제4항'),
    'bill.vote-closure': of2016('제50조의2제5항'),
    'bill.end-unlimited-debate': of2016('제50조의2'),
    'bill.recommit': byRules('제37조'),
    'bill.rescind-in-plenary': byRules('제34조제1항'),
    'bill.entrust-wording': byRules('제38조'),
    'meeting.draft': byRules('제71조'),
    'meeting.change-items': byRules('제71조'),
    'meeting.consult': byRules('제71조'),
    'meeting.answer-consultation': byRules('제71조'),
    'meeting.request-approval': byRules('제71조'),
    'meeting.report-absence': byRules('제79조제3항'),
    'meeting.approve': byRules('제71조'),
    'meeting.return': byRules('제71조'),
    'meeting.open': byRules('제79조제1항'),
    'meeting.close': byRules('제71조'),
    'meeting.cancel': byRules('제71조'),
    'calendar.adopt-plan': byRules('제8조'),
    'calendar.set-sittings': byRules('제22조'),
    'calendar.change-plenary-agenda': byRules('제23조'),
    'calendar.resolve-recess': byRules('제20조'),
    'calendar.post-draft-minutes': byRules('제61조'),
    'calendar.request-minutes-correction': byRules('제61조'),
    'calendar.publish-minutes': byRules('제62조제5항'),
    'calendar.schedule-questions': byRules('제97조제8항'),
    'calendar.send-questions': byRules('제97조제8항'),
  },
  rules: {
    /** The number is the ordinance's to set (지방자치법 제76조제1항); 회의규칙 제25조제1항 says the same since 2024-07-04. */
    'introduce.supporters': since('2024-05-16', ordinance('제14조제1항'), 10, null),
    /** 청구권자 총수의 350분의 1: another number every year, so that it is not judged. */
    'petition.signatures': { citation: cite(PETITION, '제3조제1항'), selectedBy: 'receipt', versions: [{ value: null, certainty: 'verified' }] },
    'introduce.subtitle': byRules('제25조제3항'),
    'introduce.cost-estimate': byRules('제25조제4항'),
    'introduce.committee-resolution': byRules('제75조'),
    'introduce.alternative': byRules('제32조제4항'),
    'refer.standing-committee': byRules('제26조제1항'),
    'refer.own-committee': byRules('제30조'),
    'refer.preliminary-committees': byRules('제89조제1항'),
    'refer.budget-committee': byRules('제89조제1항'),
    'refer.elsewhere': byRules('제29조제2항'),
    'refer.not-required': byRules('제26조제2항'),
    'preliminary.committee': byRules('제89조제1항'),
    'preliminary.complete': byRules('제89조제4항'),
    'related.other-committee': byRules('제28조제1항'),
    'related.consulted': byRules('제28조제2항'),
    'designate.grounds': byRules('제29조제1항'),
    'designate.lapsed': byRules('제29조제2항'),
    'fast-track.motion': of2016('제29조의2제1항'),
    'fast-track.exemption': of2016('제29조의2제7항'),
    'agenda.approval': byRules('제71조'),
    'agenda.consultation': byRules('제71조'),
    'agenda.deputy': byRules('제79조제3항'),
    'auto-place.exemption': autoPlace(true),
    /** 재적위원 3분의 1 이상의 요구. */
    'mediation.request': since('2016-12-29', rules('제28조의2'), 3),
    'mediation.period': of2016('제28조의2제2항'),
    'amendment.signatures': undated(rules('제32조제1항'), 13),
    'amendment.budget-signatures': undated(rules('제90조'), 17),
    'amendment.order': byRules('제56조'),
    'alternative.known': byRules('제32조제4항'),
    'withdraw.proposers': byRules('제33조'),
    'withdraw.consent': byRules('제33조'),
    'plenary-agenda.change': since('2020-07-01', rules('제23조제1항'), 10, null),
    'recommit.committee': byRules('제37조'),
    'rescission.consent': byRules('제34조제1항'),
    'plan.year': byRules('제8조'),
    'session.length': since('2024-05-16', ordinance('제12조제2항'), 20, null),
    'session.regular-days': since('2025-07-18', ordinance('제12조제1항'), 80, null),
    'session.days-a-year': since('2024-05-16', ordinance('제11조'), 140, null),
  },
  periods: {
    'bill.submit': SUBMISSION,
    'bill.submit_supplementary': since('2025-07-08', rules('제25조제5항'), 12),
    'bill.council_notice': undated(rules('제27조의2제2항'), 5),
    'related.opinion': undated(rules('제28조제2항'), 0),
    'committee.wait.partial': since('2019-01-03', rules('제71조의2'), 5),
    'committee.wait.full': since('2019-01-03', rules('제71조의2'), 7),
    'committee.auto_place': autoPlace(90),
    'review_report.distribute': REVIEW_REPORT,
    'committee.exec_opinion': undated(rules('제76조제3항'), 0),
    'committee.designated_period': undated(rules('제29조'), 0),
    'mediation.review': since('2016-12-29', rules('제28조의2'), 90),
    'mediation.decide': since('2016-12-29', rules('제28조의2'), 30),
    'fasttrack.review': since('2016-12-29', rules('제29조의2제3항·제4항'), 90),
    'fasttrack.plenary': since('2016-12-29', rules('제29조의2제5항·제6항'), 60),
    'plenary.wait': since('2008-01-07', rules('제36조'), 1),
    'debate.closure_vote': since('2016-12-29', rules('제50조의2제5항'), 24),
    'debate.session_end': since('2016-12-29', rules('제50조의2제7항'), 0),
    /** No text of its own: the Act's. */
    'budget.submit': undated(cite('localAutonomyAct', '제142조제1항'), 50),
    'session.annual_plan': undated(rules('제8조'), 0),
    'minutes.publish.extra': since('2025-09-16', rules('제62조제5항'), 20),
    'minutes.publish.regular': since('2025-09-16', rules('제62조제5항'), 30),
    'minutes.correction': undated(rules('제61조'), 15),
    'question.summary': undated(rules('제97조제8항'), { length: 72, style: 'hours-back', unit: 'hour' }),
  },
  thresholds: {
    /** No text of its own: 지방자치법 제72조 applies by 제88조의2. */
    'committee.opening-quorum': { presence: undated(rules('제88조의2'), A_THIRD, 'inferred') },
    'committee.decision': { presence: undated(rules('제79조제2항'), MAJORITY), favour: undated(rules('제79조제2항'), MAJORITY) },
    'committee.rescission': {
      presence: undated(rules('제34조제2항'), MAJORITY), favour: undated(rules('제34조제2항'), TWO_THIRDS),
    },
    'fast-track.decision': {
      presence: undated(rules('제29조의2제1항'), MAJORITY), favour: undated(rules('제29조의2제1항'), MAJORITY),
    },
    'debate.request': { presence: undated(rules('제50조의2제1항'), A_THIRD) },
    'debate.closure': {
      presence: undated(rules('제50조의2제5항'), MAJORITY), favour: undated(rules('제50조의2제5항'), MAJORITY), favourOf: 'members',
    },
    'amendment.decision': { presence: undated(rules('제56조'), MAJORITY, 'inferred'), favour: undated(rules('제56조'), MAJORITY, 'inferred') },
    'recommit.decision': { presence: undated(rules('제37조'), MAJORITY, 'inferred'), favour: undated(rules('제37조'), MAJORITY, 'inferred') },
    'plenary.rescission': {
      presence: undated(rules('제34조제1항'), MAJORITY), favour: undated(rules('제34조제1항'), TWO_THIRDS),
    },
  },
  practice: {
    notReferred: ['reconsideration-request'],
    secretVotes: [],
    waitRestarts: 'another-committee',
    rescissionConsent: 'proposers',
    noCommitteeDuringPlenary: rules('제72조'),
  },
  officeTargets: {
    ...DEFAULT_OFFICE_TARGETS,
    /** 입법예고 is at the committee's discretion there: nobody is asked for it. */
    lengths: Object.fromEntries(Object.entries(DEFAULT_OFFICE_TARGETS.lengths).filter(([id]) => id !== 'bill.give_notice')),
  },
};
