import { describe, expect, it } from '@jest/globals';
import {
  BILL_KIND_IDS, BILL_STATE_IDS, BUDGETS, billKind, ORDINANCES, ORDINARY, type BillKind, type BillStateId, type ProposerKind,
} from '@uian/procedure';
import {
  billAt, COMMITTEE, Docket, introduction, OTHER_COMMITTEE, ROAD, SPECIAL_COMMITTEE, submission,
} from '@uian/testing/law';

const types = (docket: Docket, id: string) => docket.events(id).map((event) => event.type);

/** What heads submit: not what is the council's own word or rule. */
const SUBMITTED = BILL_KIND_IDS.filter((kind) => !['resolution', 'recommendation', 'council-rule'].includes(kind));
const KINDS_OF: Readonly<Record<ProposerKind, readonly BillKind[]>> = {
  members: ORDINARY, mayor: SUBMITTED, superintendent: SUBMITTED, committee: ORDINARY, residents: ORDINANCES,
};
const END: Readonly<Record<ReturnType<typeof billKind>['road'], BillStateId>> = {
  promulgated: 'in-force', 'own-rule': 'in-force', transferred: 'concluded', sent: 'concluded',
};
const ROADS = ['seoul', 'gyeonggi'].flatMap((council) => (Object.keys(KINDS_OF) as ProposerKind[])
  .flatMap((by) => KINDS_OF[by].map((kind) => [council, kind, by, END[billKind(kind).road]] as const)));

describe('every kind of bill of every proposer', () => {
  it.each(ROADS)('in %s: %s by %s comes to be %s, by acts that are all accepted', (council, kind, by, end) => {
    const { docket, id, bill } = billAt(end, { docket: new Docket({ council }), kind, by });
    expect(bill).toMatchObject({ council, kind, proposer: { kind: by }, state: end });
    const reviewed = by !== 'committee' && kind !== 'reconsideration-request';
    expect(types(docket, id).includes('bill.decide-in-committee')).toBe(reviewed);
    expect(types(docket, id).includes('bill.hold-hearing'))
      .toBe(reviewed && (kind === 'ordinance.enactment' || kind === 'ordinance.full-amendment'));
  });

  it.each(BUDGETS)('%s goes through its preliminary reviews to the budget committee, and its decision stands unless it is returned', (kind) => {
    const { docket, id, bill } = billAt('concluded', { kind, by: 'mayor' });
    expect(types(docket, id).slice(2)).toEqual([
      'bill.refer-preliminary', 'bill.report-preliminary', 'bill.report-preliminary', 'bill.refer-to-budget-committee',
      'bill.schedule', 'bill.submit-report', 'bill.distribute-report', 'bill.place', 'bill.explain', 'bill.hear-report',
      'bill.question', 'bill.debate', 'bill.decide-in-committee', 'bill.report', 'bill.place-in-plenary',
      'bill.decide-in-plenary', 'bill.transfer', 'deemed.concluded',
    ]);
    expect(bill).toMatchObject({
      committee: SPECIAL_COMMITTEE, preliminary: [COMMITTEE, OTHER_COMMITTEE].map((committee) => ({ committee, reported: true })),
    });
  });

  it.each(['resolution', 'recommendation', 'opinion-hearing'] as const)('%s is taken up (채택), and ends with its notice', (kind) => {
    const { docket, id, bill } = billAt('concluded', { kind });
    expect(bill).toMatchObject({ committeeOutcome: 'adopted', plenaryOutcome: 'adopted' });
    expect(types(docket, id).at(-1)).toBe('bill.notify-result');
  });

  it('the council’s own rule goes to nobody: the council chair promulgates it', () => {
    const { docket, id } = billAt('in-force', { kind: 'council-rule' });
    expect(types(docket, id).slice(-3)).toEqual(['bill.decide-in-plenary', 'bill.promulgate-by-chair', 'deemed.in-force']);
  });

  it.each([...BUDGETS, 'reconsideration-request'] as const)('%s comes from a head alone', (kind) => {
    const docket = new Docket();
    expect(docket.refused('bill.introduce', { day: ROAD.introduced, input: introduction({ kind }) }).violations)
      .toMatchObject([{ rule: 'record.state' }]);
    expect(docket.ask('bill.submit', { day: ROAD.introduced, input: submission({ kind }) }).accepted).toBe(true);
  });
});

describe('every state', () => {
  it.each(BILL_STATE_IDS)('%s can be reached', (state) => {
    expect(billAt(state).bill.state).toBe(state);
  });
});
