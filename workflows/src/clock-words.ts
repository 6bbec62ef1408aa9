import type { Clock } from '@uian/contracts';

/** How a clock is called in Temporal's own pages: Korean, with roles and without names. */
export interface ClockWords {
  /** What runs, e.g. 이송 기한. */
  readonly term: string;
  /** What happens when it rings before its end, and after it. */
  readonly rings: string;
  readonly overdue: string;
  /** What happens when it runs out. */
  readonly lapses: string;
}

/** A duty: reminds whoever owes the act, and once overdue whoever it escalates to as well. Nothing happens by itself. */
export const reminds = (term: string, whom: string, escalatesTo?: string): ClockWords => ({
  term,
  rings: `${whom}에게 알림`,
  overdue: escalatesTo === undefined ? `${whom}에게 알림` : `${whom}, ${escalatesTo}에게 알림`,
  lapses: '기한 지남',
});

/** A lapse that the law takes for an act (간주); until then whoever could still act is reminded. */
export const deems = (term: string, whom: string, deemed: string): ClockWords => ({
  ...reminds(term, whom),
  lapses: `${deemed} 간주`,
});

/** A span that opens or ends something without anybody owing an act: people are told. */
export const tells = (term: string, whom: string): ClockWords => ({
  ...reminds(term, whom),
  lapses: `${whom}에게 알림`,
});

const UNNAMED = reminds('기한', '담당자');

/** One line for a timer or a strike. A clock that the stage does not name is described by its rung alone. */
export function summaryOf(clock: Pick<Clock, 'rung'>, words: ClockWords = UNNAMED): string {
  const [, daysLeft] = /^(\d+)$/.exec(clock.rung) ?? [];
  const [, timesOverdue] = /^overdue-(\d+)$/.exec(clock.rung) ?? [];
  if (daysLeft === '0') return `${words.term} 당일: ${words.rings}`;
  if (daysLeft) return `${words.term} 근무일 ${daysLeft}일 전: ${words.rings}`;
  if (timesOverdue) return `${words.term} 지남(${timesOverdue}회): ${words.overdue}`;
  return `${words.term}: ${words.lapses}`;
}
