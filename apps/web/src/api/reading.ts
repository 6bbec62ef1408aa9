import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Page } from '@uian/record';
import { getJson, sendJson, type ApiProblem } from './client.js';
import { queryClient } from './query-client.js';

/** First part of the key of everything that the API was asked to tell. */
export const READ = 'read';

/** Reads an address of the API; kept current by what `live.ts` hears. Undefined asks nothing. */
export function useRead<Body>(path: string | undefined): UseQueryResult<Body, ApiProblem> {
  return useQuery<Body, ApiProblem>({
    queryKey: [READ, path], queryFn: ({ signal }) => getJson<Body>(path!, signal), enabled: path !== undefined,
    placeholderData: keepPreviousData,
  });
}

const withCursor = (path: string, cursor: string | undefined): string =>
  (cursor === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`);

/** Reads a list page by page (keyset). */
export function usePages<Item>(path: string) {
  return useInfiniteQuery<Page<Item>, ApiProblem, readonly Item[], readonly unknown[], string | undefined>({
    queryKey: [READ, path, 'pages'], queryFn: ({ pageParam, signal }) => getJson<Page<Item>>(withCursor(path, pageParam), signal),
    initialPageParam: undefined, getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items), placeholderData: keepPreviousData,
  });
}

/** Reads again whatever is on the screen. */
export const readAgain = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [READ] });

/** Sends something that changes what others read, and reads again afterwards. */
export function useSend<Body, Answer = void>(path: string | ((body: Body) => string), method = 'POST') {
  return useMutation<Answer, ApiProblem, Body>({
    mutationFn: (body) => sendJson<Answer>(typeof path === 'string' ? path : path(body), body, method),
    onSuccess: () => readAgain(),
  });
}
