import { ApplicationFailure } from '@temporalio/activity';
import { StrikeRefused } from '@uian/contracts';

/**
 * What an activity throws to the engine. The message of the cause is left out, for histories must not hold what a
 * database error may quote (names, text of bills); the kind of the error is enough to find it in the worker's log.
 */
export function failureOf(cause: unknown): ApplicationFailure {
  if (cause instanceof StrikeRefused) {
    return ApplicationFailure.nonRetryable('the record refused the strike', cause.name);
  }
  return ApplicationFailure.retryable('the record could not be reached', kindOf(cause));
}

function kindOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'Unknown';
  const code: unknown = Reflect.get(cause, 'code');
  return typeof code === 'string' ? `${cause.name}/${code}` : cause.name;
}
