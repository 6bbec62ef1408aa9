import { IN_COMMITTEE, UNDECIDED } from './transitions/transition.js';
import type { BillStateId } from './bill-states.js';

/**
 * When a deem takes effect: at the end (24:00) of the last day of its period, on which it is dated; at the beginning of the day
 * after, where the text names that day; or at the beginning of the day that is due (a sitting, 시행일).
 */
export type TakesEffect = 'last-day' | 'day-after' | 'due-day';

export interface BillDeemRow {
  /** Only from these states. */
  readonly from: readonly BillStateId[];
  readonly to: BillStateId;
  readonly takesEffect: TakesEffect;
}

/** What the law itself brings about (간주), without anybody's act: whence and whither. Its article is its period's. */
export const BILL_DEEMS = {
  'deemed.placed': { from: ['referred'], to: 'placed', takesEffect: 'due-day' },
  /** 신속처리대상안건: 기간이 종료된 다음 날에 부의된 것으로 본다. */
  'deemed.sent-to-plenary': { from: IN_COMMITTEE, to: 'reported', takesEffect: 'day-after' },
  'deemed.plenary-placed': { from: ['reported'], to: 'plenary-placed', takesEffect: 'due-day' },
  /** 무제한토론을 하는 중에 회기가 끝난 때: 종결이 선포된 것으로 본다. */
  'deemed.debate-ended': { from: ['unlimited-debate'], to: 'plenary-placed', takesEffect: 'last-day' },
  'deemed.discarded': { from: ['not-sent-to-plenary'], to: 'discarded', takesEffect: 'last-day' },
  'deemed.confirmed': { from: ['transferred'], to: 'confirmed', takesEffect: 'last-day' },
  'deemed.concluded': { from: ['transferred'], to: 'concluded', takesEffect: 'last-day' },
  'deemed.in-force': { from: ['promulgated'], to: 'in-force', takesEffect: 'due-day' },
  'deemed.expired': { from: [...UNDECIDED, 'reconsideration-requested', 'reconsideration-placed'], to: 'expired', takesEffect: 'last-day' },
} as const satisfies Record<string, BillDeemRow>;

export type BillDeemId = keyof typeof BILL_DEEMS;

export const BILL_DEEM_IDS = Object.keys(BILL_DEEMS) as readonly BillDeemId[];

export const billDeem = (id: BillDeemId): BillDeemRow => BILL_DEEMS[id];
