import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { legalCalendar } from '../legal-calendar.js';
import { countPeriod, type PeriodQuestion } from './count-period.js';

const calendar = legalCalendar();
const asked = (question: Omit<PeriodQuestion, 'from'> & { from: string }) =>
  countPeriod({ ...question, from: Temporal.PlainDate.from(question.from) }, calendar);

describe('countPeriod', () => {
  it.each<[Omit<PeriodQuestion, 'from'> & { from: string }, string, string]>([
    [{ from: '2024-06-25', length: 5, unit: 'day', direction: 'forward', includeFirst: false, roll: 'civil' }, '2024-06-30', '2024-07-01'],
    [{ from: '2024-06-25', length: 5, unit: 'day', direction: 'forward', includeFirst: false, roll: 'none' }, '2024-06-30', '2024-06-30'],
    [{ from: '2024-03-05', length: 3, unit: 'day', direction: 'back', includeFirst: false, roll: 'none' }, '2024-03-02', '2024-03-02'],
    [{ from: '2024-03-05', length: 3, unit: 'day', direction: 'back', includeFirst: false, roll: 'civil' }, '2024-03-02', '2024-03-02'],
    [{ from: '2024-03-05', length: 3, unit: 'day', direction: 'back-clear', includeFirst: false, roll: 'none' }, '2024-03-01', '2024-03-01'],
    [{ from: '2024-03-05', length: 2, unit: 'business-day', direction: 'back-clear', includeFirst: false, roll: 'none' }, '2024-02-28', '2024-02-28'],
    [{ from: '2024-03-03', length: 0, unit: 'day', direction: 'forward', includeFirst: false, roll: 'civil' }, '2024-03-03', '2024-03-04'],
    [{ from: '2028-02-29', length: 2, unit: 'month', direction: 'forward', includeFirst: false, roll: 'none' }, '2028-04-30', '2028-04-30'],
    [{ from: '2024-02-29', length: 1, unit: 'business-day', direction: 'forward', includeFirst: true, roll: 'civil' }, '2024-02-29', '2024-02-29'],
  ])('%j: %s, %s', (question, rawLastDay, lastDay) => {
    expect(asked(question)).toEqual({ known: true, rawLastDay, lastDay });
  });

  it('cannot say yet where it would have to look beyond the published years', () => {
    expect(asked({ from: '2028-03-01', length: 1, unit: 'month', direction: 'forward', includeFirst: false, roll: 'civil' }))
      .toEqual({ known: false, reason: 'beyond-calendar', year: 2028 });
  });
});

/**
 * Calculations that others published, from outside the repository: checked where the files stand beside it, and
 * told where they do not. The ones that matter most are written into the specs of the styles.
 */
const outside = new URL('../../../../../shared/data/', import.meta.url);
const periodCases = new URL('periods/period-cases.json', outside);
const effectiveDates = new URL('effective-dates/effective_dates_sample.csv', outside);

interface PublishedCase {
  id: string; start: string; n: number; unit: 'D' | 'W' | 'M' | 'Y' | 'BD'; include_first: boolean;
  direction: 'fwd' | 'back' | 'back_clear'; raw_end: string; final_end: string; regime: string; in_scope: boolean;
}
const units = { D: 'day', W: 'week', M: 'month', Y: 'year', BD: 'business-day' } as const;
const directions = { fwd: 'forward', back: 'back', back_clear: 'back-clear' } as const;
const unpublished = (iso: string): boolean => iso < '2018' || iso >= '2028';

const readCases = (): PublishedCase[] => {
  if (!existsSync(periodCases)) {
    console.info('The published period calculations do not stand beside the repository: not checked.');
    return [];
  }
  const { cases } = JSON.parse(readFileSync(periodCases, 'utf8')) as { cases: PublishedCase[] };
  return cases.filter(({ in_scope, regime }) => in_scope && (regime === 'civ_now' || regime === 'none'));
};

describe('published calculations', () => {
  const cases = readCases();

  it('agree with ours, or are refused where their year is not published', () => {
    expect(cases.length > 0).toBe(existsSync(periodCases));
    const differing = cases.filter((published) => {
      const answer = asked({
        from: published.start, length: published.n, unit: units[published.unit], direction: directions[published.direction],
        includeFirst: published.include_first, roll: published.regime === 'none' ? 'none' : 'civil',
      });
      if (published.regime === 'civ_now' && unpublished(published.raw_end)) return answer.known;
      return !answer.known || answer.rawLastDay !== published.raw_end || answer.lastDay !== published.final_end;
    });
    expect(differing).toEqual([]);
  });

  it('agree on the days on which 1,500 statutes came into force (행정기본법 제7조)', () => {
    if (!existsSync(effectiveDates)) console.info('The published days of entry into force do not stand beside the repository: not checked.');
    const rows = existsSync(effectiveDates) ? readFileSync(effectiveDates, 'utf8').split('\n').slice(1) : [];
    const matches = rows.map((row) => /,(\d{4}-\d\d-\d\d),((?:\d+(?:년|개월|월|일))+),(\d{4}-\d\d-\d\d),/.exec(row))
      .filter((match) => match !== null);
    expect(matches.length).toBe(existsSync(effectiveDates) ? 1506 : 0);
    const differing = matches.filter(([, promulgated = '', period = '', inForce]) => {
      const part = (words: string): number => Number(new RegExp(`(\\d+)(?:${words})`).exec(period)?.[1] ?? 0);
      const months = part('년') * 12 + part('개월|월');
      const [length, unit] = months > 0 ? [months, 'month' as const] : [part('일'), 'day' as const];
      const answer = asked({ from: promulgated, length, unit, direction: 'forward', includeFirst: false, roll: 'none' });
      return !answer.known || Temporal.PlainDate.from(answer.lastDay).add({ days: 1 }).toString() !== inForce;
    });
    expect(differing).toEqual([]);
  });
});
