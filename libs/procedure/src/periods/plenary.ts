import type { BillStateId } from '../bill-states.js';
import { DECISIONS, ORDINANCES, PROMULGATED, TRANSFERRED } from '../bill-kinds.js';
import { undated } from '../dated.js';
import { cite } from '../statutes.js';
import type { PeriodRow } from './period.js';

const law = (article: string, length: number) => undated(cite('localAutonomyAct', article), length);
const education = (article: string, length: number) => undated(cite('educationAutonomyAct', article), length);
const PROMULGATION = ['bill.promulgate', 'bill.promulgate-by-chair'] as const;
/** Bills that are decided once more by two thirds: what a court can be asked about. */
const DECIDED_AGAIN = [
  'reconfirmed', 'retransferred', 'promulgated', 'in-force', 'concluded',
] as const satisfies readonly BillStateId[];

/** 본회의, 이송, 공포, 재의, 제소, 시행. */
export const PLENARY_PERIODS = {
  'plenary.wait': {
    term: '본회의 상정 대기 기간', effect: 'block', style: 'wait', unit: 'day', level: 'council', countCertainty: 'inferred',
    kinds: ORDINANCES, startsOn: ['bill.report'], endsOn: ['bill.place-in-plenary', 'deemed.plenary-placed'],
  },
  'fasttrack.plenary': {
    term: '신속처리대상안건 본회의 상정 기한', effect: 'deem', style: 'civil-forward', unit: 'day', level: 'council',
    countCertainty: 'inferred', startsOn: ['deemed.sent-to-plenary'], includeFirst: true, fallsOn: 'plenary-sitting',
    endsOn: ['bill.place-in-plenary', 'bill.exempt-fast-track', 'deemed.plenary-placed'], deems: 'deemed.plenary-placed',
    owedBy: 'council-chair', reminds: true,
  },
  'discard.plenary_request': {
    term: '본회의 부의 요구 기간', effect: 'window', style: 'session', unit: 'day', level: 'law', countCertainty: 'inferred',
    dated: law('제81조', 7), startsOn: ['bill.report-discard'], endsOn: ['bill.demand-plenary', 'deemed.discarded'],
    deems: 'deemed.discarded', owedBy: 'council-chair', reminds: true,
  },
  'debate.closure_vote': {
    term: '무제한토론 종결동의 표결 시기', effect: 'block', style: 'hours', unit: 'hour', level: 'council',
    countCertainty: 'verified', startsOn: ['bill.move-closure'], endsOn: ['bill.vote-closure', 'bill.end-unlimited-debate'],
  },
  'debate.session_end': {
    term: '회기 종료에 따른 무제한토론 종결', effect: 'deem', style: 'event', unit: 'day', level: 'council', countCertainty: 'verified',
    startsOn: ['bill.start-unlimited-debate'], toSessionEnd: true, endsOn: ['bill.end-unlimited-debate', 'deemed.debate-ended'],
    deems: 'deemed.debate-ended',
  },
  'transfer.bill': {
    term: '이송 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제32조제1항', 5), kinds: [...PROMULGATED, 'consent', 'approval', 'budget.settlement'],
    startsOn: ['bill.decide-in-plenary', 'bill.rescind-in-plenary'], endsOn: ['bill.transfer'], onlyIn: ['passed'],
    owedBy: 'secretariat', escalatesTo: 'council-chair',
  },
  'transfer.budget': {
    term: '예산안 이송 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제149조제1항', 3), kinds: ['budget.main', 'budget.supplementary'],
    startsOn: ['bill.decide-in-plenary', 'bill.rescind-in-plenary'], endsOn: ['bill.transfer'], onlyIn: ['passed'],
    owedBy: 'secretariat', escalatesTo: 'council-chair',
  },
  'report.mois': {
    term: '장관 보고 기한', named: '{minister} 보고 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제35조', 5), kinds: ORDINANCES, startsOn: ['bill.transfer'],
    endsOn: ['bill.report-to-ministry'], owedBy: 'executive', outlives: true,
  },
  'promulgate.or_veto': {
    term: '공포·재의요구 기한', effect: 'deem', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제32조제2항·제3항·제5항', 20), kinds: PROMULGATED, suspendable: true,
    startsOn: ['bill.transfer'], endsOn: ['bill.promulgate', 'bill.request-reconsideration', 'deemed.confirmed'],
    deems: 'deemed.confirmed', owedBy: 'executive', reminds: true,
  },
  'veto.decision': {
    term: '재의요구 기한', effect: 'deem', style: 'civil-forward', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제120조제1항·제121조제1항', 20), kinds: DECISIONS, startsOn: ['bill.transfer'],
    endsOn: ['bill.request-reconsideration', 'deemed.concluded'], deems: 'deemed.concluded', owedBy: 'executive',
  },
  'veto.superintendent': {
    term: '교육감 재의요구 기간', effect: 'window', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: education('제28조제1항', 20),
    head: 'superintendent', startsOn: ['bill.transfer'], endsOn: ['bill.request-reconsideration', ...PROMULGATION],
  },
  'reconsider.ordered': {
    term: '지시에 따른 재의요구 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제192조제1항', 20), ofSuperintendent: education('제28조제1항', 20), kinds: TRANSFERRED,
    startsOn: ['bill.order-reconsideration'], countsFrom: ['bill.transfer'], onlyIn: ['transferred'],
    endsOn: ['bill.request-reconsideration'], owedBy: 'executive',
  },
  'promulgate.after_lapse': {
    term: '확정 후 단체장 공포 기한', named: '확정 후 {head} 공포 기한', effect: 'window', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'inferred', dated: law('제32조제6항', 5), suspendable: true,
    startsOn: ['deemed.confirmed'], endsOn: PROMULGATION,
  },
  'reconsider.place': {
    term: '재의 부의 기한', effect: 'duty', style: 'session', unit: 'day', level: 'law', countCertainty: 'inferred',
    dated: undated(cite('localAutonomyDecree', '제69조제1항'), 10), startsOn: ['bill.request-reconsideration'],
    endsOn: ['bill.place-reconsideration'], owedBy: 'council-chair', escalatesTo: 'secretariat',
  },
  'reconsider.expiry': {
    /** A 재의 that is not decided when the term ends: no text says it by name; 제79조 speaks of 제출된 의안. */
    term: '재의 중 의원 임기 만료', effect: 'deem', style: 'event', unit: 'day', level: 'law', countCertainty: 'inferred',
    dated: undated(cite('localAutonomyAct', '제79조'), 0, 'inferred'), proposers: ['members', 'mayor', 'superintendent', 'committee'],
    toTermEnd: 'this', startsOn: ['bill.request-reconsideration'], endsOn: ['deemed.expired', 'bill.reconsider'], deems: 'deemed.expired',
  },
  'reconsider.retransfer': {
    term: '재의결 이송 목표', effect: 'duty', style: 'prompt', unit: 'day', level: 'office', countCertainty: 'secondary',
    startsOn: ['bill.reconsider'], onlyIn: ['reconfirmed'], endsOn: ['bill.retransfer'], owedBy: 'secretariat',
    escalatesTo: 'council-chair',
  },
  'promulgate.after_reconsider': {
    term: '재의결 이송 후 단체장 공포 기한', named: '재의결 이송 후 {head} 공포 기한', effect: 'window', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제32조제6항', 5), kinds: PROMULGATED, suspendable: true,
    startsOn: ['bill.retransfer'], endsOn: PROMULGATION,
  },
  'promulgate.speaker': {
    term: '의장 공포 목표', effect: 'duty', style: 'prompt', unit: 'day', level: 'office', countCertainty: 'verified',
    startsOn: [], startsOnLapseOf: ['promulgate.after_lapse', 'promulgate.after_reconsider'],
    endsOn: PROMULGATION, owedBy: 'council-chair', escalatesTo: 'secretariat',
  },
  'promulgate.notify': {
    term: '공포 통지', effect: 'duty', style: 'prompt', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제32조제7항', 0), kinds: PROMULGATED, startsOn: PROMULGATION, endsOn: ['bill.notify-promulgation'],
    outlives: true, owedBy: 'executive', escalatesTo: 'secretariat',
  },
  'effect.default': {
    term: '효력 발생', effect: 'deem', style: 'no-roll-forward', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: law('제32조제8항', 20), startsOn: PROMULGATION, endsOn: ['deemed.in-force'], deems: 'deemed.in-force',
    fixedByTarget: true, suspendable: true,
  },
  'effect.rights_grace': {
    term: '권리 제한·의무 부과 조례의 시행 유예', effect: 'duty', style: 'minimum-period', unit: 'day', level: 'council',
    countCertainty: 'inferred', kinds: ORDINANCES, affectsRights: true, startsOn: PROMULGATION, endsOn: PROMULGATION,
    evenBefore: PROMULGATION,
  },
  'suit.head': {
    term: '지방자치단체의 장 제소 기간', named: '{head} 제소 기간', effect: 'window', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제192조제4항·제120조제3항', 20), ofSuperintendent: education('제28조제3항', 20),
    startsOn: ['bill.reconsider'],
    onlyIn: DECIDED_AGAIN, endsOn: ['bill.file-suit'], outlives: true,
  },
  'suit.order': {
    term: '주무부장관 제소 지시 기간', named: '{competent} 제소 지시 기간', effect: 'window', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제192조제6항', 7), ofSuperintendent: education('제28조제5항', 7), startsOn: [], startsOnLapseOf: ['suit.head'],
    onlyIn: DECIDED_AGAIN, endsOn: ['bill.order-suit', 'bill.file-suit'], outlives: true,
  },
  'suit.head_on_order': {
    term: '제소 지시에 따른 제소 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제192조제6항', 7), ofSuperintendent: education('제28조제5항', 7), startsOn: ['bill.order-suit'], onlyIn: DECIDED_AGAIN,
    endsOn: ['bill.file-suit'], outlives: true, owedBy: 'executive',
  },
  'suit.minister': {
    term: '장관 직접 제소 기간', named: '{competent} 직접 제소 기간', effect: 'window', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: law('제192조제7항', 7), ofSuperintendent: education('제28조제6항', 7), startsOn: [], startsOnLapseOf: ['suit.head_on_order'],
    onlyIn: DECIDED_AGAIN, endsOn: ['bill.file-suit'], outlives: true,
  },
  'suit.minister_direct': {
    term: '재의요구 없는 의결에 대한 제소 기간', named: '재의요구 없는 의결에 대한 {competent} 제소 기간', effect: 'window',
    style: 'civil-forward', unit: 'day', level: 'law', countCertainty: 'verified', dated: law('제192조제8항', 7),
    /** The Act on education has no such clause of its own; by its 제3조 the Act's would apply. */
    ofSuperintendent: undated(cite('educationAutonomyAct', '제3조'), 7, 'inferred'), startsOn: [],
    startsOnLapseOf: ['reconsider.ordered'], endsOn: ['bill.file-suit'], outlives: true,
  },
} as const satisfies Record<string, PeriodRow>;
