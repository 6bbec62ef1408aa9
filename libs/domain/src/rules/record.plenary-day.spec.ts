import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';
import { recordPlenaryDay } from './record.plenary-day.js';

const expected = { rule: 'record.plenary-day', term: '본회의가 열리는 날', article: '기록 원칙', certainty: null };

describe('record.plenary-day', () => {
  const { docket, id } = billAt('reported');
  const judged = (day: string) => recordPlenaryDay(docket.context('bill.place-in-plenary', { day, stream: id }));

  it('refuses a day of the session on which the plenary does not sit, and names the next sitting', () => {
    expect(docket.refused('bill.place-in-plenary', { day: '2024-03-07', stream: id })).toEqual({
      act: 'bill.place-in-plenary', allowedFrom: '2024-03-08',
      violations: [{
        ...expected, message: '2024. 3. 7.(목)에는 본회의가 없습니다. 다음 본회의는 2024. 3. 8.(금)입니다.',
        allowedFrom: '2024-03-08',
      }],
    });
  });

  it('passes a day of a plenary sitting', () => {
    expect(judged('2024-03-08')).toBeUndefined();
  });

  it('names the first sitting of the next session after the last of this one', () => {
    expect(judged('2024-03-09')).toMatchObject({ allowedFrom: '2024-06-10' });
  });

  it('names no day where no later sitting has been fixed', () => {
    expect(judged('2026-12-19')).toEqual({ ...expected, message: '2026. 12. 19.(토)에는 본회의가 없습니다.' });
  });
});
