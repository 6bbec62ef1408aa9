import { describe, expect, it } from '@jest/globals';
import { ACTOR, agendaAwaitingApproval, billAt, noonOf, PROPOSER, ROAD, type Docket } from '@uian/testing/law';
import { beginBill, evolveBill, foldBill } from './evolve-bill.js';
import type { RecordedEvent } from './event.js';
import { withoutDisprovedDeems } from './settle.js';

const byDefault = { number: '제9173호', effect: { kind: 'default' } } as const;
const lastTypes = (docket: Docket, id: string, many: number) => docket.events(id).slice(-many).map(({ type, day }) => [type, day]);

/** Placed by lapse at the sitting of 2024-06-12. */
function placedByLapse() {
  const { docket, id } = billAt('referred');
  const meeting = agendaAwaitingApproval(docket, [], '2024-06-12');
  docket.do('meeting.approve', { day: ROAD.approved, stream: meeting, input: {} });
  docket.do('meeting.open', { day: '2024-06-12', stream: meeting, input: { present: 11 } });
  return { docket, id, meeting };
}

describe('an act entered late', () => {
  it('is judged on the day on which it happened', () => {
    const { docket, id } = billAt('passed');
    docket.do('bill.transfer', { day: '2024-03-13', enteredOn: '2024-03-15', stream: id });
    expect(docket.bill(id)).toMatchObject({ state: 'transferred', lastDay: '2024-03-13' });
    expect(docket.events(id).at(-1)).toMatchObject({ day: '2024-03-13', recordedAt: noonOf('2024-03-15') });
  });

  it('voids the 확정 that it disproves, in the same breath', () => {
    const { docket, id } = billAt('confirmed');
    docket.do('bill.promulgate', { day: '2024-04-02', enteredOn: '2024-04-04', stream: id, input: byDefault });
    expect(lastTypes(docket, id, 3)).toEqual([
      ['deemed.confirmed', '2024-04-02'], ['deemed.voided', '2024-04-02'], ['bill.promulgate', '2024-04-02'],
    ]);
    expect(docket.bill(id)).toMatchObject({ state: 'promulgated', lastDay: '2024-04-02' });
    expect(docket.bill(id).facts['deemed.confirmed']).toBeUndefined();
  });

  it('voids it for a 재의요구 of the last day, too', () => {
    const { docket, id } = billAt('confirmed');
    docket.do('bill.request-reconsideration', { day: '2024-04-02', enteredOn: '2024-04-04', stream: id, input: { reason: '위법' } });
    expect(docket.bill(id).state).toBe('reconsideration-requested');
  });

  it('leaves the 확정 alone where it came a day later', () => {
    const { docket, id } = billAt('confirmed');
    docket.do('bill.promulgate', { day: '2024-04-03', enteredOn: '2024-04-04', stream: id, input: byDefault });
    expect(lastTypes(docket, id, 2)).toEqual([['deemed.confirmed', '2024-04-02'], ['bill.promulgate', '2024-04-03']]);
  });

  it('leaves the 확정 alone where the act itself is refused', () => {
    const { docket, id } = billAt('confirmed');
    const before = docket.bill(id);
    const entry = { day: '2024-04-02', enteredOn: '2024-04-04', stream: id, actor: ACTOR.member, input: byDefault };
    expect(docket.refused('bill.promulgate', entry).violations).toContainEqual(expect.objectContaining({ rule: 'record.actor' }));
    expect(docket.bill(id)).toEqual(before);
  });

  it.each([
    ['bill.exempt-auto-place', { viceChairConsulted: true, reason: '추가 검토' }, 'referred'],
    ['bill.withdraw', { by: [PROPOSER] }, 'withdrawn'],
  ] as const)('voids the 자동상정 that %s had prevented', (act, input, state) => {
    const { docket, id } = placedByLapse();
    docket.do(act, { day: '2024-06-10', enteredOn: '2024-06-14', stream: id, input: input as never });
    expect(lastTypes(docket, id, 3)).toEqual([['deemed.placed', '2024-06-12'], ['deemed.voided', '2024-06-10'], [act, '2024-06-10']]);
    expect(docket.bill(id).state).toBe(state);
  });

  it('leaves the 자동상정 alone where it would not have prevented it', () => {
    const { docket, id } = placedByLapse();
    const entry = { day: '2024-06-10', enteredOn: '2024-06-14', stream: id, input: { specialist: '이준석' } };
    expect(docket.refused('bill.assign-report', entry).violations).toMatchObject([{ rule: 'record.order' }]);
    expect(docket.bill(id).state).toBe('placed');
  });

  it('does not take an exemption of the day of the sitting for one that came before it', () => {
    const { docket, id } = placedByLapse();
    const entry = { day: '2024-06-12', enteredOn: '2024-06-14', stream: id, input: { viceChairConsulted: true, reason: '추가 검토' } };
    expect(docket.refused('bill.exempt-auto-place', entry).violations).toMatchObject([{ rule: 'record.state' }]);
  });

  it('does not reach behind an act that followed the deem', () => {
    const { docket, id, meeting } = placedByLapse();
    docket.do('bill.explain', { day: '2024-06-12', stream: id, input: { meeting } });
    expect(withoutDisprovedDeems(docket.bill(id), '2024-06-10', 'bill.exempt-auto-place')).toBeUndefined();
  });
});

