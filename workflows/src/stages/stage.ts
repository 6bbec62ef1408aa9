import type { Followed, StageWords } from '../follow-record.js';

/** A stage of the process: waits in it for one thing, and leaves it to the record where the bill stands then. */
export type Stage = (bill: Followed) => Promise<void>;

/** A stage in which nothing is done but to wait, remind and let time pass. */
export const rests = (words: StageWords): Stage => (bill) => bill.rests(words);
