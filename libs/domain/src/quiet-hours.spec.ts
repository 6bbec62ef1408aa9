import { describe, expect, it } from '@jest/globals';
import { SEOUL_CALENDAR } from '@uian/testing/law';
import { deliverAt } from './quiet-hours.js';
import { isUrgent, noticeKind } from './notice-kinds.js';
import { DEFAULT_NOTICE_SETTINGS, NOTICE_SETTINGS, workingHoursOf } from './notice-settings.js';

const OFFICE = workingHoursOf(DEFAULT_NOTICE_SETTINGS);
const seoul = (time: string): number => Date.parse(`${time}:00+09:00`);
const told = (at: string, urgent = false, hours = OFFICE): string =>
  new Date(deliverAt(seoul(at), urgent, hours, SEOUL_CALENDAR) + 9 * 3_600_000).toISOString().slice(0, 16);

describe('working hours and quiet days', () => {
  it('let through at once what comes within the hours of a working day', () => {
    expect(told('2024-02-28T09:00')).toBe('2024-02-28T09:00');
    expect(told('2024-02-28T17:59')).toBe('2024-02-28T17:59');
  });

  it('keep what comes before or after them until they begin', () => {
    expect(told('2024-02-28T07:30')).toBe('2024-02-28T09:00');
    expect(told('2024-02-28T18:00')).toBe('2024-02-29T09:00');
  });

  it('keep what comes on 삼일절 or at the weekend until the next working day', () => {
    expect(told('2024-02-29T18:00')).toBe('2024-03-04T09:00');
    expect(told('2024-03-01T10:00')).toBe('2024-03-04T09:00');
    expect(told('2024-03-03T23:00')).toBe('2024-03-04T09:00');
  });

  it('are each person’s own', () => {
    expect(told('2024-02-28T12:10', false, { from: 13 * 60, to: 17 * 60 })).toBe('2024-02-28T13:00');
  });

  it('hold nothing up that the law makes urgent, and nothing where no holidays are published', () => {
    expect(told('2024-03-01T23:00', true)).toBe('2024-03-01T23:00');
    expect(told('2099-03-01T23:00')).toBe('2099-03-01T23:00');
  });
});

describe('kinds of notices', () => {
  it('are told by the rung', () => {
    expect(['begun', '10', '0', 'overdue-2', 'recounted', 'deem', 'deemed', 'changed'].map(noticeKind))
      .toEqual(['asked', 'reminder', 'reminder', 'overdue', 'moved', 'deemed', 'deemed', 'told']);
  });

  it('are urgent where a legal day has come or hours are counted, never for what the office asks of itself', () => {
    expect(isUrgent('transfer.bill', '0', '2024-03-13', '2024-03-13')).toBe(true);
    expect(isUrgent('transfer.bill', 'overdue-1', '2024-03-13', '2024-03-14')).toBe(true);
    expect(isUrgent('transfer.bill', '1', '2024-03-13', '2024-03-12')).toBe(false);
    expect(isUrgent('question.summary', '1', '2024-03-13', '2024-03-01')).toBe(true);
    expect(isUrgent('bill.refer', 'overdue-3', '2024-03-13', '2024-03-20')).toBe(false);
    expect(isUrgent('transfer.bill', 'recounted', '2024-03-13', '2024-03-13')).toBe(false);
    expect(isUrgent('deadline.recounted', 'recounted', null, '2024-03-13')).toBe(false);
  });
});

describe('settings of notices', () => {
  const faults = (change: object): string[] =>
    NOTICE_SETTINGS.safeParse({ ...DEFAULT_NOTICE_SETTINGS, ...change }).error?.issues.map(({ message }) => message) ?? [];

  it('are refused in Korean where they cannot be', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ from: '9시' })[0]).toBe('시각은 09:00처럼 입력하세요.');
    expect(faults({ from: '18:00', to: '09:00' })).toEqual(['끝 시각은 시작 시각보다 늦어야 합니다.']);
    expect(faults({ digest: false, digestOnly: true })).toEqual(['하루 요약을 받을 때만 요약으로 모을 수 있습니다.']);
    expect(faults({ mail: ['gossip'] })).toEqual(['알 수 없는 알림 종류입니다.']);
  });
});
