import type { FollowedKind, ReconcilePort } from '@uian/contracts';
import type { DataSource } from 'typeorm';
import { CouncilDirectory } from './council-directory.js';
import { settleDue } from './settle-due.js';
import { CALENDAR_CHANGED } from './streams.js';

/** A strike this late (seconds) means that its workflow sleeps or is lost. */
const OVERDUE_SECONDS = 60;

/** Lost or sleeping workflows, seen from the record. */
export class ReconcileSource implements ReconcilePort {
  constructor(private readonly dataSource: DataSource, private readonly councils = new CouncilDirectory(dataSource)) {}

  async oweOverdue(): Promise<number> {
    const rows = await this.dataSource.query<{ stream_id: string }[]>(`
      with late as (
        select distinct s.id, s.sequence from deadline d join stream s on s.id = d.stream_id
          join council c on c.id = s.council_id
         where d.next_at < clock_timestamp() + make_interval(secs => c.clock_offset_ms / 1000.0 - ${OVERDUE_SECONDS})
           and c.purpose <> 'rehearsal')
      insert into owed (stream_id, sequence) select id, sequence from late
      on conflict (stream_id) do nothing returning stream_id`);
    return rows.length;
  }

  async oweBehind(): Promise<number> {
    const rows = await this.dataSource.query<unknown[]>(`
      insert into owed (stream_id, sequence)
      select cal.id, cal.sequence from council c join stream cal on cal.id = c.calendar_stream_id
       where exists (select 1 from stream s where s.council_id = c.id and s.open and s.kind <> 'calendar'
         and s.calendar_sequence < ${CALENDAR_CHANGED})
      on conflict (stream_id) do nothing returning stream_id`);
    return rows.length;
  }

  async settleDue(alive: () => void): Promise<number> {
    // A rehearsal moves its own time and strikes its clocks in order.
    const councils = await this.dataSource.query<{ id: string }[]>(`select id from council where purpose <> 'rehearsal' order by id`);
    let settled = 0;
    for (const { id } of councils) settled += await settleDue(this.dataSource, this.councils, id, alive);
    return settled;
  }

  async openStreams(after: string | null, limit: number): Promise<readonly { streamId: string; kind: FollowedKind }[]> {
    const rows = await this.dataSource.query<{ id: string; kind: FollowedKind }[]>(`
      select id, kind from stream where open and sequence > 0 and ($1::uuid is null or id > $1::uuid)
       order by id limit $2`, [after, limit]);
    return rows.map((row) => ({ streamId: row.id, kind: row.kind }));
  }

  async owe(streamIds: readonly string[]): Promise<void> {
    await this.dataSource.query(`
      insert into owed (stream_id, sequence) select id, sequence from stream where id = any($1::uuid[])
      on conflict (stream_id) do update set leased_until = null`, [streamIds]);
  }
}
