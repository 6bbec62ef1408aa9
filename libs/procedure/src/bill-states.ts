/** A state of a bill (의안 상태) on its road. */
export interface BillStateRow {
  /** What people read. */
  readonly term: string;
  /** Place on the road; what stands earlier is *not yet*, what stands later is *no longer*. */
  readonly order: number;
  /** The bill's road ends here. */
  readonly final?: true;
  /** The matter is before a committee sitting (위원회 의제). */
  readonly beforeCommittee?: true;
}

export const BILL_STATES = {
  introduced: { term: '발의', order: 1 },
  received: { term: '접수', order: 2 },
  referred: { term: '위원회 회부', order: 3 },
  placed: { term: '위원회 상정', order: 4, beforeCommittee: true },
  explained: { term: '제안설명', order: 5, beforeCommittee: true },
  'review-heard': { term: '검토보고', order: 6, beforeCommittee: true },
  questioned: { term: '질의·답변', order: 7, beforeCommittee: true },
  debated: { term: '토론', order: 8, beforeCommittee: true },
  /** 보류: decided to leave it for a later sitting. */
  held: { term: '보류', order: 8, beforeCommittee: true },
  'committee-decided': { term: '위원회 의결', order: 9 },
  /** 본회의에 부의하지 아니하기로 한 의안 (지방자치법 제81조): not final, it may still be asked for. */
  'not-sent-to-plenary': { term: '본회의 불부의', order: 10 },
  reported: { term: '심사보고', order: 10 },
  'plenary-placed': { term: '본회의 상정', order: 11 },
  passed: { term: '본회의 가결', order: 12 },
  transferred: { term: '이송', order: 13 },
  'reconsideration-requested': { term: '재의요구', order: 14 },
  /** 확정: neither promulgated nor returned in time (지방자치법 제32조제5항). */
  confirmed: { term: '확정', order: 15 },
  promulgated: { term: '공포', order: 16 },
  'in-force': { term: '시행', order: 17, final: true },
  rejected: { term: '부결', order: 17, final: true },
  withdrawn: { term: '철회', order: 17, final: true },
} as const satisfies Record<string, BillStateRow>;

export type BillStateId = keyof typeof BILL_STATES;

export const billState = (id: BillStateId): BillStateRow => BILL_STATES[id];

export const BILL_STATE_IDS = Object.keys(BILL_STATES) as readonly BillStateId[];
