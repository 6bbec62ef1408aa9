import { describe, expect, it } from '@jest/globals';
import { ACTOR, billAt, COMMITTEE, Docket, introduction, PROPOSER, recordedVote, ROAD, submission } from '@uian/testing/law';

const types = (docket: Docket, id: string) => docket.events(id).map((event) => event.type);

describe('the road of bill 1544', () => {
  it('leads from 발의 to 공포 by acts that are all accepted', () => {
    const { docket, id } = billAt('promulgated');
    expect(types(docket, id)).toEqual([
      'bill.introduce', 'bill.receive', 'bill.refer', 'bill.schedule', 'bill.submit-report', 'bill.distribute-report',
      'bill.place', 'bill.explain', 'bill.hear-report', 'bill.question', 'bill.debate', 'bill.decide-in-committee',
      'bill.report', 'bill.place-in-plenary', 'bill.decide-in-plenary', 'bill.transfer', 'bill.promulgate',
    ]);
    expect(docket.bill(id)).toMatchObject({
      state: 'promulgated', number: 1544, committee: COMMITTEE, committeeOutcome: 'passed-unamended',
      plenaryOutcome: 'passed-unamended', ordinanceNumber: '제9173호', lastDay: ROAD.promulgated, forSession: 322,
      proposer: { kind: 'members', lead: PROPOSER, proposers: [PROPOSER], supporterCount: 41 },
    });
  });

  it('carries its one figure of unknown date as not judged, at receipt and at placement', () => {
    const { bill } = billAt('promulgated');
    expect(bill.notJudged.map(({ rule, act }) => [rule, act])).toEqual([
      ['bill.submit', 'bill.receive'], ['bill.submit', 'bill.place'],
    ]);
  });

  it('is in force on the day of 공포 where the 부칙 says so', () => {
    const { docket, id } = billAt('transferred');
    const input = { number: '제9173호', effect: { kind: 'on-promulgation' } } as const;
    docket.do('bill.promulgate', { day: ROAD.promulgated, stream: id, input });
    docket.settle(id, Infinity, ROAD.promulgated);
    expect(docket.events(id).at(-1)).toMatchObject({ type: 'deemed.in-force', day: ROAD.promulgated });
    expect(docket.bill(id).state).toBe('in-force');
  });

  it('may do without a debate', () => {
    const { docket, id, meeting } = billAt('questioned');
    const input = { meeting: meeting!, motion: 'passed-unamended', vote: recordedVote(11, 11) } as const;
    docket.do('bill.decide-in-committee', { day: ROAD.sitting, stream: id, input });
    expect(docket.bill(id).state).toBe('committee-decided');
  });
});

describe('a bill of the mayor', () => {
  it('is submitted by the executive, with no supporters and no subtitle', () => {
    const docket = new Docket();
    const id = docket.do('bill.submit', { day: ROAD.introduced, actor: ACTOR.executive, input: submission() });
    expect(docket.bill(id)).toMatchObject({ state: 'introduced', proposer: { kind: 'mayor' } });
    expect(docket.bill(id).subtitle).toBeUndefined();
  });

  it('is not introduced by members, nor theirs submitted by the executive', () => {
    const docket = new Docket();
    expect(docket.refused('bill.introduce', { day: ROAD.introduced, actor: ACTOR.executive, input: introduction() }).violations)
      .toMatchObject([{ rule: 'record.actor' }]);
    expect(docket.refused('bill.submit', { day: ROAD.introduced, actor: ACTOR.member, input: submission() }).violations)
      .toMatchObject([{ rule: 'record.actor' }]);
  });
});

describe('what the votes lead to', () => {
  const committee = (yes: number, motion: 'passed-unamended' | 'passed-amended' | 'held' | 'discarded' = 'passed-unamended') => {
    const { docket, id, meeting } = billAt('questioned');
    docket.do('bill.decide-in-committee', {
      day: ROAD.sitting, stream: id, input: { meeting: meeting!, motion, vote: recordedVote(10, yes, 10 - yes) },
    });
    return docket.bill(id);
  };

  it.each([
    [6, 'passed-unamended', 'committee-decided'], [6, 'passed-amended', 'committee-decided'], [6, 'held', 'held'],
    [6, 'discarded', 'not-sent-to-plenary'],
  ] as const)('in committee %i of 10 for “%s” lead to %s', (yes, motion, state) => {
    expect(committee(yes, motion)).toMatchObject({ state, committeeOutcome: motion });
  });

  it('in committee a tie is lost: the bill stays open, not sent to the plenary', () => {
    expect(committee(5)).toMatchObject({ state: 'not-sent-to-plenary', committeeOutcome: 'rejected' });
  });

  it('in the plenary a tie is lost, and ends the road', () => {
    expect(billAt('rejected').bill).toMatchObject({ state: 'rejected', plenaryOutcome: 'rejected' });
  });

  it('counts an abstention as present, so that it can lose a vote', () => {
    const { docket, id } = billAt('plenary-placed');
    docket.do('bill.decide-in-plenary', {
      day: ROAD.plenary, stream: id, input: { motion: 'passed-unamended', vote: recordedVote(80, 40, 0) },
    });
    expect(docket.bill(id).state).toBe('rejected');
  });
});

describe('a bill that was held (보류)', () => {
  it('is placed again from a later agenda, without another wait', () => {
    const { docket, id, meeting } = billAt('held');
    docket.do('meeting.close', { day: ROAD.sitting, stream: meeting });
    const input = { committee: COMMITTEE, ordinal: 5, sitting: '2024-03-07', time: '10:00', items: [id] };
    const next = docket.do('meeting.draft', { day: ROAD.reported, input });
    docket.do('meeting.consult', { day: ROAD.reported, stream: next });
    docket.do('meeting.answer-consultation', { day: ROAD.reported, stream: next, input: { answer: 'objected', words: '추가 검토 필요' } });
    docket.do('meeting.approve', { day: ROAD.reported, stream: next, input: {} });
    docket.do('meeting.open', { day: '2024-03-07', stream: next, input: { present: 6 } });
    docket.do('bill.place', { day: '2024-03-07', stream: id, input: { meeting: next } });
    docket.do('bill.explain', { day: '2024-03-07', stream: id, input: { meeting: next } });
    expect(docket.bill(id)).toMatchObject({ state: 'explained', scheduled: { meeting: next, day: '2024-03-07' } });
  });

  it('is not placed again from the agenda of the sitting that is over', () => {
    const { docket, id, meeting } = billAt('held');
    docket.do('meeting.close', { day: ROAD.sitting, stream: meeting });
    expect(docket.refused('bill.place', { day: ROAD.sitting, stream: id, input: { meeting: meeting! } }).violations)
      .toMatchObject([{ rule: 'record.meeting-open' }]);
  });
});
