import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './client.js';

const MOST_RETRIES = 2;

/** What the API said no to is not asked again; what did not arrive is. */
const isWorthAnotherTry = (failures: number, error: Error): boolean =>
  failures < MOST_RETRIES && !(error instanceof ApiProblem && error.status > 0 && error.status < 500);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: isWorthAnotherTry, staleTime: 10_000, refetchOnWindowFocus: true }, mutations: { retry: false } },
});
