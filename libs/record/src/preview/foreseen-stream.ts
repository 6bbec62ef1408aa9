import {
  deadlineChanges, koreanDay, openedActs, voteWords, type Bill, type CalendarBook, type DeadlineChange, type Meeting,
} from '@uian/domain';
import {
  ACTORS, BILL_ACTS, billState, COUNCIL_STATES, FACT_TERMS, meetingState, type ActorRole, type BillActId, type FactId,
} from '@uian/procedure';
import type { Council } from '../council-directory.js';
import type { Work } from '../decide-act.js';
import type { StreamDraft } from '../draft.js';
import { deadlinesOf, procedureOf, stageOf, type StreamKind, type StreamState } from '../projections.js';
import { deadlineView, type DeadlineView } from '../reads/deadline-view.js';
import { violationViews, type Termed, type ViolationView } from '../reads/terms.js';

/** A deadline that an act would begin, end or move. */
export interface ForeseenDeadline {
  readonly what: DeadlineChange['what'];
  /** Korean: `2024. 2. 15.(목)부터 위원회 상정 가능`. */
  readonly words: string;
  /** The day before it moved, ISO. */
  readonly from: string | null;
  readonly deadline: Omit<DeadlineView, 'days'>;
}

/** An act that would become possible, by whom and from when. */
export interface ForeseenAct {
  readonly act: Termed<BillActId>;
  readonly by: readonly Termed<ActorRole>[];
  /** It leads the bill on, and does not just add to it. */
  readonly leads: boolean;
  readonly article: string;
  /** ISO day; null: at once where nothing stands in the way, else when what `violations` say has happened. */
  readonly allowedFrom: string | null;
  readonly violations: readonly ViolationView[];
}

/** One bill, meeting or calendar as an act would leave it (행위 뒤의 모습). */
export interface ForeseenStream {
  readonly id: string;
  readonly kind: StreamKind;
  readonly title: string;
  readonly number: number | null;
  readonly before: Termed | null;
  readonly after: Termed;
  /** What would stand in the record. */
  readonly facts: readonly { readonly type: Termed<FactId>; readonly day: string }[];
  readonly deadlines: readonly ForeseenDeadline[];
  readonly opened: readonly ForeseenAct[];
  /** All of it in short Korean sentences, the most telling first. */
  readonly sentences: readonly string[];
}

export function titleOf(state: StreamState, kind: StreamKind, council: Council): { title: string; number: number | null } {
  if (kind === 'calendar') return { title: council.name, number: null };
  if (kind === 'bill') return { title: (state as Bill).title, number: (state as Bill).number ?? null };
  const { committee, ordinal } = state as Meeting;
  return { title: `${council.roster.committees.get(committee)?.name ?? committee} 제${ordinal}차 회의`, number: null };
}

function stageView(state: StreamState, kind: StreamKind): Termed {
  const id = stageOf(state, kind);
  switch (kind) {
    case 'bill': return { id, term: billState((state as Bill).state).term };
    case 'meeting': return { id, term: meetingState((state as Meeting).state).term };
    case 'calendar': return { id, term: COUNCIL_STATES[id as keyof typeof COUNCIL_STATES].term };
  }
}

const changesOf = ({ kind, before, state }: StreamDraft, council: Council, work: Work): readonly DeadlineChange[] =>
  deadlineChanges(before ? deadlinesOf(before, kind, work.council) : [], deadlinesOf(state!, kind, council));

function openedBy(draft: StreamDraft, council: Council, { day, today }: Work): readonly ForeseenAct[] {
  const { bill, before } = draft;
  if (!bill) return [];
  return openedActs((before as Bill | null)?.state, {
    bill, day, today, calendar: council.calendar, roster: council.roster, procedure: procedureOf(council, bill, day),
  }).map(({ act, by, violations, ...rest }) => ({
    ...rest, act: { id: act, term: BILL_ACTS[act] }, by: by.map((id) => ({ id, term: ACTORS[id].term })), violations: violationViews({ violations }),
  }));
}

function sentencesOf(stages: { before: Termed | null; after: Termed }, changes: readonly DeadlineChange[], opened: readonly ForeseenAct[]): readonly string[] {
  const { before, after } = stages;
  const moves = before?.id === after.id ? [] : [`${after.term} 단계가 됩니다.`];
  const then = opened.filter(({ leads, allowedFrom, violations }) => leads && (violations.length === 0 || allowedFrom !== null))
    .map(({ act, allowedFrom }) => `${allowedFrom === null ? '바로' : `${koreanDay(allowedFrom)}부터`} ${act.term} 가능`);
  const words = [...changes.filter(({ what }) => what !== 'ends'), ...changes.filter(({ what }) => what === 'ends')].map((change) => change.words);
  return [...new Set([...moves, ...words, ...then])];
}

/** @param council as the act would leave it */
export function foreseenStream(draft: StreamDraft, council: Council, work: Work): ForeseenStream {
  const { id, kind, before } = draft;
  const state = draft.state as Bill | Meeting | CalendarBook;
  const stages = { before: before && stageView(before, kind), after: stageView(state, kind) };
  const votes = draft.events.flatMap(({ event }) => voteWords(event) ?? []);
  const changes = changesOf(draft, council, work);
  const opened = openedBy(draft, council, work);
  return {
    id, kind, ...titleOf(state, kind, council), ...stages,
    facts: draft.events.map(({ event: { type, day } }) => ({ type: { id: type, term: FACT_TERMS[type] }, day })),
    deadlines: changes.map(({ what, words, from, deadline }) => {
      const { days: _, ...view } = deadlineView(deadline, council.calendar, work.today);
      return { what, words, from: from ?? null, deadline: view };
    }),
    opened, sentences: [...votes, ...sentencesOf(stages, changes, opened)],
  };
}
