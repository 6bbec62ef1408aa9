import { log } from '@temporalio/activity';
import type { FollowActivities, StrikePort } from '@uian/contracts';
import { failureOf } from './failures.js';

/**
 * Activities of the workflows that follow the record. A {@link StrikeRefused} is final; anything else is a passing
 * failure, which the engine retries. The strike is idempotent (its command id is stream, clock, revision, rung).
 */
export function createFollowActivities(strikes: StrikePort): FollowActivities {
  return {
    async strikeClock(input) {
      try {
        return await strikes.strike(input);
      } catch (cause) {
        log.warn('strike failed', { clock: input.clock, cause });
        throw failureOf(cause);
      }
    },
  };
}
