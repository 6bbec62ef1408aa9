import { createHash, randomBytes } from 'node:crypto';
import { NOTICE_KINDS, type NoticeKind, type NoticeSettings } from '@uian/domain';
import type { DataSource } from 'typeorm';
import type { CouncilDirectory } from '../council-directory.js';
import { committeeView, type Termed } from '../reads/terms.js';
import { MailAddresses, type MailAddressView } from './mail-addresses.js';
import { settingsFrom } from './preferences.js';

/** A calendar feed (일정 구독): its address was shown when it was made, and never again. */
export interface FeedView {
  readonly id: string;
  /** Null for the person's own. */
  readonly committee: Termed | null;
  readonly createdAt: string;
}

/** How a person is told (알림 설정). */
export interface PersonSettingsView {
  readonly settings: NoticeSettings;
  readonly kinds: readonly Termed<NoticeKind>[];
  readonly mail: MailAddressView;
  readonly webhook: { readonly url: string; readonly createdAt: string } | null;
  readonly feeds: readonly FeedView[];
}

/** A token is a secret: only its hash is kept. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

const MOST_FEEDS = 20;

/** What each person set about being told. */
export class PersonSettings {
  readonly addresses: MailAddresses;

  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {
    this.addresses = new MailAddresses(dataSource);
  }

  async of(councilId: string, account: string): Promise<PersonSettingsView> {
    const [council, mail, [stored], [webhook], feeds] = await Promise.all([
      this.councils.of(councilId), this.addresses.of(account),
      this.dataSource.query<{ settings: Partial<NoticeSettings> }[]>('select settings from notice_setting where account_id = $1', [account]),
      this.dataSource.query<{ url: string; created_at: Date }[]>('select url, created_at from webhook where account_id = $1 and revoked_at is null', [account]),
      this.dataSource.query<{ id: string; committee_id: string | null; created_at: Date }[]>(
        'select id, committee_id, created_at from calendar_feed where account_id = $1 and revoked_at is null order by id', [account]),
    ]);
    return {
      settings: settingsFrom(stored?.settings ?? null), mail,
      kinds: (Object.keys(NOTICE_KINDS) as NoticeKind[]).map((id) => ({ id, term: NOTICE_KINDS[id] })),
      webhook: webhook ? { url: webhook.url, createdAt: webhook.created_at.toISOString() } : null,
      feeds: feeds.map((feed) => ({
        id: feed.id, committee: feed.committee_id === null ? null : committeeView(feed.committee_id, council), createdAt: feed.created_at.toISOString(),
      })),
    };
  }

  async save(council: string, account: string, settings: NoticeSettings): Promise<void> {
    await this.dataSource.query(`
      insert into notice_setting (account_id, council_id, settings) values ($1, $2, $3)
      on conflict (account_id) do update set settings = excluded.settings, updated_at = now()`, [account, council, JSON.stringify(settings)]);
  }

  /** Sets the webhook of a person in place of the one before; null takes it away. */
  async setWebhook(council: string, account: string, webhook: { url: string; secret: string } | null): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('update webhook set revoked_at = now() where account_id = $1 and revoked_at is null', [account]);
      if (webhook) {
        await manager.query('insert into webhook (council_id, account_id, url, secret) values ($1, $2, $3, $4)',
          [council, account, webhook.url, webhook.secret]);
      }
    });
  }

  /**
   * Makes a feed, of the person or of a committee of the council.
   * @returns its token, which is kept nowhere; undefined where there is no such committee or there are too many feeds
   */
  async createFeed(councilId: string, account: string, committee?: string): Promise<string | undefined> {
    const council = await this.councils.of(councilId);
    if (committee !== undefined && !council.roster.committees.has(committee)) return undefined;
    const token = randomBytes(24).toString('base64url');
    const [found] = await this.dataSource.query<unknown[]>(`
      insert into calendar_feed (council_id, account_id, committee_id, token_hash)
      select $1, $2, $3, $4 where (select count(*) from calendar_feed where account_id = $2 and revoked_at is null) < ${MOST_FEEDS} returning 1`,
    [councilId, account, committee ?? null, tokenHash(token)]);
    return found ? token : undefined;
  }

  /** Ends a feed: its address answers no more. @returns false where it is nobody's of this account */
  async revokeFeed(account: string, feed: string): Promise<boolean> {
    const [, revoked] = await this.dataSource.query<[unknown[], number]>(
      'update calendar_feed set revoked_at = now() where id = $1 and account_id = $2 and revoked_at is null', [feed, account]);
    return revoked > 0;
  }
}
