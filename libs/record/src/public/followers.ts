import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Somebody who asked to be told of a bill by mail (소식 받기), while a mail is owed to them. */
export interface OwedMail {
  readonly id: string;
  readonly council: string;
  readonly bill: string;
  readonly email: string;
  readonly token: string;
  /** Asked whether it was them (확인 메일), or told what is new. */
  readonly what: 'ask' | 'news';
  readonly told: number;
  readonly sequence: number;
}

interface Row { id: string; council_id: string; stream_id: string; email: string; token: string; confirmed: boolean; told_sequence: number; sequence: number }

/** Who did not answer the first mail is forgotten after this. */
const UNANSWERED = `interval '3 days'`;

/** People who follow a bill by mail. Nothing is sent to who has not answered a first mail; who ends it is deleted. */
export class Followers {
  constructor(private readonly dataSource: DataSource) {}

  /** Asked twice, it is asked by mail once more. Whether somebody follows already is told to nobody. */
  async ask(council: string, bill: string, email: string, sequence: number): Promise<void> {
    await this.dataSource.query(
      `insert into follower (council_id, stream_id, email, token, told_sequence) values ($1, $2, $3, $4, $5)
       on conflict (stream_id, lower(email)) do update set asked_by_mail = follower.confirmed_at is not null, next_try = now(), attempts = 0`,
      [council, bill, email, randomBytes(24).toString('base64url'), sequence]);
  }

  /** @returns the bill; undefined where the link is not one of ours any more */
  async confirm(token: string): Promise<{ council: string; bill: string } | undefined> {
    const [rows] = await this.dataSource.query<[{ council_id: string; stream_id: string }[], number]>(
      `update follower set confirmed_at = coalesce(confirmed_at, now()) where token = $1 returning council_id, stream_id`, [token]);
    return rows[0] && { council: rows[0].council_id, bill: rows[0].stream_id };
  }

  async end(token: string): Promise<void> {
    await this.dataSource.query('delete from follower where token = $1', [token]);
  }

  /** Takes hold of mails that are owed, for so many seconds: another process leaves them alone. */
  async claim(limit: number, leaseSeconds: number): Promise<readonly OwedMail[]> {
    await this.dataSource.query(`delete from follower where confirmed_at is null and asked_at < now() - ${UNANSWERED}`);
    const [rows] = await this.dataSource.query<[Row[], number]>(
      `update follower f set next_try = now() + make_interval(secs => $2), attempts = attempts + 1
         from stream s where s.id = f.stream_id and f.id in (
           select o.id from follower o join stream t on t.id = o.stream_id
            where o.next_try <= now() and ((o.confirmed_at is null and not o.asked_by_mail) or (o.confirmed_at is not null and t.sequence > o.told_sequence))
            order by o.next_try limit $1 for update of o skip locked)
       returning f.id, f.council_id, f.stream_id, f.email, f.token, f.confirmed_at is not null as confirmed, f.told_sequence, s.sequence`,
      [limit, leaseSeconds]);
    return rows.map((row) => ({
      id: row.id, council: row.council_id, bill: row.stream_id, email: row.email, token: row.token, what: row.confirmed ? 'news' : 'ask',
      told: row.told_sequence, sequence: row.sequence,
    }));
  }

  /** The mail is out, or there was nothing to tell. */
  async done({ id, what, sequence }: OwedMail): Promise<void> {
    await this.dataSource.query(what === 'ask'
      ? 'update follower set asked_by_mail = true, next_try = now(), attempts = 0 where id = $1'
      : 'update follower set told_sequence = greatest(told_sequence, $2), next_try = now(), attempts = 0 where id = $1', what === 'ask' ? [id] : [id, sequence]);
  }

  /** The mail did not go out: later again, each time later. */
  async failed({ id }: OwedMail): Promise<void> {
    await this.dataSource.query(
      `update follower set next_try = now() + make_interval(secs => least(3600, 30 * power(2, least(attempts, 10)))) where id = $1`, [id]);
  }
}