describe('deemed.voided', () => {
  const { docket, id } = billAt('transferred');
  const bill = docket.bill(id);
  const event = (sequence: number, type: RecordedEvent['type'], payload = {}): RecordedEvent =>
    ({ type, day: '2024-04-02', payload, sequence, recordedAt: 0 });
  const first = event(bill.sequence + 1, 'deemed.confirmed');
  const second = event(bill.sequence + 2, 'deemed.in-force');

  it('takes the bill back to before the deem, and counts on', () => {
    const voided = evolveBill(evolveBill(bill, first), event(bill.sequence + 2, 'deemed.voided', { voids: first.sequence }));
    expect(voided).toEqual({ ...bill, sequence: bill.sequence + 2 });
  });

  it('takes it back before both of two deems, one upon the other', () => {
    const both = evolveBill(evolveBill(bill, first), second);
    expect(both.beforeDeem?.beforeDeem).toEqual(bill);
    const voided = evolveBill(both, event(bill.sequence + 3, 'deemed.voided', { voids: first.sequence }));
    expect(voided).toEqual({ ...bill, sequence: bill.sequence + 3 });
  });

  it('takes it back before the newer alone where only that is voided', () => {
    const both = evolveBill(evolveBill(bill, first), second);
    const voided = evolveBill(both, event(bill.sequence + 3, 'deemed.voided', { voids: second.sequence }));
    expect(voided).toMatchObject({ state: 'confirmed', sequence: bill.sequence + 3 });
    expect(voided.beforeDeem).toEqual(bill);
  });

  it('throws where what it voids is no deem, or not the newest', () => {
    expect(() => evolveBill(bill, event(bill.sequence + 1, 'deemed.voided', { voids: bill.sequence }))).toThrow('not the newest event');
  });

  it('is folded like every other event', () => {
    const late = billAt('confirmed');
    late.docket.do('bill.promulgate', { day: '2024-04-02', enteredOn: '2024-04-04', stream: late.id, input: byDefault });
    expect(foldBill(late.id, 'seoul', late.docket.events(late.id))).toEqual(late.docket.bill(late.id));
  });
});

describe('a stream', () => {
  it('begins with an event, and keeps an outcome that no row knows, which leads nowhere', () => {
    expect(() => foldBill('x', 'seoul', [])).toThrow('a stream begins with an event');
    const { docket, id } = billAt('questioned');
    const [begun] = docket.events(id);
    expect(beginBill(id, 'seoul', begun!)).toMatchObject({ state: 'introduced', sequence: 1 });
    const payload = { outcome: 'deferred' };
    const decided = { type: 'bill.decide-in-committee', day: ROAD.sitting, payload, sequence: 20, recordedAt: 0 } as const;
    expect(evolveBill(docket.bill(id), decided)).toMatchObject({ state: 'questioned', committeeOutcome: 'deferred', sequence: 20 });
  });
});
