const HOUR = 3_600_000;
/** More than anybody keeps apart; the oldest is forgotten first. */
const MOST_SENDERS = 20_000;

/** How often one address may do a thing in an hour. Kept in memory alone: addresses are personal data. */
export class Throttle {
  private readonly times = new Map<string, readonly number[]>();

  constructor(private readonly anHour: number) {}

  /** @returns seconds to wait; 0 where it may go on, and is counted */
  take(sender: string, now: number): number {
    const lately = (this.times.get(sender) ?? []).filter((time) => time > now - HOUR);
    if (lately.length >= this.anHour) return Math.max(1, Math.ceil((lately[0]! + HOUR - now) / 1_000));
    this.times.delete(sender);
    this.times.set(sender, [...lately, now]);
    if (this.times.size > MOST_SENDERS) this.times.delete(this.times.keys().next().value!);
    return 0;
  }
}
