import { randomUUID } from 'node:crypto';
import {
  decide, decideCorrection, placedByLapse, refusal, settledBefore, withoutDisprovedDeems,
  type Bill, type CalendarBook, type Decision, type RuleContext, type Violation,
} from '@uian/domain';
import { isRecordActId } from '@uian/procedure';
import type { Client } from 'pg';
import { agendaNotices } from './agenda-notices.js';
import type { ActAnswer, ActRequest, RecordedAct } from './act-answer.js';
import { begunNotices } from './begun-notices.js';
import { fingerprint } from './chain.js';
import { commit } from './commit.js';
import type { Council } from './council-directory.js';
import { StreamDraft, type Recording } from './draft.js';
import { historyOf } from './events.js';
import { deemNotices, type NoticeRow } from './notices.js';
import { procedureOf } from './projections.js';
import { recount, recountCouncil } from './recount.js';
import { settleDeems } from './settle.js';
import type { Found } from './streams.js';
import type { StreamsOfAct } from './streams-of-act.js';

/** An act with everything that it is decided by: read, and locked where it has to be. */
export interface Work {
  readonly request: ActRequest;
  readonly council: Council;
  readonly found: Found;
  readonly of: StreamsOfAct;
  readonly client: Client;
  readonly hash: string;
  readonly at: number;
  readonly today: string;
  readonly day: string;
  /** Bills of the council that the plenary rejected under the title of a new one. */
  readonly rejected: readonly { readonly title: string; readonly day: string }[];
}

function contextOf(work: Work, drafts: ReadonlyMap<string, StreamDraft>, main: StreamDraft): RuleContext {
  const { request, council, day, today, of } = work;
  const bills = new Map<string, Bill>();
  for (const draft of drafts.values()) if (draft.bill) bills.set(draft.id, draft.bill);
  return {
    act: request.act, day, today, input: request.input, bill: main.bill,
    meeting: main.meeting ?? (of.meeting === undefined ? undefined : drafts.get(of.meeting)?.meeting),
    bills, agenda: drafts.get(main.bill?.scheduled?.meeting ?? '')?.meeting, calendar: council.calendar, roster: council.roster, actor: request.actor,
    procedure: procedureOf(council, main.bill, day), irregular: request.irregular, others: { rejected: work.rejected },
    book: main.kind === 'calendar' ? (main.state as CalendarBook | null) ?? undefined : undefined,
  };
}

/** Decides; where a late entry disproves a deem that was struck meanwhile, voids the deem first. */
function decideLate(work: Work, drafts: ReadonlyMap<string, StreamDraft>, main: StreamDraft): Decision {
  const context = contextOf(work, drafts, main);
  const earlier = main.bill && withoutDisprovedDeems(main.bill, work.day, work.request.act);
  if (!earlier) return decide(context);
  const decision = decide({ ...context, bill: earlier, procedure: procedureOf(work.council, earlier, work.day) });
  // What is in order there is not kept as irregular here.
  if (!decision.accepted) return work.request.irregular ? decision : decide(context);
  main.add({ type: 'deemed.voided', day: work.day, payload: { voids: earlier.sequence + 1 } });
  return decision;
}

/** Decides a correction by the whole of the stream, which is locked. */
async function decideByHistory(work: Work, drafts: ReadonlyMap<string, StreamDraft>, main: StreamDraft): Promise<Decision> {
  main.history = await historyOf(work.client, main.id);
  return decideCorrection({
    ...contextOf(work, drafts, main),
    history: {
      events: [...main.history, ...main.events.map(({ event }) => event)],
      procedureOf: (bill, day) => procedureOf(work.council, bill, day),
    },
  });
}

/** 자동상정: what the lapse of the period places when the committee opens, in the transaction that opens it. */
function placeByLapse(work: Work, drafts: ReadonlyMap<string, StreamDraft>): readonly NoticeRow[] {
  if (work.request.act !== 'meeting.open') return [];
  return [...drafts.values()].flatMap((draft) => {
    const { bill } = draft;
    if (!bill || !placedByLapse(bill, work.day, procedureOf(work.council, bill, work.day), work.council.calendar)) return [];
    draft.add({ type: 'deemed.placed', day: work.day, payload: { meeting: work.of.meeting, period: 'committee.auto_place' } });
    return deemNotices('deemed.placed', 'committee.auto_place', draft.sequence, draft.id, draft.bill!, work.council, work.at);
  });
}

/** The bills that one act is about (일괄): the first, and those named beside it. */
function subjectsOf({ request, of }: Work, drafts: ReadonlyMap<string, StreamDraft>, main: StreamDraft): readonly StreamDraft[] {
  return [main, ...(request.together ?? []).filter((id) => id !== of.main).map((id) => drafts.get(id)!)];
}

const nameOf = ({ bill }: StreamDraft): string | undefined =>
  bill && (bill.number === undefined ? bill.title : `의안번호 ${bill.number}`);

/** One refusal for all: nothing is recorded of any of them, and each violation names its bill. */
function refusedTogether(work: Work, found: readonly (readonly [StreamDraft, Decision])[]): Exclude<ActAnswer, RecordedAct> | undefined {
  const violations = found.flatMap(([draft, decision]): readonly Violation[] =>
    decision.accepted ? [] : decision.refusal.violations.map((one) => (found.length === 1 ? one : { ...one, subject: nameOf(draft) })));
  return violations.length === 0 ? undefined : { kind: 'refused', refusal: refusal(work.request.act, violations) };
}

