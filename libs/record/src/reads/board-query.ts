import type { BillKind, BillStateId, Effect, PeriodId, ActorRole, ProposerKind } from '@uian/procedure';
import { plainDay } from '@uian/domain';
import { searchFor } from '../search-text.js';
import { BadCursor, Conditions, decodeCursor, likePattern } from './keyset.js';

/** How the board is sorted; `match` is the order of a search: the bill of that number, titles that begin so, the rest. */
export const BOARD_SORTS = ['due', 'introduced', 'number', 'since', 'match'] as const;
export type BoardSort = (typeof BOARD_SORTS)[number];

/** What of the open bills is shown (회부 기한판). */
export interface BoardFilter {
  readonly stage?: BillStateId;
  readonly kind?: BillKind;
  readonly committee?: string;
  readonly proposer?: ProposerKind;
  /** Only bills with a duty whose day has passed, or only the others. */
  readonly overdue?: boolean;
  /** Nearest deadline within so many calendar days, those passed with it. */
  readonly dueWithin?: number;
  /** Words of number, title or proposer, of one syllable up; all of them have to stand there. */
  readonly q?: string;
}

export interface BoardOrder {
  readonly sort: BoardSort;
  readonly descending?: boolean;
  /** What is searched for is rare: it is found first and sorted then, for walking the order would look at every bill. */
  readonly few?: boolean;
  /** What is searched for is common: the order is walked and each bill asked, for finding them all would take longer. */
  readonly many?: boolean;
}

/** A row of the board as PostgreSQL tells it. Days are ISO; `infinity` where none is known. */
export interface BoardRow {
  readonly stream_id: string;
  readonly number: number | null;
  readonly title: string;
  readonly kind: BillKind;
  readonly state: BillStateId;
  readonly committee_id: string | null;
  readonly proposer: string;
  readonly proposer_kind: ProposerKind;
  readonly introduced_on: string;
  readonly since: string;
  readonly irregular: boolean;
  readonly due_on: string;
  readonly due_period: PeriodId | null;
  readonly due_effect: Effect | null;
  readonly due_target_on: string | null;
  readonly due_owed_by: ActorRole | null;
  readonly rank?: number;
}

/** The columns of a {@link BoardRow}, of bills `b`. */
export const BOARD_COLUMNS = `b.stream_id, b.number, b.title, b.kind, b.state, b.committee_id, b.proposer, b.proposer_kind, b.introduced_on::text as introduced_on,
  b.since::text as since, b.irregular, b.due_on::text as due_on, b.due_period, b.due_effect, b.due_target_on::text as due_target_on, b.due_owed_by`;

const SORT_COLUMNS = { due: 'b.due_on', introduced: 'b.introduced_on', number: 'b.number', since: 'b.since', match: 'rank' } as const;
const KEYS = {
  due: (row) => row.due_on, introduced: (row) => row.introduced_on, number: (row) => String(row.number), since: (row) => row.since,
  match: (row) => String(row.rank),
} as const satisfies Record<BoardSort, (row: BoardRow) => string>;
const SHAPES = { due: 'dayOrNever', introduced: 'day', number: 'number', since: 'day', match: 'number' } as const;

/** Conditions on open bills `b` of a council; searches ask `s`. */
export function boardConditions(council: string, today: string, filter: BoardFilter): Conditions {
  const { stage, kind, committee, proposer, overdue, dueWithin, q } = filter;
  const where = new Conditions().add('b.council_id = ? and b.open', council);
  if (stage !== undefined) where.add('b.state = ?', stage);
  if (kind !== undefined) where.add('b.kind = ?', kind);
  if (committee !== undefined) where.add('b.committee_id = ?', committee);
  if (proposer !== undefined) where.add('b.proposer_kind = ?', proposer);
  if (overdue === true) where.add(`b.due_on < ? and b.due_effect = 'duty'`, today);
  if (overdue === false) where.add(`b.due_on >= ? or b.due_effect <> 'duty'`, today);
  if (dueWithin !== undefined) where.add('b.due_on <= ?', plainDay(today).add({ days: dueWithin }).toString());
  const words = q === undefined ? undefined : wordsIn(q);
  return words ? where.add(...words) : where;
}

