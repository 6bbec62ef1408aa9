import { PERIODS, periodRow, type PeriodId } from '@uian/procedure';

/** Kinds of notices (알림 종류), by which a person chooses what comes by which way. */
export const NOTICE_KINDS = {
  asked: '새로 맡은 일',
  reminder: '기한 알림',
  overdue: '기한 지남',
  moved: '기한 변경',
  deemed: '간주·시행',
  told: '그 밖의 소식',
} as const;

export type NoticeKind = keyof typeof NOTICE_KINDS;

/** The kind of a notice by its rung: of a ladder, of a deem, of a moved day, or of a duty that has just begun. */
export function noticeKind(rung: string): NoticeKind {
  if (rung === 'begun') return 'asked';
  if (rung === 'recounted') return 'moved';
  if (rung === 'deem' || rung === 'deemed') return 'deemed';
  if (rung.startsWith('overdue-')) return 'overdue';
  return /^\d+$/.test(rung) ? 'reminder' : 'told';
}

/**
 * Whether the law makes a notice urgent (긴급): its last day has come or has passed, or hours are counted. What the office
 * only asks of itself never is, and what has happened is not.
 * @param lastDay the day by which it is to be done (ISO)
 * @param today ISO, Asia/Seoul
 */
export function isUrgent(period: string, rung: string, lastDay: string | null, today: string): boolean {
  if (!Object.hasOwn(PERIODS, period) || ['moved', 'deemed', 'told'].includes(noticeKind(rung))) return false;
  const { level, unit } = periodRow(period as PeriodId);
  return level !== 'office' && (unit === 'hour' || (lastDay !== null && lastDay <= today));
}
