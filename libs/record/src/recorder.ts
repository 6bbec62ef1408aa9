import { randomUUID } from 'node:crypto';
import {
  decide, decideCorrection, placedByLapse, settledBefore, withoutDisprovedDeems, type Bill, type Decision, type RuleContext,
} from '@uian/domain';
import { isRecordActId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { Client } from 'pg';
import type { ActAnswer, ActRequest, RecordedAct } from './act-answer.js';
import { fingerprint } from './chain.js';
import { commit } from './commit.js';
import { businessDay, businessNow, type Council, type CouncilDirectory } from './council-directory.js';
import { StreamDraft, type Recording } from './draft.js';
import { historyOf } from './events.js';
import { deemNotices, type NoticeRow } from './notices.js';
import { procedureOf } from './projections.js';
import { recount } from './recount.js';
import { settleDeems } from './settle.js';
import { findStreams, type Found, type Grip } from './streams.js';
import { atOnce, inTransaction } from './transaction.js';
import { Waker } from './wake.js';
import { agendaMoved, missingStream, standsAlone, streamsOf, type StreamsOfAct } from './streams-of-act.js';

const ATTEMPTS = 5;
/** unique_violation, deadlock_detected, serialization_failure: somebody was first; look again. */
const LOOK_AGAIN = new Set(['23505', '40P01', '40001']);

/** An agenda changed while its bills were being locked. */
class AgendaMoved extends Error {}

const isRace = (error: unknown): boolean =>
  error instanceof AgendaMoved || (error instanceof Error && 'code' in error && LOOK_AGAIN.has(String(error.code)));

interface Work {
  readonly request: ActRequest;
  readonly council: Council;
  readonly found: Found;
  readonly of: StreamsOfAct;
  readonly client: Client;
  readonly hash: string;
  readonly at: number;
  readonly today: string;
  readonly day: string;
}

/**
 * The only writer of the record (기록자): finds the streams, settles, decides, appends and projects, all or nothing. An act
 * that stands alone reads and then appends in one statement, which fails if somebody was first; it is then decided again
 * under locks, as every act that concerns several streams is from the start.
 */
export class Recorder {
  private readonly listeners = new Set<(act: RecordedAct, council: string) => void>();

  private readonly waker: Waker;

  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {
    this.waker = new Waker(dataSource);
  }

  /** Calls back after each commit: to tell browsers. Answers how to stop that. */
  onRecorded(listener: (act: RecordedAct, council: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Records an act, or answers why not. The same command twice gives the same answer once. */
  async record(request: ActRequest): Promise<ActAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // Read before a connection is held: all that wait for one stream may hold all there are.
        await this.councils.of(request.council);
        const answer = attempt === 1 && standsAlone(request)
          ? await atOnce(this.dataSource, (client) => this.decided(client, request, 'read'))
          : await inTransaction(this.dataSource, (client) => this.decided(client, request, 'locked'));
        if (answer.kind === 'recorded' && !answer.repeated) this.tell(answer, request.council);
        return answer;
      } catch (error) {
        if (attempt === ATTEMPTS || !isRace(error)) throw error;
      }
    }
  }

  private tell(act: RecordedAct, council: string): void {
    if (act.events.some((event) => event.type.startsWith('calendar.'))) this.councils.forget(council);
    this.waker.wake();
    for (const listener of this.listeners) listener(act, council);
  }

  private async decided(client: Client, request: ActRequest, grip: Grip): Promise<ActAnswer> {
    const of = await streamsOf(request, client, await this.councils.of(request.council));
    const found = await findStreams(client, request.council, of.ids, { actor: request.actor.id, id: request.commandId }, grip);
    const { act, day, input, stream, ground, irregular } = request;
    const hash = fingerprint({
      act, day: day ?? null, input, stream: stream ?? null, ground: ground ?? null, ...(irregular && { irregular }),
    }).toString('hex');
    if (found.earlier) {
      return found.earlier.requestHash === hash
        ? { ...(found.earlier.answer as RecordedAct), repeated: true } : { kind: 'command-reused' };
    }
    const council = await this.councils.of(request.council, found.calendarSequence);
    if (agendaMoved(of, found)) throw new AgendaMoved('the agenda changed; look again');
    const missing = missingStream(request, of, found, council);
    if (missing !== undefined) return { kind: 'unknown-stream', stream: missing };
    const today = businessDay(found.clockOffset);
    return decideAndAppend({
      request, council, found, of, client, hash, at: businessNow(found.clockOffset), today, day: day ?? today,
    });
  }
}

function contextOf(work: Work, drafts: ReadonlyMap<string, StreamDraft>, main: StreamDraft): RuleContext {
  const { request, council, day, today, of } = work;
  const bills = new Map<string, Bill>();
  for (const draft of drafts.values()) if (draft.bill) bills.set(draft.id, draft.bill);
  return {
    act: request.act, day, today, input: request.input, bill: main.bill,
    meeting: main.meeting ?? (of.meeting === undefined ? undefined : drafts.get(of.meeting)?.meeting),
    bills, calendar: council.calendar, roster: council.roster, actor: request.actor,
    procedure: procedureOf(council, main.bill, day), irregular: request.irregular,
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

async function decideAndAppend(work: Work): Promise<ActAnswer> {
  const { request, council, found, client, at, day } = work;
  const recording: Recording = {
    council: council.id, at, ground: request.ground ?? null, commandId: request.commandId,
    actor: { id: request.actor.id, offices: request.actor.offices },
  };
  const drafts = new Map([...found.streams].map(([id, locked]) => [id, StreamDraft.of(locked, recording)]));
  const main = drafts.get(work.of.main ?? '') ?? StreamDraft.begin(work.of.main ?? randomUUID(), work.of.kind, recording);
  drafts.set(main.id, main);
  const corrects = isRecordActId(request.act);
  // What a correction may show never to have been due is not settled before it.
  const notices = [...drafts.values()].flatMap((draft) =>
    [...recount(draft, council, at), ...(corrects ? [] : settleDeems(draft, settledBefore(day), council, at))]);
  const decision = corrects ? await decideByHistory(work, drafts, main) : decideLate(work, drafts, main);
  if (!decision.accepted) return { kind: 'refused', refusal: decision.refusal };
  const billNumber = request.act === 'bill.receive' ? await nextBillNumber(client, council.id) : undefined;
  for (const { stream, events } of decision.events) {
    const draft = stream === null ? main : drafts.get(stream);
    for (const event of events) {
      draft?.add(stream === null && billNumber !== undefined ? { ...event, payload: { ...event.payload, billNumber } } : event);
    }
  }
  notices.push(...placeByLapse(work, drafts));
  notices.push(...[...drafts.values()].flatMap((draft) => settleDeems(draft, settledBefore(day), council, at)));
  const touched = [...drafts.values()].filter((draft) => draft.events.length > 0);
  const answer: RecordedAct = {
    kind: 'recorded', stream: main.id, sequence: main.sequence, day, billNumber, notJudged: decision.notJudged,
    irregular: decision.irregular, repeated: false,
    events: touched.flatMap((draft) => draft.events.map(({ event }) =>
      ({ stream: draft.id, sequence: event.sequence, type: event.type }))),
  };
  await commit(client, council, touched, {
    notices,
    commands: [{
      actor_id: request.actor.id, command_id: request.commandId, stream_id: main.id, request_hash: work.hash, answer,
      recorded_at: at,
    }],
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

