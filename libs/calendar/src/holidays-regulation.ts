/**
 * 관공서의 공휴일에 관한 규정 (대통령령) as it stood from 2004 on: which days are holidays, since and until when, and
 * which of them earn a 대체공휴일.
 *
 * Text: the consolidated decree in force on 2026-05-11 with the 부칙 of each amendment, and 제2조 as it stood in 2019.
 * A row without `from` was in force before 2004. A day is inclusive at both ends.
 */
export interface RegularHoliday {
  /** As the 월력요항 writes it. */
  name: string;
  /** 'MM-DD'; `lunar` in 음력, a day of a month that is no 윤달. */
  on: { solar: string } | { lunar: string; plusDays?: number };
  from?: string;
  until?: string;
  /** 제3조: since when the day earns a 대체공휴일, and on which days of the week (6 토요일, 7 일요일) it falls to earn it. */
  substitute?: { from: string; weekdays: readonly number[]; name?: string; source: string };
  source: string;
}

const decree = (number: number, promulgated: string, where: string): string =>
  `관공서의 공휴일에 관한 규정 ${where} (대통령령 제${number}호, ${promulgated})`;

const BEFORE_2004 = decree(15939, '1998-12-18', '제2조');
const SUBSTITUTES_2013 = decree(24828, '2013-11-05', '제3조');
const SUBSTITUTES_2021 = decree(31930, '2021-08-04', '제3조');
const SUBSTITUTES_2023 = decree(33448, '2023-05-04', '제3조');
const DECREE_2026 = decree(36290, '2026-04-30', '제2조·제3조');

const SUNDAY = [7];
const WEEKEND = [6, 7];

/** 설날·추석: a Saturday is no 공휴일, so only a Sunday or another holiday overlaps. */
const familyFeast = (name: string) => ({ from: '2013-11-05', weekdays: SUNDAY, name, source: SUBSTITUTES_2013 });
const nationalDay = { from: '2021-08-04', weekdays: WEEKEND, source: SUBSTITUTES_2021 };
const since2023 = { from: '2023-05-04', weekdays: WEEKEND, source: SUBSTITUTES_2023 };

/** 제2조제2호 to 제10호. Of two holidays on one day the one further down has the 대체공휴일, where it can have one. */
export const REGULAR_HOLIDAYS: readonly RegularHoliday[] = [
  { name: '1월 1일', on: { solar: '01-01' }, source: BEFORE_2004 },
  { name: '삼일절', on: { solar: '03-01' }, substitute: nationalDay, source: BEFORE_2004 },
  // Struck out on 2005-06-30, after the 식목일 of that year.
  { name: '식목일', on: { solar: '04-05' }, until: '2005-06-29', source: decree(18893, '2005-06-30', '제2조제5호 삭제') },
  {
    name: '노동절', on: { solar: '05-01' }, from: '2026-05-01', source: DECREE_2026,
    substitute: { from: '2026-05-01', weekdays: WEEKEND, source: DECREE_2026 },
  },
  {
    name: '어린이날', on: { solar: '05-05' }, source: BEFORE_2004,
    substitute: { from: '2013-11-05', weekdays: WEEKEND, source: SUBSTITUTES_2013 },
  },
  { name: '현충일', on: { solar: '06-06' }, source: BEFORE_2004 },
  { name: '제헌절', on: { solar: '07-17' }, until: '2007-12-31', source: decree(18893, '2005-06-30', '제2조제2호, 부칙 제2항') },
  {
    name: '제헌절', on: { solar: '07-17' }, from: '2026-05-11', source: DECREE_2026,
    substitute: { from: '2026-05-11', weekdays: WEEKEND, source: DECREE_2026 },
  },
  { name: '광복절', on: { solar: '08-15' }, substitute: nationalDay, source: BEFORE_2004 },
  { name: '개천절', on: { solar: '10-03' }, substitute: nationalDay, source: BEFORE_2004 },
  {
    name: '한글날', on: { solar: '10-09' }, from: '2012-12-28', substitute: nationalDay,
    source: decree(24273, '2012-12-28', '제2조제2호'),
  },
  { name: '기독탄신일', on: { solar: '12-25' }, substitute: since2023, source: BEFORE_2004 },
  // 음력 12월 말일: whether that month has 29 or 30 days, the eve of the first.
  { name: '설날 전날', on: { lunar: '01-01', plusDays: -1 }, substitute: familyFeast('설날'), source: BEFORE_2004 },
  { name: '설날', on: { lunar: '01-01' }, substitute: familyFeast('설날'), source: BEFORE_2004 },
  { name: '설날 다음 날', on: { lunar: '01-02' }, substitute: familyFeast('설날'), source: BEFORE_2004 },
  { name: '석가탄신일', on: { lunar: '04-08' }, until: '2017-10-16', source: BEFORE_2004 },
  {
    name: '부처님 오신 날', on: { lunar: '04-08' }, from: '2017-10-17', substitute: since2023,
    source: decree(28394, '2017-10-17', '제2조제6호'),
  },
  { name: '추석 전날', on: { lunar: '08-14' }, substitute: familyFeast('추석'), source: BEFORE_2004 },
  { name: '추석', on: { lunar: '08-15' }, substitute: familyFeast('추석'), source: BEFORE_2004 },
  { name: '추석 다음 날', on: { lunar: '08-16' }, substitute: familyFeast('추석'), source: BEFORE_2004 },
];
