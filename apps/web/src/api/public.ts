import { useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { send, type ApiProblem } from './client.js';

/** Reads what everybody may read, as nobody: no cookie goes with it, so that the answer is the same for all. */
export function usePublic<Body>(path: string | undefined): UseQueryResult<Body, ApiProblem> {
  return useQuery<Body, ApiProblem>({
    queryKey: ['public', path], enabled: path !== undefined,
    queryFn: async ({ signal }) => (await send(path!, { signal, credentials: 'omit' })).json() as Promise<Body>,
  });
}

/** Sends something as nobody. */
export function usePublicSend<Body, Answer = void>(path: string) {
  return useMutation<Answer, ApiProblem, Body>({
    mutationFn: async (body) => {
      const response = await send(path, {
        method: 'POST', credentials: 'omit', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
      });
      const text = await response.text();
      return (text === '' ? undefined : JSON.parse(text)) as Answer;
    },
  });
}
