import { undated, type Dated } from './dated.js';
import { cite } from './statutes.js';
import type { CouncilRuleId } from './councils/council-pack.js';

/** A rule that can refuse an act: its name here, its predicate in `libs/domain/src/rules/<id>.ts`. */
export interface RuleRow {
  readonly term: string;
  /** Who makes it: national law, the council's own rules (see its pack), or the record's own principles. */
  readonly level: 'law' | 'council' | 'record';
  /** Figure and citation, for rules that no council can change. */
  readonly dated?: Dated<number | true>;
}

const record = (term: string): RuleRow => ({ term, level: 'record', dated: undated(cite('recordPrinciple'), true) });

const law = (term: string, article: string): RuleRow => ({
  term,
  level: 'law',
  dated: undated(cite('localAutonomyAct', article), true),
});

const council = (term: string): RuleRow => ({ term, level: 'council' });

const COUNCIL_RULES: Readonly<Record<CouncilRuleId, RuleRow>> = {
  'introduce.supporters': council('발의에 필요한 찬성의원 수'),
  'introduce.subtitle': council('부제의 발의의원 성명'),
  'introduce.cost-estimate': council('비용추계서 첨부'),
  'refer.standing-committee': council('소관 상임위원회 회부'),
  'notice.omission': council('입법예고 생략 협의'),
  'agenda.approval': council('위원장의 의사일정 결정'),
  'agenda.consultation': council('부위원장과의 협의'),
  'agenda.deputy': council('위원장 직무대리'),
  'auto-place.exemption': council('자동상정 제외 협의'),
  'report.evidence': council('검토보고서 배부와 게재'),
  'committee.hearing': council('공청회'),
  'hearing.omission': council('공청회 생략'),
  'hearing.demand': council('공청회 개최 요구'),
  'committee.exec_opinion': council('시장 의견 청취'),
  'bill.cost_estimate_late': council('심사 전 비용추계서 제출'),
  'withdraw.proposers': council('발의자 전원의 철회'),
  'withdraw.consent': council('의제가 된 의안의 철회 동의'),
  'bill.submit': council('의안 제출 기한'),
  'bill.council_notice': council('입법예고 기간'),
  'committee.wait.partial': council('일부개정조례안 상정 대기'),
  'committee.wait.full': council('제정·전부개정조례안 상정 대기'),
};

const COMMON_RULES = {
  'introduce.lead-proposer': law('대표발의의원 명시', '제76조제4항'),
  'introduce.separate-supporters': law('발의의원과 찬성의원의 구분', '제76조제4항'),
  'committee.opening-quorum': council('위원회 의사정족수'),
  'committee.decision': council('위원회 의결정족수'),
  'plenary.decision': law('본회의 의결정족수', '제73조'),
  'promulgate.chair-turn': law('의장 공포의 요건', '제32조제6항'),
  'record.state': record('지금 단계에서 할 수 있는 행위'),
  'record.actor': record('행위자의 권한'),
  'record.not-future': record('앞날의 행위는 기록하지 않음'),
  'record.order': record('앞선 행위보다 이른 날짜'),
  'record.known-day': record('공표된 달력 밖의 날짜'),
  'record.meeting-open': record('개회 중인 회의'),
  'record.sitting-day': record('회의가 열리는 날'),
  'record.plenary-day': record('본회의가 열리는 날'),
  'record.vote-count': record('표결 수의 합'),
  'record.item-known': record('의사일정에 올릴 수 있는 의안'),
  'record.irregular-author': record('규칙에 어긋난 사실의 기록자'),
  'record.irregular-needed': record('규칙에 어긋난 사실'),
  'record.correctable': record('정정할 수 있는 기록'),
  'record.corrected-day': record('정정한 날짜'),
  'record.corrected-input': record('정정한 내용'),
  'record.corrected-history': record('정정 뒤에도 남는 간주'),
} as const satisfies Record<string, RuleRow>;

export const RULES = { ...COUNCIL_RULES, ...COMMON_RULES };

export type RuleId = CouncilRuleId | keyof typeof COMMON_RULES;

export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

export const ruleRow = (id: RuleId): RuleRow => RULES[id];
