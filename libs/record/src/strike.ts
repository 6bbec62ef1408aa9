import { StrikeRefused, type News, type StrikeInput, type StrikePort } from '@uian/contracts';
import { rungDue } from '@uian/domain';
import type { DataSource } from 'typeorm';
import { commit } from './commit.js';
import { businessNow, type Council, type CouncilDirectory } from './council-directory.js';
import { ENGINE, StreamDraft, type Recording } from './draft.js';
import { newsOf } from './news.js';
import { strikeNotices, type NoticeRow } from './notices.js';
import { calendarFor, deadlinesOf, officeTargetsOf, struckKey } from './projections.js';
import { recount } from './recount.js';
import { settleDeems } from './settle.js';
import { findStreams } from './streams.js';
import { inTransaction } from './transaction.js';

/** A workflow's clock may run this far ahead of ours (ms) before a strike is too early to be believed. */
const CLOCK_TOLERANCE = 60_000;
const NO_COMMAND = { actor: ENGINE.id, id: '00000000-0000-0000-0000-000000000000' };

/**
 * Strikes clocks (시계): the recorder's door for what time brings about. A deem becomes an event, a rung of a ladder becomes
 * notices; where the record has moved on nothing changes. Always answers with the current news.
 */
export class ClockStriker implements StrikePort {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** @throws StrikeRefused where no such stream exists: a workflow without a record is a defect, and stays one. */
  async strike(input: StrikeInput): Promise<News> {
    const [row] = await this.dataSource.query<{ council_id: string }[]>(
      'select council_id from stream where id = $1', [input.streamId]);
    if (!row) throw new StrikeRefused(`no stream ${input.streamId}`);
    return inTransaction(this.dataSource, async (client) => {
      const found = await findStreams(client, row.council_id, [input.streamId], NO_COMMAND, 'locked');
      const council = await this.councils.of(row.council_id, found.calendarSequence, client);
      const now = businessNow(found.clockOffset);
      const at = input.at - now <= CLOCK_TOLERANCE ? Math.max(now, input.at) : now;
      const recording: Recording = { council: council.id, actor: ENGINE, ground: null, commandId: null, at };
      const draft = StreamDraft.of(found.streams.get(input.streamId)!, recording, council.book);
      const notices = [
        ...recount(draft, council, at), ...settleDeems(draft, at, council, at), ...ring(draft, input, at, council),
      ];
      const changed = draft.events.length > 0 || draft.struck !== draft.struckBefore;
      if (changed) await commit(client, council, [draft], { notices, owe: false });
      return newsOf(draft, council);
    });
  }
}

/** Rings the newest rung of the clock that is due, or marks a deem that waits for a sitting as announced. */
function ring(draft: StreamDraft, { clock }: StrikeInput, at: number, council: Council): readonly NoticeRow[] {
  const { kind } = draft;
  const state = draft.state!;
  const deadline = deadlinesOf(state, kind, council)
    .find((d) => d.period.id === clock.id && d.revision === clock.revision && d.status === 'open');
  if (!deadline) return [];
  const key = struckKey(clock.id, clock.revision);
  const due = rungDue(deadline, draft.struck[key] ?? 0, at, calendarFor(state, kind, council), officeTargetsOf(council));
  if (!due) return [];
  draft.struck = { ...draft.struck, [key]: due.at };
  return strikeNotices(deadline, due, draft.id, state, council, at);
}
