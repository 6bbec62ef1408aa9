import { readFileSync } from 'node:fs';
import { foldBill, importedEvents, type Bill, type ImportMark, type NewEvent, type RecordedEvent } from '@uian/domain';
import { billState, type BillStateId, type FactId } from '@uian/procedure';
import { IMPORT_PRESETS, openSource, type RowReader } from '@uian/record';
import { csvRows, factsFile } from './facts.js';
import type { Conformance, Report } from './report.js';

export const PRESET = 'assembly-20';
/** After the newest day of the data: nothing in it has yet to come. */
const TODAY = '2020-12-31';

type Row = Readonly<Record<string, string>>;

/** The columns that hold the day of a stage, in their order, and the facts that they can become. */
const STAGES: Readonly<Record<string, readonly FactId[]>> = {
  proposed: ['bill.introduce', 'bill.submit', 'bill.propose-by-committee'], cmt_referred: ['bill.refer'], cmt_presented: ['bill.place'],
  cmt_processed: ['bill.decide-in-committee', 'bill.withdraw'], plen_presented: ['bill.place-in-plenary'],
  plen_decided: ['bill.decide-in-plenary', 'deemed.discarded', 'deemed.expired', 'bill.withdraw'], gov_sent: ['bill.transfer'],
  promulgated: ['bill.promulgate'],
};

const ENDED: Readonly<Record<string, BillStateId>> = {
  임기만료폐기: 'expired', 대안반영폐기: 'discarded', 폐기: 'discarded', 수정안반영폐기예산부수법률안본회의수정안반영: 'discarded',
  철회: 'withdrawn', 부결: 'rejected',
};
const PASSED = ['원안가결', '수정가결'];

/** What the result column, and the days after it, say the bill has come to; undefined where it was not decided. */
function expectedState(row: Row): BillStateId | undefined {
  const result = row['plen_result'] ?? '';
  if (!PASSED.includes(result)) return ENDED[result];
  return row['promulgated'] ? 'promulgated' : row['gov_sent'] ? 'transferred' : 'passed';
}

const UNKNOWN_RESULT = '우리 표에 없는 결과(심사대상제외): 의안은 그 앞 단계에 머물고, 결과는 표시로 남김';
const SENT_AFTER_END = '철회된 뒤의 날짜로 이송일이 적힘: 적힌 대로 따름';
const WITHDRAWN_IN_COMMITTEE = '본회의 결과는 비었으나 위원회 처리결과가 철회: 철회로 봄';

function whyNot(row: Row, bill: Bill): string | undefined {
  if (row['plen_result'] === '심사대상제외') return UNKNOWN_RESULT;
  if (row['plen_result'] === '철회' && row['gov_sent'] && bill.state === 'transferred') return SENT_AFTER_END;
  if (!row['plen_result'] && row['cmt_result'] === '철회' && bill.state === 'withdrawn') return WITHDRAWN_IN_COMMITTEE;
  return undefined;
}

const agrees = (row: Row, { state }: Bill): boolean => {
  const expected = expectedState(row);
  if (expected !== undefined) return state === expected;
  return row['plen_result'] === undefined && !('final' in billState(state)) && billState(state).order < billState('passed').order;
};

const flagsOf = ({ payload }: NewEvent) => (payload as { imported?: ImportMark }).imported?.flags ?? [];

function taken(reader: RowReader, row: Row): { readonly events: readonly NewEvent[]; readonly bill: Bill } {
  const bill = reader(row);
  const events = typeof bill === 'string' ? undefined : importedEvents(bill, { source: PRESET, today: TODAY });
  if (!events) throw new Error(`${row['bill_no']} is no bill: ${JSON.stringify(bill)}`);
  const recorded = events.map((event, at): RecordedEvent => ({ ...event, sequence: at + 1, recordedAt: 0 }));
  return { events, bill: foldBill(row['bill_no']!, 'seoul', recorded) };
}

/** Days of stages that no fact has and no flag tells, or a row that is not kept as it was. */
function lost(row: Row, events: readonly NewEvent[]): readonly string[] {
  const days = Object.entries(STAGES).filter(([column]) => row[column]);
  const kept = (events[0]!.payload as { imported: ImportMark }).imported.raw;
  return [
    ...days.filter(([column, acts]) => !events.some((event) => acts.includes(event.type)
      && (event.day === row[column] || flagsOf(event).some(({ given }) => given === row[column])))).map(([column]) => column),
    ...Object.keys(row).filter((column) => kept?.[column] !== row[column]),
  ];
}

