import {
  billDeadlines, deadlineFor, isBeforeCommittee, judge, ladderOf, plainDay, REPORT_MATERIAL_TERMS, type Actor, type Bill, type ReportMaterial,
} from '@uian/domain';
import { BILL_ACTS, billState, periodRow, type ActorRole, type BillActId, type BillStateId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { officeTargetsOf, procedureOf } from '../projections.js';
import { deadlineView, type DeadlineView } from './deadline-view.js';
import { committeeView, roleView, violationViews, type Termed, type ViolationView } from './terms.js';

/** Something that a report waits for (검토자료): asked, and answered or still open, with the days it has taken. */
export interface ReportMaterialView {
  readonly number: number;
  readonly what: Termed<ReportMaterial['what']>;
  readonly of: string;
  readonly asked: string;
  readonly by: string | null;
  readonly answered: string | null;
  /** Calendar days from the asking to the answer, or to today. */
  readonly days: number;
  /** The day wished for has passed without an answer. */
  readonly overdue: boolean;
}

/** How far a report has come (검토보고의 단계). */
export type ReportStep = 'unassigned' | 'writing' | 'submitted' | 'distributed';

const STEPS: Readonly<Record<ReportStep, string>> = {
  unassigned: '담당 미지정', writing: '작성 중', submitted: '제출 · 배부 전', distributed: '배부·게재 완료',
};

/** A review report that is owed, or was done (검토보고). Days are ISO, Asia/Seoul. */
export interface ReportView {
  readonly bill: string;
  readonly number: number | null;
  readonly title: string;
  readonly state: Termed<BillStateId>;
  readonly committee: Termed | null;
  readonly step: Termed<ReportStep>;
  readonly specialist: string | null;
  /** Assigned to whoever asks. */
  readonly mine: boolean;
  /** The sitting on whose approved agenda the bill stands; null: no agenda has it yet, and nothing is owed. */
  readonly sitting: { readonly meeting: string; readonly day: string } | null;
  readonly deadline: DeadlineView | null;
  /** The reminders (알림 단계) as days: working days left, and whether that day has passed. */
  readonly ladder: readonly { readonly left: number; readonly day: string; readonly past: boolean }[];
  readonly materials: readonly ReportMaterialView[];
  readonly submittedOn: string | null;
  readonly distributed: {
    readonly day: string; readonly to: readonly string[]; readonly count: number; readonly where: string | null; readonly publishedOn: string;
  } | null;
  readonly acts: readonly ReportActView[];
  /** Who is told once it is late, and what the rules allow then. */
  readonly late: { readonly told: Termed<ActorRole> | null; readonly exception: string | null } | null;
}

/** An act of the desk that this person may do on the bill now, or why not (왜 안 되나요). */
export interface ReportActView extends Termed<BillActId> {
  readonly allowed: boolean;
  /** What comes next on the way of the report. */
  readonly isNext: boolean;
  readonly violations: readonly ViolationView[];
}

/** The desk of the specialist (검토보고): by last working day, what is done at the end. */
export interface ReportDeskView {
  readonly today: string;
  readonly reports: readonly ReportView[];
}

/** Who asks: the account, and the name by which reports may be assigned to it. */
type Asker = Actor & { readonly name: string };

const daysFrom = (from: string, to: string): number => plainDay(from).until(plainDay(to)).days;

const materialView = ({ number, what, of, asked, by, answered }: ReportMaterial, today: string): ReportMaterialView => ({
  number, what: { id: what, term: REPORT_MATERIAL_TERMS[what] }, of, asked, by: by ?? null, answered: answered ?? null,
  days: daysFrom(asked, answered ?? today), overdue: answered === undefined && by !== undefined && by < today,
});

const stepOf = ({ report, facts }: Bill): ReportStep => {
  if (facts['bill.distribute-report']) return 'distributed';
  if (facts['bill.submit-report']) return 'submitted';
  return report?.specialist === undefined ? 'unassigned' : 'writing';
};

/** What comes next at each step; the rest of the desk's acts can be done beside it. */
const NEXT: Readonly<Record<ReportStep, BillActId | undefined>> = {
  unassigned: 'bill.assign-report', writing: 'bill.submit-report', submitted: 'bill.distribute-report', distributed: undefined,
};
const ACTS: readonly BillActId[] = [
  'bill.submit-report', 'bill.distribute-report', 'bill.ask-for-report', 'bill.answer-for-report', 'bill.assign-report',
];

/** Judged without their input: what the input itself may break is told when it is sent. */
const actsOn = (bill: Bill, council: Council, day: string, actor: Actor): readonly ReportActView[] => ACTS
  .filter((act) => act !== 'bill.answer-for-report' || bill.report?.materials?.some(({ answered }) => answered === undefined))
  .map((act) => {
    const { violations } = judge({
      act, day, today: day, bill, actor, calendar: council.calendar, roster: council.roster, procedure: procedureOf(council, bill, day),
    });
    return { id: act, term: BILL_ACTS[act], allowed: violations.length === 0, isNext: NEXT[stepOf(bill)] === act, violations: violationViews({ violations }) };
  });

function reportView(bill: Bill, council: Council, today: string, { id, name, offices }: Asker): ReportView {
  const procedure = procedureOf(council, bill, bill.lastDay);
  const deadline = deadlineFor(billDeadlines(bill, procedure, council.calendar), 'review_report.distribute');
  const { report, scheduled, facts } = bill;
  const step = stepOf(bill);
  const { escalatesTo, exception } = periodRow('review_report.distribute');
  return {
    bill: bill.id, number: bill.number ?? null, title: bill.title, state: { id: bill.state, term: billState(bill.state).term },
    committee: bill.committee === undefined ? null : committeeView(bill.committee, council), step: { id: step, term: STEPS[step] },
    specialist: report?.specialist ?? null, mine: report?.account === undefined ? report?.specialist === name : report.account === id,
    sitting: scheduled ?? null, deadline: deadline ? deadlineView(deadline, council.calendar, today) : null,
    ladder: deadline ? ladderOf(deadline, council.calendar, officeTargetsOf(council)).map((rung) => ({ ...rung, past: rung.day < today })) : [],
    materials: report?.materials?.map((one) => materialView(one, today)) ?? [],
    submittedOn: facts['bill.submit-report']?.day ?? null,
    distributed: report?.distributed ? { ...report.distributed, where: report.distributed.where ?? null } : null,
    acts: step === 'distributed' ? [] : actsOn(bill, council, today, { id, offices }),
    late: deadline ? { told: escalatesTo ? roleView(escalatesTo) : null, exception: exception ?? null } : null,
  };
}

/** Done at the end; before it the last working day decides, and a report of no sitting yet comes after those that have one. */
const rank = ({ step, deadline }: ReportView): string =>
  `${step.id === 'distributed' ? 2 : 1}${deadline?.target ?? deadline?.due ?? '9999'}`;

export class ReportDesk {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /**
   * Reports on the bills before the committees of whoever asks; of all committees for an office of the council as a whole.
   * @param person the account, and the name by which reports may be assigned to it
   */
  async of(councilId: string, { id, offices, name }: Asker, { committee }: { committee?: string } = {}): Promise<ReportDeskView> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const today = businessDay(offset);
    const own = offices.flatMap((office) => office.committee ?? []);
    const asked = committee === undefined ? own : [committee];
    const rows = await this.dataSource.query<{ state: Bill }[]>(
      `select s.state from bill b join stream s on s.id = b.stream_id
        where b.council_id = $1 and s.open and (cardinality($2::text[]) = 0 or b.committee_id = any($2))`, [councilId, asked]);
    const reports = rows.map(({ state }) => state).filter((bill) => isBeforeCommittee(bill))
      .map((bill) => reportView(bill, council, today, { id, name, offices }));
    return { today, reports: reports.toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.title.localeCompare(b.title, 'ko')) };
  }
}
