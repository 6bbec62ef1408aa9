import type { ActorRole } from './actors.js';
import type { FactId } from './actions.js';
import type { BillKind } from './bill-kinds.js';
import type { BillStateId } from './bill-states.js';
import type { Certainty } from './certainty.js';
import { undated, type Dated } from './dated.js';
import { cite } from './statutes.js';

/** What a period does: bars an act (금지), imposes one (의무), gives a right for a while (가능 기간), deems (간주). */
export type Effect = 'block' | 'duty' | 'window' | 'deem';

export const EFFECT_TERMS: Readonly<Record<Effect, string>> = {
  block: '금지',
  duty: '의무',
  window: '가능 기간',
  deem: '간주',
};

/** Ways of counting (기간 계산 방식), each a file of `libs/calendar/src/counting`. */
export type PeriodStyle = 'civil-forward' | 'no-roll-forward' | 'wait' | 'back' | 'minimum-period' | 'prompt';

/** A row of the table of periods (기간·기한). Lengths and articles of a council's own periods are in its pack. */
export interface PeriodRow {
  readonly term: string;
  readonly effect: Effect;
  readonly style: PeriodStyle;
  readonly unit: 'day' | 'business-day';
  readonly level: 'law' | 'council' | 'office';
  readonly dated?: Dated<number>;
  /** How sure the way of counting is; people see the weaker of this and the figure's own mark. */
  readonly countCertainty: Certainty;
  /** The newest of these facts begins it. */
  readonly startsOn: readonly FactId[];
  /** It begins when this other period has lapsed, the day after being its first. */
  readonly startsOnLapseOf?: PeriodId;
  /** Counted to or from the day that the fact is about (a sitting), not the day on which it was done. */
  readonly fromTarget?: true;
  /** Where the fact names a day itself (시행일 in the 부칙), that day stands and nothing is counted. */
  readonly fixedByTarget?: true;
  /** The first day counts (초일 산입). */
  readonly includeFirst?: true;
  /** Any of these facts ends it; a closed bill ends every period. */
  readonly endsOn: readonly FactId[];
  /** After any of these nothing is owed any more, though nothing was met (의사일정에서 빠진 때). */
  readonly voidedBy?: readonly FactId[];
  /** Which of both count even when they came before the beginning (배부한 뒤에 상정일이 정해진 때). */
  readonly evenBefore?: readonly FactId[];
  readonly kinds?: readonly BillKind[];
  /** Nothing is owed in any other state (a rejected bill needs no 심사보고서). */
  readonly onlyIn?: readonly BillStateId[];
  /** Who owes the act (duty), and who is told as well when it is overdue. */
  readonly owedBy?: ActorRole;
  readonly escalatesTo?: ActorRole;
  /** Who owes it instead while the chair is away (직무대리). */
  readonly deputy?: ActorRole;
  /** What the law deems when it lapses; `awaits: sitting`: at the next opening of the committee after that day. */
  readonly deems?: 'deemed.placed' | 'deemed.confirmed' | 'deemed.in-force';
  readonly awaits?: 'sitting';
  /** Who could still act before it lapses is reminded by the ladder, as of a duty. */
  readonly reminds?: true;
}

const FULL: readonly BillKind[] = ['ordinance.enactment', 'ordinance.full-amendment'];

