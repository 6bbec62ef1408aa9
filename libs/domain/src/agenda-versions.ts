import { beginMeeting, evolveMeeting } from './evolve-meeting.js';
import type { Bill } from './bill.js';
import type { Decided } from './bill-changes.js';
import type { RecordedEvent } from './event.js';
import type { Meeting } from './meeting.js';
import { told } from './told.js';

/** An agenda as the chair approved it (승인된 의사일정): what is hashed, so that any later change shows. */
export interface AgendaSnapshot {
  readonly committee: string;
  readonly ordinal: number;
  readonly sitting: string;
  readonly time: string;
  readonly place?: string;
  /** Approved items alone, in their order; `text` is the event that the bill's text was of. */
  readonly items: readonly { readonly bill: string; readonly number?: number; readonly title: string; readonly text: number }[];
}

/** What is approved on a meeting; undefined where a bill of it is not at hand. */
export function agendaSnapshot(meeting: Meeting, bills: ReadonlyMap<string, Bill>): AgendaSnapshot | undefined {
  const { committee, ordinal, sitting, time, place } = meeting;
  const approved = meeting.items.filter((item) => item.approved).map((item) => bills.get(item.bill));
  if (!approved.every((bill) => bill !== undefined)) return undefined;
  const items = approved.map(({ id, number, title, textFrom = 1 }) => ({ bill: id, number, title, text: textFrom }));
  return { committee, ordinal, sitting, time, place, items };
}

/** A version of an agenda (의사일정의 판): a draft, or what was approved. */
export interface AgendaVersion {
  readonly kind: 'draft' | 'approved';
  /** 1, 2, 3 … of its kind. */
  readonly number: number;
  /** The event that made it, and its legal day. */
  readonly sequence: number;
  readonly day: string;
  readonly sitting: string;
  readonly time: string;
  readonly items: Meeting['items'];
  /** All that stood on the agenda then, approved or not. */
  readonly draft: Meeting['items'];
  /** Of what was approved, as far as it was kept. */
  readonly snapshot?: AgendaSnapshot;
  readonly hash?: string;
}

const kindOf = ({ type }: RecordedEvent): AgendaVersion['kind'] | undefined => {
  if (type === 'meeting.approve') return 'approved';
  return type === 'meeting.draft' || type === 'meeting.change-items' || type === 'meeting.void-item' || type === 'meeting.drop-item'
    ? 'draft' : undefined;
};

/** Every version that an agenda has had, oldest first: drafts and approved ones are kept apart and never overwritten. */
export function agendaVersions(id: string, council: string, events: readonly RecordedEvent[]): readonly AgendaVersion[] {
  const versions: AgendaVersion[] = [];
  let meeting: Meeting | undefined;
  for (const fact of told(events)) {
    meeting = meeting ? evolveMeeting(meeting, fact) : beginMeeting(id, council, fact);
    const kind = kindOf(fact);
    if (!kind) continue;
    const { agenda: snapshot, agendaHash: hash } = fact.payload as Decided;
    const number = 1 + versions.filter((one) => one.kind === kind).length;
    const { sitting, time, items } = meeting;
    versions.push({
      kind, number, sequence: fact.sequence, day: fact.day, sitting, time,
      items: kind === 'approved' ? items.filter((item) => item.approved) : items, draft: items, snapshot, hash,
    });
  }
  return versions;
}
