import { randomBytes, randomUUID } from 'node:crypto';
import type { ActorRole } from '@uian/procedure';
import type { Pool } from 'pg';
import { AccountRefused, createAccount, refuseUnfitOffice, UNIQUE_VIOLATION, type NewOffice } from './accounts.js';
import { OPEN_ID } from './authentication.js';
import { BUSINESS_DAY } from './caller.js';
import { hashPassword } from './passwords.js';
import { passwordFault } from './password-rules.js';
import type { Sessions } from './sessions.js';

/** An office of an account (직위), with its days. */
export interface OfficeView {
  readonly id: string;
  readonly role: ActorRole;
  readonly committee: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** An account as administrators see it (계정). */
export interface AccountView {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly disabled: boolean;
  /** Nobody signs in by its login for now (잠금). */
  readonly locked: boolean;
  readonly secondFactor: boolean;
  readonly passwordDue: boolean;
  /** The subject at the office's own provider that it is linked to; null where it is not. */
  readonly openId: string | null;
  readonly lastSeenAt: string | null;
  readonly offices: readonly OfficeView[];
}

interface Row extends Omit<AccountView, 'lastSeenAt'> { readonly lastSeenAt: Date | null }

const LIST = `
  select u."id" as id, u."username" as login, u."name" as name, u.disabled_at is not null as disabled,
         coalesce(t.locked_until > now(), false) as locked, coalesce(u."twoFactorEnabled", false) as "secondFactor",
         u.password_due as "passwordDue", p."accountId" as "openId",
         (select max(at) from auth.access_record r where r.council_id = u."council" and r.account_id = u."id" and r.kind = 'sign-in' and r.done) as "lastSeenAt",
         coalesce((select json_agg(json_build_object('id', o.id::text, 'role', o.role, 'committee', o.committee_id, 'from', o.from_day, 'to', o.to_day) order by o.id)
           from auth.office o where o.account_id = u."id"), '[]') as offices
    from auth."user" u
    left join auth.sign_in_attempt t on t.login = u."username"
    left join auth.account p on p."userId" = u."id" and p."providerId" = $4
   where u."council" = $1 and ($2::text is null or position(lower($2) in lower(u."username" || ' ' || u."name")) > 0)
     and ($3::text is null or u."username" > $3)
   order by u."username" limit $5`;

/** A password to be given by hand and changed at the first sign-in (임시 비밀번호). */
function temporaryPassword(login: string): string {
  for (;;) {
    const password = `${randomBytes(8).toString('base64url')}-7a`;
    if (passwordFault(password, login) === undefined) return password;
  }
}

/** What administrators do with the accounts of their council (계정 관리). All answers are of that council alone. */
export class AccountAdmin {
  constructor(private readonly sessions: Sessions, private readonly pool: Pool) {}

