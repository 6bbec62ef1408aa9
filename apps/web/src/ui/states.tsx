import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api/client.js';
import { Button } from './button.js';

/** Shown while something is on its way; quick answers never show it (see the style). */
export function Loading({ what }: { readonly what: string }) {
  return <p className="state loading" role="status">{what} 불러오는 중…</p>;
}

/** Nothing to show: what would stand here, and how it comes about. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state empty">
      <p className="state-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
    </div>
  );
}

/** What could not be read or done, why, and what to do about it. */
export function Failure({ problem, onRetry }: { readonly problem: ApiProblem; readonly onRetry?: () => void }) {
  const signedOut = problem.code === 'signed-out';
  return (
    <div className="state failure" role="alert">
      <p className="state-title">{problem.code === 'not-permitted' ? '이 화면을 볼 권한이 없습니다' : problem.body.title ?? '불러오지 못했습니다'}</p>
      <p>{problem.message}</p>
      {signedOut && <Link to="/sign-in" className="button primary">로그인하기</Link>}
      {!signedOut && onRetry && problem.code !== 'not-permitted' && <Button onPress={onRetry}>다시 시도</Button>}
    </div>
  );
}

/** Shows what was read, or the state of the reading. @param isEmpty where there is nothing to show, `empty` stands */
export function Reading<Body>({ of, what, isEmpty, empty, children }: {
  readonly of: UseQueryResult<Body, ApiProblem>;
  /** What is being read, in Korean: `의안`. */
  readonly what: string;
  readonly isEmpty?: (body: Body) => boolean;
  readonly empty?: ReactNode;
  readonly children: (body: Body) => ReactNode;
}) {
  if (of.data === undefined) {
    return of.error ? <Failure problem={of.error} onRetry={() => void of.refetch()} /> : <Loading what={what} />;
  }
  return <>{isEmpty?.(of.data) ? empty : children(of.data)}</>;
}
