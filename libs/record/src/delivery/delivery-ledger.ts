import type { DeliveryOutcome, DeliveryPort, Outgoing } from '@uian/contracts';
import type { DataSource } from 'typeorm';
import type { CouncilDirectory } from '../council-directory.js';
import { inTransaction } from '../transaction.js';
import { bundleHeld, digestText, writeDigests } from './digests.js';
import { expandNotices } from './expand-notices.js';
import { DIGEST, lockDelivery, outgoing, whyMoot } from './outgoing.js';

/** Longer than an attempt may take: what is claimed and not ended by then is claimed again. */
const LEASE_MS = 120_000;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** A provider may be down for a weekend; then it is given up, and the ledger says so. */
const GIVEN_UP_AFTER_MS = 4 * 86_400_000;

const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);

const DUE = `state = 'waiting' and next_at <= to_timestamp($1 / 1000.0) and (leased_until is null or leased_until <= to_timestamp($1 / 1000.0))`;
const CLAIM = `
  update delivery set leased_until = to_timestamp($3 / 1000.0)
   where id in (select id from delivery where ${DUE} order by next_at, id limit $2 for update skip locked) returning id`;
const CLOSE = `update delivery set state = $2, reason = $3, next_at = null, leased_until = null where id = $1 and state = 'waiting'`;
const LATER = `update delivery set next_at = to_timestamp($2 / 1000.0), leased_until = null where id = $1 and state = 'waiting'`;
const ATTEMPT = `insert into delivery_attempt (delivery_id, number, what, at, detail) values ($1, $2, $3, to_timestamp($4 / 1000.0), $5) on conflict do nothing`;
const UNENDED = `
  select number from delivery_attempt b where b.delivery_id = $1 and b.what = 'begun'
     and not exists (select from delivery_attempt e where e.delivery_id = b.delivery_id and e.number = b.number and e.what <> 'begun')`;

/**
 * The ledger of deliveries (전달 대장): one row for each person, notice and way, which is unique, and its attempts, which are only
 * added. An attempt is written before its message leaves, so a process that dies in between leaves an attempt without an end;
 * the next one goes out under the same id, by which the receiver knows it.
 */
export class DeliveryLedger implements DeliveryPort {
  /** @param now instant (UTC, epoch milliseconds) */
  constructor(
    private readonly dataSource: DataSource, private readonly councils: CouncilDirectory, private readonly now: () => number = () => Date.now(),
  ) {}

  async expand(): Promise<number> {
    const [owed] = await this.dataSource.query<unknown[]>('select 1 from notice_owed limit 1');
    return owed ? inTransaction(this.dataSource, (client) => expandNotices(client, this.councils)) : 0;
  }

  async isAnyDue(): Promise<boolean> {
    const [due] = await this.dataSource.query<unknown[]>(`select 1 from delivery where ${DUE} limit 1`, [this.now()]);
    return due !== undefined;
  }

  async claim(limit: number): Promise<readonly string[]> {
    return inTransaction(this.dataSource, async (client) => {
      const { rows } = await client.query<{ id: string }>(CLAIM, [this.now(), limit, this.now() + LEASE_MS]);
      return rows.map(({ id }) => id);
    });
  }

  async begin(id: string): Promise<Outgoing | undefined> {
    const [known] = await this.dataSource.query<{ account: string; council: string; about: string }[]>(
      `select account_id as account, council_id as council, about from delivery where id = $1 and state = 'waiting'`, [id]);
    if (!known) return undefined;
    // Read before a connection is held: all that wait for one may hold all there are.
    const council = await this.councils.of(known.council);
    const day = known.about.startsWith(DIGEST) ? known.about.slice(DIGEST.length) : undefined;
    const digest = day === undefined ? undefined : await digestText(this.dataSource, this.councils, { ...known, day });
    return inTransaction(this.dataSource, async (client) => {
      const row = await lockDelivery(client, id);
      if (!row || row.state !== 'waiting') return undefined;
      const moot = whyMoot(row) ?? (day !== undefined && !digest ? 'nothing' : undefined);
      if (moot !== undefined) {
        await client.query(CLOSE, [id, 'skipped', moot]);
        return undefined;
      }
      // Whoever began before this and never came back may have sent it or not.
      for (const { number } of (await client.query<{ number: number }>(UNENDED, [id])).rows) {
        await client.query(ATTEMPT, [id, number, 'unknown', this.now(), 'interrupted']);
      }
      const attempt = row.attempts + 1;
      await client.query('update delivery set attempts = $2 where id = $1', [id, attempt]);
      await client.query(ATTEMPT, [id, attempt, 'begun', this.now(), null]);
      return outgoing(row, attempt, council, digest);
    });
  }

  async end({ id, attempt }: Pick<Outgoing, 'id' | 'attempt'>, { what, detail }: DeliveryOutcome): Promise<void> {
    await inTransaction(this.dataSource, async (client) => {
      const row = await lockDelivery(client, id);
      if (!row) return;
      await client.query(ATTEMPT, [id, attempt, what, this.now(), detail ?? null]);
      if (what === 'accepted') {
        await client.query(CLOSE, [id, 'accepted', null]);
        if (row.about.startsWith(DIGEST)) await bundleHeld(client, row);
      } else if (what === 'refused') {
        await client.query(CLOSE, [id, 'failed', 'refused']);
      } else if (this.now() - row.created_at.getTime() > GIVEN_UP_AFTER_MS) {
        await client.query(CLOSE, [id, 'failed', 'given-up']);
      } else {
        await client.query(LATER, [id, this.now() + pauseAfter(attempt)]);
      }
    });
  }

  async writeDigests(): Promise<number> {
    return writeDigests(this.dataSource, this.councils, this.now());
  }
}
