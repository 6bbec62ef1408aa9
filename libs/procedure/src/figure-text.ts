import type { PeriodUnit } from './periods.js';
import type { PeriodInForce, RuleInForce, ThresholdInForce } from './procedure-as-of.js';
import type { Fraction } from './voting-thresholds.js';

export const UNIT_TERMS: Readonly<Record<PeriodUnit, string>> = { day: '일', 'business-day': '근무일', month: '개월', year: '년', hour: '시간' };

/** The figure was not known for the day (미확인). */
export const UNKNOWN_FIGURE = '알 수 없음';

const BACKWARDS: Readonly<Record<string, string>> = { back: ' 전', 'hours-back': ' 전', 'hours-business-back': ' 전(휴일 제외)' };

/** The length of a period as people say it: `7일`, `48시간 전`, `매년 1월 10일`; empty where an order of acts has none. */
export function lengthText({ length, unit, style, date, includeFirst }: Pick<PeriodInForce, 'length' | 'unit' | 'style' | 'date' | 'includeFirst'>): string {
  if (length === null) return UNKNOWN_FIGURE;
  if (date) return `매년 ${date.split('-').map(Number).join('월 ')}일`;
  if (style === 'event') return '';
  if (length === 0) return '즉시';
  return `${length}${UNIT_TERMS[unit]}${BACKWARDS[style] ?? ''}${includeFirst ? ', 초일 산입' : ''}`;
}

/** The figure of a rule: `10명`, `3분의 1`; empty where it has none. */
export function figureText({ figure, unit }: Pick<RuleInForce, 'figure' | 'unit'>): string {
  if (figure === null) return UNKNOWN_FIGURE;
  return typeof figure === 'number' && unit ? `${figure}${unit}` : '';
}

/** `1/3 이상`, `1/2 초과`. */
export const fractionText = ({ numerator, denominator, reach }: Fraction): string =>
  `${numerator}/${denominator} ${reach === 'at-least' ? '이상' : '초과'}`;

/** `재적 1/2 초과 출석, 출석 2/3 이상 찬성`. */
export const thresholdText = ({ presence, favour, favourOf }: Pick<ThresholdInForce, 'presence' | 'favour' | 'favourOf'>): string =>
  (favour ? `재적 ${fractionText(presence)} 출석, ${favourOf === 'members' ? '재적' : '출석'} ${fractionText(favour)} 찬성` : `재적 ${fractionText(presence)}`);
