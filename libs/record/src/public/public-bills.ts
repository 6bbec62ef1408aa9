import type { Bill, Proposer } from '@uian/domain';
import { BILL_KINDS, billState, isBillActId, type BillKind, type BillStateId, type FactId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { deadlinesOf } from '../projections.js';
import { AttachmentReads } from '../reads/attachment-reads.js';
import { deadlineView, type DeadlineView } from '../reads/deadline-view.js';
import { Conditions, decodeCursor, likePattern, pageOf, type Page } from '../reads/keyset.js';
import { roadView, type RoadView } from '../reads/road-view.js';
import { billsAsOf } from '../reads/stream-state.js';
import { committeeView, type Termed } from '../reads/terms.js';
import { timelineOf, type TimelineEntry } from '../reads/timeline.js';
import { searchFor } from '../search-text.js';

/** A bill in the list that everybody sees. */
export interface PublicBillSummary {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly kind: Termed<BillKind>;
  readonly state: Termed<BillStateId>;
  readonly committee: Termed | null;
  readonly lastDay: string;
}

/** The notice on which everybody may speak (입법예고). Days ISO. */
export interface PublicNotice {
  readonly from: string;
  readonly until: string;
  /** It ended: what comes now is late, and kept all the same. */
  readonly over: boolean;
}

/** A bill as everybody sees it (시민 공개): nothing of residents, nothing of those who work on it. */
export interface PublicBill extends PublicBillSummary {
  readonly council: { readonly id: string; readonly name: string };
  readonly today: string;
  readonly sequence: number;
  readonly final: boolean;
  readonly proposer: string;
  readonly reason: string | null;
  readonly contents: string | null;
  /** Where it stands, and what comes next. */
  readonly road: RoadView;
  /** What happened, oldest first. */
  readonly timeline: readonly Pick<TimelineEntry, 'sequence' | 'type' | 'day' | 'outcome' | 'vote' | 'voided'>[];
  /** What runs now: legal deadlines alone. */
  readonly deadlines: readonly Pick<DeadlineView, 'rule' | 'effect' | 'due' | 'unknown' | 'article' | 'overdue'>[];
  /** The meeting whose approved agenda it is on. */
  readonly sitting: string | null;
  readonly notice: PublicNotice | null;
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly paper: string; readonly type: string; readonly size: number }[];
}

interface Row {
  stream_id: string; number: number; title: string; kind: BillKind; state: BillStateId; committee_id: string | null; introduced_on: string; last_day: string;
}

const LIST = `b.stream_id, b.number, b.title, b.kind, b.state, b.committee_id, b.introduced_on::text as introduced_on, b.last_day::text as last_day`;

/** Members are public officials and stand by their bills; who stands behind a petition of residents is not told. */
export function publicProposer(proposer: Proposer, council: Council): string {
  switch (proposer.kind) {
    case 'members': return `${proposer.lead} 의원${proposer.proposers.length > 1 ? ` 외 ${proposer.proposers.length - 1}명` : ''}`;
    case 'mayor': return '단체장 제출';
    case 'superintendent': return '교육감 제출';
    case 'committee': return council.roster.committees.get(proposer.committee)?.name ?? '위원회';
    case 'residents': return '주민조례청구';
  }
}

/** A fact that everybody may know: a step of the road, no paper, no correction, no reckoning. */
export const isPublicFact = (type: FactId): boolean => (isBillActId(type) || type.startsWith('deemed.')) && type !== 'deemed.voided';

/** What everybody may read of the record: bills from their receipt on (접수). */
export class PublicBills {
  private readonly attachments: AttachmentReads;

  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {
    this.attachments = new AttachmentReads(dataSource);
  }

