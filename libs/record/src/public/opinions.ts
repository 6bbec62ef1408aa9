import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** For, against, or something else (찬성, 반대, 기타). */
export const STANCES = { for: '찬성', against: '반대', other: '기타 의견' } as const;
export type Stance = keyof typeof STANCES;

export const REVIEWS = { shown: '공개', withheld: '비공개', answered: '답변' } as const;
export type Review = keyof typeof REVIEWS;

export interface NewOpinion {
  readonly council: string;
  readonly bill: string;
  readonly stance: Stance;
  readonly name: string;
  readonly email?: string;
  readonly body: string;
  /** It came after the end of the notice. */
  readonly late: boolean;
  /** Business day, ISO. */
  readonly day: string;
  readonly daysKept: number;
}

/** An opinion as the office sees it, without who wrote it. */
export interface OpinionView {
  readonly id: string;
  readonly bill: { readonly id: string; readonly title: string; readonly number: number | null };
  readonly stance: { readonly id: Stance; readonly term: string };
  readonly late: boolean;
  readonly day: string;
  readonly receivedAt: string;
  /** What is shown, or was written; null once the time of keeping is over and it was never shown. */
  readonly body: string | null;
  readonly reviews: readonly { readonly what: Review; readonly term: string; readonly words: string; readonly at: string }[];
  /** Whether the writer is still known. */
  readonly writerKept: boolean;
}

export interface OpinionWriter {
  readonly name: string;
  readonly email: string | null;
  readonly keepUntil: string;
}

/** What became of an opinion (내 의견은 어떻게 되었나), for who has its receipt. */
export interface OpinionFate {
  readonly bill: { readonly id: string; readonly title: string };
  readonly day: string;
  readonly late: boolean;
  readonly reviews: OpinionView['reviews'];
}

export interface ShownOpinion {
  readonly id: string;
  readonly stance: { readonly id: Stance; readonly term: string };
  readonly day: string;
  readonly late: boolean;
  readonly words: string;
  readonly answer: string | null;
}

/** Opinions on a bill in one look, for who writes its review report (의견 모음). */
export interface OpinionDigest {
  readonly counts: Readonly<Record<Stance, number>>;
  readonly late: number;
  readonly waiting: number;
  readonly shown: readonly ShownOpinion[];
}

interface Row {
  id: string; stream_id: string; title: string; number: number | null; stance: Stance; late: boolean; day: string; received_at: Date; body: string | null;
  kept: boolean; reviews: { what: Review; words: string; at: string }[];
}

const RECEIPT_BYTES = 10;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const receiptHash = (receipt: string): Buffer => createHash('sha256').update(receipt.toUpperCase().replace(/[^A-Z0-9]/gu, '')).digest();

