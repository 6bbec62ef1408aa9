import { readFileSync } from 'node:fs';
import { countPeriod, legalCalendar, type PeriodQuestion } from '@uian/calendar';
import { Temporal } from 'temporal-polyfill';
import { factsFile } from './facts.js';
import type { Conformance, Report } from './report.js';

/** A calculation that somebody published; `raw_end` is the last day before the roll, `final_end` after it. */
interface PublishedPeriod {
  id: string; start: string; n: number; unit: keyof typeof UNITS; include_first: boolean;
  direction: keyof typeof DIRECTIONS; raw_end: string; final_end: string;
  regime: keyof typeof REGIMES; in_scope: boolean;
}

const UNITS = { D: 'day', W: 'week', M: 'month', Y: 'year', BD: 'business-day' } as const;
const DIRECTIONS = { fwd: 'forward', back: 'back', back_clear: 'back-clear' } as const;
const REGIMES = {
  civ_now: '현행 민법 (토요일·공휴일에 끝나면 다음 날)',
  none: '말일이 옮겨지지 않는 기간',
  civ_pre2008: '2008-03-22 전 민법 (공휴일에 끝나면 다음 날)',
  crim: '형사 절차의 기간',
} as const;

const BEYOND_CALENDAR = '공휴일을 아는 해(2004–2027) 밖: 계산할 수 없다고 답함 (옮기기 전의 말일은 일치)';
const OUT_OF_SCOPE = '자료가 범위 밖이라 표시한 사례: 참고로만 견줌';

const calendar = legalCalendar();
const known = (iso: string): boolean => calendar.knows(Temporal.PlainDate.from(iso));

/** Published calculations of periods against ours, forward and back. */
export const periods: Conformance = {
  name: 'periods',
  title: '공표된 기간 계산 (해설의 예와 판결)',
  run(report) {
    const file = factsFile(report, 'periods/period-cases.json', 'periods.json');
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: PublishedPeriod[] };
    for (const published of cases.filter(({ in_scope }) => !in_scope)) {
      report.disagree({ id: published.id, what: comparison(published, answerTo(published)), why: OUT_OF_SCOPE });
    }
    for (const regime of Object.keys(REGIMES) as (keyof typeof REGIMES)[]) {
      const ofRegime = cases.filter((published) => published.in_scope && published.regime === regime);
      if (ofRegime.length > 0) compare(report, REGIMES[regime], ofRegime);
    }
  },
};

function compare(report: Report, regime: string, cases: readonly PublishedPeriod[]): void {
  const countable = cases.filter((published) => {
    if (published.regime === 'none' || known(published.raw_end)) return true;
    const answer = answerTo(published);
    const unrolled = answerTo(published, 'none');
    const refused = !answer.known && unrolled.known && unrolled.rawLastDay === published.raw_end;
    report.disagree({ id: published.id, what: comparison(published, answer), ...(refused && { why: BEYOND_CALENDAR }) });
    return false;
  });
  const right = countable.filter((published) => {
    const answer = answerTo(published);
    const agrees = answer.known && answer.rawLastDay === published.raw_end && answer.lastDay === published.final_end;
    if (!agrees) report.disagree({ id: published.id, what: comparison(published, answer) });
    return agrees;
  });
  report.matched(regime, right.length, countable.length);
  const reversible = countable.filter(({ n }) => n > 0);
  const reversed = reversible.filter((published) => {
    const agrees = comesBack(published);
    if (!agrees) report.disagree({ id: published.id, what: `${published.raw_end}에서 거꾸로 세어 ${published.start}에 이르지 않음` });
    return agrees;
  });
  report.matched('    거꾸로', reversed.length, reversible.length);
}

const answerTo = (published: PublishedPeriod, roll: PeriodQuestion['roll'] = published.regime === 'none' ? 'none' : 'civil') =>
  countPeriod({
    from: Temporal.PlainDate.from(published.start), length: published.n, unit: UNITS[published.unit],
    direction: DIRECTIONS[published.direction], includeFirst: published.include_first, roll,
  }, calendar);

/** Whether the count in the other direction leads from the last day before the roll to where the period began. */
function comesBack({ start, n, unit, include_first, direction, raw_end }: PublishedPeriod): boolean {
  const bare = (from: Temporal.PlainDate, to: PeriodQuestion['direction'], includeFirst: boolean): Temporal.PlainDate => {
    const answer = countPeriod({ from, length: n, unit: UNITS[unit], direction: to, includeFirst, roll: 'none' }, calendar);
    if (!answer.known) throw new Error(`Without a roll every day is known: ${raw_end}`);
    return Temporal.PlainDate.from(answer.lastDay);
  };
  const end = Temporal.PlainDate.from(raw_end);
  // N whole days lie between, so the anchor is the day after them.
  if (direction === 'back_clear') return bare(end, 'forward', false).add({ days: 1 }).toString() === start;
  if (direction === 'back') return bare(end, 'forward', include_first).toString() === start;
  if (unit !== 'M' && unit !== 'Y') return bare(end, 'back', include_first).toString() === start;
  // Several days may have the same last day (민법 제160조제3항): it leads to the latest of them.
  const first = bare(end.add({ days: 1 }), 'back', false);
  return first.toString() >= start && bare(first, 'forward', true).equals(end);
}

function comparison(published: PublishedPeriod, answer: ReturnType<typeof countPeriod>): string {
  const unrolled = answerTo(published, 'none');
  const rawLastDay = unrolled.known ? unrolled.rawLastDay : '계산할 수 없음';
  const ours = answer.known ? answer.lastDay : '계산할 수 없음';
  return `자료 ${published.raw_end} → ${published.final_end}, 여기 ${rawLastDay} → ${ours}`;
}
