import { billDeadlines, koreanDay, told, type Bill, type ChoiceSource, type Meeting } from '@uian/domain';
import {
  BILL_KINDS, BILL_TRANSITIONS, FACT_TERMS, meetingState, type ActId, type BillKind, type MeetingStateId,
} from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { Council } from '../council-directory.js';
import { eventsOf } from '../events.js';
import { procedureOf } from '../projections.js';

/** One thing to choose (선택지): what is sent, and what people read. */
export interface Choice {
  readonly id: string;
  readonly term: string;
}

/** What the choices of a form depend on. */
export interface ChoosingFor {
  readonly act: ActId;
  readonly council: Council;
  /** Business day of the council, ISO. */
  readonly today: string;
  readonly bill?: Bill;
  readonly meeting?: Meeting;
  /** Committee whose meetings and bills are offered; all of them, if there is none. */
  readonly committee?: string;
}

/** Enough to choose from; beyond it one is found by its page. */
const MOST = 300;

const named = (number: number | null, title: string): string => (number === null ? title : `의안번호 ${number} ${title}`);

interface BillRow { id: string; number: number | null; title: string }

const BILLS = `select b.stream_id as id, b.number, b.title from bill b join stream s on s.id = b.stream_id
  where b.council_id = $1 and s.open`;

async function bills(dataSource: DataSource, { council, bill }: ChoosingFor): Promise<readonly Choice[]> {
  const rows = await dataSource.query<BillRow[]>(
    `${BILLS} and ($2::uuid is null or b.stream_id <> $2) order by b.introduced_on desc, b.stream_id limit ${MOST}`, [council.id, bill?.id ?? null]);
  return rows.map(({ id, number, title }) => ({ id, term: named(number, title) }));
}

/** Bills that wait for a sitting of the committee, and those that stand on the agenda already (안건). */
async function agendaItems(dataSource: DataSource, { council, committee, meeting }: ChoosingFor): Promise<readonly Choice[]> {
  const rows = await dataSource.query<BillRow[]>(
    `${BILLS.replace('and s.open', '')} and (b.stream_id = any($3::uuid[]) or (b.state in ('referred', 'held') and ($2::text is null or b.committee_id = $2)))
      order by b.number nulls last, b.stream_id limit ${MOST}`, [council.id, committee ?? null, meeting?.items.map((item) => item.bill) ?? []]);
  return rows.map(({ id, number, title }) => ({ id, term: named(number, title) }));
}

interface MeetingRow { id: string; committee_id: string; ordinal: number; sitting: string; time: string; state: MeetingStateId }

/** Sittings of the committee, that on the asked day's side first: the newest two months and what is to come (회의). */
async function meetings(dataSource: DataSource, { council, committee, today }: ChoosingFor): Promise<readonly Choice[]> {
  const rows = await dataSource.query<MeetingRow[]>(
    `select stream_id as id, committee_id, ordinal, sitting::text as sitting, "time", state from meeting
      where council_id = $1 and ($2::text is null or committee_id = $2) and sitting >= $3::date - 60 and state <> 'cancelled'
      order by abs(sitting - $3::date), stream_id limit ${MOST}`, [council.id, committee ?? null, today]);
  return rows.map(({ id, committee_id, ordinal, sitting, time, state }) => ({
    id, term: `${council.roster.committees.get(committee_id)?.name ?? committee_id} 제${ordinal}차 ${koreanDay(sitting)} ${time} · ${meetingState(state).term}`,
  }));
}

/** Kinds of bill that the act can begin (의안 종류); all of them where one is corrected. */
const kinds = ({ act }: ChoosingFor): readonly Choice[] => {
  const rows = BILL_TRANSITIONS.filter((row) => row.act === act);
  return (Object.keys(BILL_KINDS) as BillKind[]).filter((kind) => rows.length === 0 || rows.some((row) => row.kinds?.includes(kind) ?? true))
    .map((id) => ({ id, term: BILL_KINDS[id].term }));
};

const periods = ({ bill, council, today }: ChoosingFor): readonly Choice[] => (bill
  ? billDeadlines(bill, procedureOf(council, bill, today), council.calendar).filter(({ status }) => status === 'open' || status === 'suspended')
    .map(({ period: { id, term }, due }) => ({ id, term: due === null ? term : `${term} · ${koreanDay(due)}` })) : []);

const sessions = ({ council }: ChoosingFor): readonly Choice[] => council.calendar.sessions.toReversed().slice(0, MOST)
  .map(({ ordinal, term, from, to }) => ({ id: String(ordinal), term: `제${ordinal}회 ${term} · ${koreanDay(from)}부터 ${koreanDay(to)}까지` }));

async function events(dataSource: DataSource, { bill, meeting }: ChoosingFor): Promise<readonly Choice[]> {
  const id = bill?.id ?? meeting?.id;
  if (id === undefined) return [];
  return told((await eventsOf(dataSource, id)).map(({ event }) => event)).toReversed()
    .map(({ sequence, day, type }) => ({ id: String(sequence), term: `${koreanDay(day)} ${FACT_TERMS[type]}` }));
}

/** What the council offers for one source of choices. */
export async function choicesOf(source: ChoiceSource, dataSource: DataSource, of: ChoosingFor): Promise<readonly Choice[]> {
  switch (source) {
    case 'committee': return [...of.council.roster.committees.values()].map(({ id, name }) => ({ id, term: name }));
    case 'member': return [...of.council.roster.members].sort((a, b) => a.localeCompare(b, 'ko')).map((name) => ({ id: name, term: name }));
    case 'meeting': return meetings(dataSource, of);
    case 'bill': return bills(dataSource, of);
    case 'agenda-item': return agendaItems(dataSource, of);
    case 'period': return periods(of);
    case 'kind': return kinds(of);
    case 'session': return sessions(of);
    case 'amendment': return (of.bill?.amendments ?? []).map(({ number, by, distance }) =>
      ({ id: String(number), term: `제${number}호 수정안 · ${by === 'committee' ? '위원회' : '의원'} 제출 · 원안과의 차이 ${distance}` }));
    case 'event': return events(dataSource, of);
  }
}
