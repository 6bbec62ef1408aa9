import { describe, expect, it } from '@jest/globals';
import { BILL_STATE_IDS, BILL_STATES, type BillActId } from '@uian/procedure';
import { ACTOR, approvedAgenda, billAt, Docket, ROAD } from '@uian/testing/law';
import type { Actor } from './roster.js';
import type { AvailableAction } from './available-actions.js';

const STAFF: Actor = ACTOR['committee-staff'];
/** Somebody who holds every office, so that only the law stands in the way. */
const EVERYBODY: Actor = { id: 'everybody', offices: Object.values(ACTOR).flatMap(({ offices }) => offices) };

const table = (actions: readonly AvailableAction[]): Record<string, string> =>
  Object.fromEntries(actions.map(({ act, availability }) => [act.replace('bill.', ''), availability]));
const action = (actions: readonly AvailableAction[], act: BillActId): AvailableAction => actions.find((a) => a.act === act)!;

/** Bill 1544 on the agenda of 2024-03-05, which the chair approved on 02-14. */
function onTheAgenda(): { docket: Docket; id: string; meeting: string } {
  const { docket, id } = billAt('referred');
  return { docket, id, meeting: approvedAgenda(docket, [id]) };
}

describe('what may be done with a bill that is referred', () => {
  const COMMON = {
    'answer-for-report': 'may',
    'ask-for-report': 'may',
    'attach-text': 'may',
    distribute: 'may',
    'entrust-wording': 'not-yet',
    'report-receipt': 'not-yet',
    receive: 'no-longer', refer: 'no-longer', 'give-notice': 'must', 'omit-notice': 'must', 'assign-report': 'may', 'submit-report': 'may',
    'submit-cost-estimate': 'may', 'exempt-auto-place': 'may', explain: 'not-yet', 'hear-report': 'not-yet', question: 'not-yet',
    debate: 'not-yet', 'hear-executive': 'may', 'decide-in-committee': 'not-yet', report: 'not-yet', 'place-in-plenary': 'not-yet',
    'decide-in-plenary': 'not-yet', transfer: 'not-yet', promulgate: 'not-yet', 'promulgate-by-chair': 'not-yet',
    'request-reconsideration': 'not-yet', withdraw: 'may',
    'request-supplement': 'no-longer', supplement: 'no-longer', 'refer-elsewhere': 'not-now', 'designate-period': 'may',
    'report-interim': 'not-now', 'designate-fast-track': 'may', 'exempt-fast-track': 'not-now', 'review-articles': 'not-yet',
    'send-to-subcommittee': 'not-yet', 'report-from-subcommittee': 'not-yet', 'hold-hearing': 'may', 'move-amendment': 'not-yet',
    'vote-amendment': 'not-yet', 'rescind-in-committee': 'not-yet', 'note-minority-opinion': 'not-yet', 'report-discard': 'not-yet',
    'demand-plenary': 'not-yet', 'place-directly': 'not-yet', 'hear-committee-report': 'not-yet', 'debate-in-plenary': 'not-yet',
    'start-unlimited-debate': 'not-yet', 'move-closure': 'not-yet', 'vote-closure': 'not-yet', 'end-unlimited-debate': 'not-yet',
    recommit: 'not-yet', 'rescind-in-plenary': 'not-yet', 'report-to-ministry': 'not-yet', 'notify-promulgation': 'not-yet',
    'place-reconsideration': 'not-yet', reconsider: 'not-yet', retransfer: 'not-yet', 'file-suit': 'not-yet', 'order-suit': 'not-yet',
    'record-judgment': 'not-yet', 'order-reconsideration': 'not-yet', 'stay-effect': 'not-yet', 'lift-stay': 'not-yet', 'suspend-period': 'may', 'resume-period': 'may',
  };

  it('on 2024-02-14, the last day of the wait, with no meeting set', () => {
    const { docket, id } = billAt('referred');
    expect(table(docket.available(id, '2024-02-14', { by: EVERYBODY }))).toEqual({ ...COMMON, 'distribute-report': 'may', place: 'not-yet' });
  });

  it('on 2024-02-15, when the wait is over: placement wants a sitting', () => {
    const { docket, id } = billAt('referred');
    expect(table(docket.available(id, '2024-02-15', { by: EVERYBODY }))).toEqual({ ...COMMON, 'distribute-report': 'may', place: 'not-now' });
  });

  it('on 2024-02-15, on the agenda of 03-05: the report is owed, placement waits for the sitting', () => {
    const { docket, id, meeting } = onTheAgenda();
    const actions = docket.available(id, '2024-02-15', { by: EVERYBODY, meeting });
    expect(table(actions)).toEqual({ ...COMMON, 'distribute-report': 'must', place: 'not-yet' });
    expect(action(actions, 'bill.distribute-report')).toMatchObject({ dueBy: '2024-03-02', violations: [] });
    expect(action(actions, 'bill.place')).toMatchObject({ allowedFrom: ROAD.sitting });
  });

  it('at the sitting it may be placed', () => {
    const { docket, id, meeting } = onTheAgenda();
    docket.do('meeting.open', { day: ROAD.sitting, stream: meeting, input: { present: 11 } });
    expect(action(docket.available(id, ROAD.sitting, { by: STAFF, meeting }), 'bill.place')).toEqual({
      act: 'bill.place', term: '위원회 상정', availability: 'may', article: '서울특별시의회 회의규칙 제54조의2', violations: [],
      allowedFrom: null, dueBy: undefined,
    });
  });
});

