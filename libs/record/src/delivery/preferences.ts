import { DEFAULT_NOTICE_SETTINGS, type NoticeSettings } from '@uian/domain';
import type { Client } from 'pg';

/** How a person can and wants to be told. */
export interface Preferences {
  readonly settings: NoticeSettings;
  /** A verified mail address. */
  readonly address?: string;
  readonly webhook?: { readonly url: string; readonly secret: string };
}

interface Row { account: string; settings: Partial<NoticeSettings> | null; address: string | null; url: string | null; secret: string | null }

const PREFERENCES = `
  select a.account, s.settings, m.address, w.url, w.secret
    from unnest($1::text[]) as a(account)
    left join notice_setting s on s.account_id = a.account
    left join mail_address m on m.account_id = a.account and m.verified_at is not null
    left join webhook w on w.account_id = a.account and w.revoked_at is null`;

/** What was set once stays, and what came later has its default. */
export const settingsFrom = (stored: Partial<NoticeSettings> | null): NoticeSettings => ({ ...DEFAULT_NOTICE_SETTINGS, ...stored });

export async function preferencesOf(client: Client, accounts: readonly string[]): Promise<ReadonlyMap<string, Preferences>> {
  const { rows } = await client.query<Row>({ name: 'uian-preferences', text: PREFERENCES, values: [accounts] });
  return new Map(rows.map((row) => [row.account, {
    settings: settingsFrom(row.settings),
    ...(row.address !== null && { address: row.address }),
    ...(row.url !== null && row.secret !== null && { webhook: { url: row.url, secret: row.secret } }),
  }]));
}