  /** By login. @param after the last login of the page before */
  async list(council: string, { q, after, limit }: { q?: string; after?: string; limit: number }): Promise<readonly AccountView[]> {
    const { rows } = await this.pool.query<Row>(LIST, [council, q ?? null, after ?? null, OPEN_ID, limit]);
    return rows.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt?.toISOString() ?? null }));
  }

  /** Whoever holds one of these offices now or later and is not disabled. */
  async inOffice(council: string, roles: readonly ActorRole[]): Promise<readonly Pick<AccountView, 'id' | 'login' | 'name' | 'offices'>[]> {
    const { rows } = await this.pool.query<Pick<AccountView, 'id' | 'login' | 'name' | 'offices'>>(`
      select u."id" as id, u."username" as login, u."name" as name,
             json_agg(json_build_object('id', o.id::text, 'role', o.role, 'committee', o.committee_id, 'from', o.from_day, 'to', o.to_day) order by o.id) as offices
        from auth."user" u join auth.office o on o.account_id = u."id" join public.council c on c.id = u."council"
       where u."council" = $1 and u.disabled_at is null and o.role = any($2) and (o.to_day is null or o.to_day >= ${BUSINESS_DAY})
       group by u."id" order by u."username"`, [council, roles]);
    return rows;
  }

  /** Makes an account with a password that has to be changed at the first sign-in. @throws AccountRefused */
  async create(council: string, { login, name, offices }: { login: string; name: string; offices: readonly NewOffice[] }): Promise<{ id: string; password: string }> {
    const password = temporaryPassword(login);
    const id = await createAccount(this.pool, { login, password, name, council, offices });
    await this.pool.query('update auth."user" set password_due = true where "id" = $1', [id]);
    return { id, password };
  }

  async rename(council: string, id: string, name: string): Promise<string | undefined> {
    return this.touch(council, id, '"name" = $3, "updatedAt" = now()', name);
  }

  /** Disables or enables an account (사용 중지); its sessions end at once. */
  async setDisabled(council: string, id: string, disabled: boolean): Promise<string | undefined> {
    const login = await this.touch(council, id, 'disabled_at = case when $3::boolean then coalesce(disabled_at, now()) end', disabled);
    if (login !== undefined && disabled) await this.endSessions(id);
    return login;
  }

  /** A new password to be changed at the first sign-in (비밀번호 초기화); sessions end, the lock is lifted. */
  async resetPassword(council: string, id: string): Promise<{ login: string; password: string } | undefined> {
    const login = await this.touch(council, id, 'password_due = $3::boolean, password_changed_at = now()', true);
    if (login === undefined) return undefined;
    const password = temporaryPassword(login);
    await this.pool.query(`
      with had as (update auth.account set "password" = $2, "updatedAt" = now() where "userId" = $1 and "providerId" = 'credential' returning 1)
      insert into auth.account ("id", "accountId", "providerId", "userId", "password", "updatedAt")
      select $3, $1, 'credential', $1, $2, now() where not exists (select from had)`, [id, await hashPassword(password), randomUUID()]);
    await this.endSessions(id);
    await this.sessions.attempts.forget(login);
    return { login, password };
  }

  async unlock(council: string, id: string): Promise<string | undefined> {
    const login = await this.touch(council, id, '"updatedAt" = $3', new Date());
    if (login !== undefined) await this.sessions.attempts.forget(login);
    return login;
  }

  /** For whom has lost the device (2단계 인증 해제). */
  async endSecondFactor(council: string, id: string): Promise<string | undefined> {
    const login = await this.touch(council, id, '"twoFactorEnabled" = $3::boolean', false);
    if (login !== undefined) await this.pool.query('delete from auth."twoFactor" where "userId" = $1', [id]);
    return login;
  }

  /** Links the account to somebody at the office's own provider, or to nobody. @throws AccountRefused where another account is */
  async linkOpenId(council: string, id: string, subject: string | null): Promise<string | undefined> {
    const login = await this.touch(council, id, '"updatedAt" = $3', new Date());
    if (login === undefined) return undefined;
    await this.pool.query('delete from auth.account where "userId" = $1 and "providerId" = $2', [id, OPEN_ID]);
    if (subject !== null) {
      await this.pool.query(`
        insert into auth.account ("id", "accountId", "providerId", "userId", "updatedAt") values ($1, $2, $3, $4, now())`,
      [randomUUID(), subject, OPEN_ID, id]).catch((error: { code?: string }) => {
        if (error.code === UNIQUE_VIOLATION) throw new AccountRefused('다른 계정에 이미 연결된 식별자입니다.');
        throw error;
      });
    }
    return login;
  }

  /** @throws AccountRefused where the office and its committee do not go together */
  async addOffice(council: string, id: string, office: NewOffice): Promise<string | undefined> {
    refuseUnfitOffice(office);
    const login = await this.touch(council, id, '"updatedAt" = $3', new Date());
    if (login === undefined) return undefined;
    const { role, committee = null, from = null, to = null } = office;
    if (from !== null && to !== null && to < from) throw new AccountRefused('임기가 끝나는 날이 시작하는 날보다 앞섭니다.');
    await this.pool.query(`
      insert into auth.office (account_id, council_id, role, committee_id, from_day, to_day)
      select $1, $2, $3, $4, $5, $6 where $4::text is null or exists (select from public.committee where council_id = $2 and id = $4)`,
    [id, council, role, committee, from, to]);
    this.sessions.forgetAccount(id);
    return login;
  }

  /** Ends an office with a day (직위 종료); it stays on record. @returns the login of who held it */
  async endOffice(council: string, office: string, to: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ account_id: string; login: string }>(`
      update auth.office o set to_day = $3, from_day = least(o.from_day, $3::date) from auth."user" u
       where o.id = $2 and o.council_id = $1 and u."id" = o.account_id returning o.account_id, u."username" as login`, [council, office, to]);
    if (rows[0]) this.sessions.forgetAccount(rows[0].account_id);
    return rows[0]?.login;
  }

  private async touch(council: string, id: string, set: string, value: unknown): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ login: string }>(
      `update auth."user" set ${set} where "council" = $1 and "id" = $2 returning "username" as login`, [council, id, value]);
    this.sessions.forgetAccount(id);
    return rows[0]?.login;
  }

  private async endSessions(id: string): Promise<void> {
    await this.pool.query('delete from auth.session where "userId" = $1', [id]);
    this.sessions.forgetAccount(id);
  }
}
