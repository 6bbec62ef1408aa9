import { describe, expect, it } from '@jest/globals';
import { ACTOR, agendaAwaitingApproval, billAt, Docket, introduction, PROPOSER, ROAD, SUPPORTERS } from '@uian/testing/law';
import { decide, judge } from './decide.js';
import { refusal, type Violation } from './rule-violation.js';

describe('decide', () => {
  it('answers with the act as an event of its own stream, dated on its legal day', () => {
    const input = introduction();
    expect(decide(new Docket().context('bill.introduce', { day: ROAD.introduced, input }))).toEqual({
      accepted: true, notJudged: [],
      events: [{
        stream: null,
        events: [{ type: 'bill.introduce', day: ROAD.introduced, payload: { ...input, needsExecutiveOpinion: false } }],
      }],
    });
  });

  it('answers with what an agenda brings about on its bills, each in its own stream', () => {
    const { docket, id } = billAt('referred');
    const stream = agendaAwaitingApproval(docket, [id]);
    const decision = decide(docket.context('meeting.approve', { day: ROAD.approved, stream, input: {} }));
    expect(decision).toMatchObject({
      accepted: true, events: [
        { stream: null, events: [{ type: 'meeting.approve', day: ROAD.approved }] },
        { stream: id, events: [{ type: 'bill.schedule', day: ROAD.approved, payload: { meeting: stream, sitting: ROAD.sitting } }] },
      ],
    });
  });

  it('names every broken rule at once, the principles of the record first', () => {
    const input = introduction({ supporters: [...SUPPORTERS.slice(0, 8), PROPOSER], subtitle: '(의원 발의)', costEstimate: undefined });
    const entry = { day: '2024-02-03', enteredOn: '2024-02-02', actor: ACTOR.executive, input };
    expect(new Docket().refused('bill.introduce', entry).violations.map(({ rule }) => rule)).toEqual([
      'record.not-future', 'record.actor', 'introduce.supporters', 'introduce.separate-supporters', 'introduce.subtitle',
      'introduce.cost-estimate',
    ]);
  });

  it('changes nothing by a refusal', () => {
    const { docket, id } = billAt('referred');
    const before = structuredClone(docket.bill(id));
    docket.refused('bill.transfer', { day: ROAD.transferred, stream: id });
    expect(docket.bill(id)).toEqual(before);
    expect(docket.events(id)).toHaveLength(before.sequence);
  });

  it('lets an act pass whose figure is not known, and says so in the event', () => {
    const { docket, id } = billAt('introduced');
    const decision = decide(docket.context('bill.receive', { day: ROAD.received, stream: id }));
    expect(decision).toMatchObject({
      accepted: true, notJudged: ['bill.submit'],
      events: [{ events: [{ payload: { notJudged: ['bill.submit'], forSession: 322 } }] }],
    });
  });

  it('names no session where none has been fixed yet', () => {
    const docket = new Docket();
    const id = docket.do('bill.introduce', { day: '2026-12-21', input: introduction() });
    const decision = decide(docket.context('bill.receive', { day: '2026-12-21', stream: id }));
    expect(decision.accepted && decision.events[0]!.events[0]!.payload).toEqual({});
  });

  it('judges without an input only what needs none', () => {
    const { docket, id } = billAt('referred');
    const context = docket.context('bill.withdraw', { day: '2024-02-08', stream: id, input: { by: [] } });
    expect(judge(context).violations).toMatchObject([{ rule: 'withdraw.proposers' }]);
    expect(judge({ ...context, input: undefined }).violations).toEqual([]);
  });

  it.each([
    [{ kind: 'on-promulgation' }, ROAD.promulgated], [{ kind: 'on', day: '2025-01-01' }, '2025-01-01'], [{ kind: 'default' }, undefined],
  ] as const)('writes the 시행일 of %j into the event of 공포: %s', (effect, effectiveOn) => {
    const { docket, id } = billAt('transferred');
    const decision = decide(docket.context('bill.promulgate', { day: ROAD.promulgated, stream: id, input: { number: '제1호', effect } }));
    expect(decision.accepted && (decision.events[0]!.events[0]!.payload as { effectiveOn?: string }).effectiveOn).toBe(effectiveOn);
  });
});

describe('refusal', () => {
  const broken = (allowedFrom?: string): Violation =>
    ({ rule: 'record.order', term: '', article: '', certainty: null, message: '', allowedFrom });

  it('allows the act from the latest of the days', () => {
    expect(refusal('bill.place', [broken('2024-02-15'), broken('2024-03-05'), broken('2024-02-20')]).allowedFrom).toBe('2024-03-05');
  });

  it('names no day where one of the rules has none', () => {
    expect(refusal('bill.place', [broken('2024-02-15'), broken()]).allowedFrom).toBeNull();
    expect(refusal('bill.place', []).allowedFrom).toBeNull();
  });

  it('is what an act refused for two days of waiting says', () => {
    const { docket, id } = billAt('referred');
    const meeting = '00000000-0000-4000-8000-999999999999';
    const { violations } = docket.refused('bill.place', { day: '2024-02-14', enteredOn: '2024-02-13', stream: id, input: { meeting } });
    expect(violations.map(({ rule, allowedFrom }) => [rule, allowedFrom])).toEqual([
      ['record.not-future', '2024-02-14'], ['record.meeting-open', undefined], ['committee.wait.partial', '2024-02-15'],
    ]);
  });
});
