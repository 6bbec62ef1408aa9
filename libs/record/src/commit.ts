import type { Client } from 'pg';
import { append, type HeldCalendar } from './append.js';
import type { Council } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import { project } from './projections.js';

/**
 * Writes drafts to the record: events, streams, projections and what workflows are owed, in one statement. Owed is a stream
 * that has new events; `owe` says otherwise: true all of them (a clock moved without an event), false none, `open` those that
 * are not closed.
 */
export async function commit(
  client: Client, council: Council, drafts: readonly StreamDraft[],
  more: { notices?: readonly object[]; commands?: readonly object[]; owe?: boolean | 'open'; calendar?: HeldCalendar } = {},
): Promise<void> {
  const projected = drafts.map((draft) => project(draft, council));
  const events = drafts.flatMap((draft) => draft.events.map(({ event, hash }) => ({
    stream_id: draft.id, sequence: event.sequence, council_id: council.id, type: event.type, legal_day: event.day,
    recorded_at: event.recordedAt, actor: event.actor, ground: event.ground, payload: event.payload,
    command_id: event.commandId, hash: hash.toString('hex'),
  })));
  const owed = more.owe === false ? [] : drafts
    .filter((draft, nth) => (more.owe === 'open' ? projected[nth]!.stream.open : more.owe === true || draft.events.length > 0))
    .map((draft) => ({ stream_id: draft.id, sequence: draft.sequence }));
  await append(client, {
    streams: projected.map((p) => p.stream),
    events,
    bills: projected.flatMap((p) => p.bill ?? []),
    searches: projected.flatMap((p) => p.search ?? []),
    stays: projected.flatMap((p) => p.stays),
    meetings: projected.flatMap((p) => p.meeting ?? []),
    deadlines: projected.flatMap((p) => p.deadlines),
    notices: more.notices ?? [],
    owed,
    commands: more.commands ?? [],
    calendar: more.calendar,
  });
}
