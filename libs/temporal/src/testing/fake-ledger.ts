import type { DeliveryOutcome, DeliveryPort, Outgoing } from '@uian/contracts';

/** The ledger of deliveries at the edge of the engine, in memory: what waits is claimed once, begun, and ended. */
export class FakeLedger implements DeliveryPort {
  readonly waiting: string[] = [];
  readonly ended: { id: string; outcome: DeliveryOutcome }[] = [];
  digests = 0;
  /** How often the record is away before it answers. */
  failures = 0;

  async expand(): Promise<number> {
    return 0;
  }

  async isAnyDue(): Promise<boolean> {
    return this.waiting.length > 0;
  }

  async claim(limit: number): Promise<readonly string[]> {
    return this.waiting.splice(0, limit);
  }

  async begin(id: string): Promise<Outgoing | undefined> {
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('away');
    }
    return { id, attempt: 1, channel: 'mail', to: '', council: '', person: '', kind: 'notice', subject: '', body: '', path: '/', writtenAt: 0 };
  }

  async end({ id }: Pick<Outgoing, 'id'>, outcome: DeliveryOutcome): Promise<void> {
    this.ended.push({ id, outcome });
  }

  async writeDigests(): Promise<number> {
    this.digests += 1;
    return this.digests;
  }
}
