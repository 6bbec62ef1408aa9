import { citationText } from '@uian/procedure';
import type { Bill } from './bill.js';
import { workingDayOnOrBefore } from './count-once.js';
import { deadlinesOf, type Deadline } from './deadlines.js';
import type { WayOut } from './placement-ways-out.js';
import type { RuleContext } from './rules/rule.js';

/** What is owed before a sitting: the review report (검토보고서 배부), as the council reads "N일 전까지". */
export interface ReportDue {
  readonly deadline: Deadline;
  /** The other reading (ISO days), where it leaves another last working day. */
  readonly otherReading?: { readonly reading: 'practice' | 'strict'; readonly due: string; readonly target: string | null };
  /** Hours were counted back from 0:00, because no time of the sitting is known. */
  readonly fromMidnight: boolean;
  /** On the day asked about it is too late for it already, or it was distributed too late for this sitting. */
  readonly missed: boolean;
  /** The rule's own exception, where it was missed (특별한 사정). */
  readonly exception?: WayOut;
}

function otherReadingOf({ counted, target }: Deadline, { procedure, calendar }: RuleContext): ReportDue['otherReading'] {
  if (!counted?.known || !counted.secondReading) return undefined;
  const isStrict = procedure.officeTargets.backReading === 'strict';
  const due = isStrict ? counted.lastDay : counted.secondReading.lastDay;
  const otherTarget = workingDayOnOrBefore(due, calendar);
  return otherTarget === target ? undefined : { reading: isStrict ? 'practice' : 'strict', due, target: otherTarget };
}

/**
 * What would be owed if the bill stood on the agenda of a sitting; undefined where the council asks for nothing, or nothing is
 * owed any more.
 * @param sitting ISO day, and the time (`HH:MM`, Asia/Seoul) where one is fixed
 * @param asked ISO day on which the question is asked
 */
export function reportDue(
  bill: Bill, sitting: { readonly day: string; readonly time?: string }, context: RuleContext, asked: string,
): ReportDue | undefined {
  const { day: target, time } = sitting;
  const facts = { ...bill.facts, 'bill.schedule': { day: asked, sequence: bill.sequence + 1, recordedAt: 0, target, time } };
  const [deadline] = deadlinesOf({ ...bill, facts }, context.procedure, context.calendar, ({ id }) => id === 'review_report.distribute');
  if (!deadline || deadline.status === 'void') return undefined;
  const { status, due, counted, period } = deadline;
  const missed = status === 'late' || (status === 'open' && due !== null && due < asked);
  return {
    deadline, missed, otherReading: otherReadingOf(deadline, context),
    fromMidnight: time === undefined && counted?.known === true && counted.startTime !== undefined,
    ...(missed && period.exception !== undefined && {
      exception: {
        id: 'late-report', article: citationText(period.citation),
        message: `${period.exception}에는 ${period.term}이 지난 뒤에도 배부할 수 있습니다.`,
      },
    }),
  };
}
