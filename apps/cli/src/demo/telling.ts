import type { BillLife } from './bill-life.js';
import type { Plan } from './plan.js';
import type { sessionsAround } from './sessions.js';

/** What the stories of the bills are told with. */
export interface Telling {
  readonly plan: Plan;
  readonly today: string;
  readonly sessions: ReturnType<typeof sessionsAround>;
  /** The life of a bill of the catalogue. */
  readonly life: (key: string) => BillLife;
  /** A bill that is in time for a session, received, referred and under 입법예고. @param late working days after the usual */
  readonly begun: (key: string, session: 'A' | 'B' | 'C', late?: number) => BillLife;
}
