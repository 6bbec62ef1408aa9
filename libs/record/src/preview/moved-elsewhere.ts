import { koreanDay, movedBeside, type Bill, type Meeting } from '@uian/domain';
import { periodRow, type PeriodId } from '@uian/procedure';
import type { Client } from 'pg';
import type { Council } from '../council-directory.js';
import { deadlinesOf } from '../projections.js';
import type { Termed } from '../reads/terms.js';
import { titleOf } from './foreseen-stream.js';

/** A deadline of another bill or meeting that a change of the calendar would move. Days are ISO; null: not to be calculated. */
export interface MovedDeadlineView {
  readonly stream: string;
  readonly kind: 'bill' | 'meeting';
  readonly title: string;
  readonly number: number | null;
  readonly rule: Termed<PeriodId>;
  readonly from: string | null;
  readonly to: string | null;
  /** The last working day, where that moves. */
  readonly target: { readonly from: string | null; readonly to: string | null } | null;
  /** Korean: `이송 기한: 2024. 3. 13.(수) → 2024. 3. 14.(목)`. */
  readonly words: string;
}

/** What a change of the calendar would move on everything that is open (달력 변경의 영향). */
export interface MovedElsewhere {
  /** Open bills and meetings, those of them that were looked at in the time there was, those with a deadline that moves, and all that move. */
  readonly open: number;
  readonly looked: number;
  readonly streams: number;
  readonly deadlines: number;
  /** The first of them, by their new day. */
  readonly moved: readonly MovedDeadlineView[];
}

const MOST_SHOWN = 500;
const SHARE = 500;
/** Somebody waits for it, and others wait for the same process: what is not seen by then is counted by the change itself. */
const LONGEST_MS = 5_000;

const OPEN = `select id, kind, state from stream
  where council_id = $1 and open and kind <> 'calendar' and id > $2 order by id limit ${SHARE}`;

interface Row { id: string; kind: 'bill' | 'meeting'; state: Bill | Meeting }

const dayOr = (day: string | null): string => (day === null ? '미정' : koreanDay(day));

function movedOf({ id, kind, state }: Row, before: Council, after: Council): readonly MovedDeadlineView[] {
  return movedBeside(deadlinesOf(state, kind, before), deadlinesOf(state, kind, after), '').map(({ period, from, to, target }) => {
    const [old, now] = from === to && target ? [target.from, target.to] : [from, to];
    const { term } = periodRow(period);
    return {
      stream: id, kind, ...titleOf(state, kind, after), rule: { id: period, term }, from, to, target: target ?? null,
      words: `${term}: ${dayOr(old)} → ${dayOr(now)}`,
    };
  });
}

/** Counts every open deadline of a council by the calendar before and by the one after; writes nothing. */
export async function movedElsewhere(client: Client, before: Council, after: Council): Promise<MovedElsewhere> {
  const all: MovedDeadlineView[] = [];
  const until = Date.now() + LONGEST_MS;
  const { rows: [counted] } = await client.query<{ open: number }>({
    name: 'uian-open-count', text: `select count(*)::int as open from stream where council_id = $1 and open and kind <> 'calendar'`, values: [before.id] });
  let looked = 0;
  let streams = 0;
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<Row>({ name: 'uian-open-streams', text: OPEN, values: [before.id, last] });
    for (const row of rows) {
      const moved = movedOf(row, before, after);
      if (moved.length > 0) streams += 1;
      all.push(...moved);
    }
    looked += rows.length;
    if (rows.length < SHARE || Date.now() > until) break;
    last = rows.at(-1)!.id;
  }
  const day = ({ to, from }: MovedDeadlineView): string => to ?? from ?? '~';
  return { open: counted!.open, looked, streams, deadlines: all.length, moved: all.toSorted((a, b) => (day(a) < day(b) ? -1 : 1)).slice(0, MOST_SHOWN) };
}
