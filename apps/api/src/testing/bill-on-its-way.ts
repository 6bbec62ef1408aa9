import { COMMITTEE, MEMBERS, type Answer, type ApiUnderTest } from './api-under-test.js';

/** What an act answers, or a problem; tests look at the parts they mean. */
export interface Reply {
  readonly stream: string;
  readonly sequence: number;
  readonly billNumber: number | null;
  readonly repeated: boolean;
  readonly type: string;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { field: string; message: string }[];
  readonly violations?: readonly { rule: string; message: string; article: string; field?: string; certainty: { term: string } }[];
  readonly allowedFrom?: string | null;
}

/** 서울특별시 … 일부개정조례안 of one proposer and ten supporters. */
export const INTRODUCTION = {
  kind: 'ordinance.partial-amendment', title: '서울특별시 도서관 조례 일부개정조례안', subtitle: '의원1 의원 대표발의',
  proposers: [MEMBERS[0]], lead: MEMBERS[0], supporters: MEMBERS.slice(1, 11), costEstimate: { kind: 'no-cost', reason: '재정 부담 없음' },
};

/** Introduces a bill. @returns its id */
export async function introduce(api: ApiUnderTest, more: object = {}, day = '2024-02-02'): Promise<string> {
  const { status, body, text } = await api.act<Reply>('clerk', '/api/bills', 'bill.introduce', day, { ...INTRODUCTION, ...more });
  if (status !== 201) throw new Error(text);
  return body.stream;
}

/** Introduces a bill, receives it and refers it to the committee on 2024-02-07. @returns its id */
export async function refer(api: ApiUnderTest, more: object = {}): Promise<string> {
  const id = await introduce(api, more);
  const path = `/api/bills/${id}/acts`;
  expectRecorded(await api.act('clerk', path, 'bill.receive', '2024-02-02', {}));
  expectRecorded(await api.act('clerk', path, 'bill.refer', '2024-02-07', { committee: COMMITTEE }));
  return id;
}

export function expectRecorded({ status, text }: Answer<unknown>): void {
  if (status !== 200 && status !== 201) throw new Error(`${status} ${text}`);
}

/** 제322회 임시회, 2024-02-20 – 03-08, announced in time. */
export async function setSession(api: ApiUnderTest): Promise<void> {
  expectRecorded(await api.act('clerk', '/api/calendar/acts', 'calendar.set-session', '2024-01-15', {
    ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'],
  }));
  expectRecorded(await api.act('clerk', '/api/calendar/acts', 'calendar.convene', '2024-02-15', { session: 322, on: '2024-02-20' }));
}

/** Drafts the agenda of a sitting of the committee. @returns the id of the meeting */
export async function draftAgenda(api: ApiUnderTest, items: readonly string[], sitting = '2024-03-05'): Promise<string> {
  const answer = await api.act<Reply>('staff', '/api/meetings', 'meeting.draft', '2024-02-14', {
    committee: COMMITTEE, ordinal: 1, sitting, time: '10:00', items,
  });
  expectRecorded(answer);
  return answer.body.stream;
}

/** Consults the vice-chair and has the chair approve, all on 2024-02-15. */
export async function approveAgenda(api: ApiUnderTest, meeting: string): Promise<void> {
  const path = `/api/meetings/${meeting}/acts`;
  expectRecorded(await api.act('staff', path, 'meeting.consult', '2024-02-15', {}));
  expectRecorded(await api.act('vice', path, 'meeting.answer-consultation', '2024-02-15', { answer: 'agreed' }));
  expectRecorded(await api.act('staff', path, 'meeting.request-approval', '2024-02-15', {}));
  expectRecorded(await api.act('chair', path, 'meeting.approve', '2024-02-15', {}));
}
