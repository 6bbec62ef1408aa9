import { describe, expect, it } from '@jest/globals';
import { legalCalendar, type Session } from '@uian/calendar';
import type { BillStateId } from '@uian/procedure';
import {
  accepted, agendaAwaitingApproval, billAt, calendarOfTerm, designated, Docket, recordedVote, ROAD, SESSIONS, type RoadOptions,
} from '@uian/testing/law';
import { settledBefore } from './settle.js';

const lastTypes = (docket: Docket, id: string, many: number) => docket.events(id).slice(-many).map(({ type, day }) => [type, day]);
/** The state once every deem that took effect before this day has been settled. */
const by = (docket: Docket, id: string, day: string): BillStateId => {
  docket.settle(id, settledBefore(day), day);
  return docket.bill(id).state;
};

describe('신속처리', () => {
  it('sends the bill to the plenary on the day after its 180 days: 08-18 is a Sunday, so they end on 08-19', () => {
    const { docket, id } = designated('2024-02-20');
    docket.settle(id, settledBefore('2024-08-20') - 1, '2024-08-20');
    expect(docket.bill(id).state).toBe('referred');
    expect(by(docket, id, '2024-08-20')).toBe('reported');
    expect(lastTypes(docket, id, 1)).toEqual([['deemed.sent-to-plenary', '2024-08-20']]);
  });

  it('places it at the first sitting after sixty days more, the day it was sent being the first: after 10-18, so on 11-01', () => {
    const { docket, id } = designated('2024-02-20');
    expect(by(docket, id, '2024-10-31')).toBe('reported');
    expect(by(docket, id, '2024-11-01')).toBe('plenary-placed');
    expect(lastTypes(docket, id, 1)).toEqual([['deemed.plenary-placed', '2024-11-01']]);
  });

  it('is decided at that very sitting', () => {
    const { docket, id } = designated('2024-02-20');
    docket.do('bill.decide-in-plenary', {
      day: '2024-11-01', stream: id, input: { motion: 'passed-unamended', vote: recordedVote(80, 60, 20) } });
    expect(docket.bill(id).state).toBe('passed');
  });

  it('goes on while the committee has only put the bill off (보류), and ends with its decision', () => {
    for (const [motion, state] of [['held', 'reported'], ['passed-unamended', 'committee-decided']] as const) {
      const { docket, id, meeting } = billAt('debated');
      const vote = { ...recordedVote(100, 80, 20), method: 'secret' } as const;
      docket.do('bill.designate-fast-track', { day: ROAD.sitting, stream: id, input: { signatories: 56, vote } });
      docket.do('bill.decide-in-committee', { day: ROAD.sitting, stream: id, input: { meeting: meeting!, motion, vote: recordedVote(11, 11) } });
      expect(by(docket, id, '2024-10-01')).toBe(state);
    }
  });

  it('takes ninety days in 경기', () => {
    const { docket, id } = designated('2024-02-20', { council: 'gyeonggi' });
    expect([by(docket, id, '2024-05-20'), by(docket, id, '2024-05-21')]).toEqual(['referred', 'reported']);
  });
});

describe('신속처리, entered late', () => {
  it('is voided by an exemption of its last day', () => {
    const { docket, id } = designated('2024-02-20');
    by(docket, id, '2024-08-21');
    docket.do('bill.exempt-fast-track', {
      day: '2024-08-19', enteredOn: '2024-08-21', stream: id, input: { consulted: ['대표의원'], reason: '합의' } });
    expect(lastTypes(docket, id, 3).map(([type]) => type)).toEqual(['deemed.sent-to-plenary', 'deemed.voided', 'bill.exempt-fast-track']);
    expect(by(docket, id, '2024-12-31')).toBe('referred');
  });

  it('comes back after each step of a review (here after 자동상정) that was in time, until its decision keeps it away', () => {
    const { docket, id } = designated('2024-02-20');
    const meeting = agendaAwaitingApproval(docket, [id], '2024-08-12');
    docket.do('meeting.approve', { day: ROAD.approved, stream: meeting, input: {} });
    docket.do('meeting.open', { day: '2024-08-12', stream: meeting, input: { present: 11 } });
    const late = { day: '2024-08-12', enteredOn: '2024-08-21', stream: id } as const;
    for (const act of ['bill.explain', 'bill.hear-report', 'bill.question', 'bill.debate'] as const) {
      expect(by(docket, id, '2024-08-21')).toBe('reported');
      docket.do(act, { ...late, input: { meeting } });
    }
    docket.do('bill.decide-in-committee', { ...late, input: { meeting, motion: 'passed-unamended', vote: recordedVote(11, 11) } });
    expect(by(docket, id, '2024-08-21')).toBe('committee-decided');
  });
});

