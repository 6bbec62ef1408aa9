import { readFileSync } from 'node:fs';
import { countPeriod, type PeriodQuestion } from '@uian/calendar';
import type { Bill } from '@uian/domain';
import { BILL_ACTS, billState, periodRow, ruleRow, type PeriodId } from '@uian/procedure';
import { Temporal } from 'temporal-polyfill';
import { csvRows, factsFile } from './facts.js';
import { calendarOf, Chain, procedureOn, type ChainRow } from './reconsideration-chain.js';
import type { Conformance, Report } from './report.js';

const BEFORE_CALENDAR = '공휴일을 아는 해(2004–2027) 전의 날: 판단하지 않고 사실로 이관함';
const NO_TRANSFER = '판결문에 이송일이 없음: 이송되지 않은 의안의 재의요구로 표시하여 기록함';
const NO_DECISION = '판결문에 의결일이 없음: 의결되지 않은 의안의 재의요구로 표시하여 기록함';

const SUNDAY = 7;

/** What the bill has come to after the last step that is told. */
const EXPECTED: readonly (readonly [column: string, state: Bill['state']])[] = [
  ['promulgated', 'promulgated'], ['re_decided', 'reconfirmed'], ['reconsideration_requested', 'reconsideration-requested'],
];

/** Day counts that the data gives beside the days. */
const COUNTS: readonly (readonly [from: string, to: string, given: string])[] = [
  ['decided', 'transferred', 'days_decide_to_transfer'], ['transferred', 'reconsideration_requested', 'days_transfer_to_request'],
];

const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).days;

function lastDay(row: ChainRow, from: string, period: PeriodId, roll: PeriodQuestion['roll']): string | undefined {
  const { length } = procedureOn(from).period(period)!;
  const counted = countPeriod({
    from: Temporal.PlainDate.from(from), length: length!, unit: 'day', direction: 'forward', includeFirst: false, roll,
  }, calendarOf(row));
  return counted.known ? counted.lastDay : undefined;
}

/** The last day of the twenty; where the transfer is not told, from the last day on which it would have been in time. */
function latestRequest(row: ChainRow): string | undefined {
  const { decided, transferred } = row;
  const from = transferred || (decided ? lastDay(row, decided, 'transfer.bill', 'civil') : undefined);
  return from === undefined ? undefined : lastDay(row, from, 'promulgate.or_veto', 'civil');
}

/** Before the calendar: by the day before it moves. A Sunday was a holiday then, too, so that the day after it was still in time. */
function inTimeUnrolled(row: ChainRow): boolean | undefined {
  if (!row['transferred']) return undefined;
  const last = Temporal.PlainDate.from(lastDay(row, row['transferred'], 'promulgate.or_veto', 'none')!);
  return row['reconsideration_requested']! <= (last.dayOfWeek === SUNDAY ? last.add({ days: 1 }) : last).toString();
}

function whyIrregular(row: ChainRow, { act, rules }: Chain['broken'][number]): string | undefined {
  if (act !== 'bill.request-reconsideration' || rules.join() !== 'record.state') return undefined;
  return !row['decided'] ? NO_DECISION : !row['transferred'] ? NO_TRANSFER : undefined;
}

/** Figures over all chains. */
const figures = () => ({
  chains: 0, came: 0, judged: 0, flagged: 0, imported: 0, late: 0, counts: 0, same: 0, countable: 0, inTime: 0,
  unrolled: 0, inTimeUnrolled: 0,
});

function compareDays(row: ChainRow, report: Report, seen: ReturnType<typeof figures>): void {
  for (const [from, to, given] of COUNTS.filter(([, , column]) => row[column])) {
    const same = daysBetween(row[from]!, row[to]!) === Number(row[given]);
    seen.counts += 1;
    seen.same += Number(same);
    if (!same) report.disagree({ id: row['case']!, what: `${given}: 자료 ${row[given]}, 여기 ${daysBetween(row[from]!, row[to]!)}` });
  }
  const latest = latestRequest(row);
  const inTime = latest === undefined ? inTimeUnrolled(row) : row['reconsideration_requested']! <= latest;
  if (inTime === undefined) return;
  if (latest === undefined) {
    seen.unrolled += 1;
    seen.inTimeUnrolled += Number(inTime);
  } else {
    seen.countable += 1;
    seen.inTime += Number(inTime);
  }
  if (!inTime) report.disagree({ id: row['case']!, what: `${row['reconsideration_requested']}의 재의요구는 20일을 넘김` });
}

/** Chains through the engine: what it kept, what it flagged, and where it stopped. */
export function compareChains(rows: readonly ChainRow[], report: Report): void {
  const seen = figures();
  for (const row of rows) {
    const id = row['case']!;
    const chain = new Chain(row);
    const expected = EXPECTED.find(([column]) => row[column])![1];
    seen.chains += 1;
    seen.came += Number(chain.bill.state === expected);
    seen.judged += chain.judged.length;
    seen.imported += chain.imported.length;
    seen.flagged += chain.broken.length;
    seen.late += chain.late().length;
    if (chain.bill.state !== expected) {
      report.disagree({ id, what: `${billState(expected).term}이어야 하나 ${billState(chain.bill.state).term}` });
    }
    if (chain.imported.length > 0) report.disagree({ id, what: `사실 ${chain.imported.length}개`, why: BEFORE_CALENDAR });
    for (const broken of chain.broken) {
      const rules = broken.rules.map((rule) => ruleRow(rule).term).join(', ');
      report.disagree({ id, what: `${BILL_ACTS[broken.act]}: ${rules}`, why: whyIrregular(row, broken) });
    }
    for (const period of chain.late()) report.disagree({ id, what: `${periodRow(period).term}: 늦음` });
    compareDays(row, report, seen);
  }
  report.matched('끝까지 기록되고 마지막 상태가 같음', seen.came, seen.chains);
  report.matched('자료가 적은 날수', seen.same, seen.counts);
  report.matched('재의요구가 20일 안 (이송일이 없으면 가장 늦은 이송에서)', seen.inTime, seen.countable);
  report.matched('재의요구가 20일 안 (달력 전: 일요일만 보고)', seen.inTimeUnrolled, seen.unrolled);
  report.figure('판단하여 기록한 사실', seen.judged);
  report.figure('그 가운데 어긋난 것으로 표시', seen.flagged);
  report.figure('늦은 의무', seen.late);
  report.figure('판단하지 않고 이관한 사실', seen.imported);
}

/** Real chains of 재의, from court decisions, through the engine's `decide`. */
export const reconsideration: Conformance = {
  name: 'reconsideration',
  title: '재의의 실제 경과 (판결)',
  run(report) {
    const file = factsFile(report, 'reconsideration/reconsideration_sequences.csv', 'reconsideration.csv');
    compareChains(csvRows(readFileSync(file, 'utf8')), report);
  },
};
