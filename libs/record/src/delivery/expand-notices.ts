import { deliverAt, legalDayOf, noticeKind, workingHoursOf } from '@uian/domain';
import type { ActorRole } from '@uian/procedure';
import type { Client } from 'pg';
import type { Council, CouncilDirectory } from '../council-directory.js';
import { holdersOf, type Holder } from './holders.js';
import { preferencesOf, type Preferences } from './preferences.js';

interface OwedNotice {
  id: string; council_id: string; purpose: Council['purpose']; role: ActorRole; committee_id: string | null; rung: string; urgent: boolean;
  created_at: Date;
}

/** A row of `delivery` as it begins. */
interface NewDelivery {
  readonly council_id: string;
  readonly account_id: string;
  readonly channel: 'in-app' | 'mail' | 'webhook';
  readonly notice_id: string;
  readonly role: ActorRole;
  readonly committee_id: string | null;
  readonly state: 'waiting' | 'accepted' | 'skipped' | 'held';
  readonly reason: string | null;
  readonly next_at: number | null;
}

const BATCH = 100;

const OWED = `
  select n.id, n.council_id, c.purpose, n.role, n.committee_id, n.rung, n.urgent, n.created_at
    from notice_owed o join notice n on n.id = o.notice_id join council c on c.id = n.council_id
   order by n.id limit ${BATCH} for update of o skip locked`;

const INSERT = `
  insert into delivery (council_id, account_id, channel, about, notice_id, role, committee_id, state, reason, next_at)
  select council_id, account_id, channel, notice_id::text, notice_id, role, committee_id, state, reason, to_timestamp(next_at / 1000.0)
    from jsonb_to_recordset($1::jsonb) as r(council_id text, account_id text, channel text, notice_id uuid, role text,
      committee_id text, state text, reason text, next_at bigint)
  on conflict (account_id, channel, about) do nothing`;

/** How a notice reaches one person: always in the application; by mail and webhook as they set it, in their working hours. */
function deliveriesTo({ account }: Holder, notice: OwedNotice, preferences: Preferences, council: Council): readonly NewDelivery[] {
  const { settings, address, webhook } = preferences;
  const kind = noticeKind(notice.rung);
  const base = {
    council_id: notice.council_id, account_id: account, notice_id: notice.id, role: notice.role, committee_id: notice.committee_id,
  };
  const waiting = {
    state: 'waiting', reason: null,
    next_at: deliverAt(notice.created_at.getTime(), notice.urgent, workingHoursOf(settings), council.calendar),
  } as const;
  const not = (state: 'skipped' | 'held', reason: string) => ({ state, reason, next_at: null }) as const;
  const byMail = address === undefined ? not('skipped', 'no-address')
    : !settings.mail.includes(kind) ? not('skipped', 'switched-off')
      : settings.digestOnly && !notice.urgent ? not('held', 'digest') : waiting;
  return [
    { ...base, channel: 'in-app', state: 'accepted', reason: null, next_at: null },
    { ...base, channel: 'mail', ...byMail },
    ...(webhook ? [{ ...base, channel: 'webhook' as const, ...(settings.webhook.includes(kind) ? waiting : not('skipped', 'switched-off')) }] : []),
  ];
}

/**
 * Turns notices that offices were told into deliveries to the persons who held them (직위 → 사람), all or nothing. A rehearsal
 * tells nobody outside of the application. @returns how many notices
 */
export async function expandNotices(client: Client, councils: CouncilDirectory): Promise<number> {
  const { rows: notices } = await client.query<OwedNotice>({ name: 'uian-notices-owed', text: OWED });
  const rows: NewDelivery[] = [];
  for (const notice of notices) {
    if (notice.purpose === 'rehearsal') continue;
    const office = { role: notice.role, committee: notice.committee_id };
    const holders = await holdersOf(client, notice.council_id, office, legalDayOf(notice.created_at.getTime()));
    if (holders.length === 0) continue;
    const preferences = await preferencesOf(client, holders.map(({ account }) => account));
    const council = await councils.of(notice.council_id);
    rows.push(...holders.flatMap((holder) => deliveriesTo(holder, notice, preferences.get(holder.account)!, council)));
  }
  if (rows.length > 0) await client.query({ name: 'uian-deliveries', text: INSERT, values: [JSON.stringify(rows)] });
  if (notices.length > 0) {
    await client.query({ name: 'uian-notices-told', text: 'delete from notice_owed where notice_id = any($1::uuid[])', values: [notices.map(({ id }) => id)] });
  }
  return notices.length;
}
