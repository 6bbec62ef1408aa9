import type { ActorRole } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { CouncilDirectory } from '../council-directory.js';
import { Conditions, decodeCursor, pageOf, type Page } from '../reads/keyset.js';
import type { Termed } from '../reads/terms.js';
import { CONFIRMATION, DIGEST, officeWords } from './outgoing.js';

const CHANNELS = { 'in-app': '이 화면의 알림함', mail: '메일', webhook: '웹훅' } as const;
const STATES = {
  waiting: '기다림', accepted: '전달됨', failed: '전달하지 못함', skipped: '보내지 않음', held: '하루 요약에 모음', bundled: '하루 요약으로 전달됨',
} as const;
const REASONS: Readonly<Record<string, string>> = {
  'no-address': '확인된 주소가 없습니다.', 'switched-off': '설정에서 끈 종류입니다.', digest: '다음 하루 요약에 함께 갑니다.', done: '그 사이에 처리되었습니다.',
  nothing: '알릴 것이 없었습니다.', refused: '받는 쪽이 받지 않겠다고 했습니다.', 'given-up': '나흘 동안 전달하지 못했습니다.',
};

/** One delivery of the ledger (전달 내역). */
export interface DeliveryView {
  readonly id: string;
  readonly person: string;
  readonly login: string;
  readonly office: string | null;
  readonly channel: Termed<keyof typeof CHANNELS>;
  readonly subject: string;
  readonly state: Termed<keyof typeof STATES>;
  readonly reason: string | null;
  readonly createdAt: string;
  /** Of the next attempt, while it waits. */
  readonly nextAt: string | null;
  readonly attempts: readonly { readonly number: number; readonly at: string; readonly what: Termed; readonly detail: string | null }[];
}

const ATTEMPTS: Readonly<Record<string, string>> = {
  begun: '보내는 중', accepted: '전달됨', refused: '거절됨', failed: '전달하지 못함', unknown: '받았는지 알 수 없음',
};

interface Row {
  id: string; person: string | null; login: string | null; role: ActorRole | null; committee_id: string | null; channel: keyof typeof CHANNELS; about: string;
  subject: string | null; state: keyof typeof STATES; reason: string | null; created_at: Date; next_at: Date | null;
  attempts: { number: number; at: string; what: string; detail: string | null }[] | null;
}

/** The last word on each attempt. */
const LEDGER = `
  select d.id, u."name" as person, u."username" as login, d.role, d.committee_id, d.channel, d.about, n.subject, d.state, d.reason, d.created_at, d.next_at,
         (select jsonb_agg(jsonb_build_object('number', a.number, 'at', a.at, 'what', a.what, 'detail', a.detail) order by a.number)
            from (select distinct on (number) number, at, what, detail from delivery_attempt x where x.delivery_id = d.id
                   order by number, what = 'begun', at desc) a) as attempts
    from delivery d left join notice n on n.id = d.notice_id left join auth."user" u on u."id" = d.account_id`;

export interface LedgerFilter {
  readonly cursor?: string;
  readonly limit: number;
  readonly state?: keyof typeof STATES;
  readonly channel?: keyof typeof CHANNELS;
}

export const DELIVERY_STATES = Object.keys(STATES) as readonly (keyof typeof STATES)[];
export const DELIVERY_CHANNELS = Object.keys(CHANNELS) as readonly (keyof typeof CHANNELS)[];

/** Every delivery, for whom it was and for who answers for all of them. */
export class DeliveryReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** Newest first. @param account whose deliveries; of the whole council, if left out. @throws BadCursor */
  async list(councilId: string, { cursor, limit, state, channel }: LedgerFilter, account?: string): Promise<Page<DeliveryView>> {
    const where = new Conditions().add('d.council_id = ?', councilId);
    if (account !== undefined) where.add('d.account_id = ?', account);
    if (state !== undefined) where.add('d.state = ?', state);
    if (channel !== undefined) where.add('d.channel = ?', channel);
    if (cursor !== undefined) where.add('d.id < ?', ...decodeCursor(cursor, ['id']));
    const [rows, council] = await Promise.all([
      this.dataSource.query<Row[]>(`${LEDGER} where ${where} order by d.id desc limit ${where.value(limit + 1)}`, where.values),
      this.councils.of(councilId),
    ]);
    return pageOf(rows, limit, (row): DeliveryView => ({
      id: row.id, person: row.person ?? '', login: row.login ?? '', office: row.role === null ? null : officeWords(row.role, row.committee_id, council),
      channel: { id: row.channel, term: CHANNELS[row.channel] }, subject: row.subject ?? subjectOf(row.about),
      state: { id: row.state, term: STATES[row.state] }, reason: row.reason === null ? null : REASONS[row.reason] ?? row.reason,
      createdAt: row.created_at.toISOString(), nextAt: row.state === 'waiting' ? row.next_at?.toISOString() ?? null : null,
      attempts: (row.attempts ?? []).map(({ number, at, what, detail }) =>
        ({ number, at: new Date(at).toISOString(), what: { id: what, term: ATTEMPTS[what] ?? what }, detail })),
    }), (row) => [row.id]);
  }
}

const subjectOf = (about: string): string => {
  if (about.startsWith(DIGEST)) return `[하루 요약] ${about.slice(DIGEST.length)}`;
  return about.startsWith(CONFIRMATION) ? '[메일 주소 확인]' : '';
};
