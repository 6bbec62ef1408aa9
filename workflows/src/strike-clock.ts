import type { FollowActivities, News, StrikeInput } from '@uian/contracts';
import { ActivityFailure, ApplicationFailure, isCancellation, log, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';

/** Strikes in the workflow task itself: one history event. Short, so that the task need not be prolonged. */
const promptly = proxyLocalActivities<FollowActivities>({
  startToCloseTimeout: '5 seconds',
  scheduleToCloseTimeout: '7 seconds',
  retry: { maximumAttempts: 3, initialInterval: '100 milliseconds', backoffCoefficient: 3 },
});

/** While the record cannot be reached: the server keeps trying, and the history stays as it is meanwhile. */
const patiently = proxyActivities<FollowActivities>({
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** Strikes a clock through the record. Answers the current news, or nothing where the record refuses the strike. */
export async function strikeClock(input: StrikeInput, summary: string): Promise<News | undefined> {
  try {
    return await promptly.strikeClock.executeWithOptions({ summary }, [input]).catch((failure: unknown) => {
      if (!isPassing(failure)) throw failure;
      return patiently.strikeClock.executeWithOptions({ summary }, [input]);
    });
  } catch (failure) {
    if (!isRefusal(failure)) throw failure;
    log.warn('the record refused a strike', { clock: input.clock });
    return undefined;
  }
}

/** A local activity fails with the application's failure itself, any other with that as its cause. */
const applicationFailure = (failure: unknown): ApplicationFailure | undefined => {
  const cause = failure instanceof ActivityFailure ? failure.cause : failure;
  return cause instanceof ApplicationFailure ? cause : undefined;
};

const isRefusal = (failure: unknown): boolean => applicationFailure(failure)?.nonRetryable === true;

const isPassing = (failure: unknown): boolean => !isRefusal(failure) && !isCancellation(failure);
