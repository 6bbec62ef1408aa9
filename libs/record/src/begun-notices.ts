import { isUrgent, koreanDay, legalDayOf, type Actor, type Deadline, type Meeting } from '@uian/domain';
import { citationText, FACT_TERMS, type ActorRole } from '@uian/procedure';
import type { Council } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import { nameOf, type NoticeRow } from './notices.js';
import { deadlinesOf } from './projections.js';

/** A duty that an act has just laid upon somebody else. */
interface Begun {
  readonly draft: StreamDraft;
  readonly deadline: Deadline;
  readonly owner: ActorRole;
  readonly committee: string | null;
  /** The act, in a word (`위원장 승인 요청`). */
  readonly since: string;
}

const committeeOf = ({ state, kind }: StreamDraft): string | null =>
  (kind === 'calendar' ? null : (state as { committee?: string }).committee ?? null);

const holds = ({ offices }: Actor, role: ActorRole, committee: string | null): boolean =>
  offices.some((office) => office.role === role && (office.committee === undefined || office.committee === committee));

function begunIn(draft: StreamDraft, council: Council, actor: Actor): readonly Begun[] {
  const { state, kind, events } = draft;
  if (!state) return [];
  return deadlinesOf(state, kind, council).flatMap((deadline): readonly Begun[] => {
    const { period, revision, owedBy, status } = deadline;
    const committee = deadline.committee ?? committeeOf(draft);
    // What a fact of this very act began did not run before.
    const cause = events.find(({ event }) => event.sequence === revision)?.event;
    if (!cause || status !== 'open' || period.effect !== 'duty' || owedBy === undefined || holds(actor, owedBy, committee)) return [];
    return [{ draft, deadline, owner: owedBy, committee, since: FACT_TERMS[cause.type] }];
  });
}

const untilWords = ({ target, due, period }: Deadline): string => {
  const until = target ?? due;
  return `${period.term} ${until ? `${koreanDay(until)}까지` : '기한 미정'}`;
};

/** One notice for all that one act laid upon an office: 한 번에 회부한 의안 일곱 건은 알림 하나. */
function noticeOf(same: readonly Begun[], council: Council, at: number): NoticeRow {
  const [{ draft, deadline, owner, committee, since }] = same as readonly [Begun, ...Begun[]];
  const { period, revision } = deadline;
  const items = draft.kind === 'meeting' ? ` (안건 ${(draft.state as Meeting).items.length}건)` : '';
  const names = same.map((one) => nameOf(one.draft.state!, council, one.deadline));
  const others = same.length > 1 ? ` 외 ${same.length - 1}건` : '';
  const article = period.level === 'office' ? '내부 목표 (법적 기한 아님)' : citationText(period.citation);
  const acts = period.endsOn.map((id) => FACT_TERMS[id]).join(' 또는 ');
  return {
    council_id: council.id, stream_id: draft.id, key: `${draft.id}:${period.id}:${revision}:begun:${owner}`, role: owner, committee_id: committee,
    period: period.id, rung: 'begun', urgent: isUrgent(period.id, 'begun', deadline.due, legalDayOf(at)), created_at: at,
    subject: `[${since}] ${names[0]}${others}${items} – ${untilWords(deadline)}`,
    body: [...names, `할 일: ${acts}`, untilWords(deadline), `근거: ${article}`].join('\n'),
  };
}

/** Notices of what an act asks of others (맡은 일): to each office that owes something from now on and did not do the act itself. */
export function begunNotices(drafts: readonly StreamDraft[], council: Council, actor: Actor, at: number): readonly NoticeRow[] {
  const begun = drafts.flatMap((draft) => begunIn(draft, council, actor));
  const keyOf = ({ deadline, owner, committee, since }: Begun): string => [deadline.period.id, owner, committee, since].join('|');
  return [...new Set(begun.map(keyOf))].map((key) => noticeOf(begun.filter((one) => keyOf(one) === key), council, at));
}
