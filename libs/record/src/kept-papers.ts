import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { KnownThen, PaperNames } from './reads/paper-facts.js';

/** A paper that the record wrote and that was kept as an attachment (보관한 문서): what it was made of. */
export interface KeptPaper {
  /** Id of the attachment. */
  readonly attachment: string;
  readonly stream: string;
  /** Id of its form. */
  readonly form: string;
  readonly known: KnownThen;
  /** The day that it bears, ISO. */
  readonly day: string;
  readonly format: string;
  /** What a human added. */
  readonly entered: object;
  /** How the office's papers looked. */
  readonly style: object;
}

interface StoredNames { name: string; pack: string; committees: Readonly<Record<string, string>> }
interface Row {
  attachment: string; stream_id: string; form: string; shows: number; known_at: number; day: string; format: string; entered: object; style: object; names: StoredNames;
}

const SELECT = `
  select attachment, stream_id, form, shows, (extract(epoch from known_at) * 1000)::float8 as known_at, day::text as day, format, entered, style, names
    from kept_paper`;

const namesFrom = ({ committees, ...names }: StoredNames): PaperNames => ({ ...names, committees: new Map(Object.entries(committees)) });

const paperFrom = ({ stream_id: stream, shows, known_at: at, names, ...row }: Row): KeptPaper =>
  ({ ...row, stream, known: { shows, at: Math.round(at), names: namesFrom(names) } });

/** What kept papers were made of. The record holds the hash of each, so that a change here would show when it is made again. */
export class KeptPapers {
  constructor(private readonly dataSource: DataSource) {}

  /** Writes it down in the transaction that attaches the paper. */
  async keep(client: Client, council: string, paper: KeptPaper): Promise<void> {
    const { attachment, stream, form, known: { shows, at, names }, day, format, entered, style } = paper;
    await client.query(`
      insert into kept_paper (attachment, stream_id, council_id, form, shows, known_at, day, format, entered, style, names)
      values ($1, $2, $3, $4, $5, to_timestamp($6::float8 / 1000), $7, $8, $9, $10, $11) on conflict do nothing`,
    [attachment, stream, council, form, shows, at, day, format, JSON.stringify(entered), JSON.stringify(style),
      JSON.stringify({ ...names, committees: Object.fromEntries(names.committees) })]);
  }

  /** Those of a bill or a meeting. */
  async of(council: string, stream: string): Promise<readonly KeptPaper[]> {
    return (await this.dataSource.query<Row[]>(`${SELECT} where stream_id = $1 and council_id = $2`, [stream, council])).map(paperFrom);
  }

  async one(council: string, attachment: string): Promise<KeptPaper | undefined> {
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} where attachment = $1 and council_id = $2`, [attachment, council]);
    return row && paperFrom(row);
  }
}
