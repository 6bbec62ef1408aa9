import * as published from '@hyunbinseo/holidays-kr/all';
import { describe, expect, it } from '@jest/globals';
import { holidayName } from './holidays.js';
import { holidaysByRule } from './holidays-by-rule.js';

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
const inLibrary = new Map(Object.values(published).flatMap((days) => Object.entries(days)).map(([day, names]) => [day, holidayName(names)]));
const byRule = new Map(YEARS.flatMap((year) => [...holidaysByRule(year)]).map(([day, names]) => [day, holidayName(names)]));

describe('the regulation, where its years meet those of the library', () => {
  it('has every holiday that the library has, under the same name, but those that no rule of ours gives', () => {
    const missing = [...inLibrary].filter(([day, name]) => byRule.get(day) !== name);
    expect(missing).toEqual([
      // 제2조제10호의2 (선거일) and 제2조제11호 (임시공휴일): single days, which the library takes from the gazette.
      ['2018-06-13', '전국동시지방선거'],
      ['2020-04-15', '제21대 국회의원선거'],
      ['2020-08-17', '임시공휴일'],
      ['2022-03-09', '대통령선거'],
      ['2022-06-01', '전국동시지방선거'],
      ['2023-10-02', '임시공휴일'],
      ['2024-04-10', '제22대국회의원선거'],
      ['2024-10-01', '임시공휴일'],
      ['2025-01-27', '임시공휴일'],
      ['2025-06-03', '임시공휴일(대통령선거)'],
      ['2026-06-03', '전국동시지방선거'],
    ]);
  });

  it('has no holiday that the library has not', () => {
    expect([...byRule].filter(([day]) => !inLibrary.has(day))).toEqual([]);
    expect(byRule.size).toBe(inLibrary.size - 11);
  });
});

describe('a 대체공휴일', () => {
  const substitutes = (year: number, designated = {}) =>
    [...holidaysByRule(year, designated)].flatMap(([day, names]) => names.filter((name) => name.startsWith('대체')).map((name) => `${day} ${name}`));

  it('is earned by nothing before 2013-11-05', () => {
    for (let year = 2004; year <= 2013; year += 1) expect(substitutes(year)).toEqual([]);
  });

  it.each([
    [2014, ['2014-09-10 대체공휴일(추석)']],
    [2015, ['2015-09-29 대체공휴일(추석)']],
    [2016, ['2016-02-10 대체공휴일(설날)']],
    [2017, ['2017-01-30 대체공휴일(설날)', '2017-10-06 대체공휴일(추석)']],
  ])('of %i', (year, expected) => {
    expect(substitutes(year)).toEqual(expected);
  });

  it('passes over a designated day that is a holiday already', () => {
    expect(substitutes(2014, { '2014-09-10': '임시공휴일' })).toEqual(['2014-09-11 대체공휴일(추석)']);
  });
});

it('knows no lunar day beyond the library of lunar days', () => {
  expect(() => holidaysByRule(2051)).toThrow(RangeError);
});
