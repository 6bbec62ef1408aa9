import type { DeliverActivities } from '@uian/contracts';
import { proxyActivities } from '@temporalio/workflow';

const { claimDeliveries, sendDelivery } = proxyActivities<DeliverActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds', maximumAttempts: 6 },
  summary: '알림 전달',
});

/** A run ends here, however much is left: the courier starts another, and no history grows long. */
const LONGEST_RUN = 10;

/**
 * Delivers what is due (알림 전달), some at once, until nothing is or the run is long. What a provider refuses for now is
 * written in the ledger with the time of its next attempt; a try fails here only while the record is away, and then the
 * lease runs out and it is claimed again.
 */
export async function deliver(): Promise<number> {
  let claimed = 0;
  for (let round = 0; round < LONGEST_RUN; round += 1) {
    const ids = await claimDeliveries();
    if (ids.length === 0) break;
    claimed += ids.length;
    await Promise.allSettled(ids.map((id) => sendDelivery({ id })));
  }
  return claimed;
}
