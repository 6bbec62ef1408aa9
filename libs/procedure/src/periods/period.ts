import type { FactId } from '../actions.js';
import type { ActorRole } from '../actors.js';
import type { BillKind, ProposerKind } from '../bill-kinds.js';
import type { BillStateId } from '../bill-states.js';
import type { Certainty } from '../certainty.js';
import type { Dated } from '../dated.js';
import type { BillDeemId } from '../deems.js';
import type { HeadOffice } from '../heads.js';

/** What a period does: bars an act (금지), imposes one (의무), gives a right for a while (가능 기간), deems (간주). */
export type Effect = 'block' | 'duty' | 'window' | 'deem';

export const EFFECT_TERMS: Readonly<Record<Effect, string>> = {
  block: '금지',
  duty: '의무',
  window: '가능 기간',
  deem: '간주',
};

/** Ways of counting (기간 계산 방식), each a file of `libs/calendar/src/counting`. */
export type PeriodStyle =
  | 'civil-forward' | 'no-roll-forward' | 'wait' | 'back' | 'minimum-period' | 'prompt' | 'event' | 'session' | 'hours'
  | 'hours-back' | 'hours-business-back' | 'fixed';

export type PeriodUnit = 'day' | 'business-day' | 'month' | 'year' | 'hour';

/** A figure with a way of counting of its own, where a council counts otherwise than the row says (48시간 전). */
export interface CountedOtherwise {
  readonly length: number;
  readonly style: PeriodStyle;
  readonly unit: PeriodUnit;
}

export type PeriodFigure = number | CountedOtherwise;

/** How far a period may be prolonged (연장), by which act: in its own unit, so often. */
export interface Extension {
  readonly longest: number;
  readonly times: number;
}

/** What the facts of the council's own stream are about (의원 임기, 연간 기본일정, 회기, 서류제출, 시정질문). */
export type CouncilSubjectKind = 'term' | 'plan' | 'session' | 'documents' | 'questions';

/** A row of the table of periods (기간·기한). Lengths and articles of a council's own periods are in its pack. */
export interface PeriodRow {
  readonly term: string;
  /** The same with the heads and ministers by their names: `{head}`, `{minister}`, `{competent}` (주무부장관). */
  readonly named?: string;
  readonly effect: Effect;
  readonly style: PeriodStyle;
  readonly unit: PeriodUnit;
  readonly level: 'law' | 'council' | 'office';
  readonly dated?: Dated<number>;
  /** The same for a bill on 교육·학예, where a text of its own says it. */
  readonly ofSuperintendent?: Dated<number>;
  /** Only for bills that are an affair of this head. */
  readonly head?: HeadOffice;
  /** How sure the way of counting is; people see the weaker of this and the figure's own mark. */
  readonly countCertainty: Certainty;
  /** The newest of these facts begins it. */
  readonly startsOn: readonly FactId[];
  /** It begins when one of these other periods has lapsed, the day after being its first. */
  readonly startsOnLapseOf?: readonly string[];
  /** Counted from the newest of these facts instead: its beginning only sets it going (이송받은 날부터). */
  readonly countsFrom?: readonly FactId[];
  /** Counted to or from the day that the fact is about (a sitting), not the day on which it was done. */
  readonly fromTarget?: true;
  /** Where the fact names a day itself (시행일 in the 부칙), that day stands and nothing is counted. */
  readonly fixedByTarget?: true;
  /** Runs to the end of the council's term (의원 임기) in which it began, or of the one after. */
  readonly toTermEnd?: 'this' | 'next';
  /** Runs to the last day of the session (회기) in which it began. */
  readonly toSessionEnd?: true;
  /** A calendar date each year (MM-DD), for the style `fixed`. */
  readonly date?: string;
  /** The first day counts (초일 산입). */
  readonly includeFirst?: true;
  /** What it brings about waits for the first plenary sitting after it. */
  readonly fallsOn?: 'plenary-sitting';
  /** Any of these facts ends it; a closed bill ends every period that does not outlive it. */
  readonly endsOn: readonly FactId[];
  /** What ends it was done on the day that it is about (집회일), not on the day on which that was recorded. */
  readonly endsByTarget?: true;
  /** Whoever acts in urgency (긴급할 때) is not late. */
  readonly excusedByUrgency?: true;
  /** The case in which the rule itself lets go of the period (예외), in its own words, ending in 경우. */
  readonly exception?: string;
  /** After any of these nothing is owed any more, though nothing was met (의사일정에서 빠진 때). */
  readonly voidedBy?: readonly FactId[];
  /** Which of both count even when they came before the beginning (배부한 뒤에 상정일이 정해진 때). */
  readonly evenBefore?: readonly FactId[];
  readonly kinds?: readonly BillKind[];
  readonly proposers?: readonly ProposerKind[];
  /** Only for bills that restrict rights or impose duties (권리 제한·의무 부과). */
  readonly affectsRights?: true;
  /** What of the council's own stream it runs on, each of them by itself. */
  readonly subject?: CouncilSubjectKind;
  /** Only for sessions of this kind (정례회·임시회). */
  readonly session?: 'regular' | 'extraordinary';
  /** Nothing is owed in any other state (a rejected bill needs no 심사보고서). */
  readonly onlyIn?: readonly BillStateId[];
  /** It goes on after the road has ended (공포 통지, 제소). */
  readonly outlives?: true;
  /** One for each committee that was asked (관련위원회), owed by its own chair. */
  readonly each?: 'related-committee';
  /** A court's stay stops it (집행정지). */
  readonly suspendable?: true;
  readonly extendable?: Extension;
  /** Who owes the act (duty), and who is told as well when it is overdue. */
  readonly owedBy?: ActorRole;
  readonly escalatesTo?: ActorRole;
  /** Who owes it instead while the chair is away (직무대리). */
  readonly deputy?: ActorRole;
  /** What the law deems when it lapses; `awaits: sitting`: at the next opening of the committee after that day. */
  readonly deems?: BillDeemId;
  readonly awaits?: 'sitting';
  /** Who could still act before it lapses is reminded by the ladder, as of a duty. */
  readonly reminds?: true;
}
