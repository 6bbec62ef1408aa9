import { ABSENT, since, undated, type Dated } from '../dated.js';
import { DEFAULT_OFFICE_TARGETS } from '../office-targets.js';
import { cite, type Statute } from '../statutes.js';
import { A_THIRD, MAJORITY, THREE_FIFTHS, TWO_THIRDS } from '../voting-thresholds.js';
import type { CouncilPack } from './council-pack.js';
import { seoulRemits } from './seoul-remits.js';

const LAW = 'https://www.law.go.kr/자치법규';

const RULES: Statute = {
  id: 'councilRules', term: '서울특별시의회 회의규칙', versionRead: '의회규칙 제64호, 2026. 7. 2.', readInForce: '2026-07-02',
  url: `${LAW}/서울특별시의회회의규칙`,
};
const ORDINANCE: Statute = {
  id: 'councilBasicOrdinance', term: '서울특별시의회 기본 조례', versionRead: '조례 제10164호, 2026. 8. 27.',
  readInForce: '2026-08-27', url: `${LAW}/서울특별시의회기본조례`,
};
const COST_ESTIMATE: Statute = {
  id: 'costEstimateOrdinance', term: '서울특별시 의안의 비용추계에 관한 조례', versionRead: '조례 제9837호, 2025. 9. 29.',
  readInForce: '2025-09-29', url: `${LAW}/서울특별시의안의비용추계에관한조례`,
};
const LEGISLATION: Statute = {
  id: 'legislationOrdinance', term: '서울특별시 자치법규의 입법에 관한 조례', versionRead: '조례 제8993호, 2023. 12. 29.',
  readInForce: '2023-12-29', url: `${LAW}/서울특별시자치법규의입법에관한조례`,
};
const PETITION: Statute = {
  id: 'petitionOrdinance', term: '서울특별시의회 주민조례발안에 관한 조례', versionRead: '2023. 12. 29. 개정', readInForce: '2024-02-17',
  url: `${LAW}/서울특별시의회주민조례발안에관한조례`,
};

const rules = (article: string) => cite(RULES, article);
const ordinance = (article: string) => cite(ORDINANCE, article);
const byRules = (article: string) => undated(rules(article), true as const);
const byOrdinance = (article: string) => undated(ordinance(article), true as const);
const byRulesSince = (day: string, article: string) => since(day, rules(article), true as const);
/** 입법예고: came on 2011-10-27. */
const onNotice = (article: string) => byRulesSince('2011-10-27', article);
/** 신속처리, 무제한토론 and 자동상정: came on 2012-09-20. */
const of2012 = (article: string) => byRulesSince('2012-09-20', article);
/** Skipping the 공청회, and demanding it: came on 2015-01-02. */
const of2015 = (article: string) => byRulesSince('2015-01-02', article);

/** 공청회의 의무: came on 2011-07-14; its words before 2015-01-02 were not read. */
const HEARING: Dated<0> = {
  citation: rules('제54조제5항'), selectedBy: 'receipt',
  versions: [
    { value: ABSENT, certainty: 'verified' }, { from: '2011-07-14', value: 0, certainty: 'inferred' },
    { from: '2015-01-02', value: 0, certainty: 'verified' },
  ],
};