/** Two sessions whose recesses are known: 2024-04-19 to 05-03 and 06-10 to 06-28. */
const RECESSED: readonly Session[] = [
  { ...SESSIONS[0]! },
  { id: '323', ordinal: 323, kind: 'extraordinary', term: '임시회', from: '2024-04-19', to: '2024-05-03',
    plenarySittings: ['2024-04-19', '2024-05-03'], recesses: [{ from: '2024-04-23', to: '2024-05-02' }] },
  { ...SESSIONS[1]!, recesses: [{ from: '2024-06-12', to: '2024-06-27' }] },
];

/** Not sent to the plenary, which was told on 2024-03-08. */
function toldThePlenary() {
  const { docket, id } = billAt('not-sent-to-plenary', { docket: new Docket({ calendar: legalCalendar({ sessions: RECESSED }) }) });
  docket.do('bill.report-discard', { day: '2024-03-08', stream: id });
  return { docket, id };
}

describe('폐기 확정', () => {
  it('comes with the end of the seventh day in session: 04-19 to 04-22, 05-03, 06-10 and 06-11', () => {
    const { docket, id } = toldThePlenary();
    expect([by(docket, id, '2024-06-11'), by(docket, id, '2024-06-12')]).toEqual(['not-sent-to-plenary', 'discarded']);
    expect(lastTypes(docket, id, 1)).toEqual([['deemed.discarded', '2024-06-11']]);
  });

  it('is voided by a demand of the seventh day, entered late, and not by one of the eighth', () => {
    const demand = { enteredOn: '2024-06-14', input: { by: 'council-chair' as const, signatories: [] } };
    const { docket, id } = toldThePlenary();
    by(docket, id, '2024-06-13');
    expect(docket.refused('bill.demand-plenary', { day: '2024-06-12', stream: id, ...demand }).violations).toMatchObject([{ rule: 'record.state' }]);
    docket.do('bill.demand-plenary', { day: '2024-06-11', stream: id, ...demand });
    expect(by(docket, id, '2024-07-01')).toBe('reported');
  });

  it('does not come where the committee thought better of it (번안)', () => {
    const { docket, id } = toldThePlenary();
    const meeting = agendaAwaitingApproval(docket, [], '2024-04-25');
    docket.do('meeting.approve', { day: ROAD.approved, stream: meeting, input: {} });
    docket.do('meeting.open', { day: '2024-04-25', stream: meeting, input: { present: 11 } });
    docket.do('bill.rescind-in-committee', {
      day: '2024-04-25', stream: id, input: { meeting, motion: 'passed-unamended', vote: recordedVote(11, 8, 3), reason: '사정 변경' } });
    expect(by(docket, id, '2024-07-01')).toBe('committee-decided');
  });
});

describe('의결 확정', () => {
  it('ends the road of a decision that was not returned in its twenty days', () => {
    const { docket, id } = billAt('transferred', { kind: 'consent', by: 'mayor' });
    expect([by(docket, id, '2024-04-02'), by(docket, id, '2024-04-03')]).toEqual(['transferred', 'concluded']);
    expect(lastTypes(docket, id, 1)).toEqual([['deemed.concluded', '2024-04-02']]);
    docket.do('bill.request-reconsideration', { day: '2024-04-02', enteredOn: '2024-04-04', stream: id, input: { reason: '위법' } });
    expect(docket.bill(id).state).toBe('reconsideration-requested');
  });
});