async function histories(report: Report): Promise<void> {
  const { columns, rows } = await openSource(factsFile(report, 'bills/bills_20.csv.gz', 'bills.csv'));
  const reader = IMPORT_PRESETS[PRESET]!.of(columns);
  const results = new Map<string, { of: number; agreed: number }>();
  const flags = new Map<string, number>();
  let [n, all, facts, losses] = [0, 0, 0, 0];
  for await (const source of rows) {
    n += 1;
    report.progress(n);
    if (report.interruption?.aborted) return;
    if ('refused' in source) {
      report.disagree({ id: `${source.line}번째 줄`, what: source.refused });
      continue;
    }
    const row = source.raw as Row;
    const { events, bill } = taken(reader, row);
    facts += events.length;
    const result = row['plen_result'] ?? '(결과 없음)';
    const seen = results.get(result) ?? { of: 0, agreed: 0 };
    results.set(result, { of: seen.of + 1, agreed: seen.agreed + Number(agrees(row, bill)) });
    all += Number(agrees(row, bill));
    if (!agrees(row, bill)) {
      report.disagree({ id: row['bill_no']!, what: `결과 ${result}, 여기 ${billState(bill.state).term}`, why: whyNot(row, bill) });
    }
    for (const { kind } of events.flatMap(flagsOf)) flags.set(kind, (flags.get(kind) ?? 0) + 1);
    const missing = lost(row, events);
    if (missing.length > 0) report.disagree({ id: row['bill_no']!, what: `잃은 것: ${missing.join(', ')}` });
    losses += Number(missing.length > 0);
  }
  report.matched('마지막 상태와 결과', all, n);
  for (const [result, { of, agreed }] of [...results].sort(([, a], [, b]) => b.of - a.of)) report.matched(`  ${result}`, agreed, of);
  report.figure('사실', facts);
  for (const [kind, count] of [...flags].sort(([, a], [, b]) => b - a)) report.figure(`표시 ${kind}`, count);
  report.figure('잃은 것이 있는 의안', losses);
}

/** Real pairs of days that run backwards or cannot be read: each flagged, with what was given. */
function dirtyPairs(report: Report): void {
  const file = factsFile(report, 'bills/order_anomalies_pre17_and_20.csv', 'order-anomalies.csv');
  const pairs = csvRows(readFileSync(file, 'utf8'));
  const bills = new Map<string, Record<string, string>>();
  for (const { age, bill_no, earlier_field, earlier, later_field, later } of pairs) {
    const key = `${age}-${bill_no}`;
    bills.set(key, { ...bills.get(key), bill_no: key, [earlier_field!]: earlier!, [later_field!]: later! });
  }
  const reader = IMPORT_PRESETS[PRESET]!.of(['bill_no', ...Object.keys(STAGES), 'plen_result']);
  const read = new Map([...bills].map(([key, row]) => [key, taken(reader, row).events]));
  const flagged = pairs.filter(({ age, bill_no, earlier, later_field, later, problem }) => {
    const key = `${age}-${bill_no}`;
    const fact = read.get(key)!.find(({ type }) => STAGES[later_field!]!.includes(type));
    const found = fact !== undefined && flagsOf(fact).some(({ kind, given, against }) => given === later
      && (problem === 'malformed' ? kind === 'day-malformed'
        : kind === 'day-impossible' || (kind === 'day-backwards' && against === earlier)));
    if (!found) report.disagree({ id: key, what: `${earlier} → ${later} (${problem}): 표시되지 않음` });
    return found;
  });
  const losses = [...bills].filter(([key, row]) => lost(row, read.get(key)!).length > 0);
  for (const [key, row] of losses) report.disagree({ id: key, what: `잃은 것: ${lost(row, read.get(key)!).join(', ')}` });
  report.matched('어긋난 날짜쌍의 표시', flagged.length, pairs.length);
  report.figure('그 가운데 잃은 것이 있는 의안', losses.length);
}

/** Histories of real bills taken over as facts (이관): the state they come to, and what becomes of their dirty days. */
export const bills: Conformance = {
  name: 'bills',
  title: '제20대 국회 의안의 경과 (이관한 사실의 마지막 상태)',
  async run(report) {
    await histories(report);
    dirtyPairs(report);
  },
};
