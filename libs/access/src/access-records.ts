import type { Pool } from 'pg';
import type { Caller } from './caller.js';

export type AccessKind = 'sign-in' | 'read' | 'download' | 'change';

/** Who looked at or did what with whose data, from where (접속기록). */
export interface AccessEntry {
  readonly kind: AccessKind;
  /** What was done, in Korean: `계정 목록 조회`. */
  readonly what: string;
  /** Whose data (정보주체). */
  readonly subjects: readonly string[];
  readonly address: string;
  /** Path and query of the request. */
  readonly path: string;
  /** Whether it came about; a sign-in that was refused did not. */
  readonly done: boolean;
}

export interface AccessRecordView extends AccessEntry {
  readonly id: string;
  /** Instant (UTC, ISO). */
  readonly at: string;
  readonly account: { readonly id: string; readonly login: string; readonly name: string };
}

/** What people did in a month (월별 점검), by person. */
export interface AccessMonth {
  readonly account: { readonly id: string; readonly login: string; readonly name: string };
  readonly signIns: number;
  readonly refused: number;
  readonly reads: number;
  readonly downloads: number;
  readonly changes: number;
  readonly subjects: number;
}

export interface AccessFilter {
  readonly kind?: AccessKind;
  /** Part of a login or a name. */
  readonly who?: string;
  /** Part of a name of whom the data is about. */
  readonly subject?: string;
  /** First and last day (Asia/Seoul), ISO. */
  readonly from?: string;
  readonly to?: string;
  readonly before?: string;
  readonly limit: number;
}

const MOST_SUBJECTS = 500;

interface Row {
  id: string; at: Date; account_id: string; login: string; name: string; address: string; kind: AccessKind; what: string; subjects: string[];
  path: string; done: boolean;
}

const LIST = `
  select id, at, account_id, login, name, address, kind, what, subjects, path, done from auth.access_record
   where council_id = $1 and ($2::bigint is null or id < $2) and ($3::text is null or kind = $3)
     and ($4::text is null or position(lower($4) in lower(login || ' ' || name)) > 0)
     and ($5::text is null or exists (select from unnest(subjects) s where position($5 in s) > 0))
     and ($6::date is null or at >= $6::date::timestamp at time zone 'Asia/Seoul')
     and ($7::date is null or at < ($7::date + 1)::timestamp at time zone 'Asia/Seoul')
   order by id desc limit $8`;

const MONTH = `
  select account_id, max(login) as login, max(name) as name,
         count(*) filter (where kind = 'sign-in' and done)::int as "signIns", count(*) filter (where not done)::int as refused,
         count(*) filter (where kind = 'read')::int as reads, count(*) filter (where kind = 'download')::int as downloads,
         count(*) filter (where kind = 'change' and done)::int as changes, coalesce(sum(cardinality(subjects)), 0)::int as subjects
    from auth.access_record
   where council_id = $1 and at >= ($2 || '-01')::date::timestamp at time zone 'Asia/Seoul'
     and at < (($2 || '-01')::date + interval '1 month') at time zone 'Asia/Seoul'
   group by account_id order by subjects desc, login`;

/** The record of who was here and looked at what (접속기록). It is added to; no program of ours can change or delete it. */
export class AccessRecords {
  constructor(private readonly pool: Pool) {}

  async add({ id, login, name, council }: Pick<Caller, 'id' | 'login' | 'name' | 'council'>, entry: AccessEntry): Promise<void> {
    await this.pool.query({
      name: 'uian-access-record',
      text: `insert into auth.access_record (council_id, account_id, login, name, address, kind, what, subjects, path, done)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      values: [council, id, login, name, entry.address, entry.kind, entry.what, entry.subjects.slice(0, MOST_SUBJECTS), entry.path.slice(0, 2_000), entry.done],
    });
  }

  /** A sign-in by its login (로그인 시도); a login that nobody has leaves nothing, since it is about nobody. */
  async addSignIn(login: string, entry: Pick<AccessEntry, 'what' | 'address' | 'path' | 'done'>): Promise<void> {
    const { rows } = await this.pool.query<{ id: string; name: string; council: string }>(
      'select "id" as id, "name" as name, "council" as council from auth."user" where "username" = $1', [login.toLowerCase()]);
    if (rows[0]) await this.add({ ...rows[0], login: login.toLowerCase() }, { ...entry, kind: 'sign-in', subjects: [] });
  }

  /** Newest first. @returns the next page begins before the last id */
  async list(council: string, { kind, who, subject, from, to, before, limit }: AccessFilter): Promise<readonly AccessRecordView[]> {
    const { rows } = await this.pool.query<Row>(LIST,
      [council, before ?? null, kind ?? null, who ?? null, subject ?? null, from ?? null, to ?? null, limit]);
    return rows.map(({ account_id: id, login, name, at, ...row }) => ({ ...row, at: at.toISOString(), account: { id, login, name } }));
  }

  /** @param month `YYYY-MM` in Asia/Seoul */
  async month(council: string, month: string): Promise<readonly AccessMonth[]> {
    const { rows } = await this.pool.query<Omit<AccessMonth, 'account'> & { account_id: string; login: string; name: string }>(MONTH, [council, month]);
    return rows.map(({ account_id: id, login, name, ...row }) => ({ ...row, account: { id, login, name } }));
  }
}
