import { heartbeat, log } from '@temporalio/activity';
import type { ReconcileActivities, Reconciled } from '@uian/contracts';
import { failureOf } from './failures.js';

/** The activity behind the reconcile schedule. `reconcile` is told to call `alive` between its pages. */
export function createReconcileActivities(
  reconcile: (alive: () => void) => Promise<Reconciled>,
): ReconcileActivities {
  return {
    async reconcileRecord() {
      try {
        return await reconcile(() => heartbeat());
      } catch (cause) {
        log.warn('reconciliation failed', { cause });
        throw failureOf(cause);
      }
    },
  };
}
