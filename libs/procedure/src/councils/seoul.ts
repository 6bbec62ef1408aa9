import { undated } from '../dated.js';
import { DEFAULT_OFFICE_TARGETS } from '../office-targets.js';
import { cite } from '../statutes.js';
import type { CouncilPack } from './council-pack.js';

const rules = (article: string) => cite('councilRules', article);
const ordinance = (article: string) => cite('councilBasicOrdinance', article);

/** 서울특별시의회: its ordinance and rules of procedure, for ordinance bills (조례안). */
export const SEOUL: CouncilPack = {
  id: 'seoul',
  name: '서울특별시의회',
  rules: {
    'introduce.supporters': undated(ordinance('제22조의2제1항'), 10),
    'introduce.subtitle': undated(rules('제18조제2항'), true),
    'introduce.cost-estimate': undated(cite('costEstimateOrdinance', '제3조'), true),
    'refer.standing-committee': undated(rules('제19조제1항'), true),
    'notice.omission': undated(rules('제19조의2제1항'), true),
    'agenda.approval': undated(rules('제50조'), true),
    'agenda.consultation': undated(ordinance('제42조제2항'), true),
    'agenda.deputy': undated(ordinance('제43조제3항'), true),
    'auto-place.exemption': undated(rules('제54조의3'), true),
    'report.evidence': undated(rules('제54조제4항'), true),
    'committee.hearing': undated(rules('제54조제5항'), true),
    'hearing.omission': undated(rules('제54조제6항'), true),
    'hearing.demand': undated(rules('제54조제6항'), 10),
    'committee.exec_opinion': undated(rules('제54조제3항'), true),
    'bill.cost_estimate_late': undated(cite('costEstimateOrdinance', '제3조제3항'), true),
    'withdraw.proposers': undated(rules('제25조'), true),
    'withdraw.consent': undated(rules('제25조'), true),
  },
  periods: {
    /** 회기시작 15일 전까지. The figure before 2024-07-01 (의회규칙 제53호) was not read. */
    'bill.submit': {
      citation: rules('제18조제3항'),
      selectedBy: 'receipt',
      versions: [
        { value: null, certainty: 'recalled' },
        { from: '2024-07-01', value: 15, certainty: 'verified' },
      ],
    },
    'bill.council_notice': undated(rules('제19조의2제2항'), 5),
    'committee.wait.partial': undated(rules('제54조의2'), 7),
    'committee.wait.full': undated(rules('제54조의2'), 10),
    'committee.auto_place': undated(rules('제54조의3'), 120),
    'review_report.distribute': undated(rules('제54조제4항'), 3),
  },
  officeTargets: DEFAULT_OFFICE_TARGETS,
};
