import { describe, expect, it } from '@jest/globals';
import { ACTOR, agendaAwaitingApproval, approvedAgenda, billAt, COMMITTEE, Docket, ROAD } from '@uian/testing/law';
import { agendaVersions } from './agenda-versions.js';
import { foldMeeting } from './evolve-meeting.js';

const day = ROAD.approved;

/** Two bills of the committee, and an agenda of both that awaits the chair. @param by whose the first one is */
function twoBills(by: 'members' | 'mayor' = 'members') {
  const docket = new Docket();
  const first = billAt('referred', { docket, by }).id;
  const second = billAt('referred', { docket }).id;
  const stream = agendaAwaitingApproval(docket, [first, second]);
  const items = () => docket.meeting(stream).items.map(({ bill, approved, returned }) => [bill, approved, returned]);
  const scheduled = (bill: string) => docket.bill(bill).scheduled;
  return { docket, first, second, stream, items, scheduled };
}

describe('the agenda of a committee', () => {
  it('goes from a draft by consultation and request to approval and notice', () => {
    const { docket, first, stream, scheduled } = twoBills();
    docket.do('meeting.approve', { day, stream, input: {} });
    docket.do('meeting.notify', { day, stream });
    expect(docket.events(stream).map(({ type }) => type)).toEqual([
      'meeting.draft', 'meeting.consult', 'meeting.answer-consultation', 'meeting.request-approval', 'meeting.approve', 'meeting.notify',
    ]);
    expect(docket.meeting(stream)).toMatchObject({ state: 'noticed', consultation: 'agreed', sitting: ROAD.sitting });
    expect(scheduled(first)).toEqual({ meeting: stream, day: ROAD.sitting });
    expect(docket.bill(first).facts['bill.schedule']).toMatchObject({ day, target: ROAD.sitting });
  });

  it('is folded from its events', () => {
    const { docket, stream } = twoBills();
    docket.do('meeting.approve', { day, stream, input: {} });
    expect(foldMeeting(stream, 'seoul', docket.events(stream))).toEqual(docket.meeting(stream));
    expect(() => foldMeeting(stream, 'seoul', [])).toThrow('a stream begins with an event');
  });

  it('may be approved in part: the rest goes back with the chair’s reason, and is not scheduled', () => {
    const { docket, first, second, stream, items, scheduled } = twoBills();
    docket.do('meeting.approve', { day, stream, input: { items: [first], reason: '자료 보완' } });
    expect(items()).toEqual([[first, true, undefined], [second, false, '자료 보완']]);
    expect([scheduled(first)?.meeting, scheduled(second)]).toEqual([stream, undefined]);
  });

  it('may be approved by the chair before anybody asked, once the vice-chair was consulted', () => {
    const { docket, id } = billAt('referred');
    const input = { committee: COMMITTEE, ordinal: 4, sitting: ROAD.sitting, time: '10:00', items: [id] };
    const stream = docket.do('meeting.draft', { day: ROAD.drafted, actor: ACTOR['committee-chair'], input });
    docket.do('meeting.consult', { day, actor: ACTOR['committee-chair'], stream });
    docket.do('meeting.answer-consultation', { day, stream, input: { answer: 'no-answer' } });
    docket.do('meeting.approve', { day, stream, input: {} });
    expect(docket.meeting(stream).state).toBe('approved');
  });

  it('goes back with a reason, and round again', () => {
    const { docket, first, stream, items } = twoBills();
    docket.do('meeting.return', { day, stream, input: { reason: '순서 조정' } });
    expect(docket.meeting(stream)).toMatchObject({ state: 'returned', consultation: undefined });
    expect(items()[0]).toEqual([first, false, '순서 조정']);
    docket.do('meeting.consult', { day, stream });
    docket.do('meeting.answer-consultation', { day, stream, input: { answer: 'agreed' } });
    docket.do('meeting.request-approval', { day, stream });
    docket.do('meeting.approve', { day, stream, input: {} });
    expect(docket.meeting(stream).state).toBe('approved');
  });
});