/** Four times four letters, none of which is taken for another. */
const newReceipt = (): string => [...randomBytes(RECEIPT_BYTES + 6)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('').replace(/(.{4})(?=.)/gu, '$1-');

const SELECT = `
  select o.id, o.stream_id, b.title, b.number, o.stance, o.late, o.legal_day::text as day, o.received_at, w.opinion_id is not null as kept, w.body,
         coalesce((select jsonb_agg(jsonb_build_object('what', r.what, 'words', r.words, 'at', r.at) order by r.ordinal)
                     from opinion_review r where r.opinion_id = o.id), '[]') as reviews
    from opinion o join bill b on b.stream_id = o.stream_id left join opinion_writer w on w.opinion_id = o.id`;
const newest = (what: string): string =>
  `(select r.what from opinion_review r where r.opinion_id = o.id and r.what <> 'answered' order by r.ordinal desc limit 1) ${what}`;

/** Opinions of citizens on a bill (입법예고 의견). Who wrote them stands apart and is deleted in time; nothing shows before it was read by the office. */
export class Opinions {
  constructor(private readonly dataSource: DataSource) {}

  /** @returns the receipt, by which alone its writer finds it again */
  async add({ council, bill, stance, name, email, body, late, day, daysKept }: NewOpinion): Promise<string> {
    const receipt = newReceipt();
    await this.dataSource.query(`
      with added as (
        insert into opinion (council_id, stream_id, stance, late, legal_day, receipt) values ($1, $2, $3, $4, $5, $6) returning id)
      insert into opinion_writer (opinion_id, name, email, body, keep_until) select id, $7, $8, $9, $5::date + $10::int from added`,
    [council, bill, stance, late, day, receiptHash(receipt), name, email ?? null, body, daysKept]);
    return receipt;
  }

  /** @param of `waiting`: those that nobody has read yet; oldest first */
  async list(council: string, { of, bill }: { of: 'waiting' | 'all'; bill?: string }): Promise<readonly OpinionView[]> {
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT} where o.council_id = $1 and ($2::uuid is null or o.stream_id = $2) ${of === 'waiting' ? `and ${newest('is null')}` : ''}
        order by o.id limit 500`, [council, bill ?? null]);
    return rows.map(viewOf);
  }

  /** Who wrote it. That it was looked at is written down in the same breath (접속기록). @param by account */
  async openWriter(council: string, id: string, by: string): Promise<OpinionWriter | undefined> {
    const [row] = await this.dataSource.query<{ name: string; email: string | null; keep_until: string }[]>(`
      with found as (
        select w.opinion_id, w.name, w.email, w.keep_until::text as keep_until from opinion_writer w join opinion o on o.id = w.opinion_id
         where o.council_id = $1 and o.id = $2),
      noted as (insert into opinion_access (opinion_id, account_id) select opinion_id, $3 from found)
      select name, email, keep_until from found`, [council, id, by]);
    return row && { name: row.name, email: row.email, keepUntil: row.keep_until };
  }

  /**
   * Shows an opinion, withholds it with a reason, or answers it. Each stays; the newest holds.
   * @param words what is shown (personal data taken out), why it is not, or the answer
   */
  async review(council: string, id: string, by: string, what: Review, words: string): Promise<boolean> {
    const added = await this.dataSource.query<object[]>(
      `insert into opinion_review (opinion_id, ordinal, what, words, account_id)
       select o.id, (select count(*) + 1 from opinion_review r where r.opinion_id = o.id), $3, $4, $5 from opinion o where o.council_id = $1 and o.id = $2
       returning ordinal`, [council, id, what, words, by]);
    return added.length > 0;
  }

  /** Opinions on a bill that everybody sees, newest first. */
  async shown(council: string, bill: string): Promise<readonly ShownOpinion[]> {
    const rows = await this.dataSource.query<Row[]>(
      `${SELECT} where o.council_id = $1 and o.stream_id = $2 and ${newest(`= 'shown'`)} order by o.id desc limit 500`, [council, bill]);
    return rows.map(({ id, stance, day, late, reviews }) => ({
      id, stance: { id: stance, term: STANCES[stance] }, day, late, words: reviews.filter(({ what }) => what === 'shown').at(-1)!.words,
      answer: reviews.filter(({ what }) => what === 'answered').at(-1)?.words ?? null,
    }));
  }

  async digest(council: string, bill: string): Promise<OpinionDigest> {
    const [all, shown] = await Promise.all([this.list(council, { of: 'all', bill }), this.shown(council, bill)]);
    const count = (stance: Stance): number => all.filter((one) => one.stance.id === stance).length;
    return {
      counts: { for: count('for'), against: count('against'), other: count('other') }, shown,
      late: all.filter(({ late }) => late).length, waiting: all.filter(({ reviews }) => reviews.every(({ what }) => what === 'answered')).length,
    };
  }

  async fate(council: string, receipt: string): Promise<OpinionFate | undefined> {
    const [row] = await this.dataSource.query<Row[]>(`${SELECT} where o.council_id = $1 and o.receipt = $2`, [council, receiptHash(receipt)]);
    if (!row) return undefined;
    const { bill, day, late, reviews } = viewOf(row);
    return { bill: { id: bill.id, title: bill.title }, day, late, reviews };
  }

  /** Forgets who wrote what, where the time of keeping is over (파기). @returns how many */
  async forget(today: string): Promise<number> {
    const gone = await this.dataSource.query<[object[], number]>('delete from opinion_writer where keep_until < $1', [today]);
    return gone[1];
  }
}

function viewOf(row: Row): OpinionView {
  const shown = row.reviews.filter(({ what }) => what === 'shown').at(-1);
  return {
    id: row.id, bill: { id: row.stream_id, title: row.title, number: row.number }, stance: { id: row.stance, term: STANCES[row.stance] },
    late: row.late, day: row.day, receivedAt: row.received_at.toISOString(), body: row.body ?? shown?.words ?? null, writerKept: row.kept,
    reviews: row.reviews.map(({ what, words, at }) => ({ what, term: REVIEWS[what], words, at: new Date(at).toISOString() })),
  };
}