/** What was approved, by its fingerprint (승인된 의사일정의 지문): whatever is changed later, this was it. */
const fingerprinted = ({ agenda }: Readonly<Record<string, unknown>>): object =>
  (agenda ? { agendaHash: fingerprint(JSON.parse(JSON.stringify(agenda)) as object).toString('hex') } : {});

/** Adds what a decision brings about to the streams that it concerns; a received bill gets its number here. */
async function add(work: Work, drafts: ReadonlyMap<string, StreamDraft>, main: StreamDraft, decision: Decision): Promise<number | undefined> {
  if (!decision.accepted) return undefined;
  const { request, client, council } = work;
  const decided = {
    ...(request.act === 'bill.receive' && { billNumber: await nextBillNumber(client, council.id) }),
    ...(request.together && { together: request.together }),
  };
  for (const { stream, events } of decision.events) {
    for (const event of events) {
      if (stream === null) main.add({ ...event, payload: { ...event.payload, ...decided, ...fingerprinted(event.payload) } });
      else drafts.get(stream)?.add(event);
    }
  }
  return decided.billNumber;
}

/** What an act would bring about, before anything of it is written. */
export interface Decided {
  readonly answer: RecordedAct;
  /** The streams that it adds to. */
  readonly touched: readonly StreamDraft[];
  readonly notices: readonly NoticeRow[];
}

/** Decides an act on all its streams (행위의 판단); a refusal is answered as it is. */
export async function decideOn(work: Work): Promise<Decided | Exclude<ActAnswer, RecordedAct>> {
  const { request, council, found, at, day } = work;
  const recording: Recording = {
    council: council.id, at, ground: request.ground ?? null, commandId: request.commandId,
    actor: { id: request.actor.id, offices: request.actor.offices },
  };
  const drafts = new Map([...found.streams].map(([id, locked]) => [id, StreamDraft.of(locked, recording, council.book)]));
  const main = drafts.get(work.of.main ?? '') ?? StreamDraft.begin(work.of.main ?? randomUUID(), work.of.kind, recording);
  drafts.set(main.id, main);
  const corrects = isRecordActId(request.act);
  // What a correction may show never to have been due is not settled before it.
  const notices = [...drafts.values()].flatMap((draft) =>
    [...recount(draft, council, at), ...(corrects ? [] : settleDeems(draft, settledBefore(day), council, at))]);
  const decided: (readonly [StreamDraft, Decision])[] = [];
  for (const subject of subjectsOf(work, drafts, main)) {
    decided.push([subject, corrects ? await decideByHistory(work, drafts, subject) : decideLate(work, drafts, subject)]);
  }
  const refused = refusedTogether(work, decided);
  if (refused) return refused;
  const numbers: (number | undefined)[] = [];
  for (const [subject, decision] of decided) numbers.push(await add(work, drafts, subject, decision));
  notices.push(...placeByLapse(work, drafts), ...recountCouncil(main, council, at));
  notices.push(...[...drafts.values()].flatMap((draft) => settleDeems(draft, settledBefore(day), council, at)));
  const touched = [...drafts.values()].filter((draft) => draft.events.length > 0);
  notices.push(...begunNotices(touched, council, request.actor, at));
  notices.push(...touched.flatMap((draft) => agendaNotices(draft, drafts, council, at)));
  const answer: RecordedAct = {
    kind: 'recorded', stream: main.id, sequence: main.sequence, day, billNumber: numbers[0], repeated: false,
    notJudged: [...new Set(decided.flatMap(([, decision]) => (decision.accepted ? decision.notJudged : [])))],
    irregular: request.irregular && [...new Set(decided.flatMap(([, decision]) => (decision.accepted ? decision.irregular ?? [] : [])))],
    events: touched.flatMap((draft) => draft.events.map(({ event }) =>
      ({ stream: draft.id, sequence: event.sequence, type: event.type }))),
  };
  return { answer, touched, notices };
}

/** Decides an act and appends what it brings about, all or nothing (기록). */
export async function decideAndAppend(work: Work): Promise<ActAnswer> {
  const decided = await decideOn(work);
  if (!('touched' in decided)) return decided;
  const { request, council, client, at } = work;
  const { answer, touched, notices } = decided;
  await commit(client, council, touched, {
    notices,
    commands: [{
      actor_id: request.actor.id, command_id: request.commandId, stream_id: answer.stream, request_hash: work.hash, answer,
      recorded_at: at,
    }],
    calendar: { council: council.id, sequence: council.book.sequence, changing: work.of.kind === 'calendar' },
  });
  return answer;
}

/** The next 의안번호: gapless, from a counter row that is locked last. */
async function nextBillNumber(client: Client, council: string): Promise<number> {
  const { rows } = await client.query<{ last_number: number }>({
    name: 'uian-bill-number',
    text: `insert into bill_counter (council_id, last_number) values ($1, 1)
           on conflict (council_id) do update set last_number = bill_counter.last_number + 1 returning last_number`,
    values: [council],
  });
  return rows[0]!.last_number;
}

