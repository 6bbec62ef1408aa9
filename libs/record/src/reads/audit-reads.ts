import { FACT_TERMS, type FactId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { CouncilDirectory } from '../council-directory.js';
import type { RecordedActor } from '../chain.js';
import { Conditions, decodeCursor, pageOf, type Page } from './keyset.js';
import { officeViews, type OfficeOfAct } from './office-views.js';
import type { Termed } from './terms.js';

/** Who did what (누가 무엇을): an event of the record with its doer. */
export interface AuditEntry {
  readonly stream: string;
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly sequence: number;
  readonly type: Termed<FactId>;
  /** What it is about, as people call it. */
  readonly subject: string;
  /** Legal day (Asia/Seoul), ISO. */
  readonly day: string;
  /** Business instant (UTC, ISO) of the recording. */
  readonly recordedAt: string;
  /** Null where the law or the calendar brought it about. */
  readonly actor: { readonly id: string; readonly name: string | null; readonly offices: readonly OfficeOfAct[] } | null;
  /** SHA-256 of the link, hexadecimal. */
  readonly hash: string;
}

export interface AuditFilter {
  readonly cursor?: string;
  readonly limit: number;
  /** Part of a name or a login. */
  readonly who?: string;
  readonly act?: FactId;
  readonly stream?: string;
  /** First and last day of recording (Asia/Seoul), ISO. */
  readonly from?: string;
  readonly to?: string;
  /** Only what broke rules and was kept, or was done by a deputy. */
  readonly only?: 'irregular' | 'deputy';
}

interface Row {
  stream_id: string; kind: AuditEntry['kind']; sequence: number; type: FactId; legal_day: string; at: string; actor: RecordedActor;
  name: string | null; subject: string; hash: Buffer;
}

/** Who did what in a council, the newest first. */
export class AuditReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async acts(council: string, { cursor, limit, who, act, stream, from, to, only }: AuditFilter): Promise<Page<AuditEntry>> {
    const conditions = new Conditions().add('e.council_id = ?', council);
    if (cursor !== undefined) {
      const [at, id, sequence] = decodeCursor(cursor, ['instant', 'id', 'number']);
      conditions.add('(e.recorded_at, e.stream_id, e.sequence) < (to_timestamp(?::bigint / 1000.0), ?::uuid, ?::int)', at, id, sequence);
    }
    if (who !== undefined) conditions.add(`position(lower(?) in lower(u."name" || ' ' || u."username")) > 0`, who);
    if (act !== undefined) conditions.add('e.type = ?', act);
    if (stream !== undefined) conditions.add('e.stream_id = ?', stream);
    if (from !== undefined) conditions.add(`e.recorded_at >= ?::date::timestamp at time zone 'Asia/Seoul'`, from);
    if (to !== undefined) conditions.add(`e.recorded_at < (?::date + 1)::timestamp at time zone 'Asia/Seoul'`, to);
    if (only === 'irregular') conditions.add(`e.payload->'irregular' is not null`);
    if (only === 'deputy') conditions.add(`jsonb_path_exists(e.actor, '$.offices[*].deputy')`);
    const rows = await this.dataSource.query<Row[]>(`
      select e.stream_id, s.kind, e.sequence, e.type, e.legal_day::text, (extract(epoch from e.recorded_at) * 1000)::bigint::text as at,
             e.actor, u."name" as name, e.hash,
             coalesce(b.title, m.committee_id, '') as subject
        from event e join stream s on s.id = e.stream_id
        left join bill b on b.stream_id = e.stream_id left join meeting m on m.stream_id = e.stream_id
        left join auth."user" u on u."id" = e.actor->>'id'
       where ${conditions} order by e.recorded_at desc, e.stream_id desc, e.sequence desc limit ${limit + 1}`, conditions.values);
    const known = await this.councils.of(council);
    return pageOf(rows, limit, (row) => this.view(row, known), ({ at, stream_id: id, sequence }) => [at, id, String(sequence)]);
  }

  private view(row: Row, council: Awaited<ReturnType<CouncilDirectory['of']>>): AuditEntry {
    const { stream_id: stream, kind, sequence, type, legal_day: day, at, actor, name, hash } = row;
    const committee = council.roster.committees.get(row.subject)?.name ?? row.subject;
    const subject = kind === 'bill' ? row.subject : kind === 'meeting' ? `${committee} 회의` : '의회 운영';
    return {
      stream, kind, sequence, type: { id: type, term: FACT_TERMS[type] }, subject, day, recordedAt: new Date(Number(at)).toISOString(),
      actor: actor.offices.length === 0 ? null : { id: actor.id, name, offices: officeViews(actor, type, council, false) },
      hash: hash.toString('hex'),
    };
  }
}
