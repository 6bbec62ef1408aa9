import { plainDay, seoulInstant } from '@uian/domain';
import { citationText, periodRow, type MeetingStateId, type PeriodId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { procedurePinned, type StreamKind } from '../projections.js';
import { aboutOf, BOARD, entryOf, type BoardRow } from '../reads/deadline-board.js';
import { OFFICE_TARGET_TERM } from '../reads/deadline-view.js';
import { Conditions } from '../reads/keyset.js';
import { heldBy, officeValues } from '../reads/offices.js';
import { officesOn } from './holders.js';
import { pathOf } from './outgoing.js';
import { tokenHash } from './person-settings.js';

/** An entry of a calendar feed. */
export interface FeedEntry {
  /** The same as long as it is the same duty or meeting. */
  readonly uid: string;
  /** Rises whenever its day or time moves (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** ISO day; or an instant (UTC, epoch milliseconds) where a time is told. */
  readonly day: string;
  readonly at: number | null;
  readonly summary: string;
  readonly description: string;
  readonly path: string;
  /** Instant (UTC, epoch milliseconds) at which it was first known. */
  readonly known: number;
}

export interface Feed {
  readonly name: string;
  readonly entries: readonly FeedEntry[];
}

interface FeedRow { council_id: string; account_id: string; committee_id: string | null; name: string }
interface Row extends BoardRow { began_at: Date; moves: number }
interface MeetingRow { stream_id: string; committee_id: string; ordinal: number; sitting: string; time: string; state: MeetingStateId; moves: number; known: Date }

const MOST_ENTRIES = 1_000;
const DUTIES = BOARD.replace('select ', `select d.began_at, (select sum(x.moves)::int from deadline x
  where x.stream_id = d.stream_id and x.period = d.period) as moves, `);

/** What a calendar program is shown behind a secret address. */
export class FeedReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** @returns undefined where the token is nobody's, or was revoked */
  async behind(token: string): Promise<Feed | undefined> {
    const [feed] = await this.dataSource.query<FeedRow[]>(`
      select f.council_id, f.account_id, f.committee_id, u."name" from calendar_feed f join auth."user" u on u."id" = f.account_id
       where f.token_hash = $1 and f.revoked_at is null`, [tokenHash(token)]);
    if (!feed) return undefined;
    const council = await this.councils.of(feed.council_id);
    const today = businessDay(await this.councils.clockOffset(council.id));
    const offices = await officesOn(this.dataSource, council.id, feed.account_id, today);
    const committees = feed.committee_id !== null ? [feed.committee_id] : offices.flatMap(({ committee }) => committee ?? []);
    const owed = new Conditions().add(`d.council_id = ? and d.status = 'open' and d.effect = 'duty' and d.target_on is not null`, council.id);
    if (feed.committee_id !== null) owed.add('d.committee_id = ?', feed.committee_id);
    else owed.add(heldBy('d.owed_by', 'd.committee_id'), ...officeValues(offices));
    const [duties, meetings] = await Promise.all([this.duties(council, owed, today), this.meetings(council, committees, today)]);
    const name = feed.committee_id === null ? `${feed.name} – ${council.name} 의안` : `${council.roster.committees.get(feed.committee_id)?.name ?? ''} – ${council.name} 의안`;
    return { name, entries: [...duties, ...meetings] };
  }

  private async duties(council: Council, where: Conditions, today: string): Promise<readonly FeedEntry[]> {
    const rows = await this.dataSource.query<Row[]>(
      `${DUTIES} where ${where} order by d.due_on, d.stream_id, d.period limit ${MOST_ENTRIES}`, where.values);
    const about = aboutOf(rows, council);
    return rows.map((row): FeedEntry => {
      const { title, number, rule, due, target, officeTarget } = entryOf(row, council, today, about(row));
      const name = `${number === null ? '' : `의안번호 ${number} `}${title}`;
      return {
        uid: uidOf(row.stream_id, row.kind, row.period, row.revision), sequence: row.revision + row.moves, day: target ?? due ?? today, at: null,
        summary: `[${rule.term}] ${name}`, description: `${name}\n${rule.term}\n근거: ${officeTarget ?? articleOf(row.period, council, today)}`,
        path: pathOf(row.kind, row.stream_id), known: row.began_at.getTime(),
      };
    });
  }

  private async meetings(council: Council, committees: readonly string[], today: string): Promise<readonly FeedEntry[]> {
    const rows = await this.dataSource.query<MeetingRow[]>(`
      select m.stream_id, m.committee_id, m.ordinal, m.sitting::text as sitting, m."time", m.state, m.moves,
             (select recorded_at from event e where e.stream_id = m.stream_id order by sequence limit 1) as known
        from meeting m where m.council_id = $1 and m.committee_id = any($2::text[]) and m.sitting >= $3::date - 30 and m.state <> 'cancelled'
       order by m.sitting, m.stream_id limit ${MOST_ENTRIES}`, [council.id, committees, today]);
    return rows.map((row): FeedEntry => {
      const [hour, minute] = row.time.split(':').map(Number) as [number, number];
      const name = `${council.roster.committees.get(row.committee_id)?.name ?? ''} 제${row.ordinal}차 회의`;
      return {
        uid: row.stream_id, sequence: row.moves, day: row.sitting, at: seoulInstant(plainDay(row.sitting), hour, minute), summary: name,
        description: name, path: pathOf('meeting', row.stream_id), known: row.known.getTime(),
      };
    });
  }
}

/** A stream has one open duty of a period; the council's own may have several at once, of several sessions. */
const uidOf = (stream: string, kind: StreamKind, period: PeriodId, revision: number): string =>
  (kind === 'calendar' ? `${stream}.${period}.${revision}` : `${stream}.${period}`);

function articleOf(id: PeriodId, council: Council, day: string): string {
  if (periodRow(id).level === 'office') return OFFICE_TARGET_TERM;
  const period = procedurePinned(council, { act: day }).period(id);
  return period ? citationText(period.citation) : '';
}
