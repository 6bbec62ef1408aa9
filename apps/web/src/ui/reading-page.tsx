import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/client.js';
import { Page } from './page.js';
import { Failure, Loading } from './states.js';

/** A page whose heading is part of what is read; one that cannot be read is a page with a heading all the same. */
export function ReadingPage<Body>({ of, what, children }: {
  readonly of: UseQueryResult<Body, ApiProblem>;
  /** What is being read, in Korean: `의안`. */
  readonly what: string;
  readonly children: (body: Body) => ReactNode;
}) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  return of.error ? <Page title={what}><Failure problem={of.error} onRetry={() => void of.refetch()} /></Page> : <Loading what={what} />;
}
