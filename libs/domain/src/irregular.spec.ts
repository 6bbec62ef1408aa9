import { describe, expect, it } from '@jest/globals';
import { ACTOR, agendaAwaitingApproval, billAt, COMMITTEE, Docket, introduction, procedureOf, recordedVote, ROAD,
  SUPPORTERS } from '@uian/testing/law';
import { billDeadlines } from './deadlines.js';
import { foldBill } from './evolve-bill.js';
import { foldMeeting } from './evolve-meeting.js';

const irregular = '회의록에 따르면 실제로 있었음';
const by = { actor: ACTOR.secretariat, irregular };

describe('what broke a rule and happened all the same', () => {
  it('is recorded with the rules that it broke and the reason, and the bill says so from then on', () => {
    const { docket, id } = billAt('referred');
    const meeting = agendaAwaitingApproval(docket, [id], '2024-02-14');
    docket.do('meeting.approve', { day: ROAD.approved, stream: meeting, input: { late: [{ bill: id, ground: '긴급' }] } });
    docket.do('meeting.notify', { day: ROAD.approved, stream: meeting });
    docket.do('meeting.open', { day: '2024-02-14', stream: meeting, input: { present: 11 } });
    const entry = { day: '2024-02-14', stream: id, input: { meeting } };
    expect(docket.refused('bill.place', entry).violations.map(({ rule }) => rule)).toEqual(['committee.wait.partial']);
    docket.do('bill.place', { ...entry, ...by });
    expect(docket.events(id).at(-1)).toMatchObject({
      type: 'bill.place', payload: { irregular: { reason: irregular, rules: ['committee.wait.partial'] } },
    });
    const sequence = docket.bill(id).sequence;
    const flag = { act: 'bill.place', sequence, rules: ['committee.wait.partial'], reason: irregular };
    expect(docket.bill(id)).toMatchObject({ state: 'placed', irregularities: [flag] });
    docket.do('bill.explain', { day: '2024-02-14', stream: id, input: { meeting } });
    expect(docket.bill(id)).toMatchObject({ state: 'explained', irregularities: [flag] });
    expect(foldBill(id, 'seoul', docket.events(id))).toEqual(docket.bill(id));
  });

  it('leads on by the table from where the act leads, whatever was left out before it', () => {
    const { docket, id } = billAt('received');
    docket.do('bill.transfer', { day: ROAD.transferred, stream: id, ...by });
    expect(docket.bill(id)).toMatchObject({ state: 'transferred', irregularities: [{ rules: ['record.state'] }] });
    docket.settle(id, Infinity, ROAD.confirmed);
    expect(docket.bill(id).state).toBe('confirmed');
  });

  it('starts the clocks that such an act starts', () => {
    const { docket, id } = billAt('received');
    docket.do('bill.transfer', { day: ROAD.transferred, stream: id, ...by });
    const bill = docket.bill(id);
    const due = billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar).find((d) => d.period.id === 'promulgate.or_veto');
    expect(due).toMatchObject({ status: 'open', due: '2024-04-02' });
  });

  it('may be older than what it follows, and does not take the days of the bill back', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.give-notice', { day: '2024-02-05', enteredOn: '2024-02-08', stream: id, input: { until: '2024-02-12' }, ...by });
    expect(docket.bill(id)).toMatchObject({ lastDay: ROAD.referred, irregularities: [{ rules: ['record.order'] }] });
    expect(docket.bill(id).facts['bill.give-notice']?.day).toBe('2024-02-05');
  });

  it('may follow the end of a bill', () => {
    const { docket, id } = billAt('withdrawn');
    docket.do('bill.refer', { day: '2024-02-08', stream: id, input: { committee: COMMITTEE }, ...by });
    expect(docket.bill(id)).toMatchObject({ state: 'referred', irregularities: [{ rules: ['record.state'] }] });
  });

  it('may begin a bill', () => {
    const docket = new Docket();
    const input = introduction({ supporters: SUPPORTERS.slice(0, 3) });
    const id = docket.do('bill.introduce', { day: ROAD.introduced, input, ...by });
    expect(docket.bill(id)).toMatchObject({ state: 'introduced', irregularities: [{ act: 'bill.introduce',
      rules: ['introduce.supporters'] }] });
  });

  it('may be a vote that was no decision: what it was taken for is the fact', () => {
    const { docket, id, meeting } = billAt('questioned');
    const input = { meeting: meeting!, motion: 'passed-unamended', vote: recordedVote(3, 3) } as const;
    const entry = { day: ROAD.sitting, stream: id, input };
    expect(docket.refused('bill.decide-in-committee', entry).violations.map(({ rule }) => rule)).toEqual(['committee.decision']);
    docket.do('bill.decide-in-committee', { ...entry, ...by });
    expect(docket.bill(id)).toMatchObject({ state: 'committee-decided', committeeOutcome: 'passed-unamended' });
  });

  it('may be a vote that was rejected: an outcome stays what the count makes it where another rule was broken', () => {
    const { docket, id, meeting } = billAt('placed');
    const input = { meeting: meeting!, motion: 'passed-unamended', vote: recordedVote(11, 5, 6) } as const;
    docket.do('bill.decide-in-committee', { day: ROAD.sitting, stream: id, input, ...by });
    expect(docket.bill(id)).toMatchObject({ state: 'not-sent-to-plenary', committeeOutcome: 'rejected',
      irregularities: [{ rules: ['record.state'] }] });
  });

  it('may be a sitting whose agenda nobody approved; the meeting says so', () => {
    const { docket, id } = billAt('referred');
    const stream = agendaAwaitingApproval(docket, [id]);
    docket.do('meeting.open', { day: ROAD.sitting, stream, input: { present: 3 }, ...by });
    const meeting = docket.meeting(stream);
    expect(meeting).toMatchObject({ state: 'open', irregularities: [{ act: 'meeting.open', rules: ['agenda.approval',
      'committee.opening-quorum'], reason: irregular }] });
    expect(foldMeeting(stream, 'seoul', docket.events(stream))).toEqual(meeting);
  });

  it('never takes the days of a meeting back', () => {
    const { docket, id } = billAt('referred');
    const stream = agendaAwaitingApproval(docket, [id]);
    docket.do('meeting.report-absence', { day: '2024-02-12', enteredOn: '2024-02-16', stream, input: { reason: '입원',
      until: '2024-02-19' }, ...by });
    expect(docket.meeting(stream).lastDay).toBe(ROAD.approved);
  });
});

