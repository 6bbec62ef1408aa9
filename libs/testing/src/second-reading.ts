import type { Bill } from '@uian/domain';
import { ACTORS, BILL_TRANSITIONS, COUNCIL_PACKS, type ActorRole, type BillActId, type BillTransition, type Dated } from '@uian/procedure';

/** What the table says of a cell: whether there is a way from this state, and whether this office may go it. */
export interface Reading {
  readonly way: boolean;
  readonly office: boolean;
}

/** Whose committee's offices an act on a bill is for, besides the committee that has the bill. */
function committeesOf(act: BillActId, bill: Bill): readonly (string | undefined)[] {
  switch (act) {
    case 'bill.report-preliminary': return (bill.preliminary ?? []).map(({ committee }) => committee);
    case 'bill.give-related-opinion': return (bill.related ?? []).map(({ committee }) => committee);
    case 'bill.withdraw': return [bill.proposer.kind === 'committee' ? bill.proposer.committee : bill.committee];
    default: return [bill.committee];
  }
}

/** Whether the pack's article for an act was in force on the day of the bill's life that selects its version. */
function isCited(dated: Dated<true> | undefined, bill: Bill, day: string): boolean {
  const selecting = dated?.selectedBy === 'act' ? day
    : bill.facts[dated?.selectedBy === 'referral' ? 'bill.refer' : 'bill.receive']?.day ?? day;
  return dated?.versions.findLast(({ from }) => from === undefined || from <= selecting)?.value === true;
}

const HEADS: readonly ActorRole[] = ['executive', 'superintendent'];

/** Whether the row names the office; of both heads, where it says so, the one whose affair the bill is (교육·학예). */
function isNamed(row: BillTransition, role: ActorRole, bill: Bill): boolean {
  if (!row.byHead || !HEADS.includes(role)) return row.by.includes(role);
  return row.by.some((one) => HEADS.includes(one)) && role === (bill.education ? 'superintendent' : 'executive');
}

/**
 * Reads the table of the procedure a second time (두 번째 읽기), by nothing that `decide` uses: rows as they are written, what
 * the council's pack cites, offices and their scope. What both readings say must be the same.
 */
export function secondReading(act: BillActId, { role, committee }: { role: ActorRole; committee?: string }, bill: Bill, council: string, day: string): Reading {
  const pack = COUNCIL_PACKS.get(council)!;
  const dated = pack.acts[act];
  const row = BILL_TRANSITIONS.find((one) => one.act === act
    && (one.citation !== undefined || isCited(dated, bill, day))
    && (one.kinds?.includes(bill.kind) ?? true) && (one.proposers?.includes(bill.proposer.kind) ?? true)
    && (one.citation !== undefined || ((dated?.only?.kinds?.includes(bill.kind) ?? true) && (dated?.only?.proposers?.includes(bill.proposer.kind) ?? true))));
  if (!row) return { way: false, office: false };
  const ofCouncil = ACTORS[role].scope === 'council';
  return {
    way: row.from.includes(bill.state),
    office: isNamed(row, role, bill) && (ofCouncil || committeesOf(act, bill).includes(committee)),
  };
}
