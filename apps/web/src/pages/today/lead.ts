import type { TaskGroup, TodayView } from '@uian/record';
import { count } from '../../text/counts.js';
import { dayText } from '../../text/days.js';

/** `3근무일 지남`, `오늘까지`, `2근무일 남음` */
export function workingDaysText(left: number): string {
  if (left === 0) return '오늘까지';
  return left > 0 ? `${count(left, '근무일')} 남음` : `${count(-left, '근무일')} 지남`;
}

const sum = (groups: readonly TaskGroup[], of: 'count' | 'overdue' | 'today' | 'soon'): number =>
  groups.reduce((total, group) => total + group[of], 0);

/** The first line of the page: what must I do, until when. */
export function leadOf({ groups, dayOff, tasks }: TodayView): string {
  const rest = dayOff === null ? '' : `오늘은 ${dayOff}입니다. `;
  if (groups.length === 0) return `${rest}지금 맡은 일이 없습니다.`;
  const [overdue, today, soon] = [sum(groups, 'overdue'), sum(groups, 'today'), sum(groups, 'soon')];
  const parts = [
    overdue > 0 && `기한이 지난 일 ${count(overdue)}`, today > 0 && `오늘까지 할 일 ${count(today)}`, soon > 0 && `5근무일 안에 할 일 ${count(soon)}`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return `${rest}${parts.join(', ')}이 있습니다.`;
  const next = tasks[0]?.target;
  return `${rest}급한 일은 없습니다. 맡은 일 ${count(sum(groups, 'count'))}${next ? ` 중 가장 이른 기한은 ${dayText(next)}입니다.` : '이 있습니다.'}`;
}

/** `4건 · 1건 지남 · 오늘 1건` */
export const groupText = ({ count: all, overdue, today }: TaskGroup): string => [
  count(all), overdue > 0 && `${count(overdue)} 지남`, today > 0 && `오늘 ${count(today)}`,
].filter((part) => part !== false).join(' · ');
