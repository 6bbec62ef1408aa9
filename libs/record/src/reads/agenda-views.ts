import {
  agendaVersions, itemReadiness, READINESS_TERMS, type AgendaItem, type AgendaVersion, type Bill, type Lack, type Meeting, type Readiness,
  type RecordedEvent, type WayOut,
} from '@uian/domain';
import { FACT_TERMS, type FactId, type RuleId } from '@uian/procedure';
import { fingerprint } from '../chain.js';
import type { Council } from '../council-directory.js';
import { NOT_JUDGED_TERM, ruleView, violationViews, type Termed, type ViolationView } from './terms.js';
import type { TimelineActor, TimelineEntry } from './timeline.js';

/** An item of the agenda (안건), and whether it is formally ready for the day of the sitting (형식 요건). */
export interface AgendaItemView {
  readonly bill: string;
  readonly number: number | null;
  readonly title: string | null;
  readonly approved: boolean;
  readonly returned: string | null;
  /** It was approved, and is no longer (승인 실효): since when, and by what. */
  readonly fallen: { readonly day: string; readonly because: Termed<FactId> } | null;
  /** To be placed by a resolution of the committee (긴급 의결): the reason given. */
  readonly late: string | null;
  /** Something on the bill's way broke a rule and was kept (규칙에 어긋난 사실). */
  readonly irregular: boolean;
  /** The bill was taken over from elsewhere (이관). */
  readonly imported: boolean;
  readonly readiness: Termed<Readiness>;
  /** What is missing, as sentences; the first is what to show. */
  readonly lacks: readonly Lack[];
  /** What would let it through all the same (예외). */
  readonly exceptions: readonly WayOut[];
  readonly notJudged: readonly (Termed<RuleId> & { readonly word: string })[];
  /** 담당 전문위원 of its review report. */
  readonly specialist: string | null;
  /** Nothing but the sitting itself is missing: approved, and its placement would pass. */
  readonly ready: boolean;
  /** Why placement would not pass on that day, the approval of the agenda included. */
  readonly violations: readonly ViolationView[];
}

type Judged = Pick<AgendaItemView, 'readiness' | 'lacks' | 'exceptions' | 'notJudged'>;

const UNKNOWN: Judged = { readiness: { id: 'barred', term: READINESS_TERMS.barred }, lacks: [], exceptions: [], notJudged: [] };

function judgedItem(bill: Bill | undefined, meeting: Meeting, council: Council, today: string): Judged {
  if (!bill) return UNKNOWN;
  const { readiness, lacks, exceptions, notJudged } = itemReadiness({
    bill, meeting, calendar: council.calendar, roster: council.roster, pack: council.pack, today,
  });
  return {
    readiness: { id: readiness, term: READINESS_TERMS[readiness] }, lacks, exceptions,
    notJudged: notJudged.map((rule) => ({ ...ruleView(rule), word: NOT_JUDGED_TERM })),
  };
}

export function agendaItemView(
  item: AgendaItem, bill: Bill | undefined, meeting: Meeting, council: Council, today: string, violations: Parameters<typeof violationViews>[0],
): AgendaItemView {
  return {
    bill: item.bill, number: bill?.number ?? null, title: bill?.title ?? null, approved: item.approved, returned: item.returned ?? null,
    fallen: item.fallen ? { day: item.fallen.day, because: { id: item.fallen.because, term: FACT_TERMS[item.fallen.because] } } : null,
    late: item.late ?? null, irregular: bill?.irregularities !== undefined, imported: bill?.imported !== undefined,
    specialist: bill?.report?.specialist ?? null, ...judgedItem(bill, meeting, council, today),
    ready: bill !== undefined && violations.violations.length === 0, violations: violationViews(violations),
  };
}

/** What changed from one version to the next, item by item. */
export interface AgendaDifference {
  readonly bill: string;
  readonly title: string | null;
  readonly what: Termed<'added' | 'removed' | 'moved' | 'approved' | 'returned' | 'fallen'>;
  readonly words: string | null;
}

const DIFFERENCES = { added: '추가', removed: '제외', moved: '순서 변경', approved: '승인', returned: '반려', fallen: '승인 실효' } as const;

/** A version of the agenda (의사일정의 판) as people read it. */
export interface AgendaVersionView {
  readonly kind: Termed<AgendaVersion['kind']>;
  readonly number: number;
  readonly sequence: number;
  readonly day: string;
  readonly recordedAt: string;
  readonly actor: TimelineActor | null;
  readonly sitting: string;
  readonly time: string;
  readonly items: readonly { readonly bill: string; readonly number: number | null; readonly title: string | null; readonly approved: boolean }[];
  readonly differences: readonly AgendaDifference[];
  /** Fingerprint of what was approved (SHA-256), and whether the record still bears it out. */
  readonly hash: string | null;
  readonly intact: boolean | null;
}

function differencesOf(before: Meeting['items'], now: Meeting['items'], titleOf: (bill: string) => string | null): readonly AgendaDifference[] {
  const of = (bill: string, what: keyof typeof DIFFERENCES, words: string | null = null): AgendaDifference =>
    ({ bill, title: titleOf(bill), what: { id: what, term: DIFFERENCES[what] }, words });
  const stays = (items: Meeting['items'], others: Meeting['items']) =>
    items.map(({ bill }) => bill).filter((bill) => others.some((other) => other.bill === bill));
  const [was, is] = [stays(before, now), stays(now, before)];
  return [
    ...before.filter(({ bill }) => !is.includes(bill)).map(({ bill }) => of(bill, 'removed')),
    ...now.flatMap((item): readonly AgendaDifference[] => {
      const old = before.find(({ bill }) => bill === item.bill);
      if (!old) return [of(item.bill, 'added')];
      if (item.approved && !old.approved) return [of(item.bill, 'approved', item.late ?? null)];
      if (item.fallen && !old.fallen) return [of(item.bill, 'fallen', FACT_TERMS[item.fallen.because])];
      if (item.returned !== undefined && old.returned === undefined) return [of(item.bill, 'returned', item.returned)];
      return was.indexOf(item.bill) === is.indexOf(item.bill) ? [] : [of(item.bill, 'moved')];
    }),
  ];
}

/** Every version of an agenda, newest first, each with what it changed. @param events as they are stored */
export function agendaVersionViews(
  meeting: Meeting, events: readonly RecordedEvent[], timeline: readonly TimelineEntry[], bills: ReadonlyMap<string, Bill>,
): readonly AgendaVersionView[] {
  const titleOf = (bill: string): string | null => bills.get(bill)?.title ?? null;
  const versions = agendaVersions(meeting.id, meeting.council, events);
  return versions.map((version, at): AgendaVersionView => {
    const { kind, number, sequence, day, sitting, time, items, snapshot, hash } = version;
    const entry = timeline.find((one) => one.sequence === sequence);
    const left = kind === 'approved' ? version.draft : items;
    return {
      kind: { id: kind, term: kind === 'approved' ? '승인본' : '의사일정안' }, number, sequence, day, sitting, time,
      recordedAt: entry?.recordedAt ?? '', actor: entry?.actor ?? null,
      items: items.map(({ bill, approved }) => ({ bill, number: bills.get(bill)?.number ?? null, title: titleOf(bill), approved })),
      differences: differencesOf(versions[at - 1]?.draft ?? [], left, titleOf),
      hash: hash ?? null, intact: hash === undefined || !snapshot ? null : fingerprint(snapshot).toString('hex') === hash,
    };
  }).toReversed();
}
