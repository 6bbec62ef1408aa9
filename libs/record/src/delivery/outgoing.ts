import type { Outgoing, OutwardChannel } from '@uian/contracts';
import { noticeKind } from '@uian/domain';
import { ACTORS, type ActorRole } from '@uian/procedure';
import type { Client } from 'pg';
import type { Council } from '../council-directory.js';
import type { StreamKind } from '../projections.js';

/** A delivery with what its message is made of, as it is locked. */
export interface LockedDelivery {
  id: string; council_id: string; account_id: string; channel: OutwardChannel; about: string; role: ActorRole | null;
  committee_id: string | null; state: string; attempts: number; created_at: Date; person: string; address: string | null; url: string | null;
  secret: string | null; code: string | null; code_address: string | null; subject: string | null; body: string | null; rung: string | null;
  period: string | null; stream_id: string | null; kind: StreamKind | null; due_on: string | null; open: boolean; written_at: Date | null;
}

/** What `delivery.about` begins with, where it is no notice. */
export const CONFIRMATION = 'confirmation:';
export const DIGEST = 'digest:';

const LOCK = `
  select d.id, d.council_id, d.account_id, d.channel, d.about, d.role, d.committee_id, d.state, d.attempts, d.created_at,
         coalesce(u."name", '') as person, case when m.verified_at is not null then m.address end as address, w.url, w.secret,
         m.code, m.wanted as code_address, n.subject, n.body, n.rung, n.period, n.stream_id, s.kind, n.created_at as written_at,
         dl.due_on::text as due_on, dl.stream_id is not null as open
    from delivery d
    left join auth."user" u on u."id" = d.account_id
    left join mail_address m on m.account_id = d.account_id
    left join webhook w on w.account_id = d.account_id and w.revoked_at is null
    left join notice n on n.id = d.notice_id
    left join stream s on s.id = n.stream_id
    left join lateral (select stream_id, due_on from deadline x where x.stream_id = n.stream_id and x.period = n.period and x.status = 'open'
                        order by revision desc limit 1) dl on true
   where d.id = $1 for update of d`;

export async function lockDelivery(client: Client, id: string): Promise<LockedDelivery | undefined> {
  const { rows: [row] } = await client.query<LockedDelivery>({ name: 'uian-delivery', text: LOCK, values: [id] });
  return row;
}

/** Where a stream is looked at in the application. */
export const pathOf = (kind: StreamKind, stream: string): string =>
  ({ bill: `/bills/${stream}`, meeting: `/meetings/${stream}`, calendar: '/calendar' })[kind];

/** `문화체육관광위원회 위원장`, `의사과`. */
export function officeWords(role: ActorRole, committee: string | null, council: Council): string {
  const name = committee === null || ACTORS[role].scope === 'council' ? undefined : council.roster.committees.get(committee)?.name ?? committee;
  return [name, ACTORS[role].term].filter((word) => word !== undefined).join(' ');
}

/** Why nothing is to be sent any more: the act was done meanwhile, or there is no address left. */
export function whyMoot(row: LockedDelivery): string | undefined {
  const kind = row.rung === null ? undefined : noticeKind(row.rung);
  if (kind && ['asked', 'reminder', 'overdue'].includes(kind) && !row.open) return 'done';
  if (row.channel === 'webhook') return row.url === null ? 'no-address' : undefined;
  if (row.about.startsWith(CONFIRMATION)) return row.code === null ? 'done' : undefined;
  return row.address === null ? 'no-address' : undefined;
}

type Text = Pick<Outgoing, 'kind' | 'subject' | 'body' | 'path'>;

const confirmationText = (code: string): Text => ({
  kind: 'confirmation', subject: '[메일 주소 확인] 확인 번호를 입력해 주세요', path: `/settings?code=${code}`,
  body: `알림을 받을 메일 주소를 확인합니다.\n확인 번호: ${code}\n하루 안에 설정 화면에 입력하세요. 요청하지 않았다면 이 메일을 버리세요.`,
});

function textOf(row: LockedDelivery, digest: Text | undefined): Text {
  if (digest) return digest;
  if (row.about.startsWith(CONFIRMATION)) return confirmationText(row.code ?? '');
  return { kind: 'notice', subject: row.subject ?? '', body: row.body ?? '', path: pathOf(row.kind ?? 'calendar', row.stream_id ?? '') };
}

/** The message of a delivery. @param digest the text of a digest, where it is one */
export function outgoing(row: LockedDelivery, attempt: number, council: Council, digest?: Text): Outgoing {
  const text = textOf(row, digest);
  const to = row.channel === 'webhook' ? row.url : text.kind === 'confirmation' ? row.code_address : row.address;
  return {
    ...text, id: row.id, attempt, channel: row.channel, to: to ?? '', council: council.name, person: row.person,
    ...(row.channel === 'webhook' && row.secret !== null && { secret: row.secret }),
    ...(row.role !== null && { office: officeWords(row.role, row.committee_id, council) }),
    ...(row.stream_id !== null && {
      data: { notice: row.about, stream: row.stream_id, kind: row.kind, period: row.period, rung: row.rung, due: row.due_on },
    }),
    writtenAt: (row.written_at ?? row.created_at).getTime(),
  };
}
