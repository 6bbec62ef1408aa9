import type { DataSource } from 'typeorm';

/** What a council shows to everybody (시민 공개 설정). */
export interface PublicPage {
  /** Whether there is a public page at all. */
  readonly open: boolean;
  /** Whether opinions on a notice are taken. */
  readonly opinions: boolean;
  /** Days for which the writer of an opinion is known (보유 기간). */
  readonly daysKept: number;
}

export const DEFAULT_PUBLIC_PAGE: PublicPage = { open: true, opinions: true, daysKept: 365 };

export class PublicPages {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns undefined where there is no such council, or it is a rehearsal, which is nobody's business */
  async of(council: string): Promise<PublicPage | undefined> {
    const [row] = await this.dataSource.query<{ open: boolean | null; opinions: boolean; days_kept: number }[]>(
      `select p.open, p.opinions, p.days_kept from council c left join public_page p on p.council_id = c.id
        where c.id = $1 and c.purpose <> 'rehearsal'`, [council]);
    if (!row) return undefined;
    return row.open === null ? DEFAULT_PUBLIC_PAGE : { open: row.open, opinions: row.opinions, daysKept: row.days_kept };
  }

  /** Councils with a public page. */
  async all(): Promise<readonly { readonly id: string; readonly name: string }[]> {
    return this.dataSource.query(
      `select c.id, c.name from council c left join public_page p on p.council_id = c.id
        where c.purpose <> 'rehearsal' and coalesce(p.open, true) order by c.name`);
  }

  async set(council: string, { open, opinions, daysKept }: PublicPage): Promise<void> {
    await this.dataSource.query(
      `insert into public_page (council_id, open, opinions, days_kept) values ($1, $2, $3, $4)
       on conflict (council_id) do update set open = excluded.open, opinions = excluded.opinions, days_kept = excluded.days_kept`,
      [council, open, opinions, daysKept]);
  }
}
