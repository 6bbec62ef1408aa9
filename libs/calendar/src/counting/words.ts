import { Temporal } from 'temporal-polyfill';
import { koreanDate } from '../iso-day.js';
import type { Extended, PeriodUnit } from './counted.js';

const UNIT_WORDS: Record<PeriodUnit, string> = {
  day: '일', week: '주일', month: '개월', year: '년', 'business-day': '근무일', hour: '시간',
};

/** '12개월': a length in a Korean sentence. */
export const lengthWords = (length: number, unit: PeriodUnit): string => `${length}${UNIT_WORDS[unit]}`;

/** What 집행정지 did to a period, in Korean; the article stands in the sentence, and so does that the reading is inferred. */
export const suspensionNote = (days: number): string =>
  `집행정지(행정소송법 제23조) 중인 ${days}일을 세지 않았습니다. 법문에 없는 해석입니다(추정).`;

/** What an extension did to a period, in Korean. */
export function extensionNote({ length, unit, after }: Extended): string {
  if (after === undefined) return `기간을 ${lengthWords(length, unit)} 연장하였습니다.`;
  return `${koreanDate(Temporal.PlainDate.from(after))}에 이어 ${lengthWords(length, unit)}을 더 세었습니다.`;
}
