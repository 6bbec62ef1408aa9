import { legalDayOf } from '@uian/domain';
import type { Mismatch, Rehearsed } from './life.js';
import type { Scenario } from './scenario.js';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Days on which the reminders of a period rang to who owes the act, in order. */
export const ringingDays = (life: Pick<Rehearsed, 'alarms'>, period: string): readonly string[] =>
  [...new Set(life.alarms.filter((alarm) => alarm.period === period).map((alarm) => legalDayOf(alarm.at)))];

/** Holds a rehearsed life against the expectations of its scenario. */
export function compare({ expect, steps }: Scenario, life: Omit<Rehearsed, 'mismatches'>): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const check = (what: string, expected: unknown, is: unknown): void => {
    if (expected !== undefined && !same(expected, is)) found.push({ what, expected, found: is ?? null });
  };
  for (const { period, due, target, otherReading } of expect.deadlines) {
    const told = life.deadlines.find((deadline) => deadline.rule.id === period);
    check(`${period} 기한`, due, told?.due);
    check(`${period} 마지막 근무일`, target, told?.target);
    check(`${period} 다른 해석`, otherReading, told?.secondReading?.lastDay);
  }
  for (const [period, days] of Object.entries(expect.alarms)) check(`${period} 알림`, days, ringingDays(life, period));
  for (const type of expect.neverDeemed) check(`${type} 없음`, false, life.events.some((event) => event.type === type));
  check('판단하지 않은 규칙', expect.notJudged, life.notJudged);
  for (const [nth, step] of steps.entries()) {
    const answer = life.played[nth]?.answer;
    if (!step.refused || answer?.kind !== 'refused') continue;
    const rules = answer.violations.map((violation) => violation.rule);
    for (const rule of step.refused.rules) check(`${step.at} 거부 규칙 ${rule}`, true, rules.includes(rule));
    for (const [rule, day] of Object.entries(step.refused.ruleAllowedFrom)) {
      check(`${step.at} ${rule} 가능일`, day, answer.violations.find((violation) => violation.rule === rule)?.allowedFrom);
    }
  }
  const { inForceOn, ...end } = expect.end;
  for (const [key, value] of Object.entries(end)) check(`끝: ${key}`, value, life.end[key as keyof typeof life.end]);
  check('끝: 시행일', inForceOn, life.events.find((event) => event.type === 'deemed.in-force')?.day);
  return found;
}
