import type { FactId, MeetingStateId } from '@uian/procedure';
import type { Facts } from './event.js';
import type { Irregularity } from './irregular.js';

/** An item of the agenda (안건). */
export interface AgendaItem {
  /** Stream id of the bill. */
  readonly bill: string;
  readonly approved: boolean;
  /** Why the chair sent it back (반려 사유). */
  readonly returned?: string;
  /** It was approved, and what happened to its bill since took the approval away (승인 실효). */
  readonly fallen?: { readonly day: string; readonly because: FactId };
  /** Too early for the day, and approved all the same, to be placed by a resolution (위원회의 의결): why it cannot wait. */
  readonly late?: string;
}

/** A committee meeting (위원회 회의) and its agenda (의사일정) as its events tell it. */
export interface Meeting {
  readonly id: string;
  readonly council: string;
  readonly state: MeetingStateId;
  readonly sequence: number;
  readonly lastDay: string;
  readonly committee: string;
  /** 차수 (제N차). */
  readonly ordinal: number;
  /** The day it sits, ISO, and the time, Asia/Seoul. */
  readonly sitting: string;
  readonly time: string;
  readonly place?: string;
  readonly items: readonly AgendaItem[];
  /** What the vice-chair answered (부위원장 협의). */
  readonly consultation?: 'agreed' | 'objected' | 'no-answer';
  /** In whose words: why the vice-chair objects (이견의 사유). */
  readonly consultationWords?: string;
  /** The day (ISO) by which the vice-chair was asked to answer. */
  readonly replyBy?: string;
  /** The chair is away (위원장 사고) until that day; the vice-chair acts as deputy (직무대리). */
  readonly chairAwayUntil?: string;
  /** Committee members present at the opening. */
  readonly present?: number;
  readonly facts: Facts;
  /** What broke a rule and was kept all the same; absent where nothing did. */
  readonly irregularities?: readonly Irregularity[];
}
