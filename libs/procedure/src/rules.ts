import { BILL_KIND_IDS, BUDGET_BILLS, ORDINANCES } from './bill-kinds.js';
import { undated, type Dated, type Scope } from './dated.js';
import { cite, type StatuteId } from './statutes.js';

/** A rule that can refuse an act: its name here, its predicate in `libs/domain/src/rules/<id>.ts`. */
export interface RuleRow extends Scope {
  readonly term: string;
  /** Who makes it: national law, the council's own rules (see its pack), or the record's own principles. */
  readonly level: 'law' | 'council' | 'record';
  /** Figure and citation, for rules that no council can change. */
  readonly dated?: Dated<number | true>;
  /** What its figure counts, where a council sets one of its own: persons, days, or one part in so many. */
  readonly unit?: '명' | '일' | '분의 1';
}

type More = Pick<RuleRow, 'kinds' | 'unit'>;

const record = (term: string) => ({ term, level: 'record', dated: undated<true>(cite('recordPrinciple'), true) }) as const;

const law = (term: string, article: string, statute: StatuteId = 'localAutonomyAct') =>
  ({ term, level: 'law', dated: undated<true>(cite(statute, article), true) }) as const;

const council = (term: string, more: More = {}) => ({ term, level: 'council', ...more }) as const;

/** Rules of a council's own making. A pack that has no such rule leaves it out, and nothing is asked. */
const COUNCIL_RULES = {
  'introduce.supporters': council('발의에 필요한 찬성의원 수', { unit: '명' }),
  'introduce.subtitle': council('부제의 발의의원 성명', { kinds: ORDINANCES }),
  'introduce.cost-estimate': council('비용추계서 첨부', { kinds: ORDINANCES }),
  'introduce.committee-resolution': council('위원회의 제안 의결'),
  'introduce.alternative': council('원안을 심사하는 동안의 대안'),
  'petition.signatures': council('주민조례청구에 필요한 청구권자 수', { unit: '명' }),
  'bill.submit': council('의안 제출 기한'),
  'bill.submit_supplementary': council('추가경정예산안 제출 기한', { kinds: ['budget.supplementary'] }),
  'bill.exec_notice': council('집행부 입법예고 기간'),
  'refer.standing-committee': council('소관 상임위원회 회부'),
  'refer.own-committee': council('위원회안의 회부 제외'),
  'refer.preliminary-committees': council('소관 상임위원회의 예비심사'),
  'refer.budget-committee': council('예산결산특별위원회 회부'),
  'refer.elsewhere': council('다른 위원회로 회부하는 요건'),
  'refer.not-required': council('위원회 회부 없이 상정하는 요건'),
  'preliminary.committee': council('예비심사를 맡은 위원회'),
  'preliminary.complete': council('예비심사의 종료'),
  'related.other-committee': council('소관위원회가 아닌 관련위원회'),
  'related.consulted': council('의견을 요청받은 위원회'),
  'notice.omission': council('입법예고 생략 협의'),
  'bill.council_notice': council('입법예고 기간'),
  'designate.grounds': council('심사기간을 지정하는 경우'),
  'designate.lapsed': council('지정한 심사기간의 경과'),
  'fast-track.motion': council('신속처리대상안건 지정동의'),
  'fast-track.exemption': council('신속처리 배제 협의'),
  'agenda.approval': council('위원장의 의사일정 결정'),
  'agenda.consultation': council('부위원장과의 협의'),
  'agenda.deputy': council('위원장 직무대리'),
  'committee.not-during-plenary': council('본회의 중 위원회 개회 금지'),
  'auto-place.exemption': council('자동상정 제외 협의'),
  'report.evidence': council('검토보고서 배부와 게재'),
  'committee.wait.partial': council('일부개정조례안 상정 대기'),
  'committee.wait.full': council('제정·전부개정조례안 상정 대기'),
  'committee.hearing': council('공청회'),
  'hearing.omission': council('공청회 생략'),
  'hearing.demand': council('공청회 개최 요구', { unit: '명' }),
  'committee.exec_opinion': council('집행부 의견 청취'),
  'bill.cost_estimate_late': council('심사 전 비용추계서 제출'),
  'mediation.request': council('안건조정위원회 구성 요구', { unit: '분의 1' }),
  'mediation.period': council('따로 정한 안건조정위원회 활동 기한'),
  'amendment.signatures': council('수정동의에 필요한 의원 수', { unit: '명', kinds: BILL_KIND_IDS.filter((kind) => !BUDGET_BILLS.includes(kind)) }),
  'amendment.budget-signatures': council('예산안 수정동의에 필요한 의원 수', { unit: '명', kinds: BUDGET_BILLS }),
  'amendment.order': council('수정안의 표결 순서'),
  'alternative.known': council('대안반영폐기의 대안'),
  'withdraw.proposers': council('발의자 전원의 철회'),
  'withdraw.consent': council('의제가 된 의안의 철회 동의'),
  'plenary.wait': council('심사보고서 제출 뒤 본회의 상정 대기'),
  'plenary-agenda.change': council('본회의 의사일정 변경의 요건', { unit: '명' }),
  'recommit.committee': council('재회부할 위원회'),
  'rescission.consent': council('번안의 동의자'),
  'debate.closure_vote': council('무제한토론 종결동의의 표결 시기'),
  'effect.rights_grace': council('권리 제한·의무 부과 조례의 시행 유예'),
  'plan.year': council('연간 기본일정의 해'),
  'session.length': council('회기 일수의 한도', { unit: '일' }),
  'session.regular-days': council('정례회 회기 일수 합계의 한도', { unit: '일' }),
  'session.days-a-year': council('연간 회의 일수의 한도', { unit: '일' }),
  'minutes.correction': council('회의록 자구정정 요구 기간'),
} as const satisfies Record<string, RuleRow>;

