import { isDeepStrictEqual } from 'node:util';
import { foldBill, foldCalendar, foldMeeting, type Bill, type CalendarBook, type Deadline, type Meeting } from '@uian/domain';
import type { DataSource } from 'typeorm';
import type { Council, CouncilDirectory } from './council-directory.js';
import { eventsOf, streamHeads, type StreamHead } from './events.js';
import { councilAt, deadlinesOf, type StreamKind, type StreamState } from './projections.js';

/** A projection that the events do not bear out. */
export interface Difference {
  readonly stream: string;
  readonly what: 'state' | 'deadline';
  readonly detail: string;
}

interface StoredDeadline {
  period: string; revision: number; status: string; due_on: string | null; target_on: string | null; ended_on: string | null;
}

async function fold(dataSource: DataSource, head: StreamHead): Promise<Bill | Meeting | CalendarBook> {
  const events = (await eventsOf(dataSource, head.id)).map(({ event }) => event);
  if (head.kind === 'bill') return foldBill(head.id, head.council, events);
  if (head.kind === 'meeting') return foldMeeting(head.id, head.council, events);
  return foldCalendar(events);
}

const columnsOf = (d: Deadline): object => ({ status: d.status, due_on: d.due, target_on: d.target, ended_on: d.endedOn ?? null });

/** What was closed keeps the day of the calendar by which it was counted then; a later change does not touch it. */
function countedEarlier(found: object, closed: Deadline, state: StreamState, kind: StreamKind, council: Council): boolean {
  return [0, ...council.history.after(0).map(({ sequence }) => sequence)].map((sequence) => councilAt(council, sequence)).some((then) =>
    deadlinesOf(state, kind, then, then.calendar)
      .some((d) => d.period.id === closed.period.id && d.revision === closed.revision && isDeepStrictEqual(found, columnsOf(d))));
}

/** Rebuilds states and deadlines from the events alone, under the pinned rules, and compares them with the stored ones. */
export async function rebuildDifferences(
  dataSource: DataSource, councils: CouncilDirectory,
): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for await (const head of streamHeads(dataSource)) {
    if (head.sequence === 0) continue;
    const state = JSON.parse(JSON.stringify(await fold(dataSource, head))) as Bill | Meeting | CalendarBook;
    if (!isDeepStrictEqual(state, head.state)) {
      differences.push({ stream: head.id, what: 'state', detail: `${JSON.stringify(head.state)} ≠ ${JSON.stringify(state)}` });
    }
    const council = await councils.of(head.council);
    const stored = await dataSource.query<StoredDeadline[]>(`
      select period, revision, status, due_on::text, target_on::text, ended_on::text from deadline where stream_id = $1`, [head.id]);
    const open = new Map(stored.map((row) => [`${row.period}:${row.revision}`, row]));
    const rebuilt = deadlinesOf(state, head.kind, council);
    for (const d of rebuilt) {
      const row = open.get(`${d.period.id}:${d.revision}`);
      open.delete(`${d.period.id}:${d.revision}`);
      const expected = columnsOf(d);
      const { period: _p, revision: _r, ...found } = row ?? { period: '', revision: 0, status: 'missing' };
      if (isDeepStrictEqual({ ...found }, expected)) continue;
      if (d.status !== 'open' && countedEarlier({ ...found }, d, state, head.kind, council)) continue;
      differences.push({ stream: head.id, what: 'deadline', detail: `${d.period.id}: ${JSON.stringify(found)} ≠ ${JSON.stringify(expected)}` });
    }
    for (const row of open.values()) {
      if (row.status === 'open') differences.push({ stream: head.id, what: 'deadline', detail: `${row.period} stands open without a cause` });
    }
  }
  return differences;
}
