import { isBillActId, type BillActId, type BillKind, type FactId, type Outcome } from '@uian/procedure';
import type { Proposer } from './bill.js';
import type { NewEvent, RecordedEvent } from './event.js';
import { readDay, type DayFlagKind } from './imported-day.js';
import { isDeem } from './told.js';

/** What can be wrong with what was taken over (이관할 때의 표시). */
export const IMPORT_FLAGS = {
  'day-backwards': '앞 단계보다 이른 날짜',
  'day-malformed': '형식에 어긋난 날짜',
  'day-impossible': '달력에 없는 날짜',
  'day-unreadable': '읽을 수 없는 날짜',
  'day-missing': '날짜 없음',
  'day-ahead': '아직 오지 않은 날짜',
  'outcome-unknown': '알 수 없는 결과',
  'number-unusable': '의안번호로 쓸 수 없는 번호',
  'number-taken': '다른 의안이 쓰고 있는 번호',
  'title-assumed': '제목 없음',
  'kind-assumed': '의안 종류를 미루어 정함',
  'proposer-assumed': '발의자를 미루어 정함',
} as const satisfies Record<DayFlagKind | (string & {}), string>;

export type ImportFlagKind = keyof typeof IMPORT_FLAGS;

export interface ImportFlag {
  readonly kind: ImportFlagKind;
  /** What the source has, as it has it. */
  readonly given: string;
  /** The day (ISO) of the stage before, where `given` is earlier. */
  readonly against?: string;
}

/** What the payload of a fact says of where it was taken from (이관). No rule was asked of it. */
export interface ImportMark {
  readonly source: string;
  /** What the row is called in its source. */
  readonly row: string;
  readonly flags?: readonly ImportFlag[];
  readonly note?: string;
  /** The whole row, on the first fact of its bill. */
  readonly raw?: Readonly<Record<string, unknown>>;
}

/** Where a bill was taken from, and what was wrong with it (이관된 의안). */
export interface Imported {
  readonly source: string;
  readonly row: string;
  /** Sequence of its newest fact that was taken over; what came after happened here. */
  readonly through: number;
  readonly flags: readonly (ImportFlag & { readonly act: FactId; readonly sequence: number })[];
}

/** A dated fact of a history (사실), as its source has it. */
export interface ImportedFact {
  readonly act: FactId;
  /** As it was given; empty where the source has none. */
  readonly day: string;
  readonly outcome?: Outcome;
  /** An outcome that none of ours is. */
  readonly unknownOutcome?: string;
  readonly note?: string;
  /** 회부된 위원회, where it is not that of the row. */
  readonly committee?: string;
  /** 조례번호. */
  readonly number?: string;
}

/** A bill as its source tells it, facts in the order of the stages. */
export interface ImportedBill {
  /** Its key in the source; a whole number becomes its 의안번호. */
  readonly row: string;
  readonly kind: BillKind;
  readonly title: string;
  readonly proposer: Proposer;
  readonly committee?: string;
  readonly facts: readonly ImportedFact[];
  readonly flags?: readonly ImportFlag[];
  readonly raw: Readonly<Record<string, unknown>>;
}

const BEGINS: Readonly<Record<Proposer['kind'], BillActId>> = {
  members: 'bill.introduce', mayor: 'bill.submit', superintendent: 'bill.submit', committee: 'bill.propose-by-committee',
  residents: 'bill.lodge-petition',
};
/** Acts that begin a bill (의안을 시작하는 행위). */
export const BEGINNINGS: readonly FactId[] = Object.values(BEGINS);
/** 발의, 제출, 제안 or 청구, by whose bill it is. */
export const beginningOf = ({ kind }: Proposer): BillActId => BEGINS[kind];

const REFERRALS: readonly FactId[] = ['bill.refer', 'bill.refer-to-budget-committee', 'bill.refer-elsewhere', 'bill.recommit'];

/** Acts that say nothing without the whole of their input. */
const NEED_INPUT: readonly BillActId[] = [
  'bill.refer-preliminary', 'bill.report-preliminary', 'bill.consult-related-committee', 'bill.give-related-opinion',
  'bill.move-amendment', 'bill.vote-amendment', 'bill.suspend-period', 'bill.resume-period', 'bill.extend-period',
];

