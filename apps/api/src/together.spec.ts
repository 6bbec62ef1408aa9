import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiUnderTest, COMMITTEE, type ApiUnderTest } from './testing/api-under-test.js';
import { introduce, refer, type Reply } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest('2024-03-05'); });
afterAll(() => api.close());

interface TogetherReply extends Omit<Reply, 'violations'> {
  readonly events: readonly { stream: string; type: string }[];
  readonly violations?: readonly { rule: string; subject?: string }[];
}

const together = (bills: readonly string[], act: string, day: string, input: object, commandId = randomUUID()) =>
  api.call<TogetherReply>('clerk', '/api/bills/acts', { method: 'POST', json: { commandId, act, day, input, bills } });
const stateOf = async (id: string): Promise<string> =>
  (await api.call<{ state: { id: string } }>('clerk', `/api/bills/${id}`)).body.state.id;

describe('one act on several bills', () => {
  it('is recorded for all of them, each in its own stream, and once', async () => {
    const bills = [await introduce(api), await introduce(api), await introduce(api)];
    const commandId = randomUUID();
    const received = await together(bills, 'bill.receive', '2024-02-02', {}, commandId);
    expect([received.status, received.body.events.map(({ stream }) => stream).sort()]).toEqual([200, [...bills].sort()]);
    expect((await together(bills, 'bill.receive', '2024-02-02', {}, commandId)).body).toMatchObject({ repeated: true });

    const views = await Promise.all(bills.map((id) => api.call<{ number: number; sequence: number }>('clerk', `/api/bills/${id}`)));
    const numbers = views.map(({ body }) => body.number).sort((a, b) => a - b);
    expect(numbers).toEqual([numbers[0]!, numbers[0]! + 1, numbers[0]! + 2]);
    expect(views.map(({ body }) => body.sequence)).toEqual([2, 2, 2]);

    expect((await together(bills, 'bill.refer', '2024-02-07', { committee: COMMITTEE })).status).toBe(200);
    expect(await Promise.all(bills.map(stateOf))).toEqual(['referred', 'referred', 'referred']);
  });

  it('is recorded for none where one of them stands in the way, and names that one', async () => {
    const [ready, referred] = [await introduce(api), await refer(api)];
    const { body: { number } } = await api.call<{ number: number }>('clerk', `/api/bills/${referred}`);
    const refused = await together([ready, referred], 'bill.receive', '2024-02-08', {});
    expect(refused.status).toBe(409);
    expect(refused.body.violations).toEqual([expect.objectContaining({ rule: 'record.state', subject: `의안번호 ${number}` })]);
    expect(await stateOf(ready)).toBe('introduced');
  });

  it('is told of a bill that there is not, and of a list that is too short', async () => {
    const bill = await introduce(api);
    expect((await together([bill, randomUUID()], 'bill.receive', '2024-02-02', {})).status).toBe(404);
    expect((await together([bill], 'bill.receive', '2024-02-02', {})).status).toBe(422);
    expect(await stateOf(bill)).toBe('introduced');
  });
});
