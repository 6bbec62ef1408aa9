import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { BoardLine, BoardPage } from '@uian/record';
import { useEffect, useState } from 'react';
import { getJson, type ApiProblem } from '../../api/client.js';
import { READ } from '../../api/reading.js';
import { followed, same } from './followed.js';

/** Lines of a page; every page but the last is full, so that a line's place tells its page. */
const PAGE = 200;
/** Lines beyond the screen that are asked for before somebody comes to them. */
const AHEAD = 100;

/** Where the pages of each filter began that was looked at: going back finds the board as it was left. */
const known = new Map<string, readonly (string | null)[]>();

const START: readonly (string | null)[] = [null];

function pageOf(query: string, cursor: string | null) {
  const path = `/api/board?limit=${PAGE}${query && `&${query}`}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
  return { queryKey: [READ, path], queryFn: ({ signal }: { signal: AbortSignal }) => getJson<BoardPage>(path, signal) };
}

/** The query whose first page is there: while another is on its way, the lines before it stay. */
export function useArrived(query: string): string {
  const first = useQuery<BoardPage, ApiProblem>({ ...pageOf(query, null), placeholderData: keepPreviousData });
  const [arrived, setArrived] = useState(query);
  const isThere = (first.data !== undefined && !first.isPlaceholderData) || first.error !== null;
  if (isThere && arrived !== query) setArrived(query);
  return arrived;
}

export interface Lines {
  /** Lines that are known of, loaded or not. */
  readonly count: number;
  readonly line: (place: number) => BoardLine | undefined;
  readonly today: string | undefined;
  readonly isLoading: boolean;
  /** Nothing follows the lines that are known of. */
  readonly isWhole: boolean;
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
}

/**
 * The lines of the board as far as somebody scrolls. Each page is read by itself, so that news reads again what is on the
 * screen, and neither the rest nor the place where somebody is.
 * @param shown first and last place on the screen
 */
export function useLines(query: string, shown: readonly [number, number]): Lines {
  const [chain, setChain] = useState({ query, cursors: known.get(query) ?? START });
  const cursors = chain.query === query ? chain.cursors : known.get(query) ?? START;
  const isNear = (nth: number): boolean => nth >= Math.floor((shown[0] - AHEAD) / PAGE) && nth <= Math.floor((shown[1] + AHEAD) / PAGE);
  const pages = useQueries({ queries: cursors.map((cursor, nth) => ({ ...pageOf(query, cursor), enabled: cursors.length === 1 || isNear(nth) })) });
  const after = followed(cursors, pages.map(({ data }) => data?.next));
  useEffect(() => {
    known.set(query, after);
    setChain((before) => (before.query === query && same(before.cursors, after) ? before : { query, cursors: after }));
  }, [query, after]);
  const last = pages.at(-1)?.data;
  const first = pages.find(({ data }) => data)?.data;
  const failed = pages.find(({ error, data }) => error && !data);
  return {
    count: (cursors.length - 1) * PAGE + (last ? last.items.length : 1),
    line: (place) => pages[Math.floor(place / PAGE)]?.data?.items[place % PAGE],
    today: first?.today, isLoading: first === undefined, isWhole: last?.next === null,
    problem: (failed?.error as ApiProblem | undefined) ?? null, retry: () => void failed?.refetch(),
  };
}
