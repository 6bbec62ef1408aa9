import type { DataSource } from 'typeorm';

/** What a human wrote into a paper, as it was kept last (문서 초안). */
export interface PaperDraft {
  /** 1, 2, 3 …; earlier ones stay. */
  readonly version: number;
  readonly entered: object;
  /** Name of whoever kept it. */
  readonly by: string;
  /** Instant (UTC), ISO. */
  readonly savedAt: string;
}

interface Row { version: number; entered: object; by: string; saved_at: Date }

/** Drafts of papers: every version is kept, the newest is read. */
export class PaperDrafts {
  constructor(private readonly dataSource: DataSource) {}

  async newest(council: string, stream: string, paper: string): Promise<PaperDraft | undefined> {
    const [row] = await this.dataSource.query<Row[]>(`
      select d.version, d.entered, u.name as by, d.saved_at from paper_draft d join auth."user" u on u.id = d.account_id
       where d.council_id = $1 and d.stream_id = $2 and d.paper = $3 order by d.version desc limit 1`, [council, stream, paper]);
    return row && { version: row.version, entered: row.entered, by: row.by, savedAt: row.saved_at.toISOString() };
  }

  /**
   * Keeps a version after the one that its writer saw.
   * @returns undefined where somebody else has kept one meanwhile, or the stream is not of this council
   */
  async keep(council: string, stream: string, paper: string, account: string, entered: object, after: number): Promise<number | undefined> {
    const rows = await this.dataSource.query<{ version: number }[]>(`
      insert into paper_draft (council_id, stream_id, paper, version, account_id, entered)
      select s.council_id, s.id, $3, $6::int + 1, $4, $5 from stream s
       where s.id = $2 and s.council_id = $1
         and $6::int = coalesce((select max(version) from paper_draft where stream_id = s.id and paper = $3), 0)
      on conflict do nothing returning version`, [council, stream, paper, account, entered, after]);
    return rows[0]?.version;
  }
}
