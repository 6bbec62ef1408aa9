import type { Temporal } from 'temporal-polyfill';
import { isoDay, koreanDay } from '../iso-day.js';
import type { LegalCalendar } from '../legal-calendar.js';
import { lastWorkingDayOnOrBefore } from '../working-days.js';
import type { Counted, SecondReading, StyleSpec } from './counted.js';
import { asCount, firstUnknownDay, spanBack, spanBackClear } from './period.js';
import { beyondCalendar } from './uncounted.js';
import { lengthWords } from './words.js';

/**
 * BACK, "N일 전까지": counted back from an anchor (기준일) that is not counted itself.
 *
 * No article settles it; 민법 제157조 is mirrored, which is inferred. Office practice takes D−N as the last day. The
 * strict reading wants N whole days between, so D−N−1: it is always carried as the second reading. The last day does
 * not roll: 민법 제161조 moves an expiry to a later day, and a later day here would shorten the time that the rule
 * secures before the anchor. `lastWorkingDay` is the last day on or before D−N on which somebody is at work.
 */
export function back(spec: StyleSpec, calendar: LegalCalendar): Counted {
  const practice = spanBack(spec, calendar);
  if (!practice.known) return practice;
  const strict = spanBackClear(spec, calendar);
  if (!strict.known) return strict;
  const lastWorkingDay = lastWorkingDayOnOrBefore(practice.rawLastDay, calendar);
  if (!lastWorkingDay) return beyondCalendar(firstUnknownDay(-1, practice.rawLastDay, calendar));
  return {
    ...asCount('back', '민법 제157조 유추(역산)', spec, practice),
    lastWorkingDay: isoDay(lastWorkingDay),
    secondReading: strictReading(spec, strict.rawLastDay, calendar),
  };
}

function strictReading({ length, unit }: StyleSpec, lastDay: Temporal.PlainDate, calendar: LegalCalendar): SecondReading {
  const dayOff = calendar.dayOff(lastDay)?.name;
  return {
    lastDay: isoDay(lastDay),
    ...(dayOff && { dayOff }),
    words: `기준일과의 사이에 온전한 ${lengthWords(length, unit)}이 있어야 한다고 엄격히 해석하면 `
      + `${koreanDay(lastDay)}${dayOff ? `(${dayOff})` : ''}까지입니다.`,
  };
}
