import { dayStrip, type DayMark, type LegalCalendar, type RolledOver, type SecondReading } from '@uian/calendar';
import { deadlineWords, legalDayOf, type Deadline } from '@uian/domain';
import {
  citationText, EFFECT_TERMS, type ActorRole, type Certainty, type Effect, type PeriodId,
} from '@uian/procedure';
import { certaintyOf, roleView, STATUS_TERMS, type Termed } from './terms.js';

export const OFFICE_TARGET_TERM = '내부 목표(법적 기한 아님)';

/** A deadline that explains itself (기한과 그 계산). Days are ISO, Asia/Seoul. */
export interface DeadlineView {
  readonly rule: Termed<PeriodId>;
  readonly effect: Termed<Effect>;
  readonly status: Termed<Deadline['status']>;
  /** What it means: `2024. 2. 15.(목)부터 위원회 상정 가능`, `이송 기한: 2024. 3. 13.(수)까지`. */
  readonly words: string;
  /** Null: cannot be calculated yet; `unknown` then says why. */
  readonly due: string | null;
  /** Where hours are counted, the time on that day, `HH:MM`. */
  readonly dueTime: string | null;
  /** The last working day on which a duty can still be met. */
  readonly target: string | null;
  readonly unknown: string | null;
  readonly overdue: boolean;
  readonly beganOn: string;
  readonly endedOn: string | null;
  readonly owedBy: Termed<ActorRole> | null;
  readonly length: number | null;
  readonly unit: string;
  /** Where the figure stands, and where the way of counting does. */
  readonly article: string;
  readonly countedBy: string | null;
  /** The version of the figure is in force since (시행일), where that was read. */
  readonly since: string | null;
  /** Null for an office target. */
  readonly certainty: Termed<Certainty> | null;
  /** Not a legal deadline: what the office asks of itself. */
  readonly officeTarget: string | null;
  readonly firstDay: string | null;
  readonly rolledOver: readonly RolledOver[];
  readonly secondReading: SecondReading | null;
  /** Each day counted or skipped, and why. */
  readonly days: readonly DayMark[];
}

/** Why no day can be told, as a Korean sentence; null where one can. */
function whyUnknown({ due, counted, period }: Deadline): string | null {
  if (due !== null) return null;
  if (period.length === null) return '그때 적용된 기간을 확인하지 못하여 아직 계산할 수 없습니다.';
  if (counted && !counted.known) return `${counted.year}년 휴일이 공표되지 않아 아직 계산할 수 없습니다.`;
  return '아직 계산할 수 없습니다.';
}

/**
 * A deadline as people see it.
 * @param today business day of the council (Asia/Seoul), ISO
 */
export function deadlineView(deadline: Deadline, calendar: LegalCalendar, today: string): DeadlineView {
  const { period, status, counted, due, target, owedBy } = deadline;
  const known = counted?.known ? counted : undefined;
  return {
    rule: { id: period.id, term: period.term },
    effect: { id: period.effect, term: EFFECT_TERMS[period.effect] },
    status: { id: status, term: STATUS_TERMS[status] },
    words: deadlineWords(deadline),
    due, dueTime: deadline.dueTime ?? null, target,
    unknown: whyUnknown(deadline),
    overdue: status === 'open' && period.effect === 'duty' && due !== null && due < today,
    beganOn: legalDayOf(deadline.beganAt),
    endedOn: deadline.endedOn ?? null,
    owedBy: owedBy === undefined ? null : roleView(owedBy),
    length: period.length, unit: period.unit,
    article: citationText(period.citation),
    countedBy: known?.article ?? null,
    since: period.since ?? null,
    certainty: certaintyOf(period.citation, period.certainty),
    officeTarget: period.level === 'office' ? OFFICE_TARGET_TERM : null,
    firstDay: known?.firstDay ?? null,
    rolledOver: known?.rolledOver ?? [],
    secondReading: known?.secondReading ?? null,
    days: known ? dayStrip(known, calendar) : [],
  };
}
