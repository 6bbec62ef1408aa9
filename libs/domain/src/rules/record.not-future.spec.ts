import { describe, expect, it } from '@jest/globals';
import { Docket, introduction } from '@uian/testing/law';
import { recordNotFuture } from './record.not-future.js';

describe('record.not-future', () => {
  const docket = new Docket();
  const entry = (day: string, enteredOn: string) => ({ day, enteredOn, input: introduction() });

  it('refuses an act dated tomorrow, and says from when it can be recorded', () => {
    expect(docket.refused('bill.introduce', entry('2024-02-03', '2024-02-02'))).toEqual({
      act: 'bill.introduce', allowedFrom: '2024-02-03',
      violations: [{
        rule: 'record.not-future', term: '앞날의 행위는 기록하지 않음', article: '기록 원칙', certainty: null,
        message: '아직 오지 않은 날(2024. 2. 3.(토))의 행위는 기록할 수 없습니다.', field: 'day', allowedFrom: '2024-02-03',
      }],
    });
  });

  it.each(['2024-02-02', '2024-01-31'])('passes an act of %s entered on 2024-02-02', (day) => {
    expect(recordNotFuture(docket.context('bill.introduce', entry(day, '2024-02-02')))).toBeUndefined();
  });
});
