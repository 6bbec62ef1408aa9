import { describe, expect, it } from '@jest/globals';
import type { TaskGroup, TodayView } from '@uian/record';
import { groupText, leadOf, workingDaysText } from './lead.js';

const group = (change: Partial<TaskGroup>): TaskGroup => ({
  rule: { id: 'bill.refer', term: '회부 목표' }, count: 1, overdue: 0, today: 0, soon: 0, nearest: '2024-03-20', workingDaysLeft: 9, officeTarget: null, ...change,
});
const today = (groups: TaskGroup[], dayOff: string | null = null): TodayView => ({
  today: '2024-03-07', dayOff, groups, tasks: groups.map(({ nearest }) => ({ target: nearest }) as TodayView['tasks'][number]), waiting: [], committee: [],
  changes: [], changesSince: '2024-03-06', unread: [],
});

describe('the first line of 오늘', () => {
  it('says what must be done, and until when', () => {
    expect(leadOf(today([group({ count: 4, overdue: 1, today: 1 }), group({ soon: 2 })])))
      .toBe('기한이 지난 일 1건, 오늘까지 할 일 1건, 5근무일 안에 할 일 2건이 있습니다.');
    expect(leadOf(today([group({})]))).toBe('급한 일은 없습니다. 맡은 일 1건 중 가장 이른 기한은 2024. 3. 20.(수)입니다.');
    expect(leadOf(today([]))).toBe('지금 맡은 일이 없습니다.');
    expect(leadOf(today([], '삼일절'))).toBe('오늘은 삼일절입니다. 지금 맡은 일이 없습니다.');
  });

  it('names rungs by working days', () => {
    expect([-2, 0, 3].map(workingDaysText)).toEqual(['2근무일 지남', '오늘까지', '3근무일 남음']);
    expect(groupText(group({ count: 4, overdue: 1, today: 2 }))).toBe('4건 · 1건 지남 · 오늘 2건');
  });
});