/** What a search asks of a text `s`: every word stands in it. Undefined where it asks nothing. */
function wordsIn(q: string): readonly [text: string, ...values: unknown[]] | undefined {
  const search = searchFor(q);
  return search && [
    ['s.grams @> ?::text[]', ...search.words.map(() => 's.text like ?')].join(' and '), search.grams, ...search.words.map(likePattern),
  ];
}

/** Conditions on the texts `s` of a council's bills. */
export function searchConditions(council: string, q: string): Conditions {
  const where = new Conditions().add('s.council_id = ?', council);
  const words = wordsIn(q);
  return words ? where.add(...words) : where;
}

export const boardTables = ({ q }: BoardFilter): string => (q === undefined ? 'bill b' : 'bill b join bill_search s on s.stream_id = b.stream_id');

/** One page of the board as SQL. @throws BadCursor */
export function boardPage(
  council: string, today: string, filter: BoardFilter, { sort, descending = false, few = false, many = false }: BoardOrder, limit: number, cursor?: string,
): { readonly text: string; readonly values: readonly unknown[] } {
  const { q, ...others } = filter;
  const asked = many ? others : filter;
  const where = boardConditions(council, today, asked);
  const words = many && q !== undefined ? wordsIn(q) : undefined;
  // `offset 0` keeps the planner from finding them all first.
  if (words) where.add(`exists (select 1 from bill_search s where s.stream_id = b.stream_id and ${words[0]} offset 0)`, ...words.slice(1));
  const column = SORT_COLUMNS[sort];
  // A bill without a number has no place among numbers.
  if (sort === 'number') where.add('b.number is not null');
  const [direction, beyond] = descending ? ['desc', '<'] : ['asc', '>'];
  const rank = sort === 'match' ? rankOf(filter.q ?? '', where) : undefined;
  const [sorted, ...after] = cursor === undefined ? [] : decodeCursor(cursor, ['word', SHAPES[sort], 'id']);
  if (cursor !== undefined && sorted !== sort) throw new BadCursor(cursor);
  const cast = SHAPES[sort] === 'number' ? 'int' : 'date';
  if (cursor !== undefined && !rank) where.add(`(${column}, b.stream_id) ${beyond} (?::${cast}, ?::uuid)`, ...after);
  const rows = `select ${BOARD_COLUMNS}${rank ? `, ${rank} as rank` : ''} from ${boardTables(asked)} where ${where}`;
  // `offset 0` keeps the planner from walking the order inside.
  const found = few ? `select * from (${rows} offset 0) b` : rows;
  if (!rank) return { text: `${found} order by ${column} ${direction}, b.stream_id ${direction} limit ${where.value(limit)}`, values: where.values };
  const seek = cursor !== undefined ? ` where (rank, stream_id) > (${where.value(after[0])}::int, ${where.value(after[1])}::uuid)` : '';
  return { text: `select * from (${rows}) found${seek} order by rank, stream_id limit ${where.value(limit)}`, values: where.values };
}

/** Where a page ended, for the next. */
export const boardKey = (row: BoardRow, sort: BoardSort): readonly string[] => [sort, KEYS[sort](row), row.stream_id];

/** How near a bill is to what was searched: its number, the beginning of its title, a whole phrase, words here and there. */
function rankOf(q: string, where: Conditions): string {
  const text = q.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const like = likePattern(text);
  return `(case when b.number::text = ${where.value(text)} then 0 when lower(b.title) like ${where.value(like.slice(1))} then 1
    when s.text like ${where.value(like)} then 2 else 3 end)`;
}
