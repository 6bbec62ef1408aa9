import type { Availability, Deadline, Refusal, Violation } from '@uian/domain';
import {
  ACTORS, CERTAINTY_TERMS, isLaw, ruleRow, type ActorRole, type Certainty, type Citation, type RuleId,
} from '@uian/procedure';
import type { Council } from '../council-directory.js';

/** An id of ours with the word people read. */
export interface Termed<Id extends string = string> {
  readonly id: Id;
  readonly term: string;
}

export const certaintyView = (id: Certainty): Termed<Certainty> => ({ id, term: CERTAINTY_TERMS[id] });

/** How sure we are of what a citation says; null where it is no law. */
export const certaintyOf = (citation: Citation, id: Certainty): Termed<Certainty> | null => (isLaw(citation) ? certaintyView(id) : null);

export const roleView = (id: ActorRole): Termed<ActorRole> => ({ id, term: ACTORS[id].term });

export const ruleView = (id: RuleId): Termed<RuleId> => ({ id, term: ruleRow(id).term });

/** A committee by the name people know; one that is gone keeps its id. */
export const committeeView = (id: string, council: Council): Termed => ({
  id, term: council.roster.committees.get(id)?.name ?? id,
});

export const STATUS_TERMS: Readonly<Record<Deadline['status'], string>> = {
  open: '진행 중', met: '이행', late: '지연 이행', suspended: '집행정지', void: '종료',
};

export const AVAILABILITY_TERMS: Readonly<Record<Availability, string>> = {
  must: '해야 합니다', may: '할 수 있습니다', 'not-yet': '아직 할 수 없습니다', 'no-longer': '더는 할 수 없습니다',
  'not-now': '지금은 할 수 없습니다',
};

/** Words for an act whose rule had no known figure for its day. */
export const NOT_JUDGED_TERM = '판단하지 않음';

/** Words for what broke a rule and was kept all the same. */
export const IRREGULAR_TERM = '규칙에 어긋난 사실';

/** Words for what was taken over from elsewhere. */
export const IMPORTED_TERM = '이관된 기록';

/** A violation with the word for how sure we are of the rule. */
export interface ViolationView extends Omit<Violation, 'certainty'> {
  readonly certainty: Termed<Certainty> | null;
}

export const violationViews = ({ violations }: Pick<Refusal, 'violations'>): readonly ViolationView[] =>
  violations.map((found) => ({ ...found, certainty: found.certainty && certaintyView(found.certainty) }));
