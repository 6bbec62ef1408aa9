import type { Bill } from '@uian/domain';
import { COUNCIL_PACKS, type FactId } from '@uian/procedure';
import type { BillSource, MeetingSource, PaperCouncil, RegisterLine } from './source.js';
import { proposerWords } from './words.js';

/** A council as the record knows it. */
interface RecordedCouncil extends Omit<PaperCouncil, 'head'> {
  readonly pack: string;
}

/** The record of a bill as it is read for papers. */
export type RecordedBill = Omit<BillSource, 'council'> & { readonly council: RecordedCouncil };

/** The record of a meeting as it is read for papers. */
export type RecordedMeeting = Omit<MeetingSource, 'council' | 'bills' | 'since'> & {
  readonly council: RecordedCouncil;
  readonly bills: readonly RecordedBill[];
  readonly since: readonly { readonly day: string; readonly what: 'referred'; readonly bill: Bill }[];
};

/** A bill as it is read for the registers. */
type RegisteredBill = Pick<RegisterLine, 'committeeOutcome' | 'plenaryOutcome' | 'state'> & {
  readonly bill: Bill;
  /** The day of an act on it, ISO. */
  readonly day: (type: FactId) => string | null;
};

/** `서울특별시의회`, `시장` → `서울특별시장`; `경기도의회`, `도지사` → `경기도지사`. */
export function headOf(council: string, head: string): string {
  const region = council.replace(/의회.*$/, '');
  return region.endsWith(head[0] ?? '') ? `${region.slice(0, -1)}${head}` : `${region} ${head}`;
}

/** The council as papers name it. */
export function councilFrom({ name, pack, committees }: RecordedCouncil): PaperCouncil {
  const { head = '단체장', papers } = COUNCIL_PACKS.get(pack) ?? {};
  return { name, committees, head: headOf(name, head), ...(papers && { office: papers }) };
}

/** The record of a bill as papers are made of it. */
export const billSource = ({ council, ...facts }: RecordedBill): BillSource => ({ ...facts, council: councilFrom(council) });

/** The record of a meeting as papers are made of it. */
export function meetingSource({ council, bills, since, ...facts }: RecordedMeeting): MeetingSource {
  return {
    ...facts, council: councilFrom(council), bills: bills.map(billSource),
    since: since.map(({ day, what, bill }) => ({
      day, what, number: bill.number ?? null, title: bill.title,
      proposer: bill.proposer.kind === 'members' ? `${bill.proposer.lead} 의원` : bill.proposer.kind === 'committee' ? '위원회' : '집행부',
    })),
  };
}

/** A bill as a line of the registers. */
export function registerLine({ bill, day, committeeOutcome, plenaryOutcome, state }: RegisteredBill, council: PaperCouncil): RegisterLine {
  const introduced = day('bill.introduce') ?? day('bill.submit') ?? day('bill.propose-by-committee') ?? day('bill.introduce-petition');
  const referred = day('bill.refer') ?? day('bill.refer-to-budget-committee') ?? day('bill.refer-preliminary');
  return {
    number: bill.number ?? null, title: bill.title, proposer: proposerWords(bill.proposer, council), introducedOn: introduced,
    receivedOn: day('bill.receive'), committee: bill.committee === undefined ? null : council.committees.get(bill.committee) ?? bill.committee, referredOn: referred,
    committeeDay: day('bill.decide-in-committee'), committeeOutcome, plenaryDay: day('bill.decide-in-plenary'), plenaryOutcome,
    transferredOn: day('bill.transfer'), promulgatedOn: day('bill.promulgate') ?? day('bill.promulgate-by-chair'), state,
  };
}
