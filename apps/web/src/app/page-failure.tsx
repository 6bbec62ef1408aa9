import type { ErrorComponentProps } from '@tanstack/react-router';
import { ApiProblem } from '../api/client.js';
import { Failure } from '../ui/states.js';

/** What stands where a page could not be shown. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const problem = error instanceof ApiProblem ? error
    : new ApiProblem('internal-error', 500, { detail: '화면을 보여 드리지 못했습니다. 다시 불러와 주세요.' });
  return <Failure problem={problem} onRetry={() => reset()} />;
}
