import type { CalendarChangePort, RecountProgress } from '@uian/contracts';
import type { Bill, Meeting } from '@uian/domain';
import type { DataSource } from 'typeorm';
import { BATCH, inBatch, type Setting } from './batch.js';
import { businessNow, type CouncilDirectory } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import { recountSummary } from './notices.js';
import { rowsMoved } from './projections.js';
import { recount } from './recount.js';
import { CALENDAR_CHANGED, STREAM_COLUMNS, type StreamRow } from './streams.js';
import { inTransaction } from './transaction.js';
import { append } from './append.js';
import { Waker } from './wake.js';

/** Streams that one call looks at before it answers how far it came. */
const SHARE = 10_000;

/** Open streams of a council that were counted by an older calendar than this one. */
const behind = (sequence: string): string =>
  `s.council_id = $1 and s.open and s.kind <> 'calendar' and s.calendar_sequence < ${sequence}`;
const NEWEST = `(select ${CALENDAR_CHANGED} from council c join stream cal on cal.id = c.calendar_stream_id where c.id = $1)`;
const LOCK = `
  select ${STREAM_COLUMNS} from stream s
   where ${behind('$2')} and (s.calendar_sequence, s.id) > ($3, $4)
   order by s.calendar_sequence, s.id limit ${BATCH} for update skip locked`;
const NONE_YET: [number, string] = [-1, '00000000-0000-0000-0000-000000000000'];

/**
 * Counts the open deadlines of a council again after its calendar moved (기한 재계산), stream by stream, in batches. What is
 * done is written in the streams themselves, so it may be killed at any time and started again, and two may run at once.
 */
export class CalendarSweep implements CalendarChangePort {
  private readonly waker: Waker;

  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {
    this.waker = new Waker(dataSource);
  }

  async recount(calendarStream: string, alive: (progress: RecountProgress) => void): Promise<RecountProgress> {
    const [row] = await this.dataSource.query<{ id: string }[]>('select id from council where calendar_stream_id = $1', [calendarStream]);
    if (!row) throw new Error(`no council has the calendar ${calendarStream}`);
    let progress: RecountProgress = { streams: 0, moved: 0, left: true };
    let last = NONE_YET;
    while (progress.streams < SHARE) {
      const batch = await this.batch(row.id, last);
      if (!batch.last) break;
      last = batch.last;
      progress = { streams: progress.streams + batch.streams, moved: progress.moved + batch.moved, left: true };
      alive(progress);
    }
    if (progress.streams >= SHARE || await this.isBehind(row.id)) return progress;
    await this.tellOffice(row.id);
    return { ...progress, left: false };
  }

  private async batch(councilId: string, after: [number, string]): Promise<{ streams: number; moved: number; last?: [number, string] }> {
    let moved = 0;
    const rows = await inBatch(this.dataSource, this.councils, councilId, {
      owe: true,
      lock: async (client, { council }) => (await client.query<StreamRow>({
        name: 'uian-behind', text: LOCK, values: [councilId, council.book.calendarSequence, ...after],
      })).rows,
      work: async (drafts, setting, client) => {
        const write = drafts.filter((draft) => concerns(draft, setting));
        const notices = write.flatMap((draft) => recount(draft, setting.council, setting.at));
        moved = write.filter((draft) => draft.events.length > 0).length;
        const written = new Set(write);
        const untouched = drafts.filter((draft) => !written.has(draft)).map(({ id }) => id);
        await client.query({
          name: 'uian-counted', text: 'update stream set calendar_sequence = $2 where id = any($1::uuid[])',
          values: [untouched, setting.council.book.calendarSequence],
        });
        return { notices, write };
      },
    });
    if (moved > 0) this.waker.wake();
    const newest = rows.at(-1);
    return { streams: rows.length, moved, last: newest && [newest.used_calendar, newest.id] };
  }

  private async isBehind(councilId: string): Promise<boolean> {
    const [found] = await this.dataSource.query<unknown[]>(
      `select 1 from stream s where ${behind(NEWEST)} limit 1`, [councilId]);
    return found !== undefined;
  }

  /** Tells the secretariat once what the change moved, those streams counted that were recounted by an act. */
  private async tellOffice(councilId: string): Promise<void> {
    const offset = await this.councils.clockOffset(councilId);
    const council = await this.councils.of(councilId);
    const sequence = council.book.calendarSequence;
    const [told] = await this.dataSource.query<{ calendar: number }[]>(`
      select coalesce(max(split_part(key, 'recounted-', 2)::int), 0) as calendar from notice
       where stream_id = $1 and period = 'deadline.recounted'`, [council.calendarStream]);
    const [found] = await this.dataSource.query<{ streams: number; deadlines: number }[]>(`
      select count(distinct stream_id)::int as streams, coalesce(sum(jsonb_array_length(payload->'moved')), 0)::int as deadlines
        from event where council_id = $1 and stream_id <> $2 and type = 'deadline.recounted'
         and recorded_at >= (select min(recorded_at) from event where stream_id = $2 and sequence > $3)
         and (payload->>'calendar')::int > $3`, [councilId, council.calendarStream, told!.calendar]);
    if (found!.streams === 0) return;
    const words = council.history.after(told!.calendar).map((change) => change.words).join(', ');
    const notice = recountSummary({ calendar: sequence, ...found!, words }, council, businessNow(offset));
    await inTransaction(this.dataSource, (client) => append(client, {
      streams: [], events: [], bills: [], searches: [], stays: [], meetings: [], deadlines: [], notices: [notice], owed: [], commands: [],
    }));
  }
}

/** Whether the change moves a deadline of the stream or a clock of one; what it does not is not written at all. */
const concerns = (draft: StreamDraft, { council }: Setting): boolean =>
  draft.kind !== 'calendar' && rowsMoved(draft.id, draft.kind, draft.state as Bill | Meeting, draft.struck, draft.calendarBefore, council);
