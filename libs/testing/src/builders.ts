import { BUDGETS, type MeetingActId } from '@uian/procedure';
import { COMMITTEE, PROPOSER, SUPPORTERS } from './council.js';
import type { Docket, Entry, InputFor } from './docket.js';

/** Days of the road of bill 1544. Those that its sources do not give are chosen: receipt, agenda, report, transfer. */
export const ROAD = {
  introduced: '2024-02-02', received: '2024-02-02', referred: '2024-02-07', noticed: '2024-02-08', drafted: '2024-02-13',
  approved: '2024-02-14', hearing: '2024-02-22', reportWritten: '2024-02-27', distributed: '2024-02-28', sitting: '2024-03-05',
  reported: '2024-03-06', plenary: '2024-03-08', transferred: '2024-03-13', promulgated: '2024-03-26',
  /** The day after the mayor's twenty days. */
  confirmed: '2024-04-03',
  /** The first plenary sitting after a 재의요구. */
  reconsidered: '2024-06-10',
} as const;

/** 발의 of bill 1544: one proposer, 41 supporters. */
export const introduction = (more: Partial<InputFor<'bill.introduce'>> = {}): InputFor<'bill.introduce'> => ({
  kind: 'ordinance.partial-amendment', title: '서울특별시 미래전략과제 발굴 및 육성 조례 일부개정조례안',
  subtitle: `(${PROPOSER} 의원 발의)`, proposers: [PROPOSER], supporters: [...SUPPORTERS],
  costEstimate: { kind: 'waiver', clause: '제3조제2항', reason: '선언적·권고적인 형식으로 규정되어 있음' }, ...more,
});

/** 제출 of a bill by the mayor. */
export const submission = (more: Partial<InputFor<'bill.submit'>> = {}): InputFor<'bill.submit'> => ({
  kind: 'ordinance.partial-amendment', title: '서울특별시 도시계획 조례 일부개정조례안', costEstimate: { kind: 'estimate' },
  ...(more.kind && BUDGETS.includes(more.kind) && { fiscalYear: 2025 }), ...more,
});

/** 제안 of a bill by {@link COMMITTEE}. */
export const proposal = (more: Partial<InputFor<'bill.propose-by-committee'>> = {}): InputFor<'bill.propose-by-committee'> => ({
  kind: 'ordinance.partial-amendment', title: '서울특별시 창업지원 조례 일부개정조례안(위원장안)', committee: COMMITTEE,
  resolvedOn: ROAD.introduced, ...more,
});

/** 청구 of an ordinance by residents. */
export const petition = (more: Partial<InputFor<'bill.lodge-petition'>> = {}): InputFor<'bill.lodge-petition'> => ({
  kind: 'ordinance.partial-amendment', title: '서울특별시 학생인권 조례 일부개정조례안', representative: '홍길동', signatures: 25_000, ...more,
});

/** A recorded vote; whoever neither favours nor opposes abstains. */
export const recordedVote = (present: number, yes: number, no = 0) =>
  ({ method: 'recorded', present, yes, no, abstain: present - yes - no }) as const;

/** An agenda of the bills' committee on its way (의사일정): drafted, the vice-chair consulted, the chair asked. Answers its id. */
export function agendaAwaitingApproval(docket: Docket, items: readonly string[], sitting: string = ROAD.sitting): string {
  const committee = items[0] === undefined ? COMMITTEE : docket.bill(items[0]).committee ?? COMMITTEE;
  const input = { committee, ordinal: 4, sitting, time: '10:00', items: [...items] };
  const stream = docket.do('meeting.draft', { day: ROAD.drafted, input });
  const next = <Act extends MeetingActId>(act: Act, entry: Omit<Entry<Act>, 'stream'>) => docket.do(act, { ...entry, stream });
  next('meeting.consult', { day: ROAD.drafted });
  next('meeting.answer-consultation', { day: ROAD.approved, input: { answer: 'agreed' } });
  next('meeting.request-approval', { day: ROAD.approved });
  return stream;
}

/** An agenda that the chair approved in whole. */
export function approvedAgenda(docket: Docket, items: readonly string[], sitting: string = ROAD.sitting): string {
  const stream = agendaAwaitingApproval(docket, items, sitting);
  docket.do('meeting.approve', { day: ROAD.approved, input: {}, stream });
  docket.do('meeting.notify', { day: ROAD.approved, stream });
  return stream;
}

/** An amendment (수정안) of thirteen members, by its number. */
export const amendment = (number: number, more: Partial<InputFor<'bill.move-amendment'>> = {}): InputFor<'bill.move-amendment'> => ({
  amendment: number, by: 'members', signatories: SUPPORTERS.slice(0, 13), summary: '제3조를 수정함', ...more,
});
