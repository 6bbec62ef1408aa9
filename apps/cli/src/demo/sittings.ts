import { work } from './days.js';
import type { Plan } from './plan.js';
import { DEMO_COMMITTEES } from './seoul-council.js';

/** A committee's sitting (위원회 회의) of the plan, in the days of the council's life. */
export interface PlannedSitting {
  /** Its key in the plan, e.g. `economy.3`. */
  readonly key: string;
  readonly committee: string;
  readonly day: string;
  /** 차수 (제N차) within the session. */
  readonly ordinal: number;
  /** The plenary sits that day, too: the committee before or after it. */
  readonly onPlenaryDay?: boolean;
  /** The chair sends the agenda back once, for this reason. */
  readonly returned?: string;
  /** The vice-chair objects, with these words. */
  readonly objection?: string;
}

/** Working days before a sitting on which its agenda is drafted, answered by the vice-chair, put to the chair, approved. */
const LEAD = { drafted: -6, answered: -5, requested: -4, approved: -2 } as const;
const OPENS = 10 * 60;
const CLOSES = 17 * 60;

/** The login of somebody of a committee. */
export const ofCommittee = (committee: string, who: 'chair' | 'vice' | 'specialist' | 'staff'): string =>
  (committee === 'economy' ? who : `${committee}-${who}`);

export const membersOf = (committee: string): readonly string[] => DEMO_COMMITTEES.find(({ id }) => id === committee)!.members!;

export const sizeOf = (committee: string): number => DEMO_COMMITTEES.find(({ id }) => id === committee)!.size;

/** Plans a sitting: agenda, consultation, approval, notice, opening, closing. @param items keys of the bills on its agenda */
export function planSitting(plan: Plan, { key, committee, day, ordinal, returned, objection, onPlenaryDay }: PlannedSitting, items: readonly string[]): void {
  const [chair, vice, staff] = (['chair', 'vice', 'staff'] as const).map((who) => ofCommittee(committee, who)) as [string, string, string];
  plan
    .add(work(day, LEAD.drafted), staff, 'meeting.draft', key, (streamOf) => ({
      committee, ordinal, sitting: day, time: '10:00', place: '의원회관 제1회의실', items: items.map(streamOf),
    }))
    .add(work(day, LEAD.drafted), staff, 'meeting.consult', key, {})
    .add(work(day, LEAD.answered), vice, 'meeting.answer-consultation', key,
      objection === undefined ? { answer: 'agreed' } : { answer: 'objected', words: objection })
    .add(work(day, LEAD.requested), staff, 'meeting.request-approval', key, {});
  if (returned !== undefined) {
    plan.add(work(day, LEAD.requested + 1), chair, 'meeting.return', key, { reason: returned });
    return;
  }
  plan
    .add(work(day, LEAD.approved), chair, 'meeting.approve', key, {})
    .add(work(day, LEAD.approved), staff, 'meeting.notify', key, {})
    .add(day, staff, 'meeting.open', key, {
      present: sizeOf(committee) - 1, ...(onPlenaryDay && { besidePlenary: 'apart' }),
    }, OPENS)
    .add(day, staff, 'meeting.close', key, {}, CLOSES);
}
