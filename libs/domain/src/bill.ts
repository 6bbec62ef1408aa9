import {
  billState, type BillKind, type BillStateId, type FactId, type Outcome, type PeriodId, type RuleId,
} from '@uian/procedure';
import type { REPORT_MATERIALS } from './commands/committee-inputs.js';
import type { Fact, Facts } from './event.js';
import type { Imported } from './imported.js';
import type { Irregularity } from './irregular.js';

/** Who put the bill to the council: 발의의원 and 찬성의원 kept apart (지방자치법 제76조제4항), 시장, 교육감, 위원회 or 주민. */
export type Proposer =
  | { readonly kind: 'members'; readonly lead: string; readonly proposers: readonly string[]; readonly supporterCount: number }
  | { readonly kind: 'mayor' | 'superintendent' }
  | { readonly kind: 'committee'; readonly committee: string; readonly alternativeTo?: readonly string[] }
  | { readonly kind: 'residents'; readonly representative: string; readonly signatures: number };

/** An amendment that was moved (수정안), and what became of it. */
export interface Amendment {
  readonly number: number;
  readonly by: 'members' | 'committee';
  /** 원안과의 차이: 1 is nearest. */
  readonly distance: number;
  readonly level: 'committee' | 'plenary';
  /** Legal day on which it was moved, ISO. */
  readonly day: string;
  readonly sequence: number;
  readonly carried?: boolean;
}

/** A committee asked for its opinion (관련위원회), when, and when it gave it. */
export interface RelatedCommittee {
  readonly committee: string;
  readonly answered: boolean;
  readonly asked?: Fact;
  readonly gave?: Fact;
}

/** A line of the ledger of a bill's periods (기한 원장): stopped by a court, running again, or prolonged. */
export interface LedgerEntry {
  readonly period: PeriodId;
  readonly what: 'suspended' | 'resumed' | 'extended';
  readonly day: string;
  /** Of an extension, in the unit of the period. */
  readonly length?: number;
  readonly sequence: number;
}

/** Something that the review report waits for (검토자료): asked of whom, and whether it came. */
export interface ReportMaterial {
  readonly number: number;
  readonly what: (typeof REPORT_MATERIALS)[number];
  readonly of: string;
  /** Legal days, ISO. */
  readonly asked: string;
  readonly by?: string;
  readonly answered?: string;
}

/** The review report (검토보고) of a bill: whose it is, and how far it has come. */
export interface ReportProgress {
  /** 담당 전문위원. */
  readonly specialist?: string;
  readonly account?: string;
  readonly assignedOn?: string;
  readonly materials?: readonly ReportMaterial[];
  /** What proves that every member has it (배부·게재의 증거). */
  readonly distributed?: {
    readonly day: string; readonly to: readonly string[]; readonly count: number; readonly where?: string; readonly publishedOn: string;
  };
}

/** An act whose rule had no known figure for its day: it was let through and says so (판단하지 않음). */
export interface NotJudged {
  readonly rule: RuleId;
  readonly act: FactId;
  readonly sequence: number;
}

/** A bill (의안) as its events tell it. JSON through and through: it is kept beside the stream. */
export interface Bill {
  readonly id: string;
  readonly council: string;
  readonly state: BillStateId;
  readonly sequence: number;
  /** The latest legal day of its events, ISO; no act may be dated before it. */
  readonly lastDay: string;
  readonly kind: BillKind;
  readonly title: string;
  readonly subtitle?: string;
  readonly proposer: Proposer;
  readonly costEstimate?: 'estimate' | 'waiver' | 'requested' | 'no-cost';
  readonly needsExecutiveOpinion: boolean;
  /** 교육·학예에 관한 의안: the superintendent is its head once it is passed. */
  readonly education?: boolean;
  /** 권리 제한·의무 부과. */
  readonly affectsRights?: boolean;
  readonly fiscalYear?: number;
  /** The bill that a 재의요구안 is about. */
  readonly about?: string;
  /** The papers were asked to be completed, and are not yet (보완 요구). */
  readonly supplementAsked?: boolean;
  /** 의안번호. */
  readonly number?: number;
  /** Received as urgent (긴급을 요하는 경우). */
  readonly urgent?: boolean;
  readonly forSession?: number;
  /** Id of the committee it is with (소관 위원회). */
  readonly committee?: string;
  /** Committees of the preliminary review of a budget (예비심사), and which of them have reported. */
  readonly preliminary?: readonly { readonly committee: string; readonly reported: boolean }[];
  /** Committees asked for their opinion (관련위원회), and which of them have given it. */
  readonly related?: readonly RelatedCommittee[];
  readonly subcommittee?: string;
  /** 지정된 심사기간의 끝. */
  readonly designatedUntil?: string;
  readonly amendments?: readonly Amendment[];
  readonly ledger?: readonly LedgerEntry[];
  /** The alternative that took it in (대안반영폐기). */
  readonly absorbedInto?: string;
  readonly suit?: { readonly by: 'head' | 'minister'; readonly result?: 'upheld' | 'void' | 'dismissed' | 'withdrawn' };
  /** On the approved agenda of this meeting, sitting on that day. */
  readonly scheduled?: { readonly meeting: string; readonly day: string };
  /** A court stayed what was in force already (집행정지): from, and to where that was lifted (ISO days). */
  readonly stay?: { readonly from: string; readonly to?: string };
  readonly report?: ReportProgress;
  /** Sequence of the event that its text is of, once it was changed (제안자 수정) or put on file anew (의안 본문 등록). */
  readonly textFrom?: number;
  readonly committeeOutcome?: Outcome;
  readonly plenaryOutcome?: Outcome;
  /** 조례번호. */
  readonly ordinanceNumber?: string;
  readonly facts: Facts;
  readonly notJudged: readonly NotJudged[];
  /** What broke a rule and was kept all the same; absent where nothing did. */
  readonly irregularities?: readonly Irregularity[];
  /** Where it was taken over from; absent where it began in this record. */
  readonly imported?: Imported;
  /** Kept while a deem is the newest event, so that a late entry which disproves it can void it. */
  readonly beforeDeem?: Bill;
}

/** Whether the bill is with its committee: referred to it, and not decided by it yet (회부되어 있는 의안). */
export const isBeforeCommittee = (bill: Bill | undefined): boolean =>
  bill !== undefined && (bill.state === 'referred' || billState(bill.state).beforeCommittee === true);
