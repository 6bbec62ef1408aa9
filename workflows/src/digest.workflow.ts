import type { DigestActivities } from '@uian/contracts';
import { proxyActivities } from '@temporalio/workflow';

const { writeDigests } = proxyActivities<DigestActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { maximumAttempts: 3 },
  summary: '하루 요약 작성',
});

/** Writes the digests (하루 요약) of every council whose office hour has come. Started by a schedule; again changes nothing. */
export async function digest(): Promise<number> {
  return writeDigests();
}
