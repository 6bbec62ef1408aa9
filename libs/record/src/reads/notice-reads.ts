import type { Actor } from '@uian/domain';
import { FACT_TERMS, PERIODS, type FactId, type PeriodId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { Conditions, decodeCursor, pageOf, type Page } from './keyset.js';
import { heldBy, officeValues } from './offices.js';
import type { Termed } from './terms.js';

/** A notice to whoever holds an office (알림). */
export interface NoticeView {
  readonly id: string;
  readonly stream: string;
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly rule: Termed;
  readonly rung: string;
  readonly subject: string;
  readonly body: string;
  /** Business instant (UTC), ISO. */
  readonly createdAt: string;
  readonly read: boolean;
}

interface Row {
  id: string; stream_id: string; kind: NoticeView['kind']; period: string; rung: string; subject: string; body: string;
  created_at: Date; read: boolean;
}

/** What a notice is about: a period, or a fact of the calendar. */
const termOf = (period: string): string => (Object.hasOwn(PERIODS, period)
  ? PERIODS[period as PeriodId].term : (FACT_TERMS[period as FactId] ?? period));

/** The inbox of an account: what its offices were told. */
export class NoticeReads {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. @throws BadCursor */
  async list(
    council: string, { id: account, offices }: Actor, { cursor, limit, unread }: { cursor?: string; limit: number; unread?: boolean },
  ): Promise<Page<NoticeView>> {
    const where = new Conditions().add('n.council_id = ?', council).add(heldBy('n.role', 'n.committee_id'), ...officeValues(offices));
    if (cursor !== undefined) where.add('n.id < ?', ...decodeCursor(cursor, ['id']));
    if (unread === true) where.add('r.notice_id is null');
    const rows = await this.dataSource.query<Row[]>(`
      select n.id, n.stream_id, s.kind, n.period, n.rung, n.subject, n.body, n.created_at, r.notice_id is not null as read
        from notice n join stream s on s.id = n.stream_id
        left join notice_read r on r.notice_id = n.id and r.account_id = ${where.value(account)}
       where ${where} order by n.id desc limit ${where.value(limit + 1)}`, where.values);
    return pageOf(rows, limit, (row) => ({
      id: row.id, stream: row.stream_id, kind: row.kind, rule: { id: row.period, term: termOf(row.period) }, rung: row.rung,
      subject: row.subject, body: row.body, createdAt: row.created_at.toISOString(), read: row.read,
    }), (row) => [row.id]);
  }

  /** Marks a notice as read by this account; again changes nothing. @returns false where it was not told any such thing */
  async markRead(council: string, { id: account, offices }: Actor, notice: string): Promise<boolean> {
    const where = new Conditions().add('n.id = ? and n.council_id = ?', notice, council)
      .add(heldBy('n.role', 'n.committee_id'), ...officeValues(offices));
    const [found] = await this.dataSource.query<unknown[]>(`select 1 from notice n where ${where}`, where.values);
    if (!found) return false;
    await this.dataSource.query(
      'insert into notice_read (notice_id, account_id) values ($1, $2) on conflict do nothing', [notice, account]);
    return true;
  }
}
