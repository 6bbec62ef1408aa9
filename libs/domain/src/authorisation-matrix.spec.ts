import { describe, expect, it } from '@jest/globals';
import { ACTORS, BILL_ACTS, BILL_STATE_IDS, type ActorRole, type BillActId, type BillKind, type ProposerKind } from '@uian/procedure';
import { billAt, OTHER_COMMITTEE, procedureOf, SEOUL_CALENDAR, SEOUL_ROSTER, COMMITTEE, secondReading } from '@uian/testing/law';
import type { Bill } from './bill.js';
import { asked, judge } from './decide.js';
import type { RuleContext } from './rules/rule.js';

const ROLES = Object.keys(ACTORS) as ActorRole[];
const ACTS = Object.keys(BILL_ACTS) as BillActId[];
const TODAY = '2024-07-01';

/** Bills of every kind of proposer, so that every row of the table is met; each in every state that it can come to. */
const ROADS: readonly (readonly [BillKind, ProposerKind])[] = [
  ['ordinance.partial-amendment', 'members'], ['budget.main', 'mayor'], ['ordinance.partial-amendment', 'residents'],
  ['ordinance.partial-amendment', 'committee'], ['consent', 'superintendent'],
];

const reached = (council: string): readonly Bill[] => ROADS.flatMap(([kind, by]) => BILL_STATE_IDS.flatMap((state) => {
  try {
    return [billAt(state, { kind, by, council }).bill];
  } catch {
    return []; // no road of this bill leads there
  }
}));

interface Cell { readonly act: BillActId; readonly role: ActorRole; readonly committee?: string; readonly bill: Bill }

const cellsOf = (council: string): readonly Cell[] => reached(council).flatMap((bill) => ACTS.flatMap((act) => ROLES.flatMap((role): Cell[] =>
  (ACTORS[role].scope === 'committee' ? [COMMITTEE, OTHER_COMMITTEE] : [undefined]).map((committee) => ({ act, role, committee, bill })))));

/** Whether the rules let it through as far as state and office go: those two are asked in every cell, all of them where they agree. */
function allowed({ act, role, committee, bill }: Cell, council: string): boolean {
  const context: RuleContext = {
    act, bill, day: TODAY, today: TODAY, procedure: procedureOf(bill, TODAY, council), calendar: SEOUL_CALENDAR, roster: SEOUL_ROSTER,
    actor: { id: 'somebody', offices: [{ role, ...(committee !== undefined && { committee }) }] },
  };
  if (asked(context, ['record.state', 'record.actor']).violations.length > 0) return false;
  return !judge(context).violations.some(({ rule }) => rule === 'record.actor' || rule === 'record.state');
}

describe.each(['seoul', 'gyeonggi'])('role × act × state × committee in %s', (council) => {
  const cells = cellsOf(council);

  it('is let through by the rules exactly where the table says so, in every cell', () => {
    const wrong = cells.filter((cell) => {
      const { way, office } = secondReading(cell.act, cell, cell.bill, council, TODAY);
      return allowed(cell, council) !== (way && office);
    });
    expect(wrong.map(({ act, role, committee, bill }) => [act, role, committee, bill.state, bill.kind, bill.proposer.kind].join(' '))).toEqual([]);
    expect(cells.length).toBeGreaterThan(50_000);
  });

  it('holds cells that are let through and cells that are not, for every role that acts on bills', () => {
    const may = new Set(cells.filter((cell) => Object.values(secondReading(cell.act, cell, cell.bill, council, TODAY)).every(Boolean)).map(({ role }) => role));
    expect(ROLES.filter((role) => !may.has(role))).toEqual(['office-head', 'vice-chair', 'administrator']);
  });
});
