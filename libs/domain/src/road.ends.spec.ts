import { describe, expect, it } from '@jest/globals';
import { legalCalendar } from '@uian/calendar';
import {
  billAt, CALENDAR_WITH_TERM, CALENDAR_WITH_LONGER_SESSION, COMMITTEE, Docket, OTHER_COMMITTEE, procedureOf, proposal, recordedVote, ROAD, SESSIONS,
} from '@uian/testing/law';
import { billDeadlines, deadlineFor } from './deadlines.js';

const deadlines = (docket: Docket, id: string) => {
  const bill = docket.bill(id);
  return billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar);
};
const deadline = (docket: Docket, id: string, period: Parameters<typeof deadlineFor>[1]) => deadlineFor(deadlines(docket, id), period);
const TERMS = [{ ordinal: 11, from: '2022-07-01', to: '2026-06-30' }, { ordinal: 12, from: '2026-07-01', to: '2030-06-30' }];

describe('무제한토론', () => {
  it('is taken for closed when the session ends, and the bill waits for its vote', () => {
    const { docket, id } = billAt('unlimited-debate', { docket: new Docket({ calendar: CALENDAR_WITH_LONGER_SESSION }) });
    expect(deadline(docket, id, 'debate.session_end')).toMatchObject({ status: 'open', due: '2024-03-12' });
    docket.settle(id, Infinity, '2024-03-13');
    expect(docket.bill(id)).toMatchObject({ state: 'plenary-placed', lastDay: '2024-03-12' });
    expect(docket.refused('bill.start-unlimited-debate', { day: ROAD.reconsidered, stream: id, input: { signatories: 111 } }).violations)
      .toMatchObject([{ rule: 'debate.request' }]);
  });

  it('is not, where it was ended before', () => {
    const { docket, id } = billAt('unlimited-debate');
    docket.do('bill.end-unlimited-debate', { day: ROAD.plenary, stream: id, input: { reason: '신청자 없음' } });
    expect(deadline(docket, id, 'debate.session_end')?.status).toBe('met');
  });
});

describe('the end of a term', () => {
  it.each(['reconsideration-requested', 'reconsideration-placed'] as const)('ends what is %s', (state) => {
    const { docket, id } = billAt(state, { docket: new Docket({ calendar: CALENDAR_WITH_TERM }) });
    expect(deadline(docket, id, 'reconsider.expiry')).toMatchObject({ due: '2026-06-30', period: { certainty: 'inferred' } });
    docket.settle(id, Infinity, '2026-07-01');
    expect(docket.bill(id)).toMatchObject({ state: 'expired', lastDay: '2026-06-30' });
  });

  it('leaves a residents’ bill through the next one', () => {
    const { docket, id } = billAt('referred', { by: 'residents', docket: new Docket({ calendar: legalCalendar({ sessions: SESSIONS, terms: TERMS }) }) });
    expect(deadline(docket, id, 'resident.expiry')).toMatchObject({ due: '2030-06-30' });
    const one = new Docket({ calendar: CALENDAR_WITH_TERM });
    expect(deadline(one, billAt('referred', { by: 'residents', docket: one }).id, 'resident.expiry')).toMatchObject({ status: 'open', due: null });
  });
});

describe('an alternative to a fast-tracked bill', () => {
  const secret = { ...recordedVote(90, 90), method: 'secret' } as const;
  const alternative = (docket: Docket, of: string) => docket.do('bill.propose-by-committee', {
    day: ROAD.sitting, input: proposal({ alternativeTo: [of], resolvedOn: ROAD.sitting, title: '서울특별시 대안 조례안' }) });

  it('is one itself, from the same day', () => {
    const { docket, id } = billAt('questioned');
    docket.do('bill.designate-fast-track', { day: ROAD.sitting, stream: id, input: { signatories: 60, vote: secret } });
    const other = alternative(docket, id);
    expect(docket.bill(other).facts['bill.inherit-fast-track']).toMatchObject({ day: ROAD.sitting, target: ROAD.sitting });
    docket.do('bill.receive', { day: ROAD.sitting, stream: other, input: { urgency: '대안' } });
    docket.do('bill.exempt-fast-track', { day: ROAD.reported, stream: id, input: { consulted: ['최진혁'], reason: '협의' } });
    expect(docket.refused('bill.exempt-fast-track', { day: ROAD.reported, stream: id, input: { consulted: ['최진혁'], reason: '협의' } }).violations)
      .toMatchObject([{ rule: 'fast-track.exemption' }]);
  });

  it('is none, where the original is none', () => {
    const { docket, id } = billAt('questioned');
    expect(docket.bill(alternative(docket, id)).facts['bill.inherit-fast-track']).toBeUndefined();
  });
});

describe('an order to ask for reconsideration that is not followed (제192조제8항)', () => {
  it('gives the minister seven days after the head’s twenty, whatever the head did instead', () => {
    const { docket, id } = billAt('transferred');
    docket.do('bill.order-reconsideration', { day: '2024-03-20', stream: id, input: {} });
    expect(deadline(docket, id, 'reconsider.ordered')).toMatchObject({ start: ROAD.transferred, due: '2024-04-02', owedBy: 'executive', status: 'open' });
    docket.do('bill.promulgate', { day: ROAD.promulgated, stream: id, input: { number: '제1호', effect: { kind: 'default' } } });
    expect(deadline(docket, id, 'suit.minister_direct')).toMatchObject({ due: '2024-04-09' });
    const sue = (day: string) => ({ day, stream: id, input: { by: 'minister' } }) as const;
    expect(docket.refused('bill.file-suit', sue('2024-04-02')).violations).toMatchObject([{ rule: 'suit.time' }]);
    docket.do('bill.file-suit', sue('2024-04-09'));
  });

  it('gives none where the head asked in time, and none without an order', () => {
    const { docket, id } = billAt('transferred');
    docket.do('bill.order-reconsideration', { day: '2024-03-20', stream: id, input: {} });
    docket.do('bill.request-reconsideration', { day: '2024-03-25', stream: id, input: { reason: '위법' } });
    expect(deadline(docket, id, 'reconsider.ordered')?.status).toBe('met');
    expect(deadline(docket, id, 'suit.minister_direct')).toBeUndefined();
    const { docket: others, id: other } = billAt('confirmed');
    expect(others.refused('bill.file-suit', { day: '2024-04-05', stream: other, input: { by: 'minister' } }).violations).toMatchObject([{ rule: 'suit.time' }]);
  });
});

describe('the opinion of a related committee', () => {
  it('is owed by each that was asked, to its own day, and ended by its own answer', () => {
    const { docket, id } = billAt('referred', { council: 'gyeonggi' });
    const ask = (committee: string, opinionBy: string) =>
      docket.do('bill.consult-related-committee', { day: '2024-02-13', stream: id, input: { committee, opinionBy } });
    ask(OTHER_COMMITTEE, '2024-02-27');
    ask('budget', '2024-02-20');
    docket.do('bill.give-related-opinion', { day: '2024-02-19', stream: id, input: { committee: OTHER_COMMITTEE, opinion: '이견 없음' } });
    expect(docket.bill(id).committee).toBe(COMMITTEE);
    expect(deadlines(docket, id).filter(({ period }) => period.id === 'related.opinion')
      .map(({ committee, due, status, owedBy }) => [committee, due, status, owedBy])).toEqual([
      [OTHER_COMMITTEE, '2024-02-27', 'met', 'committee-chair'], ['budget', '2024-02-20', 'open', 'committee-chair'],
    ]);
  });
});