/** 서울특별시의회: its ordinances and rules of procedure. */
export const SEOUL: CouncilPack = {
  id: 'seoul',
  name: '서울특별시의회',
  head: '시장',
  acts: {
    'bill.propose-by-committee': byRules('제53조'),
    'bill.note-executive-notice': undated(cite(LEGISLATION, '제8조'), true),
    'bill.receive': byRules('제18조'),
    'bill.distribute': byRules('제19조제1항'),
    'bill.report-receipt': byRules('제19조제1항'),
    'bill.amend-by-proposer': byRules('제25조제2항'),
    'bill.withdraw': byRules('제25조'),
    'bill.refer': byRules('제19조제1항'),
    'bill.refer-preliminary': byRules('제65조제1항'),
    'bill.report-preliminary': byRules('제65조제1항'),
    'bill.refer-to-budget-committee': byRules('제65조제2항'),
    'bill.refer-elsewhere': byRules('제21조제2항'),
    'bill.give-notice': onNotice('제19조의2'),
    'bill.omit-notice': onNotice('제19조의2제1항'),
    'bill.designate-period': byRules('제21조제1항'),
    'bill.report-interim': byRules('제21조제2항'),
    'bill.designate-fast-track': of2012('제21조의2제1항'),
    'bill.exempt-fast-track': of2012('제21조의2제7항'),
    'bill.distribute-report': byRules('제54조제4항'),
    'bill.submit-cost-estimate': undated(cite(COST_ESTIMATE, '제3조제3항'), true),
    'bill.exempt-auto-place': of2012('제54조의3'),
    'bill.place': byRules('제54조의2'),
    'bill.explain': byRules('제54조제1항'),
    'bill.hear-report': byRules('제54조제1항'),
    'bill.question': byRules('제54조제1항'),
    'bill.debate': byRules('제27조'),
    'bill.review-articles': byRules('제54조제2항'),
    'bill.send-to-subcommittee': byOrdinance('제44조'),
    'bill.report-from-subcommittee': byOrdinance('제44조'),
    'bill.hold-hearing': byRules('제59조'),
    'bill.demand-hearing': of2015('제54조제6항'),
    'bill.omit-hearing': of2015('제54조제6항'),
    'bill.hear-executive': byRules('제54조제3항'),
    'bill.move-amendment': byRules('제24조'),
    'bill.vote-amendment': byRules('제29조'),
    'bill.decide-in-committee': byRules('제56조'),
    'bill.rescind-in-committee': byRules('제26조제2항'),
    'bill.note-minority-opinion': byRules('제60조제2항'),
    'bill.report': byRules('제60조제1항'),
    'bill.place-in-plenary': byRules('제19조제1항'),
    'bill.place-directly': byRules('제21조제2항·제22조'),
    'bill.hear-committee-report': byRules('제27조제1항'),
    'bill.debate-in-plenary': byRules('제27조'),
    'bill.start-unlimited-debate': of2012('제39조의2제1항'),
    'bill.move-closure': of2012('제39조의2제4항'),
    'bill.vote-closure': of2012('제39조의2제5항'),
    'bill.end-unlimited-debate': of2012('제39조의2'),
    'bill.recommit': byRules('제28조'),
    'bill.rescind-in-plenary': byRules('제26조제1항'),
    'bill.entrust-wording': byRules('제30조'),
    'meeting.draft': byOrdinance('제42조제2항'),
    'meeting.change-items': byOrdinance('제42조제2항'),
    'meeting.consult': byOrdinance('제42조제2항'),
    'meeting.answer-consultation': byOrdinance('제42조제2항'),
    'meeting.request-approval': byRules('제50조'),
    'meeting.report-absence': byOrdinance('제43조제3항'),
    'meeting.approve': byRules('제50조'),
    'meeting.return': byRules('제50조'),
    'meeting.open': byRules('제56조'),
    'meeting.close': byRules('제50조'),
    'meeting.cancel': byRules('제50조'),
    'calendar.adopt-plan': byOrdinance('제6조'),
    'calendar.note-ordinance-plan': byOrdinance('제10조제1항'),
    'calendar.set-sittings': byRules('제15조'),
    'calendar.change-plenary-agenda': byRules('제16조'),
    'calendar.resolve-recess': byRules('제12조'),
    'calendar.post-draft-minutes': byRules('제48조제1항'),
    'calendar.request-minutes-correction': byRules('제48조제1항'),
    'calendar.publish-minutes': byOrdinance('제58조제5항'),
    'calendar.schedule-questions': byOrdinance('제50조제3항'),
    'calendar.send-questions': byOrdinance('제50조제3항'),
  },
  rules: {
    'introduce.supporters': since('2022-02-24', ordinance('제22조의2제1항'), 10, null),
    'introduce.subtitle': byRules('제18조제2항'),
    'introduce.cost-estimate': undated(cite(COST_ESTIMATE, '제3조'), true),
    'introduce.committee-resolution': byRules('제53조'),
    'introduce.alternative': byRules('제24조제4항'),
    'petition.signatures': undated(cite(PETITION, '제3조제1항'), 25_000),
    'refer.standing-committee': byRules('제19조제1항'),
    'refer.own-committee': byRules('제22조'),
    'refer.preliminary-committees': byRules('제65조제1항'),
    'refer.budget-committee': byRules('제65조제2항'),
    'refer.elsewhere': byRules('제21조제2항'),
    'refer.not-required': byRules('제21조제2항·제22조'),
    'preliminary.committee': byRules('제65조제1항'),
    'preliminary.complete': byRules('제65조제3항'),
    'notice.omission': onNotice('제19조의2제1항'),
    'designate.grounds': byRules('제21조제1항'),
    'designate.lapsed': byRules('제21조제2항'),
    'fast-track.motion': of2012('제21조의2제1항'),
    'fast-track.exemption': of2012('제21조의2제7항'),
    'agenda.approval': byRules('제50조'),
    'agenda.consultation': byOrdinance('제42조제2항'),
    'agenda.deputy': byOrdinance('제43조제3항'),
    'auto-place.exemption': of2012('제54조의3'),
    'report.evidence': byRules('제54조제4항'),
    'hearing.omission': of2015('제54조제6항'),
    'hearing.demand': since('2015-01-02', rules('제54조제6항'), 10),
    'amendment.signatures': undated(rules('제24조제1항'), 13),
    'amendment.budget-signatures': undated(rules('제66조'), 22),
    'amendment.order': byRules('제29조'),
    'alternative.known': byRules('제24조제4항'),
    'withdraw.proposers': byRules('제25조'),
    'withdraw.consent': byRules('제25조'),
    /** Its present words are of 2017-02-23. */
    'plenary-agenda.change': since('2017-02-23', rules('제16조'), 10, null),
    'recommit.committee': byRules('제28조'),
    'rescission.consent': byRules('제26조제1항'),
    'plan.year': byOrdinance('제6조'),
    'session.length': undated(ordinance('제7조제3항'), 20),
    'session.regular-days': since('2018-03-08', ordinance('제7조제1항'), 80, null),
    'session.days-a-year': undated(ordinance('제5조'), 150),
  },
  periods: {
    /** 회기시작 15일 전까지. The figure before 2024-07-01 (의회규칙 제53호) was not read. */
    'bill.submit': since('2024-07-01', rules('제18조제3항'), 15, null),
    'bill.exec_notice': undated(cite(LEGISLATION, '제8조'), 20),
    'bill.cost_estimate_late': undated(cite(COST_ESTIMATE, '제3조제3항'), 0),
    'bill.council_notice': since('2011-10-27', rules('제19조의2제2항'), 5),
    'committee.wait.partial': undated(rules('제54조의2'), 7),
    'committee.wait.full': undated(rules('제54조의2'), 10),
    /** Came on 2012-09-20, for bills received from then on (부칙 제2조). */
    'committee.auto_place': since('2012-09-20', rules('제54조의3'), 120),
    'review_report.distribute': undated(rules('제54조제4항'), 3),
    'committee.hearing': HEARING,
    'committee.exec_opinion': undated(rules('제54조제3항'), 0),
    'committee.designated_period': undated(rules('제21조'), 0),
    'fasttrack.review': since('2012-09-20', rules('제21조의2제3항·제4항'), 180),
    'fasttrack.plenary': since('2012-09-20', rules('제21조의2제5항·제6항'), 60),
    'debate.closure_vote': since('2012-09-20', rules('제39조의2제5항'), 24),
    'debate.session_end': since('2012-09-20', rules('제39조의2제7항'), 0),
    'effect.rights_grace': undated(cite(LEGISLATION, '제17조'), 30),
    /** 회계연도 시작 60일 전까지; the Act itself says 50 (지방자치법 제142조제1항). */
    'budget.submit': since('2018-01-11', ordinance('제55조의2제1항'), 60, null),
    'session.annual_plan': undated(ordinance('제6조'), 0),
    'minutes.publish.extra': since('2015-01-01', ordinance('제58조제5항'), 20, null),
    'minutes.publish.regular': since('2015-01-01', ordinance('제58조제5항'), 30, null),
    'minutes.correction': undated(rules('제48조제1항'), 5),
    'question.summary': undated(ordinance('제50조제3항'), 48),
  },
  thresholds: {
    'committee.opening-quorum': { presence: undated(rules('제56조제1항'), A_THIRD) },
    'committee.decision': { presence: undated(rules('제56조'), MAJORITY), favour: undated(rules('제56조'), MAJORITY) },
    'committee.rescission': {
      presence: undated(rules('제26조제2항'), MAJORITY), favour: undated(rules('제26조제2항'), TWO_THIRDS),
    },
    'fast-track.decision': {
      presence: undated(rules('제21조의2제1항'), MAJORITY), favour: undated(rules('제21조의2제1항'), THREE_FIFTHS), favourOf: 'members',
    },
    'debate.request': { presence: undated(rules('제39조의2제1항'), A_THIRD) },
    'debate.closure': {
      presence: undated(rules('제39조의2제5항'), MAJORITY), favour: undated(rules('제39조의2제5항'), THREE_FIFTHS), favourOf: 'members',
    },
    'amendment.decision': { presence: undated(rules('제29조'), MAJORITY, 'inferred'), favour: undated(rules('제29조'), MAJORITY, 'inferred') },
    'recommit.decision': { presence: undated(rules('제28조'), MAJORITY, 'inferred'), favour: undated(rules('제28조'), MAJORITY, 'inferred') },
    'plenary.rescission': {
      presence: undated(rules('제26조제1항'), MAJORITY), favour: undated(rules('제26조제1항'), TWO_THIRDS),
    },
  },
  practice: {
    notReferred: ['reconsideration-request'],
    secretVotes: ['bill.designate-fast-track', 'bill.vote-closure'],
    waitRestarts: 'another-committee',
    rescissionConsent: 'proposers-and-supporters',
    noCommitteeDuringPlenary: rules('제51조'),
  },
  remits: seoulRemits(ordinance),
  officeTargets: DEFAULT_OFFICE_TARGETS,
  papers: { documentNumber: '의사담당관-' },
};
