import { legalDayOf, type Paper } from '@uian/domain';
import { PAPERS, type PaperKind } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { Termed } from './terms.js';

/** A file laid with a bill or a meeting (첨부 파일), as people read of it. */
export interface AttachmentView {
  readonly id: string;
  /** The bill or the meeting. */
  readonly stream: string;
  readonly sequence: number;
  readonly paper: Termed<PaperKind>;
  readonly name: string;
  /** By its content: `hwpx`. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  /** Shown to everybody. */
  readonly open: boolean;
  readonly guarded: boolean;
  readonly day: string;
  /** Instant (UTC), ISO. */
  readonly recordedAt: string;
  readonly by: string | null;
  /** The attachment that it took the place of, and the one that took its own. */
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  /** Where the record wrote it itself: by which form, and how much of the stream it shows. */
  readonly made: { readonly form: string; readonly shows: number } | null;
}

interface Row {
  stream_id: string; sequence: number; day: string; recorded_at: Date; payload: Paper; name: string | null;
}

const ATTACHED = `e.type in ('bill.attach', 'meeting.attach')`;
const SELECT = `
  select e.stream_id, e.sequence, e.legal_day::text as day, e.recorded_at, e.payload, u."name"
    from event e left join auth."user" u on u."id" = e.actor->>'id'`;

/** Attachments are events of the record; there is no other list of them. */
export class AttachmentReads {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The files of a bill or a meeting, oldest first; those that were superseded too.
   * @param knownOn as it was known at the end of that day
   * @returns undefined where the council has no such bill or meeting
   */
  async list(council: string, stream: string, knownOn?: string): Promise<readonly AttachmentView[] | undefined> {
    const [known, rows] = await Promise.all([
      this.dataSource.query<object[]>('select from stream where id = $1 and council_id = $2', [stream, council]),
      this.dataSource.query<Row[]>(`${SELECT} where e.stream_id = $1 and e.council_id = $2 and ${ATTACHED} order by e.sequence`, [stream, council]),
    ]);
    if (known.length === 0) return undefined;
    return viewsOf(rows.filter(({ recorded_at: at }) => knownOn === undefined || legalDayOf(at.getTime()) <= knownOn));
  }

  /** One file of this council. */
  async one(council: string, id: string): Promise<AttachmentView | undefined> {
    const [found] = await this.dataSource.query<{ stream_id: string }[]>(
      `select e.stream_id from event e where e.payload->>'attachment' = $1 and e.council_id = $2 and ${ATTACHED}`, [id, council]);
    return found && (await this.list(council, found.stream_id))?.find((view) => view.id === id);
  }
}

function viewsOf(rows: readonly Row[]): readonly AttachmentView[] {
  const successor = new Map(rows.flatMap(({ payload: { attachment, supersedes } }) => (supersedes ? [[supersedes, attachment]] : [])));
  return rows.map(({ stream_id: stream, sequence, day, recorded_at, payload, name: by }) => {
    const { attachment: id, paper, name, type, size, sha256, open, guarded = false, supersedes = null, made = null } = payload;
    return {
      id, stream, sequence, paper: { id: paper, term: PAPERS[paper] }, name, type, size, sha256, open, guarded, day,
      recordedAt: recorded_at.toISOString(), by, supersedes, supersededBy: successor.get(id) ?? null, made,
    };
  });
}
