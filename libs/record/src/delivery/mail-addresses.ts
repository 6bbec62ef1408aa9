import { randomInt, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../transaction.js';
import { CONFIRMATION } from './outgoing.js';

/** A person's mail address (메일 주소), and one that waits to be confirmed. */
export interface MailAddressView {
  readonly address: string | null;
  /** By its owner, or by an administrator who vouches for it. */
  readonly verifiedAt: string | null;
  readonly wanted: string | null;
}

const HOUR_MS = 3_600_000;
const CODE_LASTS_MS = 24 * HOUR_MS;
/** Guesses at one code, and codes in an hour. */
const MOST_GUESSES = 5;
const MOST_CODES = 5;

interface Row { address: string | null; verified_at: Date | null; wanted: string | null }

/** Who confirms which mail address: nobody is written to at an address that was not confirmed. */
export class MailAddresses {
  constructor(private readonly dataSource: DataSource) {}

  async of(account: string): Promise<MailAddressView> {
    const [row] = await this.dataSource.query<Row[]>('select address, verified_at, wanted from mail_address where account_id = $1', [account]);
    return { address: row?.address ?? null, verifiedAt: row?.verified_at?.toISOString() ?? null, wanted: row?.wanted ?? null };
  }

  /** Sends a code to an address; the one before stays until the code has come back. @returns false where too many were sent lately */
  async ask(council: string, account: string, address: string): Promise<boolean> {
    return inTransaction(this.dataSource, async (client) => {
      const { rows: [lately] } = await client.query<{ n: number }>(`
        select count(*)::int as n from delivery where account_id = $1 and about like $2 and created_at > now() - interval '1 hour'`,
      [account, `${CONFIRMATION}%`]);
      if (lately!.n >= MOST_CODES) return false;
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      await client.query(`
        insert into mail_address (account_id, council_id, wanted, code, code_until) values ($1, $2, $3, $4, $5)
        on conflict (account_id) do update set wanted = excluded.wanted, code = excluded.code, code_until = excluded.code_until, wrong_codes = 0`,
      [account, council, address, code, new Date(Date.now() + CODE_LASTS_MS)]);
      await client.query(`insert into delivery (council_id, account_id, channel, about, state, next_at) values ($1, $2, 'mail', $3, 'waiting', now())`,
        [council, account, CONFIRMATION + randomUUID()]);
      return true;
    });
  }

  /** Takes a code that came back. @returns whether it is the one that was sent, in time and not guessed at too often */
  async confirm(account: string, code: string): Promise<boolean> {
    const confirmed = await this.dataSource.query<[unknown[], number]>(`
      update mail_address set address = wanted, verified_at = now(), verified_by = account_id, wanted = null, code = null, code_until = null
       where account_id = $1 and code = $2 and code_until > now() and wrong_codes < ${MOST_GUESSES} returning 1`, [account, code]);
    if (confirmed[1] > 0) return true;
    await this.dataSource.query('update mail_address set wrong_codes = wrong_codes + 1 where account_id = $1', [account]);
    return false;
  }

  /** An administrator vouches for somebody's address (관리자 확인). @returns false where the account is no one's of this council */
  async vouch(council: string, account: string, address: string, administrator: string): Promise<boolean> {
    const written = await this.dataSource.query<unknown[]>(`
      insert into mail_address (account_id, council_id, address, verified_at, verified_by)
      select "id", "council", $3, now(), $4 from auth."user" where "id" = $1 and "council" = $2
      on conflict (account_id) do update set address = excluded.address, verified_at = excluded.verified_at, verified_by = excluded.verified_by,
        wanted = null, code = null returning 1`, [account, council, address, administrator]);
    return written.length > 0;
  }
}