describe('a change after approval', () => {
  function approved() {
    const two = twoBills();
    two.docket.do('meeting.approve', { day, stream: two.stream, input: {} });
    return two;
  }

  it('voids the approval of an item that is taken off, and its place in the calendar, and of no other', () => {
    const { docket, first, second, stream, items, scheduled } = approved();
    docket.do('meeting.change-items', { day, stream, input: { items: [first] } });
    expect(docket.meeting(stream)).toMatchObject({ state: 'drafted', consultation: undefined });
    expect(items()).toEqual([[first, true, undefined]]);
    expect([scheduled(first)?.meeting, scheduled(second)]).toEqual([stream, undefined]);
    expect(docket.events(second).at(-1)).toMatchObject({ type: 'bill.unschedule', payload: { meeting: stream } });
  });

  it('leaves what is new to be approved', () => {
    const { docket, first, second, stream, items, scheduled } = approved();
    const third = billAt('referred', { docket }).id;
    docket.do('meeting.change-items', { day, stream, input: { items: [first, second, third] } });
    expect(items().map(([, isApproved]) => isApproved)).toEqual([true, true, false]);
    expect(scheduled(third)).toBeUndefined();
  });

  it('keeps what was approved before, even where the chair now names only what is new', () => {
    const { docket, first, second, stream, items, scheduled } = approved();
    const third = billAt('referred', { docket }).id;
    docket.do('meeting.change-items', { day, stream, input: { items: [first, second, third] } });
    docket.do('meeting.consult', { day, stream });
    docket.do('meeting.answer-consultation', { day, stream, input: { answer: 'agreed' } });
    docket.do('meeting.approve', { day, stream, input: { items: [third] } });
    expect(items().map(([, isApproved]) => isApproved)).toEqual([true, true, true]);
    expect([first, second, third].map((bill) => scheduled(bill)?.meeting)).toEqual([stream, stream, stream]);
    expect(docket.events(first).filter(({ type }) => type === 'bill.schedule')).toHaveLength(1);
  });

  it('of the day voids the approval of all', () => {
    const { docket, first, second, stream, items, scheduled } = approved();
    docket.do('meeting.change-items', { day, stream, input: { items: [first, second], sitting: '2024-03-06' } });
    expect(items().map(([, isApproved]) => isApproved)).toEqual([false, false]);
    expect([scheduled(first), scheduled(second)]).toEqual([undefined, undefined]);
    expect(docket.meeting(stream).sitting).toBe('2024-03-06');
  });

  it('of the hour alone voids nothing', () => {
    const { docket, first, second, stream, items } = approved();
    docket.do('meeting.change-items', { day, stream, input: { items: [first, second], sitting: ROAD.sitting, time: '14:00' } });
    expect(items().map(([, isApproved]) => isApproved)).toEqual([true, true]);
    expect(docket.meeting(stream).time).toBe('14:00');
  });

  it('of the order takes out of the approval what comes elsewhere, and of nothing else', () => {
    const { docket, first, second, stream, items, scheduled } = approved();
    const third = billAt('referred', { docket }).id;
    docket.do('meeting.change-items', { day, stream, input: { items: [third, first, second] } });
    expect(items().map(([, isApproved]) => isApproved)).toEqual([false, true, true]);
    docket.do('meeting.change-items', { day, stream, input: { items: [second, third, first] } });
    expect(docket.meeting(stream).items).toEqual([
      { bill: second, approved: false, fallen: { day, because: 'meeting.change-items' } }, { bill: third, approved: false },
      { bill: first, approved: false, fallen: { day, because: 'meeting.change-items' } },
    ]);
    expect([scheduled(first), scheduled(second)]).toEqual([undefined, undefined]);
    expect(docket.events(stream).at(-1)?.payload).toMatchObject({ fallen: [first, second] });
  });

  it('of everything by cancelling takes every approved item off the calendar', () => {
    const { docket, first, second, stream, scheduled } = approved();
    docket.do('meeting.cancel', { day, stream, input: { reason: '원 구성 지연' } });
    expect(docket.meeting(stream).state).toBe('cancelled');
    expect([scheduled(first), scheduled(second)]).toEqual([undefined, undefined]);
  });
});