describe('임기만료 폐기', () => {
  const until = calendarOfTerm({ id: '338', ordinal: 338, kind: 'regular', term: '정례회', from: '2026-06-10', to: '2026-06-26',
    plenarySittings: ['2026-06-10', '2026-06-26'] });
  const at = (state: BillStateId, options: RoadOptions = {}) => billAt(state, { docket: new Docket({ calendar: until }), ...options });

  it.each(['introduced', 'received', 'referred', 'held', 'committee-decided', 'reported', 'plenary-placed', 'unlimited-debate'] as const)(
    'comes with the end of 2026-06-30 over a bill that is %s', (state) => {
      const { docket, id } = at(state, { introduce: { kind: 'resolution' }, kind: 'resolution' });
      docket.settle(id, settledBefore('2026-07-01') - 1, '2026-07-01');
      expect(docket.bill(id).state).not.toBe('expired');
      expect(by(docket, id, '2026-07-01')).toBe('expired');
      expect(lastTypes(docket, id, 1)).toEqual([['deemed.expired', '2026-06-30']]);
    });

  it('leaves alone what the plenary has decided, and what residents have asked for', () => {
    const passed = at('passed');
    expect(by(passed.docket, passed.id, '2026-07-01')).toBe('passed');
    const { docket, id } = accepted();
    expect(by(docket, id, '2026-07-01')).toBe('referred');
  });

  it('is voided by a decision of the term that was entered after it', () => {
    const { docket, id } = at('plenary-placed');
    by(docket, id, '2026-07-02');
    docket.do('bill.decide-in-plenary', {
      day: '2026-06-26', enteredOn: '2026-07-02', stream: id, input: { motion: 'passed-unamended', vote: recordedVote(80, 60, 20) } });
    expect(by(docket, id, '2026-07-02')).toBe('passed');
  });

  it('comes back over a step of the term that was entered after it and decides nothing', () => {
    const { docket, id } = at('received');
    by(docket, id, '2026-07-02');
    docket.do('bill.refer', { day: '2026-06-15', enteredOn: '2026-07-02', stream: id, input: { committee: 'administration' } });
    expect(docket.bill(id).state).toBe('referred');
    expect(by(docket, id, '2026-07-02')).toBe('expired');
  });
});

describe('집행정지', () => {
  it('keeps a deem away for as long as it lasts, and moves it by its 33 days: past 05-05, its eve and the substitute holiday, to 05-07', () => {
    const { docket, id } = billAt('transferred');
    const input = { period: 'promulgate.or_veto' } as const;
    docket.do('bill.suspend-period', { day: '2024-03-20', stream: id, input: { ...input, court: '대법원' } });
    expect(by(docket, id, '2026-01-01')).toBe('transferred');
    docket.do('bill.resume-period', { day: '2024-04-22', enteredOn: '2026-01-02', stream: id, input: { ...input, reason: '본안 판결' } });
    expect([by(docket, id, '2024-05-07'), by(docket, id, '2024-05-08')]).toEqual(['transferred', 'confirmed']);
    expect(lastTypes(docket, id, 1)).toEqual([['deemed.confirmed', '2024-05-07']]);
  });

  it('holds up an ordinance that would have come into force: it does on the day it is lifted', () => {
    for (const effect of [{ kind: 'default' }, { kind: 'on', day: '2024-04-16' }] as const) {
      const { docket, id } = billAt('transferred');
      docket.do('bill.promulgate', { day: ROAD.promulgated, stream: id, input: { number: '제1호', effect } });
      docket.do('bill.suspend-period', { day: '2024-04-10', stream: id, input: { period: 'effect.default', court: '대법원' } });
      expect(by(docket, id, '2024-06-01')).toBe('promulgated');
      docket.do('bill.resume-period', { day: '2024-06-03', stream: id, input: { period: 'effect.default', reason: '기각' } });
      const due = effect.kind === 'on' ? '2024-06-03' : '2024-06-09';
      expect(by(docket, id, due)).toBe('in-force');
      expect(lastTypes(docket, id, 1)).toEqual([['deemed.in-force', due]]);
    }
  });
});