  /** Newest introduction first. @param q words of the title, or the number @throws BadCursor */
  async list(councilId: string, { q, cursor, limit }: { q?: string; cursor?: string; limit: number }): Promise<Page<PublicBillSummary>> {
    const where = new Conditions().add('b.council_id = ?', councilId).add('b.number is not null');
    const search = q === undefined ? undefined : searchFor(q);
    if (search) {
      where.add('s.grams @> ?::text[]', search.grams);
      // The index knows names that stand in no title.
      for (const word of search.words) where.add('b.title ilike ? or b.number::text = ?', likePattern(word), word);
    }
    if (cursor !== undefined) where.add('(b.introduced_on, b.stream_id) < (?, ?)', ...decodeCursor(cursor, ['day', 'id']));
    const [rows, council] = await Promise.all([
      this.dataSource.query<Row[]>(`select ${LIST} from bill b ${search ? 'join bill_search s on s.stream_id = b.stream_id' : ''}
        where ${where} order by b.introduced_on desc, b.stream_id desc limit ${where.value(limit + 1)}`, where.values),
      this.councils.of(councilId),
    ]);
    return pageOf(rows, limit, (row): PublicBillSummary => ({
      id: row.stream_id, number: row.number, title: row.title, kind: { id: row.kind, term: BILL_KINDS[row.kind].term },
      state: { id: row.state, term: billState(row.state).term },
      committee: row.committee_id === null ? null : committeeView(row.committee_id, council), lastDay: row.last_day,
    }), (row) => [row.introduced_on, row.stream_id]);
  }

  /** @returns undefined where there is no such bill, or it is not received yet */
  async one(councilId: string, id: string): Promise<PublicBill | undefined> {
    const [bills, council, offset] = await Promise.all([
      billsAsOf(this.dataSource, councilId, [id]), this.councils.of(councilId), this.councils.clockOffset(councilId),
    ]);
    const bill = bills.get(id);
    if (bill?.number === undefined) return undefined;
    const [timeline, files] = await Promise.all([timelineOf(this.dataSource, council, id), this.attachments.list(councilId, id)]);
    const today = businessDay(offset);
    return {
      ...headOf(bill, council), council: { id: council.id, name: council.name }, today, sequence: bill.sequence, road: roadView(bill, council, today), ...textOf(timeline),
      timeline: timeline.filter(({ type }) => isPublicFact(type.id))
        .map(({ sequence, type, day, outcome, vote, voided }) => ({ sequence, type, day, outcome, vote, voided })),
      deadlines: deadlinesOf(bill, 'bill', council).filter(({ status, period }) => status === 'open' && period.level !== 'office')
        .map((deadline) => deadlineView(deadline, council.calendar, today))
        .map(({ rule, effect, due, unknown, article, overdue }) => ({ rule, effect, due, unknown, article, overdue })),
      sitting: bill.scheduled !== undefined && bill.scheduled.day >= today ? bill.scheduled.day : null,
      notice: noticeOf(timeline, today),
      attachments: (files ?? []).filter(({ open, supersededBy }) => open && supersededBy === null)
        .map(({ id: file, name, paper, type, size }) => ({ id: file, name, paper: paper.term, type, size })),
    };
  }
}

function headOf(bill: Bill, council: Council): Omit<PublicBillSummary, 'id'> & Pick<PublicBill, 'id' | 'final' | 'proposer'> {
  const state = billState(bill.state);
  return {
    id: bill.id, number: bill.number!, title: bill.title, kind: { id: bill.kind, term: BILL_KINDS[bill.kind].term },
    state: { id: bill.state, term: state.term }, final: state.final ?? false, lastDay: bill.lastDay,
    committee: bill.committee === undefined ? null : committeeView(bill.committee, council), proposer: publicProposer(bill.proposer, council),
  };
}

function textOf([first]: readonly TimelineEntry[]): Pick<PublicBill, 'reason' | 'contents'> {
  const { reason = null, contents = null } = (first?.details ?? {}) as { reason?: string; contents?: string };
  return { reason, contents };
}

function noticeOf(timeline: readonly TimelineEntry[], today: string): PublicNotice | null {
  const given = timeline.filter(({ type }) => type.id === 'bill.give-notice').at(-1);
  const until = given?.details['until'];
  return given && typeof until === 'string' ? { from: given.day, until, over: until < today } : null;
}

