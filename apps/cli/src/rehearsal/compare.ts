import { legalDayOf } from '@uian/domain';
import { billNamed, isRecountNotice, type Mismatch, type Rehearsed } from './life.js';
import { THE_BILL, type Scenario } from '@uian/record';

type Lived = Omit<Rehearsed, 'mismatches'>;
type Check = (what: string, expected: unknown, is: unknown) => void;

/** The same, whatever the order in which keys are written. */
const inOrder = (_: string, value: unknown): unknown =>
  (value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);
const written = (value: unknown): string => JSON.stringify(value ?? null, inOrder);

/** Days on which the reminders of a period rang to who owes the act, in order. */
export const ringingDays = (life: Pick<Rehearsed, 'alarms'>, period: string): readonly string[] =>
  [...new Set(life.alarms.filter((alarm) => alarm.period === period && !isRecountNotice(alarm) && alarm.rung !== 'deemed')
    .map((alarm) => legalDayOf(alarm.at)))];

function compareDeadlines({ expect }: Scenario, life: Lived, check: Check): void {
  for (const { on, period, due, dueTime, target, otherReading, status } of expect.deadlines) {
    const told = billNamed(life, on)?.deadlines.find((deadline) => deadline.rule.id === period);
    const name = on === THE_BILL ? period : `${on} ${period}`;
    check(`${name} 기한`, due, told ? told.due : '없음');
    check(`${name} 시각`, dueTime, told?.dueTime);
    check(`${name} 마지막 근무일`, target, told?.target);
    check(`${name} 다른 해석`, otherReading, told?.secondReading?.lastDay);
    check(`${name} 상태`, status, told?.status.id);
  }
  for (const [period, days] of Object.entries(expect.alarms)) check(`${period} 알림`, days, ringingDays(life, period));
}

function compareRecounts({ expect }: Scenario, life: Lived, check: Check): void {
  for (const { name, recounted } of life.bills) {
    const expected = expect.recounted.flatMap(({ on, ...moved }) => (on === name ? [moved] : []));
    check(`${name} 다시 계산된 기한`, expected, recounted.map(({ revision: _, ...moved }) => moved));
  }
  const told = life.alarms.filter(isRecountNotice).map(({ at, role, period }) => ({ day: legalDayOf(at), role, period }));
  check('기한 변경을 들은 사람', expect.told.map(written).sort(), told.map(written).sort());
}

function compareRefusals({ steps }: Scenario, life: Lived, check: Check): void {
  for (const [nth, step] of steps.entries()) {
    const answer = life.played[nth]?.answer;
    if (!step.refused || answer?.kind !== 'refused') continue;
    const rules = answer.violations.map((violation) => violation.rule);
    for (const rule of step.refused.rules) check(`${step.at} 거부 규칙 ${rule}`, true, rules.includes(rule));
    for (const [rule, day] of Object.entries(step.refused.ruleAllowedFrom)) {
      check(`${step.at} ${rule} 가능일`, day, answer.violations.find((violation) => violation.rule === rule)?.allowedFrom);
    }
  }
}

/** Holds a rehearsed life against the expectations of its scenario. */
export function compare(scenario: Scenario, life: Lived): readonly Mismatch[] {
  const { expect } = scenario;
  const found: Mismatch[] = [];
  const check: Check = (what, expected, is) => {
    if (expected !== undefined && written(expected) !== written(is)) found.push({ what, expected, found: is ?? null });
  };
  const events = billNamed(life)?.events ?? [];
  compareDeadlines(scenario, life, check);
  compareRecounts(scenario, life, check);
  for (const [type, day] of Object.entries(expect.deemed)) check(type, day, events.find((event) => event.type === type)?.day);
  for (const type of expect.neverDeemed) check(`${type} 없음`, false, events.some((event) => event.type === type));
  check('판단하지 않은 규칙', expect.notJudged, life.notJudged);
  compareRefusals(scenario, life, check);
  for (const [key, value] of Object.entries(expect.end)) check(`끝: ${key}`, value, life.end[key as keyof typeof life.end]);
  return found;
}