describe('why not', () => {
  it('names every broken rule, each with its article and its own day', () => {
    const { docket, id, meeting } = onTheAgenda();
    const { violations, allowedFrom } = action(docket.available(id, '2024-02-14', { by: ACTOR.secretariat, meeting }), 'bill.place');
    expect(violations.map(({ rule, allowedFrom: from }) => [rule, from])).toEqual([
      ['record.actor', undefined], ['record.meeting-open', '2024-03-05'], ['committee.wait.partial', '2024-02-15'],
    ]);
    expect(allowedFrom).toBeNull();
  });

  it('gives the latest day where time alone helps', () => {
    const { docket, id, meeting } = onTheAgenda();
    expect(action(docket.available(id, '2024-02-14', { by: STAFF, meeting }), 'bill.place').allowedFrom).toBe('2024-03-05');
  });

  it('gives the chair of the council the day after the mayor’s five days', () => {
    const { docket, id } = billAt('confirmed');
    const actions = docket.available(id, '2024-04-03', { by: ACTOR['council-chair'] });
    expect(action(actions, 'bill.promulgate-by-chair')).toMatchObject({ availability: 'not-yet', allowedFrom: '2024-04-09' });
    expect(action(docket.available(id, '2024-04-09', { by: ACTOR['council-chair'] }), 'bill.promulgate-by-chair'))
      .toMatchObject({ availability: 'must', dueBy: '2024-04-15', violations: [] });
  });

  it('never calls an act a must for whom it does not fall to', () => {
    const { docket, id } = billAt('confirmed');
    expect(action(docket.available(id, '2024-04-03', { by: ACTOR.executive }), 'bill.promulgate').availability).toBe('may');
    const passed = billAt('passed');
    const of = (by: Actor) => action(passed.docket.available(passed.id, ROAD.plenary, { by }), 'bill.transfer');
    expect(of(ACTOR.secretariat)).toMatchObject({ availability: 'must', dueBy: '2024-03-13' });
    expect(of(ACTOR.member)).toMatchObject({ availability: 'not-now', violations: [{ rule: 'record.actor' }] });
  });
});

describe('not yet and no longer', () => {
  it('a held bill will be explained again once it is placed again', () => {
    const { docket, id } = billAt('held');
    const actions = table(docket.available(id, ROAD.sitting, { by: EVERYBODY }));
    expect(actions).toMatchObject({ explain: 'not-yet', question: 'not-yet', refer: 'no-longer', place: 'not-now' });
  });

  it('what lies behind is no longer, what no road leads to is no longer', () => {
    const { docket, id } = billAt('not-sent-to-plenary');
    expect(table(docket.available(id, ROAD.reported, { by: EVERYBODY }))).toMatchObject({
      refer: 'no-longer', place: 'no-longer', 'decide-in-committee': 'no-longer', report: 'no-longer',
      'demand-plenary': 'not-now', 'place-in-plenary': 'not-yet', transfer: 'not-yet',
    });
  });

  /** What follows 공포, and what a court is asked, outlives the road. */
  const OUTLIVES: readonly string[] = ['bill.report-to-ministry', 'bill.notify-promulgation', 'bill.file-suit', 'bill.order-suit', 'bill.record-judgment',
    'bill.order-reconsideration', 'bill.stay-effect', 'bill.lift-stay'];

  it.each(BILL_STATE_IDS.filter((state) => 'final' in BILL_STATES[state]))('of a bill that is %s nothing can be done any more', (state) => {
    const { docket, id, bill } = billAt(state);
    for (const { act, availability, violations } of docket.available(id, bill.lastDay, { by: EVERYBODY })) {
      if ((state === 'in-force' || state === 'concluded') && OUTLIVES.includes(act)) continue;
      expect([act, availability]).toEqual([act, 'no-longer']);
      expect(violations).toContainEqual(expect.objectContaining({ rule: 'record.state' }));
    }
  });

  it('shows only the steps that this kind of bill takes', () => {
    const acts = (kind: 'ordinance.enactment' | 'ordinance.repeal') => {
      const { docket, id } = billAt('referred', { kind });
      return docket.available(id, '2024-02-08').map(({ act }) => act).filter((act) => act.endsWith('-hearing'));
    };
    expect(acts('ordinance.repeal')).toEqual(['bill.hold-hearing']);
    expect(acts('ordinance.enactment')).toEqual(['bill.hold-hearing', 'bill.demand-hearing', 'bill.omit-hearing']);
  });

  it('gives each act its term and its article', () => {
    const { docket, id } = billAt('referred');
    for (const { term, article } of docket.available(id, '2024-02-08')) {
      expect(term).toMatch(/[가-힣]/u);
      expect(article).toMatch(/제\d+조|^내부 목표$|^기록 원칙$/u);
    }
  });
});
