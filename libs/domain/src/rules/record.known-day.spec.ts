import { describe, expect, it } from '@jest/globals';
import { Docket, introduction } from '@uian/testing/law';
import { recordKnownDay } from './record.known-day.js';

describe('record.known-day', () => {
  const docket = new Docket();
  const judged = (day: string) => recordKnownDay(docket.context('bill.introduce', { day, input: introduction() }));

  it('refuses an act of a year whose holidays are not published', () => {
    expect(docket.refused('bill.introduce', { day: '2028-01-03', input: introduction() }).violations).toEqual([{
      rule: 'record.known-day', term: '공표된 달력 밖의 날짜', article: '기록 원칙', certainty: null,
      message: '2028년의 공휴일이 달력에 없어 아직 계산할 수 없습니다.', field: 'day',
    }]);
  });

  it('knows the first and the last published day, and neither neighbour', () => {
    const { knownFrom, knownThrough } = docket.calendar;
    expect(judged(knownFrom.toString())).toBeUndefined();
    expect(judged(knownThrough.toString())).toBeUndefined();
    expect(judged(knownFrom.subtract({ days: 1 }).toString())).toMatchObject({ rule: 'record.known-day' });
    expect(judged(knownThrough.add({ days: 1 }).toString())).toMatchObject({ rule: 'record.known-day' });
  });
});
