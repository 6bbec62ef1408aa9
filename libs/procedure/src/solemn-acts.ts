import type { ActId } from './actions.js';

/**
 * Acts before which whoever does them signs in again (재인증): 의결과 공포. What they bring about cannot be taken back, so an
 * open screen that somebody left is not enough for them. No law asks for it; it is the office's own care for its record.
 */
const SOLEMN_ACTS: ReadonlySet<ActId> = new Set<ActId>([
  'bill.decide-in-committee', 'bill.rescind-in-committee', 'bill.decide-in-plenary', 'bill.rescind-in-plenary', 'bill.reconsider',
  'bill.promulgate', 'bill.promulgate-by-chair',
]);

export const isSolemn = (act: ActId): boolean => SOLEMN_ACTS.has(act);
