import { IN_COMMITTEE, UNDECIDED } from './transitions/transition.js';
import type { BillStateId } from './bill-states.js';

/** What the law itself brings about (간주), without anybody's act: whence and whither. Its article is its period's. */
export const BILL_DEEMS = {
  'deemed.placed': { from: ['referred'], to: 'placed' },
  /** 신속처리대상안건: the day after the committee's time is over. */
  'deemed.sent-to-plenary': { from: IN_COMMITTEE, to: 'reported' },
  'deemed.plenary-placed': { from: ['reported'], to: 'plenary-placed' },
  'deemed.discarded': { from: ['not-sent-to-plenary'], to: 'discarded' },
  'deemed.confirmed': { from: ['transferred'], to: 'confirmed' },
  'deemed.concluded': { from: ['transferred'], to: 'concluded' },
  'deemed.in-force': { from: ['promulgated'], to: 'in-force' },
  'deemed.expired': { from: UNDECIDED, to: 'expired' },
} as const satisfies Record<string, { from: readonly BillStateId[]; to: BillStateId }>;

export type BillDeemId = keyof typeof BILL_DEEMS;
