import type { BillSource, MeetingSource, PaperCouncil } from '@uian/documents';
import { COUNCIL_PACKS } from '@uian/procedure';
import type { BillPaperFacts, MeetingPaperFacts } from '@uian/record';

/** `서울특별시의회`, `시장` → `서울특별시장`; `경기도의회`, `도지사` → `경기도지사`. */
export function headOf(council: string, head: string): string {
  const region = council.replace(/의회.*$/, '');
  return region.endsWith(head[0] ?? '') ? `${region.slice(0, -1)}${head}` : `${region} ${head}`;
}

/** The council as papers name it. */
export const councilFrom = ({ name, pack, committees }: BillPaperFacts['council']): PaperCouncil =>
  ({ name, committees, head: headOf(name, COUNCIL_PACKS.get(pack)?.head ?? '단체장') });

/** The record of a bill as papers are made of it. */
export const billSource = ({ council, ...facts }: BillPaperFacts): BillSource => ({ ...facts, council: councilFrom(council) });

/** The record of a meeting as papers are made of it. */
export function meetingSource({ council, bills, since, ...facts }: MeetingPaperFacts): MeetingSource {
  return {
    ...facts, council: councilFrom(council), bills: bills.map(billSource),
    since: since.map(({ day, what, bill }) => ({
      day, what, number: bill.number ?? null, title: bill.title,
      proposer: bill.proposer.kind === 'members' ? `${bill.proposer.lead} 의원` : bill.proposer.kind === 'committee' ? '위원회' : '집행부',
    })),
  };
}
