import { log } from '@temporalio/activity';
import type { Channel, DeliverActivities, DeliveryOutcome, DeliveryPort, DigestActivities, Outgoing, OutwardChannel } from '@uian/contracts';
import { failureOf } from './failures.js';

/** Sent at once; more wait for the next round. */
const AT_ONCE = 10;

async function atTheRecord<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    log.warn('delivery failed', { cause });
    throw failureOf(cause);
  }
}

/**
 * Activities of deliveries (전달) and digests. The attempt stands in the ledger before the message leaves, and its end after:
 * killed in between, the next attempt goes out under the same id.
 */
export function createDeliveryActivities(
  ledger: DeliveryPort, channels: Readonly<Record<OutwardChannel, Channel>>,
): DeliverActivities & DigestActivities {
  const sent = (message: Outgoing): Promise<DeliveryOutcome> => channels[message.channel](message).catch((cause: unknown) => {
    // A channel that throws is a defect; the message waits like any other that was not taken.
    log.error('a channel failed', { channel: message.channel, cause });
    return { what: 'failed', detail: 'channel' };
  });
  return {
    claimDeliveries: () => atTheRecord(() => ledger.claim(AT_ONCE)),
    sendDelivery: ({ id }) => atTheRecord(async () => {
      const message = await ledger.begin(id);
      if (message) await ledger.end(message, await sent(message));
    }),
    writeDigests: () => atTheRecord(() => ledger.writeDigests()),
  };
}