/** Rules that are decided by a vote: their figures are in VOTING_THRESHOLDS. */
const VOTING_RULES = {
  'committee.opening-quorum': council('위원회 의사정족수'),
  'committee.decision': council('위원회 의결정족수'),
  'committee.rescission': council('위원회 번안 의결정족수'),
  'fast-track.decision': council('신속처리대상안건 지정 의결정족수'),
  'debate.request': council('무제한토론 요구 정족수'),
  'debate.closure': council('무제한토론 종결동의 의결정족수'),
  'amendment.decision': council('수정안 의결정족수'),
  'recommit.decision': council('재회부 의결정족수'),
  'plenary.rescission': council('본회의 번안 의결정족수'),
  'plenary.decision': { term: '본회의 의결정족수', level: 'law' },
  'plenary.reconsideration': { term: '재의결 정족수', level: 'law' },
  'discard.demand': { term: '본회의 부의 요구 정족수', level: 'law' },
} as const satisfies Record<string, RuleRow>;

const COMMON_RULES = {
  'introduce.lead-proposer': law('대표발의의원 명시', '제76조제4항'),
  'introduce.separate-supporters': { ...law('발의의원과 찬성의원의 구분', '제76조제4항'), kinds: ORDINANCES },
  'introduce.not-again': law('일사부재의', '제80조'),
  'introduce.superintendent-consultation': law('교육감 의안의 사전 협의', '제29조의2', 'educationAutonomyAct'),
  'committee.convening': law('위원회 개회 요구', '제70조'),
  'promulgate.means': law('공포의 방법', '제33조제1항'),
  'promulgate.publication-day': law('공포일', '제31조', 'localAutonomyDecree'),
  'promulgate.chair-turn': law('의장 공포의 요건', '제32조제6항'),
  'reconsideration.whole': law('일부·수정 재의요구 금지', '제32조제3항'),
  'reconsideration.decision': { ...law('재의요구안의 의결정족수', '제32조제4항'), kinds: ['reconsideration-request'] },
  'vote.secret': law('무기명투표', '제74조'),
  'agenda.objection': record('이견의 사유'),
  'agenda.reply-by': record('협의 회신을 기다리는 날'),
  'agenda.partial': record('승인하지 않는 안건의 사유'),
  'agenda.late-item': record('회의일에 상정할 수 있는 안건'),
  'report.asked': record('답을 기다리는 검토자료'),
  'amendment.number': record('수정안의 번호'),
  'amendment.voted': record('가결된 수정안'),
  'suit.time': law('제소 기간', '제192조제4항·제6항·제7항'),
  'suit.order_time': law('제소 지시 기간', '제192조제6항'),
  'reconsideration.order_time': law('재의요구를 지시하는 시기', '제192조제1항'),
  'stay.suit': record('집행정지를 구할 제소'),
  'stay.standing': record('정지되어 있는 효력'),
  'suit.filed': record('제소된 의안'),
  'period.extension': law('의결기한 연장', '제13조제1항', 'residentOrdinanceAct'),
  'period.suspension': record('정지할 수 있는 기한'),
  'period.resumption': record('정지되어 있는 기한'),
  'outcome.kind': record('의안 종류에 맞는 의결'),
  'session.order': law('소집 요구된 임시회', '제54조'),
  'session.overlap': record('겹치지 않는 회기'),
  'session.sittings': record('회기 안의 본회의'),
  'session.recess': record('회기 안의 휴회'),
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
  'record.session-known': record('등록된 회기'),
  'record.supplement-asked': record('요구된 보완'),
  'record.supplement-given': record('끝나지 않은 보완'),
  'record.irregular-author': record('규칙에 어긋난 사실의 기록자'),
  'record.irregular-needed': record('규칙에 어긋난 사실'),
  'record.correctable': record('정정할 수 있는 기록'),
  'record.corrected-day': record('정정한 날짜'),
  'record.corrected-input': record('정정한 내용'),
  'record.corrected-history': record('정정 뒤에도 남는 간주'),
} as const satisfies Record<string, RuleRow>;

export const RULES = { ...COUNCIL_RULES, ...VOTING_RULES, ...COMMON_RULES };

export type CouncilRuleId = keyof typeof COUNCIL_RULES;
export type RuleId = keyof typeof RULES;

export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];
export const COUNCIL_RULE_IDS = Object.keys(COUNCIL_RULES) as readonly CouncilRuleId[];

export const ruleRow = (id: RuleId): RuleRow => RULES[id];
