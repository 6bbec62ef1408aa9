import { koreanDay, type Bill, type Meeting } from '@uian/domain';
import { FACT_TERMS, type ActorRole, type FactId } from '@uian/procedure';
import type { ChainedEvent } from './chain.js';
import type { Council } from './council-directory.js';
import type { StreamDraft } from './draft.js';
import type { NoticeRow } from './notices.js';

/** Who is concerned by what happens to an agenda (의사일정). The chair hears of an approval by having given it. */
const TOLD: Partial<Record<FactId, readonly ActorRole[]>> = {
  'meeting.void-item': ['committee-chair', 'vice-chair', 'committee-staff', 'chief-specialist', 'secretariat'],
  'meeting.drop-item': ['committee-chair', 'vice-chair', 'committee-staff', 'chief-specialist', 'secretariat'],
  'meeting.change-items': ['committee-chair', 'vice-chair', 'committee-staff', 'chief-specialist'],
  'meeting.approve': ['vice-chair', 'committee-staff'],
  'meeting.return': ['vice-chair', 'committee-staff', 'chief-specialist'],
  'meeting.notify': ['committee-chair', 'vice-chair', 'chief-specialist', 'secretariat'],
};

type Bills = ReadonlyMap<string, StreamDraft>;

const titleOf = (id: string, bills: Bills): string => {
  const bill: Bill | undefined = bills.get(id)?.bill;
  return bill ? `${bill.number === undefined ? '' : `의안번호 ${bill.number} `}${bill.title}` : id;
};

interface Words { readonly what: string; readonly lines: readonly string[] }

/** What happened, in a few words and by item; undefined where nobody has to be told. */
function wordsOf({ type, payload, sequence }: ChainedEvent, meeting: Meeting, bills: Bills): Words | undefined {
  const p = payload as { bill?: string; because?: FactId; reason?: string; fallen?: readonly string[] };
  const { items } = meeting;
  const returned = items.filter((item) => item.returned !== undefined);
  switch (type) {
    case 'meeting.void-item': return {
      what: '승인 실효', lines: [`${titleOf(p.bill!, bills)}: 승인이 효력을 잃었습니다(${FACT_TERMS[p.because!]}). 다시 협의하고 승인받아야 합니다.`],
    };
    case 'meeting.drop-item': return { what: '안건 제외', lines: [`${titleOf(p.bill!, bills)}: 의사일정에서 빠졌습니다(${FACT_TERMS[p.because!]}).`] };
    case 'meeting.change-items': return p.fallen && {
      what: '승인 실효', lines: p.fallen.map((id) => `${titleOf(id, bills)}: 의사일정안이 바뀌어 승인이 효력을 잃었습니다.`),
    };
    case 'meeting.approve': return {
      what: `승인 ${items.filter((item) => item.approved).length}건${returned.length > 0 ? ` · 반려 ${returned.length}건` : ''}`,
      lines: returned.map((item) => `${titleOf(item.bill, bills)}: ${item.returned}`),
    };
    case 'meeting.return': return { what: '반려', lines: [`사유: ${p.reason ?? ''}`] };
    case 'meeting.notify': return { what: '회의 통지', lines: items.filter((item) => item.approved).map((item, at) => `${at + 1}. ${titleOf(item.bill, bills)}`) };
    default: throw new Error(`nobody is told of ${type} (${sequence})`);
  }
}

/** Notices of what a transaction did to an agenda: each office concerned hears of each event once, by its key. */
export function agendaNotices(draft: StreamDraft, bills: Bills, council: Council, at: number): readonly NoticeRow[] {
  const { meeting } = draft;
  if (!meeting) return [];
  const name = `제${meeting.ordinal}차 ${council.roster.committees.get(meeting.committee)?.name ?? meeting.committee}`;
  return draft.events.flatMap(({ event }) => {
    const roles = TOLD[event.type];
    const words = roles && wordsOf(event, meeting, bills);
    return !words ? [] : roles.map((role): NoticeRow => ({
      council_id: council.id, stream_id: draft.id, key: `${draft.id}:${event.type}:${event.sequence}:${role}`, role,
      committee_id: role === 'secretariat' ? null : meeting.committee, period: event.type, rung: 'told', urgent: false, created_at: at,
      subject: `[의사일정 ${words.what}] ${name} 의사일정 – ${koreanDay(meeting.sitting)} ${meeting.time}`,
      body: [`${name} 의사일정 (${koreanDay(meeting.sitting)} ${meeting.time})`, ...words.lines].join('\n'),
    }));
  });
}
