import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { koreanDay, LEGAL_ZONE, legalDayOf, plainDay, seoulInstant } from './time.js';

const DAYS = fc.integer({ min: 0, max: 40_000 }).map((n) => new Temporal.PlainDate(1990, 1, 1).add({ days: n }));

describe('the legal day', () => {
  it('begins at midnight in Seoul', () => {
    expect(seoulInstant(plainDay('2024-02-07'))).toBe(Date.UTC(2024, 1, 6, 15));
    expect(seoulInstant(plainDay('2024-02-07'), 24)).toBe(seoulInstant(plainDay('2024-02-08')));
    expect(legalDayOf(Date.UTC(2024, 1, 6, 15))).toBe('2024-02-07');
    expect(legalDayOf(Date.UTC(2024, 1, 6, 15) - 1)).toBe('2024-02-06');
  });

  it('agrees with the time zone database since 1990', () => {
    fc.assert(fc.property(DAYS, fc.integer({ min: 0, max: 23 }), (day, hour) => {
      const zoned = day.toZonedDateTime({ timeZone: LEGAL_ZONE, plainTime: { hour } });
      expect(seoulInstant(day, hour)).toBe(zoned.epochMilliseconds);
      expect(legalDayOf(zoned.epochMilliseconds)).toBe(day.toString());
    }), { numRuns: 100 });
  });

  it('is written as offices write it', () => {
    expect(['2024-03-13', '2024-03-02', '2024-03-03'].map(koreanDay)).toEqual(['2024. 3. 13.(수)', '2024. 3. 2.(토)', '2024. 3. 3.(일)']);
  });
});