describe('an approved item', () => {
  function noticed(by: 'members' | 'mayor' = 'members') {
    const two = twoBills(by);
    two.docket.do('meeting.approve', { day, stream: two.stream, input: {} });
    two.docket.do('meeting.notify', { day, stream: two.stream });
    return two;
  }

  it('falls out of the approval when its proposer changes the bill, and is consulted and approved anew', () => {
    const { docket, first, second, stream, items, scheduled } = noticed('mayor');
    docket.do('bill.amend-by-proposer', { day: '2024-02-20', stream: first, input: { summary: '사업비 조정' } });
    expect(docket.meeting(stream)).toMatchObject({ state: 'drafted', consultation: undefined });
    expect(docket.meeting(stream).items).toEqual([
      { bill: first, approved: false, fallen: { day: '2024-02-20', because: 'bill.amend-by-proposer' } }, { bill: second, approved: true },
    ]);
    expect([scheduled(first), scheduled(second)?.meeting]).toEqual([undefined, stream]);
    docket.do('meeting.consult', { day: '2024-02-20', stream });
    docket.do('meeting.answer-consultation', { day: '2024-02-20', stream, input: { answer: 'agreed' } });
    docket.do('meeting.approve', { day: '2024-02-20', stream, input: {} });
    expect(items()).toEqual([[first, true, undefined], [second, true, undefined]]);
    expect(docket.events(stream).filter(({ type }) => type === 'meeting.approve').map(({ payload }) => (payload as { agenda: { items: object[] } }).agenda.items))
      .toMatchObject([[{ bill: first, text: 1 }, { bill: second, text: 1 }], [{ bill: first, text: docket.bill(first).textFrom }, { bill: second, text: 1 }]]);
  });

  it('falls out when another text is put on file, not when only its reason is told', () => {
    const { docket, first, second, stream } = noticed();
    docket.do('bill.attach-text', { day: '2024-02-20', stream: first, input: { reason: '오기를 바로잡은 제안이유' } });
    expect(docket.meeting(stream).items).toMatchObject([{ bill: first, approved: true }, { bill: second, approved: true }]);
    docket.do('bill.attach-text', { day: '2024-02-20', stream: first, input: { text: '제1조' } });
    expect(docket.meeting(stream).items).toMatchObject([
      { bill: first, approved: false, fallen: { because: 'bill.attach-text' } }, { bill: second, approved: true },
    ]);
    expect(docket.bill(first).scheduled).toBeUndefined();
  });

  it.each([
    ['is withdrawn', 'bill.withdraw', { by: ['김동욱'] }],
    ['goes to another committee', 'bill.refer-elsewhere', { committee: 'administration', reason: '소관 변경', resolved: '본회의 의결' }],
  ] as const)('leaves the agenda when its bill %s, which else stays approved', (_, act, input) => {
    const { docket, first, second, stream } = noticed();
    docket.do(act, { day: '2024-02-20', stream: first, input, irregular: act === 'bill.refer-elsewhere' ? '소관 변경' : undefined, actor: ACTOR.secretariat } as never);
    expect(docket.meeting(stream)).toMatchObject({ state: 'noticed', items: [{ bill: second, approved: true }] });
    expect(docket.bill(first).scheduled).toBeUndefined();
  });

  it('stays where it is once its meeting is open', () => {
    const { docket, first, stream } = noticed('mayor');
    docket.do('meeting.open', { day: ROAD.sitting, stream, input: { present: 11 } });
    docket.do('bill.place', { day: ROAD.sitting, stream: first, input: { meeting: stream } });
    docket.do('bill.amend-by-proposer', { day: ROAD.sitting, stream: first, input: { summary: '자구 수정', consent: 'committee' } });
    expect(docket.meeting(stream)).toMatchObject({ state: 'open', items: [{ bill: first, approved: true }, {}] });
  });
});

describe('the versions of an agenda', () => {
  it('keep every draft and everything that was approved, apart from each other', () => {
    const { docket, first, second, stream } = twoBills();
    docket.do('meeting.approve', { day, stream, input: { returned: [{ bill: second, reason: '자료 보완' }] } });
    docket.do('meeting.change-items', { day, stream, input: { items: [second] } });
    expect(agendaVersions(stream, 'seoul', docket.events(stream)).map(({ kind, number, sequence, items, snapshot }) =>
      [kind, number, sequence, items.map(({ bill }) => bill), snapshot?.items.map(({ bill }) => bill)])).toEqual([
      ['draft', 1, 1, [first, second], undefined], ['approved', 1, 5, [first], [first]], ['draft', 2, 6, [second], undefined],
    ]);
  });
});

describe('the deputy (직무대리)', () => {
  it('approves only while the chair’s absence is recorded', () => {
    const { docket, stream } = twoBills();
    const entry = { day, stream, actor: ACTOR['vice-chair'], input: {} };
    expect(docket.refused('meeting.approve', entry).violations).toMatchObject([{ rule: 'agenda.deputy' }]);
    docket.do('meeting.report-absence', { day, stream, input: { reason: '입원', until: '2024-02-16' } });
    docket.do('meeting.approve', entry);
    expect(docket.meeting(stream)).toMatchObject({ state: 'approved', chairAwayUntil: '2024-02-16' });
  });
});

describe('a sitting', () => {
  it('opens, takes many bills, and closes', () => {
    const { docket, first, second, stream } = twoBills();
    docket.do('meeting.approve', { day, stream, input: {} });
    docket.do('meeting.open', { day: ROAD.sitting, stream, input: { present: 4 } });
    for (const id of [first, second]) docket.do('bill.place', { day: ROAD.sitting, stream: id, input: { meeting: stream } });
    docket.do('meeting.close', { day: ROAD.sitting, stream });
    expect(docket.meeting(stream)).toMatchObject({ state: 'closed', present: 4 });
    expect([docket.bill(first).state, docket.bill(second).state]).toEqual(['placed', 'placed']);
    expect(docket.refused('meeting.open', { day: ROAD.sitting, stream, input: { present: 4 } }).violations)
      .toMatchObject([{ rule: 'record.state' }]);
  });

  it('does not schedule a bill that was withdrawn before its agenda was approved', () => {
    const { docket, first, second, stream, scheduled } = twoBills();
    docket.do('bill.withdraw', { day, stream: first, input: { by: ['김동욱'] } });
    docket.do('meeting.approve', { day, stream, input: {} });
    expect(docket.bill(first)).toMatchObject({ state: 'withdrawn' });
    expect([scheduled(first), scheduled(second)?.meeting]).toEqual([undefined, stream]);
  });

  it('may be held without any bill on its agenda', () => {
    const docket = new Docket();
    const stream = approvedAgenda(docket, []);
    docket.do('meeting.open', { day: ROAD.sitting, stream, input: { present: 4 } });
    expect(docket.meeting(stream).state).toBe('open');
  });
});