export const PERIODS = {
  'bill.submit': {
    term: '의안 제출 기한', effect: 'block', style: 'back', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: [], endsOn: [],
  },
  'bill.refer': {
    term: '회부 목표', effect: 'duty', style: 'prompt', unit: 'day', level: 'office', countCertainty: 'verified',
    startsOn: ['bill.receive'], endsOn: ['bill.refer'], owedBy: 'secretariat', escalatesTo: 'council-chair',
  },
  'bill.give_notice': {
    term: '입법예고 게시 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['bill.refer'],
    endsOn: ['bill.give-notice', 'bill.omit-notice'], voidedBy: ['bill.decide-in-committee'], owedBy: 'secretariat',
  },
  'bill.council_notice': {
    term: '입법예고 기간', effect: 'window', style: 'minimum-period', unit: 'day', level: 'council',
    countCertainty: 'secondary', startsOn: ['bill.give-notice'], endsOn: [], includeFirst: true,
  },
  'committee.wait.partial': {
    term: '상정 대기 기간', effect: 'block', style: 'wait', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: ['bill.refer'], endsOn: ['bill.place', 'deemed.placed'], kinds: ['ordinance.partial-amendment'],
  },
  'committee.wait.full': {
    term: '상정 대기 기간', effect: 'block', style: 'wait', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: ['bill.refer'], endsOn: ['bill.place', 'deemed.placed'], kinds: FULL,
  },
  'committee.auto_place': {
    term: '자동상정', effect: 'deem', style: 'wait', unit: 'day', level: 'council', countCertainty: 'inferred',
    startsOn: ['bill.refer', 'bill.hold-hearing'], endsOn: ['bill.place', 'deemed.placed', 'bill.exempt-auto-place'],
    deems: 'deemed.placed', awaits: 'sitting', owedBy: 'committee-chair',
  },
  'review_report.distribute': {
    term: '검토보고서 배부 기한', effect: 'duty', style: 'back', unit: 'day', level: 'council',
    countCertainty: 'inferred', startsOn: ['bill.schedule'], fromTarget: true,
    endsOn: ['bill.distribute-report'], voidedBy: ['bill.unschedule', 'bill.hear-report'],
    evenBefore: ['bill.distribute-report', 'bill.hear-report'],
    owedBy: 'chief-specialist', escalatesTo: 'committee-chair',
  },
  'report.submit': {
    term: '심사보고서 제출 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['bill.decide-in-committee'],
    endsOn: ['bill.report'], onlyIn: ['committee-decided'], owedBy: 'committee-staff', escalatesTo: 'committee-chair',
  },
  'transfer.bill': {
    term: '이송 기한', effect: 'duty', style: 'civil-forward', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: undated(cite('localAutonomyAct', '제32조제1항'), 5),
    startsOn: ['bill.decide-in-plenary'], endsOn: ['bill.transfer'],
    owedBy: 'secretariat', escalatesTo: 'council-chair',
  },
  'promulgate.or_veto': {
    term: '공포·재의요구 기한', effect: 'deem', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'verified', dated: undated(cite('localAutonomyAct', '제32조제2항·제3항·제5항'), 20),
    startsOn: ['bill.transfer'], endsOn: ['bill.promulgate', 'bill.request-reconsideration', 'deemed.confirmed'],
    deems: 'deemed.confirmed', owedBy: 'executive', reminds: true,
  },
  'promulgate.after_lapse': {
    term: '확정 후 시장 공포 기한', effect: 'window', style: 'civil-forward', unit: 'day', level: 'law',
    countCertainty: 'inferred', dated: undated(cite('localAutonomyAct', '제32조제6항'), 5),
    startsOn: ['deemed.confirmed'], endsOn: ['bill.promulgate', 'bill.promulgate-by-chair'],
  },
  'promulgate.speaker': {
    term: '의장 공포 목표', effect: 'duty', style: 'prompt', unit: 'day', level: 'office', countCertainty: 'verified',
    startsOn: [], startsOnLapseOf: 'promulgate.after_lapse',
    endsOn: ['bill.promulgate', 'bill.promulgate-by-chair'], owedBy: 'council-chair', escalatesTo: 'secretariat',
  },
  'effect.default': {
    term: '효력 발생', effect: 'deem', style: 'no-roll-forward', unit: 'day', level: 'law', countCertainty: 'verified',
    dated: undated(cite('localAutonomyAct', '제32조제8항'), 20),
    startsOn: ['bill.promulgate', 'bill.promulgate-by-chair'], endsOn: ['deemed.in-force'], deems: 'deemed.in-force',
    fixedByTarget: true,
  },
  'agenda.consult': {
    term: '부위원장 협의 회신 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['meeting.consult'],
    endsOn: ['meeting.answer-consultation'], voidedBy: ['meeting.change-items', 'meeting.open'],
    owedBy: 'vice-chair', escalatesTo: 'committee-staff',
  },
  'agenda.approve': {
    term: '의사일정 승인 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['meeting.request-approval'],
    endsOn: ['meeting.approve', 'meeting.return'], voidedBy: ['meeting.change-items', 'meeting.open'],
    owedBy: 'committee-chair', deputy: 'vice-chair', escalatesTo: 'committee-staff',
  },
  'meeting.notice': {
    term: '회의 통지 목표', effect: 'duty', style: 'prompt', unit: 'business-day', level: 'office',
    countCertainty: 'verified', startsOn: ['meeting.approve'], endsOn: ['meeting.notify'],
    voidedBy: ['meeting.open', 'meeting.change-items'], owedBy: 'committee-staff',
  },
} as const satisfies Record<string, Omit<PeriodRow, 'startsOnLapseOf'> & { startsOnLapseOf?: string }>;

export type PeriodId = keyof typeof PERIODS;

export const PERIOD_IDS = Object.keys(PERIODS) as readonly PeriodId[];

export const periodRow = (id: PeriodId): PeriodRow => PERIODS[id];
