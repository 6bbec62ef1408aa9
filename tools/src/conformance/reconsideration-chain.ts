import { legalCalendar, type LegalCalendar, type Session } from '@uian/calendar';
import {
  beginBill, billDeadlines, decide, evolveBill, importedEvents, nextDeem, settledBefore, type Bill, type ImportedFact, type NewEvent,
  type RuleContext,
} from '@uian/domain';
import { procedureAsOf, type BillActId, type Outcome, type PeriodId, type Procedure, type RuleId } from '@uian/procedure';

/** A row of the data: days (ISO) by the steps of 재의, empty where the judgment tells none. */
export type ChainRow = Readonly<Record<string, string>>;

/** After the newest day of the data. */
const TODAY = '2026-01-01';
const COUNCIL = 'seoul';
const MEMBERS = Array.from({ length: 100 }, (_, nth) => `의원${nth + 1}`);
const REASON = '판결문에 나온 사실';

/** The figures are ours: the judgments tell none. */
const vote = (method: 'recorded' | 'secret', yes: number): object =>
  ({ method, present: MEMBERS.length, yes, no: MEMBERS.length - yes, abstain: 0 });

interface Step {
  readonly column: string;
  readonly act: BillActId;
  readonly input?: object;
  readonly outcome?: Outcome;
}

const CARRIED: Outcome = 'passed-unamended';

/** The acts of a chain, in their order, by the columns that hold their days. */
const STEPS: readonly Step[] = [
  { column: 'decided', act: 'bill.decide-in-plenary', outcome: CARRIED, input: { motion: CARRIED, vote: vote('recorded', 60) } },
  { column: 'transferred', act: 'bill.transfer' },
  { column: 'reconsideration_requested', act: 'bill.request-reconsideration', input: { reason: REASON } },
  { column: 're_decided', act: 'bill.place-reconsideration' },
  { column: 're_decided', act: 'bill.reconsider', outcome: CARRIED, input: { vote: vote('secret', 70) } },
  { column: 'promulgated', act: 'bill.promulgate-by-chair', input: { number: '1', effect: { kind: 'default' } } },
];

/** The council sat on the days on which it decided. */
export function calendarOf({ decided, re_decided: again }: ChainRow): LegalCalendar {
  const sittings = [decided, again].filter((day) => day !== undefined && day !== '');
  return legalCalendar({ sessions: sittings.map((day, at): Session => ({
    id: String(at + 1), ordinal: at + 1, kind: 'extraordinary', term: '임시회', from: day!, to: day!, plenarySittings: [day!],
  })) });
}

export const procedureOn = (day: string): Procedure => procedureAsOf(COUNCIL, { act: day });

/** A real chain of 재의 through the engine, and how each of its facts came in. */
export class Chain {
  bill: Bill;
  /** Decided, through the first or the second door. */
  readonly judged: BillActId[] = [];
  /** Taken over without being judged, because their day lies before the calendar. */
  readonly imported: BillActId[] = [];
  /** What came through the second door, and the rules that it broke. */
  readonly broken: { readonly act: BillActId; readonly rules: readonly RuleId[] }[] = [];
  private readonly calendar: LegalCalendar;

  /** @throws where the engine would not keep a fact */
  constructor(private readonly row: ChainRow) {
    this.calendar = calendarOf(row);
    const day = (row['decided'] || row['reconsideration_requested'])!;
    const [submitted, placed] = this.facts({ act: 'bill.place-in-plenary', day });
    this.bill = beginBill(row['case']!, COUNCIL, { ...submitted!, sequence: 1, recordedAt: 0 });
    this.add(placed!);
    for (const step of STEPS) if (row[step.column]) this.enter(step);
  }

  /** Duties that were done too late. */
  late(): readonly PeriodId[] {
    return billDeadlines(this.bill, procedureOn(this.bill.lastDay), this.calendar)
      .filter(({ status }) => status === 'late').map(({ period }) => period.id);
  }

  private enter({ column, act, input = {}, outcome }: Step): void {
    const day = this.row[column]!;
    this.settle(day);
    const context: RuleContext = {
      act, day, input, today: TODAY, bill: this.bill, bills: new Map(), calendar: this.calendar, procedure: procedureOn(day),
      roster: { members: new Set(MEMBERS), committees: new Map() },
      actor: { id: 'clerk', offices: [{ role: 'secretariat' }, { role: 'plenary-clerk' }, { role: 'council-chair' }] },
    };
    const first = decide(context);
    const decision = first.accepted ? first : decide({ ...context, irregular: { reason: REASON } });
    if (decision.accepted) {
      this.judged.push(act);
      if (decision.irregular) this.broken.push({ act, rules: decision.irregular });
      for (const event of decision.events.flatMap(({ events }) => events)) this.add(event);
      return;
    }
    const rules = decision.refusal.violations.map(({ rule }) => rule);
    if (rules.join() !== 'record.known-day') throw new Error(`${this.row['case']} was stopped at ${act}: ${rules.join()}`);
    this.imported.push(act);
    this.add(this.facts({ act, day, outcome })[1]!);
  }

  /** What the law brought about before a day. */
  private settle(day: string): void {
    const due = nextDeem(this.bill, settledBefore(day), procedureOn(this.bill.lastDay), this.calendar);
    if (!due) return;
    this.add(due.event);
    this.settle(day);
  }

  /** The bill's beginning, and a fact of it, as an import has them. */
  private facts(fact: ImportedFact): readonly NewEvent[] {
    const { case: name = '' } = this.row;
    return importedEvents({
      row: name, kind: 'ordinance.enactment', title: name, proposer: { kind: 'mayor' }, raw: this.row,
      facts: [{ act: 'bill.submit', day: fact.day }, fact],
    }, { source: '판결문', today: TODAY })!;
  }

  private add(event: NewEvent): void {
    this.bill = evolveBill(this.bill, { ...event, sequence: this.bill.sequence + 1, recordedAt: 0 });
  }
}