describe('what no door lets in', () => {
  it.each([
    ['a day that has not come', { day: '2024-03-09', enteredOn: '2024-03-08' }, 'record.not-future'],
    ['a day that no calendar knows', { day: '1999-12-31', enteredOn: '2024-03-08' }, 'record.known-day'],
  ])('is %s', (_what, days, rule) => {
    const { docket, id } = billAt('received');
    expect(docket.refused('bill.transfer', { ...days, stream: id, ...by }).violations.map((v) => v.rule)).toEqual([rule]);
  });

  it('is a count of votes that does not add up', () => {
    const { docket, id, meeting } = billAt('placed');
    const vote = { method: 'recorded', present: 11, yes: 5, no: 5, abstain: 5 } as const;
    const entry = { day: ROAD.sitting, stream: id, input: { meeting: meeting!, motion: 'passed-unamended', vote } as const, ...by };
    expect(docket.refused('bill.decide-in-committee', entry).violations.map(({ rule }) => rule)).toEqual(['record.vote-count']);
  });

  it('is an agenda of bills that the committee does not have', () => {
    const docket = new Docket();
    const input = { committee: COMMITTEE, ordinal: 4, sitting: ROAD.sitting, time: '10:00',
      items: ['00000000-0000-4000-8000-999999999999'] };
    expect(docket.refused('meeting.draft', { day: ROAD.drafted, input, ...by }).violations.map(({ rule }) =>
      rule)).toEqual(['record.item-known']);
  });

  it('is the beginning of a bill that has begun', () => {
    const { docket, id } = billAt('referred');
    const entry = { day: '2024-02-08', stream: id, input: introduction(), ...by };
    expect(docket.refused('bill.introduce', entry).violations.map(({ rule }) => rule)).toEqual(['record.state']);
  });
});
