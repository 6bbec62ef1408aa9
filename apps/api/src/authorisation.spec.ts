import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessPool, createAccount } from '@uian/access';
import type { Bill } from '@uian/domain';
import { ACTORS, BILL_ACTS, BILL_STATE_IDS, BILL_TRANSITIONS, type ActorRole, type BillActId, type BillStateId } from '@uian/procedure';
import { CouncilDirectory, recordFacts } from '@uian/record';
import { billAt, COMMITTEE, Docket, GOOD_INPUTS, OTHER_COMMITTEE, secondReading } from '@uian/testing/law';
import { apiUnderTest, COUNCIL, PASSWORD, type ApiUnderTest } from './testing/api-under-test.js';

const TODAY = '2024-07-01';
const TOMORROW = '2024-07-02';
const ROLES = Object.keys(ACTORS) as ActorRole[];
/** Acts on a bill that exists; those that begin one are asked elsewhere. */
const ACTS = (Object.keys(BILL_ACTS) as BillActId[]).filter((act) => BILL_TRANSITIONS.some((row) => row.act === act && row.from.length > 0));
/** States of another council's road, of the end of a term, and those that time alone moves on are left to the pure function. */
const LEFT_OUT: readonly BillStateId[] = ['in-mediation', 'expired', 'transferred', 'promulgated', 'not-sent-to-plenary', 'unlimited-debate'];
const STATES = BILL_STATE_IDS.filter((state) => !LEFT_OUT.includes(state));
/** Requests under way at once. */
const AT_ONCE = 8;

let api: ApiUnderTest;
const bills = new Map<BillStateId, Bill>();
let meeting = '';

/** The roads of one docket as the record keeps them. */
async function recordRoads(): Promise<void> {
  const docket = new Docket();
  for (const state of STATES) {
    const walk = billAt(state, { docket });
    bills.set(state, walk.bill);
    meeting = walk.meeting ?? meeting;
  }
  const streams = docket.streams().map((id, nth) => ({
    id, kind: docket.events(id)[0]!.type.startsWith('meeting.') ? 'meeting' as const : 'bill' as const, at: Date.parse('2024-06-28T03:00:00Z'),
    // The docket numbers every bill alike.
    facts: docket.events(id).map((fact) => (fact.type === 'bill.receive' ? { ...fact, payload: { ...fact.payload, billNumber: nth + 1 } } : fact)),
  }));
  await recordFacts(api.record, new CouncilDirectory(api.record), COUNCIL, streams);
}

const loginOf = (role: ActorRole, committee: string | undefined): string => [role, committee].filter(Boolean).join('.');
const committeesOf = (role: ActorRole): readonly (string | undefined)[] => (ACTORS[role].scope === 'committee' ? [COMMITTEE, OTHER_COMMITTEE] : [undefined]);

beforeAll(async () => {
  api = await apiUnderTest(TODAY, { policy: undefined });
  for (const [id, size] of [[COMMITTEE, 11], [OTHER_COMMITTEE, 10], ['budget', 33]] as const) {
    await api.sql(`insert into committee (council_id, id, name, standing, size) values ('seoul', $1, $1, true, $2)`, [id, size]);
  }
  const pool = accessPool(api.databaseUrl);
  for (const role of ROLES) {
    for (const committee of committeesOf(role)) {
      const login = loginOf(role, committee);
      await createAccount(pool, { login, password: PASSWORD, name: login, council: COUNCIL, offices: [{ role, committee }] });
    }
  }
  await pool.end();
  await recordRoads();
});
afterAll(() => api.close());

interface Cell { readonly act: BillActId; readonly state: BillStateId; readonly role: ActorRole; readonly committee?: string }

/** Every act meets every state; roles and committees go round, so that each of them meets every act and every state, too. */
const CELLS: readonly Cell[] = ACTS.flatMap((act, a) => STATES.map((state, s): Cell => {
  const role = ROLES[(a + s) % ROLES.length]!;
  const committees = committeesOf(role);
  return { act, state, role, committee: committees[(a + Math.floor((a + s) / ROLES.length)) % committees.length] };
}));

const pairs = (cells: readonly Cell[], of: (cell: Cell) => string): number => new Set(cells.map(of)).size;

describe('a pairwise sample of role × act × state × committee over HTTP', () => {
  it('holds every pair', () => {
    expect(pairs(CELLS, ({ act, state }) => `${act} ${state}`)).toBe(ACTS.length * STATES.length);
    expect(pairs(CELLS, ({ act, role }) => `${act} ${role}`)).toBe(ACTS.length * ROLES.length);
    expect(pairs(CELLS, ({ state, role }) => `${state} ${role}`)).toBe(STATES.length * ROLES.length);
    expect(pairs(CELLS, ({ act, committee }) => `${act} ${committee}`)).toBe(ACTS.length * 3);
    expect(pairs(CELLS, ({ state, committee }) => `${state} ${committee}`)).toBe(STATES.length * 3);
  });

  it('lets nobody do what the table does not give them, and keeps nobody from it by office', async () => {
    const wrong: string[] = [];
    const before = await api.sql('select count(*) from event');
    for (const login of ROLES.flatMap((role) => committeesOf(role).map((committee) => loginOf(role, committee)))) {
      await api.call(login, '/api/session/confirm', { json: { password: PASSWORD } });
    }
    const ask = async ({ act, state, role, committee }: Cell): Promise<void> => {
      const bill = bills.get(state)!;
      const { way, office } = secondReading(act, { role, committee }, bill, COUNCIL, TODAY);
      const login = loginOf(role, committee);
      // What may be done is asked for tomorrow, which nobody may: so nothing changes, and all the rest is judged all the same.
      const day = way && office ? TOMORROW : TODAY;
      const input = JSON.parse(JSON.stringify(GOOD_INPUTS[act]).replaceAll('00000000-0000-4000-8000-000000000001', meeting)
        .replaceAll('00000000-0000-4000-8000-000000000002', bills.get('received')!.id)) as object;
      const { status, body, text } = await api.call<{ violations?: { rule: string }[] }>(login, `/api/bills/${bill.id}/acts`, {
        json: { commandId: randomUUID(), act, day, input },
      });
      const rules = new Set(body.violations?.map(({ rule }) => rule));
      const told = `${act} in ${state} by ${login}: ${status} ${text.slice(0, 200)}`;
      if (status < 400 || body.violations === undefined) wrong.push(told);
      else if (way && !rules.has('record.actor') !== office) wrong.push(told);
      else if (!way && !rules.has('record.state')) wrong.push(told);
      else if (way && office && rules.has('record.state')) wrong.push(told);
    };
    for (let at = 0; at < CELLS.length; at += AT_ONCE) await Promise.all(CELLS.slice(at, at + AT_ONCE).map(ask));
    expect(wrong).toEqual([]);
    expect(await api.sql('select count(*) from event')).toEqual(before);
  }, 240_000);
});
