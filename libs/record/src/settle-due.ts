import { legalDayOf } from '@uian/domain';
import { PERIOD_IDS, periodRow } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { BATCH, inBatch } from './batch.js';
import type { CouncilDirectory } from './council-directory.js';
import { recount } from './recount.js';
import { settleDeems } from './settle.js';
import { STREAM_COLUMNS, type StreamRow } from './streams.js';

/** What waits for a sitting is settled when the sitting opens. */
const AWAITS = PERIOD_IDS.filter((id) => periodRow(id).awaits !== undefined);

/** Its next rung may be a reminder that an outage kept from ringing; the instant itself is judged by the bill. */
const LOCK = `
  select ${STREAM_COLUMNS}, d.next_at::text from deadline d join stream s on s.id = d.stream_id
   where d.council_id = $1 and d.effect = 'deem' and d.period <> all($2) and d.next_at <= to_timestamp($3 / 1000.0)
     and d.due_on <= $4 and (d.next_at, d.stream_id) > ($5::timestamptz, $6)
   order by d.next_at, d.stream_id limit ${BATCH} for update of s skip locked`;

/**
 * Settles every deem (간주) of a council whose instant has come, in batches, so that a midnight which many bills share is
 * over soon. A workflow whose clock was among them finds its work done and is answered with the news.
 * @returns how many bills were settled
 */
export async function settleDue(
  dataSource: DataSource, councils: CouncilDirectory, council: string, alive: () => void = () => undefined,
): Promise<number> {
  let settled = 0;
  let after = ['-infinity', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = await inBatch<StreamRow & { next_at: string }>(dataSource, councils, council, {
      owe: false,
      lock: async (client, { at }) => (await client.query<StreamRow & { next_at: string }>({
        name: 'uian-due', text: LOCK, values: [council, AWAITS, at, legalDayOf(at), ...after],
      })).rows,
      work: async (drafts, { council: of, at }) => {
        const notices = drafts.flatMap((draft) => [...recount(draft, of, at), ...settleDeems(draft, at, of, at)]);
        const write = drafts.filter((draft) => draft.events.length > 0);
        settled += write.length;
        return { notices, write };
      },
    });
    const last = rows.at(-1);
    if (!last) return settled;
    after = [last.next_at, last.id];
    alive();
  }
}
