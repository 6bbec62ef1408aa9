import { randomUUID } from 'node:crypto';
import { ACTORS, type ActorRole } from '@uian/procedure';
import type { Pool } from 'pg';
import { isLogin } from './login.js';
import { passwordFault } from './password-rules.js';
import { hashPassword } from './passwords.js';

/** An office (직위) to be held: its role, its committee where the role is of one, its term (ISO days, both included). */
export interface NewOffice {
  readonly role: ActorRole;
  readonly committee?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface NewAccount {
  readonly login: string;
  readonly password: string;
  /** The name people know (성명). */
  readonly name: string;
  /** Council id. */
  readonly council: string;
  readonly offices: readonly NewOffice[];
}

/** An account that cannot be made as asked; the message is a Korean sentence for whoever makes it. */
export class AccountRefused extends Error {
  override readonly name = 'AccountRefused';
}

export const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

function refuseUnfit({ login, password, offices }: NewAccount): void {
  if (!isLogin(login)) throw new AccountRefused('아이디는 영문, 숫자, 점, 밑줄, 붙임표로 2~50자여야 합니다.');
  const fault = passwordFault(password, login);
  if (fault !== undefined) throw new AccountRefused(fault);
  offices.forEach(refuseUnfitOffice);
}

/** @throws AccountRefused for an office of a committee without one, or of the council with one */
export function refuseUnfitOffice({ role, committee }: NewOffice): void {
  const needed = ACTORS[role].scope === 'committee';
  if (needed === (committee === undefined)) {
    throw new AccountRefused(`${ACTORS[role].term} 직위에는 위원회를 ${needed ? '적어야 합니다' : '적지 않습니다'}.`);
  }
}

/**
 * Makes an account (계정) with its offices, all or nothing.
 * @returns the id of the account
 * @throws AccountRefused when the login is taken, or the login, the password, the council or a committee will not do
 */
export async function createAccount(pool: Pool, account: NewAccount): Promise<string> {
  refuseUnfit(account);
  const id = randomUUID();
  const login = account.login.toLowerCase();
  const password = await hashPassword(account.password);
  const client = await pool.connect();
  try {
    await client.query('begin');
    // better-auth wants an address; `.invalid` is the domain that no mail ever reaches.
    await client.query(
      `insert into auth."user" ("id", "name", "email", "emailVerified", "username", "displayUsername", "council")
       values ($1, $2, $3, false, $4, $5, $6)`,
      [id, account.name, `${login}@uian.invalid`, login, account.login, account.council]);
    await client.query(
      `insert into auth.account ("id", "accountId", "providerId", "userId", "password", "updatedAt")
       values ($1, $2, 'credential', $2, $3, now())`,
      [randomUUID(), id, password]);
    for (const { role, committee, from, to } of account.offices) {
      await client.query(
        `insert into auth.office (account_id, council_id, role, committee_id, from_day, to_day) values ($1, $2, $3, $4, $5, $6)`,
        [id, account.council, role, committee ?? null, from ?? null, to ?? null]);
    }
    await client.query('commit');
    return id;
  } catch (error) {
    await client.query('rollback');
    const { code } = error as { code?: string };
    if (code === UNIQUE_VIOLATION) throw new AccountRefused(`${account.login}: 이미 있는 아이디입니다.`);
    if (code === FOREIGN_KEY_VIOLATION) throw new AccountRefused('그런 의회나 위원회가 없습니다.');
    throw error;
  } finally {
    client.release();
  }
}
