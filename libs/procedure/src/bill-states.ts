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
  /** The matter is before the plenary (본회의 의제). */
  readonly beforePlenary?: true;
}

export const BILL_STATES = {
  /** 청구인명부의 열람이 끝났거나 이의신청이 결정된 주민조례청구. */
  petitioned: { term: '주민조례 청구', order: 1 },
  'petition-accepted': { term: '청구 수리', order: 2 },
  introduced: { term: '발의', order: 3 },
  received: { term: '접수', order: 4 },
  'preliminary-review': { term: '예비심사', order: 5 },
  referred: { term: '위원회 회부', order: 6 },
  placed: { term: '위원회 상정', order: 7, beforeCommittee: true },
  explained: { term: '제안설명', order: 8, beforeCommittee: true },
  'review-heard': { term: '검토보고', order: 9, beforeCommittee: true },
  questioned: { term: '질의·답변', order: 10, beforeCommittee: true },
  'in-subcommittee': { term: '소위원회 심사', order: 10, beforeCommittee: true },
  'in-mediation': { term: '안건조정', order: 10, beforeCommittee: true },
  debated: { term: '토론', order: 11, beforeCommittee: true },
  /** 보류: decided to leave it for a later sitting. */
  held: { term: '보류', order: 11, beforeCommittee: true },
  'committee-decided': { term: '위원회 의결', order: 12 },
  /** 본회의에 부의하지 아니하기로 한 의안 (지방자치법 제81조): not final, it may still be asked for. */
  'not-sent-to-plenary': { term: '본회의 불부의', order: 13 },
  reported: { term: '심사보고', order: 13 },
  'plenary-placed': { term: '본회의 상정', order: 14, beforePlenary: true },
  'unlimited-debate': { term: '무제한토론', order: 15, beforePlenary: true },
  passed: { term: '본회의 가결', order: 16 },
  transferred: { term: '이송', order: 17 },
  'reconsideration-requested': { term: '재의요구', order: 18 },
  'reconsideration-placed': { term: '재의 상정', order: 19, beforePlenary: true },
  reconfirmed: { term: '재의결', order: 20 },
  retransferred: { term: '재의결 이송', order: 21 },
  /** 확정: neither promulgated nor returned in time (지방자치법 제32조제5항). */
  confirmed: { term: '확정', order: 21 },
  promulgated: { term: '공포', order: 22 },
  'in-force': { term: '시행', order: 23, final: true },
  /** 예산안, 동의안, 결의안 …: nothing is left to be done. */
  concluded: { term: '종결', order: 23, final: true },
  rejected: { term: '부결', order: 23, final: true },
  discarded: { term: '폐기', order: 23, final: true },
  /** 의원의 임기가 끝나 폐기된 의안 (지방자치법 제79조). */
  expired: { term: '임기만료 폐기', order: 23, final: true },
  withdrawn: { term: '철회', order: 23, final: true },
  'petition-dismissed': { term: '청구 각하', order: 23, final: true },
} as const satisfies Record<string, BillStateRow>;

export type BillStateId = keyof typeof BILL_STATES;

export const billState = (id: BillStateId): BillStateRow => BILL_STATES[id];

export const BILL_STATE_IDS = Object.keys(BILL_STATES) as readonly BillStateId[];
