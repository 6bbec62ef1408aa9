import { minusWorkingDays, plusWorkingDays } from '@uian/calendar';
import { plainDay, type Actor } from '@uian/domain';
import {
  ACTORS, citationText, FACT_TERMS, PERIOD_IDS, periodRow, type ActId, type FactId, type PeriodInForce,
} from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { procedurePinned } from '../projections.js';
import { aboutOf, BOARD, entryOf, type BoardEntry, type BoardRow } from './deadline-board.js';
import { Conditions } from './keyset.js';
import { heldBy, officeValues, type Office } from './offices.js';
import type { Termed } from './terms.js';

/** Something that somebody owes (할 일): it comes from the record and ends by an act, never by ticking. */
export interface TaskView extends BoardEntry {
  /** Why it is owed: where the duty stands, or that it is the office's own target. */
  readonly article: string;
  /** The fact that began it (`위원장 승인 요청`). */
  readonly since: Termed<FactId> | null;
  /** Legal day of that fact, ISO. */
  readonly sinceDay: string | null;
  /** Acts that end it, of those that whoever owes it may do. */
  readonly acts: readonly Termed<ActId>[];
  /** Working days to the last working day; 0 on it, negative when it is past. Null where no day can be told. */
  readonly workingDaysLeft: number | null;
}

/** One inbox a person (할 일함): what I owe, what others of my committee owe, what I wait for. */
export interface TaskInbox {
  /** Business day of the council, ISO. */
  readonly today: string;
  readonly mine: readonly TaskView[];
  readonly committee: readonly TaskView[];
  /** Asked for by an act of mine, or overdue and brought before my office. */
  readonly waiting: readonly TaskView[];
  /** A list was longer than is shown. */
  readonly more: boolean;
}

interface Row extends BoardRow { began: FactId | null; began_on: string | null; received: string | null; referred: string | null; last_day: string | null }

/** The board's rows with what began them and the days that pin their law. */
const TASKS = BOARD
  .replace('select ', `select e.type as began, e.legal_day::text as began_on, s.state->'facts'->'bill.receive'->>'day' as received,
         s.state->'facts'->'bill.refer'->>'day' as referred, s.state->>'lastDay' as last_day, `)
  + ' left join event e on e.stream_id = d.stream_id and e.sequence = d.revision';

const MOST_SHOWN = 200;

/** Condition: an office like one of these did the act that began it. Takes the two values of `officeValues`. */
const BEGUN_BY = `exists (
  select from jsonb_array_elements(e.actor->'offices') as done
    join unnest(?::text[], ?::text[]) as held(role, committee) on held.role = done->>'role'
   where held.committee is null or held.committee = done->>'committee')`;

/** Periods of which a miss is brought before an office (보고 대상), as values of `heldBy` over the period. */
function escalatedTo(offices: readonly Office[]): readonly [readonly string[], readonly (string | null)[]] {
  const [roles, committees] = officeValues(offices);
  const found = roles.flatMap((role, nth) => PERIOD_IDS.filter((id) => periodRow(id).escalatesTo === role).map((id) => [id, committees[nth]!] as const));
  return [found.map(([id]) => id), found.map(([, committee]) => committee)];
}

/** What somebody owes, and what is owed to them. */
export class TaskReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** @param on ISO day, where it is not the business day of the council */
  async inbox(councilId: string, { offices }: Pick<Actor, 'offices'>, on?: string): Promise<TaskInbox> {
    const today = on ?? businessDay(await this.councils.clockOffset(councilId));
    const held = officeValues(offices);
    const mine = new Conditions().add(heldBy('d.owed_by', 'd.committee_id'), ...held);
    const committees = offices.flatMap(({ role, committee }) => (ACTORS[role].scope === 'committee' && committee !== undefined ? [committee] : []));
    const asked = new Conditions().add(`not ${heldBy('d.owed_by', 'd.committee_id')}`, ...held)
      .add(`${BEGUN_BY} or (d.target_on < ? and ${heldBy('d.period', 'd.committee_id')})`, ...held, today, ...escalatedTo(offices));
    const ofCommittee = new Conditions().add(`not ${heldBy('d.owed_by', 'd.committee_id')}`, ...held)
      .add(`not ${BEGUN_BY}`, ...held).add('d.committee_id = any(?::text[])', committees);
    const [own, waiting, committee] = await Promise.all([
      this.list(councilId, mine, today), this.list(councilId, asked, today),
      committees.length === 0 ? [] : this.list(councilId, ofCommittee, today),
    ]);
    const escalated = new Set(waiting.map(keyOf));
    return {
      today, mine: own.slice(0, MOST_SHOWN), waiting: waiting.slice(0, MOST_SHOWN),
      committee: committee.filter((task) => !escalated.has(keyOf(task))).slice(0, MOST_SHOWN),
      more: [own, waiting, committee].some(({ length }) => length > MOST_SHOWN),
    };
  }

  private async list(councilId: string, where: Conditions, today: string): Promise<readonly TaskView[]> {
    where.add(`d.council_id = ? and d.status = 'open' and d.effect = 'duty' and d.owed_by is not null`, councilId);
    const [rows, council] = await Promise.all([
      this.dataSource.query<Row[]>(
        `${TASKS} where ${where} order by d.target_on, d.due_on, d.stream_id, d.period limit ${where.value(MOST_SHOWN + 1)}`, where.values),
      this.councils.of(councilId),
    ]);
    const about = aboutOf(rows, council);
    return rows.map((row) => taskOf(row, entryOf(row, council, today, about(row)), council, today));
  }
}

const keyOf = ({ stream, rule }: TaskView): string => `${stream}:${rule.id}`;

function taskOf(row: Row, entry: BoardEntry, council: Council, today: string): TaskView {
  const period = procedurePinned(council, {
    act: row.last_day ?? today, receipt: row.received ?? undefined, referral: row.referred ?? undefined,
  }).period(row.period);
  return {
    ...entry,
    article: period ? citationText(period.citation) : '',
    since: row.began === null ? null : { id: row.began, term: FACT_TERMS[row.began] },
    sinceDay: row.began_on,
    acts: period ? actsEnding(period, row.owed_by, council, row.last_day ?? today) : [],
    workingDaysLeft: entry.target === null ? null : workingDaysBetween(today, entry.target, council),
  };
}

/** The acts that end a duty, of those that its owner may do. */
function actsEnding(period: PeriodInForce, owner: Office['role'] | null, council: Council, day: string): readonly Termed<ActId>[] {
  const procedure = procedurePinned(council, { act: day });
  const rows = [...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions()];
  const ids = period.endsOn.filter((id) => rows.some((row) => row.act === id && owner !== null && row.by.includes(owner)));
  return ids.map((id) => ({ id: id as ActId, term: FACT_TERMS[id] }));
}

/** Farther than this it is no matter of days. */
const FAR = 60;

/** Working days from one day to another; negative backwards, null beyond what is counted by days. */
function workingDaysBetween(from: string, to: string, { calendar }: Council): number | null {
  const [step, sign] = to >= from ? [plusWorkingDays, 1] as const : [minusWorkingDays, -1] as const;
  for (let n = 0; n <= FAR; n += 1) {
    const day = n === 0 ? plainDay(from) : step(plainDay(from), n, calendar);
    if (!day) return null;
    if (sign > 0 ? day.toString() >= to : day.toString() <= to) return n === 0 ? 0 : sign * n;
  }
  return null;
}
