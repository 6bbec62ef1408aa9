import type { ActorRole } from './actors.js';

/** Who reads the opinions of citizens, shows or withholds them and answers (의사과). */
export const OPINION_KEEPERS: readonly ActorRole[] = ['secretariat'];

/** Who sees what was said on a bill, without who said it: those who report on it and decide. */
export const OPINION_READERS: readonly ActorRole[] = [...OPINION_KEEPERS, 'chief-specialist', 'committee-chair', 'committee-staff', 'member'];
