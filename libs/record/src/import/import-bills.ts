import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { importedEvents, legalDayOf, settledBefore, withoutNumber, type ImportedBill, type NewEvent, type Proposer } from '@uian/domain';
import { isFinal } from '@uian/procedure';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { BATCH, inBatch, type Setting } from '../batch.js';
import type { RecordedActor } from '../chain.js';
import type { Council, CouncilDirectory } from '../council-directory.js';
import { StreamDraft } from '../draft.js';
import { settleDeems } from '../settle.js';
import type { RowReader } from './format.js';
import { addReport, countFlags, emptyReport, type CountedReport, type ImportReport } from './import-report.js';
import type { SourceRow } from './source-rows.js';

const IMPORTER: RecordedActor = { id: 'import', offices: [] };
const ATTEMPTS = 5;
const UNIQUE_VIOLATION = '23505';

interface ReadBill { readonly line: number; readonly id: string; readonly bill: ImportedBill }

/** The stream of a row: the same row of the same source is the same stream, so that it is taken over once. */
function streamOf(council: string, source: string, row: string): string {
  const hash = createHash('sha256').update(JSON.stringify([council, source, row])).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** Committees by the id that the council has for a name; a name that it does not know stays. */
function inCouncil(bill: ImportedBill, { roster }: Council): ImportedBill {
  const ids = new Map([...roster.committees.values()].map(({ id, name }) => [name, id]));
  const named = <T extends { readonly committee?: string }>(of: T): T =>
    (of.committee === undefined ? of : { ...of, committee: ids.get(of.committee) ?? of.committee });
  const proposer: Proposer = bill.proposer.kind === 'committee' ? named(bill.proposer) : bill.proposer;
  return { ...named(bill), proposer, facts: bill.facts.map(named) };
}

/** What PostgreSQL takes: jsonb holds neither NUL nor half a character. */
const isStorable = (of: object): boolean => {
  const text = JSON.stringify(of);
  return !text.includes('\\u0000') && !/\\ud[89a-f]/i.test(text);
};

/** Bills taken over before, with the row as it read then; and numbers that other bills have. */
async function recordedBefore(client: Client, council: string, bills: readonly ReadBill[]) {
  const numbers = bills.map(({ bill }) => Number(bill.row)).filter((n) => Number.isSafeInteger(n) && n > 0 && n < 2 ** 31);
  const known = await client.query<{ stream_id: string; raw: object }>({
    name: 'uian-imported', values: [bills.map(({ id }) => id)],
    text: `select stream_id, payload->'imported'->'raw' as raw from event where sequence = 1 and stream_id = any($1::uuid[])`,
  });
  const taken = await client.query<{ number: number }>({
    name: 'uian-numbers-taken', values: [council, numbers],
    text: 'select number from bill where council_id = $1 and number = any($2::int[])',
  });
  return { known: new Map(known.rows.map((row) => [row.stream_id, row.raw])), taken: new Set(taken.rows.map(({ number }) => number)) };
}

/** The numbers of the council go on behind those that it took over. */
async function raiseCounter(client: Client, council: string, drafts: readonly StreamDraft[]): Promise<void> {
  const highest = Math.max(0, ...drafts.map((draft) => draft.bill?.number ?? 0));
  if (highest === 0) return;
  await client.query({
    name: 'uian-raise-bill-number',
    text: `insert into bill_counter (council_id, last_number) values ($1, $2)
           on conflict (council_id) do update set last_number = greatest(bill_counter.last_number, excluded.last_number)`,
    values: [council, highest],
  });
}

/** One transaction of an import, and what it came to. */
class ImportBatch {
  readonly report = emptyReport();

  constructor(private readonly source: string, private readonly council: string, private readonly bills: readonly ReadBill[]) {}

  async work({ council, at }: Setting, client: Client): Promise<readonly StreamDraft[]> {
    const { known, taken } = await recordedBefore(client, this.council, this.bills);
    const drafts: StreamDraft[] = [];
    for (const read of this.bills) {
      const before = known.get(read.id);
      if (before) this.meetAgain(read, before);
      else {
        const events = this.eventsOf(read, council, at, taken);
        if (events) drafts.push(this.begin(read, events, council, at));
        known.set(read.id, read.bill.raw);
      }
    }
    if (drafts.length > 0) await raiseCounter(client, this.council, drafts);
    return drafts;
  }

  private meetAgain({ line, bill }: ReadBill, before: object): void {
    this.report.known += 1;
    if (!isDeepStrictEqual(before, JSON.parse(JSON.stringify(bill.raw)))) this.report.changed.push(line);
  }

  private eventsOf({ line, bill }: ReadBill, council: Council, at: number, taken: Set<number>): readonly NewEvent[] | undefined {
    const events = importedEvents(inCouncil(bill, council), { source: this.source, today: legalDayOf(at) });
    if (!events) {
      this.report.refused.push({ line, reason: '읽을 수 있는 날짜가 하나도 없습니다.' });
      return undefined;
    }
    const { billNumber } = events[0]!.payload as { billNumber?: number };
    if (billNumber === undefined) return events;
    if (taken.has(billNumber)) return withoutNumber(events);
    taken.add(billNumber);
    return events;
  }

  /** What the law has brought about since is settled at once; nobody is told of it, it is long known. */
  private begin({ id }: ReadBill, events: readonly NewEvent[], council: Council, at: number): StreamDraft {
    const draft = StreamDraft.begin(id, 'bill', {
      council: this.council, actor: IMPORTER, ground: this.source, commandId: null, at,
    });
    for (const event of events) draft.add(event);
    settleDeems(draft, settledBefore(legalDayOf(at)), council, at);
    const { report } = this;
    report.imported += 1;
    report.events += draft.events.length;
    if (!isFinal(draft.bill!.state)) report.open += 1;
    countFlags(report, events);
    return draft;
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;

export interface ImportOptions {
  /** Which council, and what its source is called: with the key of its row it makes a bill the same one again. */
  readonly council: string;
  readonly source: string;
  readonly reader: RowReader;
  /** Hears, after each transaction, what there is so far. */
  readonly progress?: (report: ImportReport) => void;
}

/**
 * The third door of the record (이관): takes over the dated history of bills as facts. No rule is asked of them; each says in
 * its payload where it comes from and what was wrong with it. A bill still on its way goes live: its deadlines are worked out
 * and its workflow is owed to the relay. Batches are all or nothing, and a row is taken over once, so that an import that was
 * broken off is simply run again.
 */
export async function importBills(
  dataSource: DataSource, councils: CouncilDirectory, rows: AsyncIterable<SourceRow>, { council, source, reader, progress }: ImportOptions,
): Promise<ImportReport> {
  const total = emptyReport();
  let batch: ReadBill[] = [];
  const write = async (): Promise<void> => {
    if (batch.length > 0) addReport(total, await writeBatch(dataSource, councils, council, source, batch));
    batch = [];
    progress?.(total);
  };
  for await (const row of rows) {
    total.rows += 1;
    const read = 'refused' in row ? row.refused : isStorable(row.raw) ? reader(row.raw) : '저장할 수 없는 글자가 들어 있습니다.';
    if (typeof read === 'string') total.refused.push({ line: row.line, reason: read });
    else batch.push({ line: row.line, id: streamOf(council, source, read.row), bill: read });
    if (batch.length >= BATCH) await write();
  }
  await write();
  return total;
}

/** Somebody else may import the same, or number a bill, meanwhile: then the batch is looked at again. */
async function writeBatch(
  dataSource: DataSource, councils: CouncilDirectory, council: string, source: string, bills: readonly ReadBill[],
): Promise<CountedReport> {
  for (let attempt = 1; ; attempt += 1) {
    const batch = new ImportBatch(source, council, bills);
    try {
      await inBatch(dataSource, councils, council, {
        lock: () => Promise.resolve([]), begins: true, owe: 'open',
        work: async (_, setting, client) => ({ notices: [], write: await batch.work(setting, client) }),
      });
      return batch.report;
    } catch (error) {
      if (attempt === ATTEMPTS || !isTaken(error)) throw error;
    }
  }
}