/** Whether a bare, dated fact of this type can be taken over. */
export const isImportable = (type: string): type is FactId =>
  isBillActId(type) ? !NEED_INPUT.includes(type) : isDeem(type as FactId);

/** 의안번호: the key, where it is a whole number that an office would write. */
const numberOf = (row: string): number | undefined => (/^[1-9]\d{0,8}$/.test(row) ? Number(row) : undefined);

/** The facts from the one that begins a bill on; a history that has none begins by its proposer, on a day not told. */
function fromBeginning({ facts, proposer }: ImportedBill): readonly ImportedFact[] {
  const first = facts.find(({ act }) => BEGINNINGS.includes(act)) ?? { act: beginningOf(proposer), day: '' };
  return [first, ...facts.filter((fact) => fact !== first)];
}

interface Placed { readonly fact: ImportedFact; readonly day: string; readonly flags: readonly ImportFlag[] }

/**
 * Each fact on its day. A day that can be read stays as it was given, also where it runs backwards: which of two is wrong,
 * nobody can tell. What cannot be read, does not exist or has not come stands beside its neighbours, in the order of the stages.
 */
function placed(facts: readonly ImportedFact[], today: string): readonly Placed[] | undefined {
  const days = facts.map(({ day }) => readDay(day, today));
  let before: string | undefined;
  const all: Placed[] = [];
  for (const [at, fact] of facts.entries()) {
    const { day: read, nearest, flag } = days[at]!;
    const between = nearest !== undefined && before !== undefined && nearest < before ? before : nearest;
    const day = read ?? between ?? before ?? days.slice(at).find((other) => other.day !== undefined)?.day;
    if (day === undefined) return undefined;
    const flags: ImportFlag[] = flag ? [{ kind: flag, given: fact.day }] : [];
    if (before !== undefined && day < before) flags.push({ kind: 'day-backwards', given: fact.day, against: before });
    all.push({ fact, day, flags });
    before = day;
  }
  return all;
}

const defined = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;

/**
 * The events that a bill's history becomes (이관): each says where it comes from and what was wrong with it, and nothing that
 * was given is lost. @returns undefined where not one day can be read
 * @param today business day (Asia/Seoul), ISO: no fact is of a later one
 */
export function importedEvents(bill: ImportedBill, { source, today }: { source: string; today: string }): readonly NewEvent[] | undefined {
  const { row, kind, title, proposer, committee, raw } = bill;
  const billNumber = numberOf(row);
  const unusable = billNumber === undefined ? [{ kind: 'number-unusable', given: row } as const] : [];
  const ofRow: ImportFlag[] = [...bill.flags ?? [], ...unusable];
  return placed(fromBeginning(bill), today)?.map(({ fact, day, flags }, at): NewEvent => {
    const { act, outcome, unknownOutcome, note, number } = fact;
    const all = [
      ...(at === 0 ? ofRow : []), ...flags,
      ...(unknownOutcome === undefined ? [] : [{ kind: 'outcome-unknown', given: unknownOutcome } as const]),
    ];
    const imported: ImportMark = defined({ source, row, note, flags: all.length > 0 ? all : undefined, raw: at === 0 ? raw : undefined });
    return {
      type: act, day,
      payload: defined({
        ...(at === 0 && { kind, title, proposer, billNumber }),
        ...(REFERRALS.includes(act) && { committee: fact.committee ?? committee }), outcome, number, imported,
      }),
    };
  });
}

/** The same bill without its 의안번호, which another has. */
export function withoutNumber([first, ...rest]: readonly NewEvent[]): readonly NewEvent[] {
  if (!first) return [];
  const { billNumber, imported, ...payload } = first.payload as { billNumber?: number; imported: ImportMark };
  const flags: ImportFlag[] = [...imported.flags ?? [], { kind: 'number-taken', given: String(billNumber) }];
  return [{ ...first, payload: { ...payload, imported: { ...imported, flags } } }, ...rest];
}

/** What is known of where a bill came from, after one more event; undefined where it began here. */
export function importedAfter(before: Imported | undefined, event: RecordedEvent): Imported | undefined {
  const { imported } = event.payload as { imported?: ImportMark };
  if (!imported) return before;
  const { source, row, flags = [] } = imported;
  const added = flags.map((flag) => ({ ...flag, act: event.type, sequence: event.sequence }));
  return { source, row, through: event.sequence, flags: [...before?.flags ?? [], ...added] };
}
