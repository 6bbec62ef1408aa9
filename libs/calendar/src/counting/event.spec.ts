import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { event } from './event.js';

describe('event (EVENT)', () => {
  it('counts nothing: the day of the event is all there is, in any year', () => {
    const start = Temporal.PlainDate.from('2030-03-02');
    expect(event({ start, length: 7, unit: 'month' })).toEqual({
      known: true, style: 'event', article: '기간 없음(선행 요건)', length: 0, unit: 'day', includeFirst: false,
      start: '2030-03-02', firstDay: '2030-03-02', rawLastDay: '2030-03-02', lastDay: '2030-03-02', rolledOver: [],
    });
  });
});
