import { legalDayOf, type Decided } from '@uian/domain';
import {
  BILL_TRANSITIONS, CALENDAR_TRANSITIONS, FACT_TERMS, MEETING_TRANSITIONS, OUTCOMES,
  type ActorRole, type FactId, type Outcome, type RuleId,
} from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { Council } from '../council-directory.js';
import { committeeView, roleView, ruleView, type Termed } from './terms.js';

/** A fact of a stream as people read it (경과). */
export interface TimelineEntry {
  readonly sequence: number;
  readonly type: Termed<FactId>;
  /** Legal day (Asia/Seoul) on which it happened, ISO. */
  readonly day: string;
  /** Business instant (UTC) of the recording, ISO. */
  readonly recordedAt: string;
  /** Entered on a later day than it happened. */
  readonly lateEntry: boolean;
  /** Null where the law brought it about, not a person (간주). */
  readonly actor: TimelineActor | null;
  readonly ground: string | null;
  readonly outcome: Termed<Outcome> | null;
  /** Rules whose figure was not known for that day. */
  readonly notJudged: readonly Termed<RuleId>[];
  /** A deem that a late entry disproved. */
  readonly voided: boolean;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface TimelineActor {
  readonly name: string | null;
  readonly offices: readonly { readonly role: Termed<ActorRole>; readonly committee: Termed | null }[];
}

interface Row {
  sequence: number; type: FactId; day: string; recorded_at: Date; ground: string | null; name: string | null;
  actor: { id: string; offices: { role: ActorRole; committee?: string }[] }; payload: Decided & Record<string, unknown>;
}

const TIMELINE = `
  select e.sequence, e.type, e.legal_day::text as day, e.recorded_at, e.actor, e.ground, e.payload, u."name"
    from event e left join auth."user" u on u."id" = e.actor->>'id'
   where e.stream_id = $1 and e.council_id = $2 order by e.sequence`;

/** Every fact of a stream, oldest first. */
export async function timelineOf(dataSource: DataSource, council: Council, stream: string): Promise<readonly TimelineEntry[]> {
  const rows = await dataSource.query<Row[]>(TIMELINE, [stream, council.id]);
  return rows.map((row) => entryOf(row, rows, council));
}

function entryOf(row: Row, all: readonly Row[], council: Council): TimelineEntry {
  const { outcome, notJudged = [] } = row.payload;
  return {
    sequence: row.sequence,
    type: { id: row.type, term: FACT_TERMS[row.type] },
    day: row.day,
    recordedAt: row.recorded_at.toISOString(),
    lateEntry: legalDayOf(row.recorded_at.getTime()) > row.day,
    actor: row.type.startsWith('deemed.') ? null : actorView(row, council),
    ground: row.ground,
    outcome: outcome ? { id: outcome, term: OUTCOMES[outcome] } : null,
    notJudged: notJudged.map(ruleView),
    voided: row.type.startsWith('deemed.') && all.some((other) =>
      other.type === 'deemed.voided' && other.sequence > row.sequence && row.sequence >= Number(other.payload.voids)),
    details: row.payload,
  };
}

/** Who may do such an act; a consequence follows an act of the meeting, which names its own. */
function rolesFor(type: FactId): readonly ActorRole[] | undefined {
  return [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS].find((row) => row.act === type)?.by;
}

/** The person, and the offices in which the act could be done. */
function actorView({ type, actor, name }: Row, council: Council): TimelineActor {
  const by = rolesFor(type);
  return {
    name,
    offices: actor.offices.filter(({ role }) => by === undefined || by.includes(role)).map(({ role, committee }) => ({
      role: roleView(role), committee: committee === undefined ? null : committeeView(committee, council),
    })),
  };
}
