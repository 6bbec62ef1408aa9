import { describe, expect, it } from '@jest/globals';
import { procedureAsOf } from '@uian/procedure';
import { CouncilDocket, SESSION_322, SESSION_324 } from '@uian/testing/law';

const set = (docket = new CouncilDocket(), day = '2024-01-15') => docket.do('calendar.set-session', { day, input: SESSION_322 });
const closed = (docket = set()) => docket.do('calendar.close-session', { day: '2024-03-08', input: { session: 322 } });
const strictly = (day: string) => {
  const procedure = procedureAsOf('seoul', day);
  return { ...procedure, officeTargets: { ...procedure.officeTargets, backReading: 'strict' as const } };
};

describe('a session that was asked for', () => {
  const requested = () => new CouncilDocket().do('calendar.request-session', { day: '2024-04-01', input: { session: 323, by: 'members' } });

  it('is to meet within fifteen days: by Tuesday 2024-04-16', () => {
    expect(requested().deadline('session.extra.convene'))
      .toMatchObject({ status: 'open', due: '2024-04-16', target: '2024-04-16', owedBy: 'secretariat', about: { name: '323' } });
  });

  it.each([['2024-04-16', 'met'], ['2024-04-17', 'late']] as const)('that was convened for %s is %s, whenever that was announced', (on, status) => {
    expect(requested().do('calendar.convene', { day: '2024-04-05', input: { session: 323, on } }).deadline('session.extra.convene'))
      .toMatchObject({ status, endedOn: on });
  });

  it('is met by a session that had been planned for these days before', () => {
    const input = { ...SESSION_322, ordinal: 323, from: '2024-04-15', to: '2024-04-26', plenarySittings: [] };
    const docket = new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input })
      .do('calendar.request-session', { day: '2024-04-01', input: { session: 323, by: 'head' } });
    expect(docket.deadline('session.extra.convene')).toMatchObject({ status: 'met', endedOn: '2024-04-15' });
    docket.do('calendar.change-session', { day: '2024-04-02', input: { session: 323, from: '2024-04-22', reason: '연기' } });
    expect(docket.deadline('session.extra.convene')).toMatchObject({ status: 'late', endedOn: '2024-04-22' });
  });
});

describe('the notice of a session', () => {
  it('is due three days before: by Saturday 2024-02-17, so on Friday', () => {
    expect(set().deadline('session.extra.notice')).toMatchObject({ status: 'open', due: '2024-02-17', target: '2024-02-16' });
  });

  it('is due a day earlier where the council reads the rule strictly', () => {
    expect(set().deadline('session.extra.notice', strictly)).toMatchObject({ due: '2024-02-16', target: '2024-02-16' });
  });

  it.each([['2024-02-17', undefined, 'met'], ['2024-02-18', undefined, 'late'], ['2024-02-18', '집중호우 피해 복구', 'met']] as const)(
    'given on %s (urgent: %s) is %s', (day, urgency, status) => {
      const input = { session: 322, on: '2024-02-20', ...(urgency && { urgency }) };
      expect(set().do('calendar.convene', { day, input }).deadline('session.extra.notice')).toMatchObject({ status, endedOn: day });
    });

  it('is not asked of a 정례회', () => {
    expect(new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_324 }).deadlines('session.extra.notice')).toEqual([]);
  });

  it('is not owed any more for a session that was recorded when it had met', () => {
    expect(set(new CouncilDocket(), '2024-02-20').deadline('session.extra.notice')).toMatchObject({ status: 'void', due: '2024-02-17' });
    expect(set(new CouncilDocket(), '2024-02-19').deadline('session.extra.notice')).toMatchObject({ status: 'open' });
    expect(closed().deadline('session.extra.notice')).toMatchObject({ status: 'void' });
  });
});

describe('a term of the members', () => {
  const TERM_12 = { ordinal: 12, from: '2026-07-01', to: '2030-06-30' };
  const registered = (day = '2026-06-20') => new CouncilDocket().do('calendar.set-term', { day, input: TERM_12 });
  const first = { ...SESSION_322, ordinal: 340, from: '2026-07-06', to: '2026-07-15', plenarySittings: [] };

  it('opens with a session within twenty-five days: Sunday 2026-07-26 rolls to Monday', () => {
    expect(registered().deadline('session.first.convene')).toMatchObject({
      status: 'open', due: '2026-07-27', counted: { start: '2026-07-01', firstDay: '2026-07-02', rawLastDay: '2026-07-26' } });
    expect(registered().do('calendar.set-session', { day: '2026-07-06', input: first }).deadline('session.first.convene'))
      .toMatchObject({ status: 'met', endedOn: '2026-07-06' });
  });

  it('takes the first of its sessions, in whatever order they were recorded, and none of another term', () => {
    const docket = new CouncilDocket().do('calendar.set-session', { day: '2026-01-15', input: { ...first, ordinal: 338, from: '2026-06-10', to: '2026-06-20' } })
      .do('calendar.set-session', { day: '2026-01-15', input: { ...first, ordinal: 341, from: '2026-08-26', to: '2026-09-01' } });
    docket.do('calendar.set-term', { day: '2026-06-20', input: TERM_12 });
    expect(docket.deadline('session.first.convene')).toMatchObject({ status: 'late', endedOn: '2026-08-26' });
    docket.do('calendar.set-session', { day: '2026-07-06', input: first });
    expect(docket.deadline('session.first.convene')).toMatchObject({ status: 'met', endedOn: '2026-07-06' });
  });

  it('that the record learns of a year later owes no first session', () => {
    expect(registered('2027-08-03').deadline('session.first.convene')).toMatchObject({ status: 'void', due: '2026-07-27' });
    expect(registered('2027-08-03').do('calendar.set-session', { day: '2027-08-03', input: { ...first, from: '2027-08-25', to: '2027-09-03' } })
      .deadline('session.first.convene')).toMatchObject({ status: 'void' });
    expect(registered('2026-07-03').deadline('session.first.convene')).toMatchObject({ status: 'open' });
  });

  it('wants the plan of each year by 10 January: of the first after it began, then of the next', () => {
    const docket = registered();
    expect(docket.deadlines('session.annual_plan')).toMatchObject([{ status: 'open', due: '2027-01-10', target: '2027-01-08', about: { name: '2027' } }]);
    docket.do('calendar.adopt-plan', { day: '2026-12-18', input: { year: 2027 } });
    expect(docket.deadlines('session.annual_plan').map(({ about, due, status }) => [about.name, due, status]))
      .toEqual([['2027', '2027-01-10', 'met'], ['2028', '2028-01-10', 'open']]);
  });

  it('asks for the next plan that nobody has adopted, once, however often its term is recorded', () => {
    const docket = new CouncilDocket().do('calendar.adopt-plan', { day: '2026-06-20', input: { year: 2027 } })
      .do('calendar.set-term', { day: '2026-06-20', input: TERM_12 }).do('calendar.set-term', { day: '2026-06-22', input: TERM_12 });
    expect(docket.deadlines('session.annual_plan')).toMatchObject([{ revision: 1, due: '2028-01-10', about: { name: '2028' } }]);
  });

  it('finds a plan late that was adopted on 11 January, and asks for none twice', () => {
    const docket = registered().do('calendar.adopt-plan', { day: '2027-01-11', input: { year: 2027 } });
    docket.do('calendar.adopt-plan', { day: '2027-02-01', input: { year: 2027 } });
    expect(docket.deadlines('session.annual_plan').map(({ about, status, endedOn }) => [about.name, status, endedOn]))
      .toEqual([['2027', 'late', '2027-01-11'], ['2028', 'open', undefined]]);
  });
});

describe('a session that has closed', () => {
  it('has its minutes published within twenty days: by 2024-03-28', () => {
    expect(closed().deadline('minutes.publish.extra')).toMatchObject({ status: 'open', due: '2024-03-28' });
    expect(closed().deadlines('minutes.publish.regular')).toEqual([]);
  });

  it('within thirty days where it was a 정례회: Sunday 2024-07-28 rolls to Monday', () => {
    const docket = new CouncilDocket().do('calendar.set-session', { day: '2024-01-15', input: SESSION_324 })
      .do('calendar.close-session', { day: '2024-06-28', input: { session: 324 } });
    expect(docket.deadline('minutes.publish.regular')).toMatchObject({ due: '2024-07-29' });
    expect(docket.deadlines('minutes.publish.extra')).toEqual([]);
  });

  it('counts from the end of the session, not from the day on which somebody dates the closing', () => {
    const docket = set().do('calendar.close-session', { day: '2024-03-11', input: { session: 322 } });
    expect(docket.deadline('minutes.publish.extra')).toMatchObject({ due: '2024-03-28' });
  });

  it('tells the head its result within thirty days: Sunday 2024-04-07 rolls to Monday', () => {
    expect(closed().deadline('result.notify_head')).toMatchObject({ status: 'open', due: '2024-04-08', counted: { rawLastDay: '2024-04-07' } });
    expect(closed().do('calendar.notify-result', { day: '2024-04-09', input: { session: 322 } }).deadline('result.notify_head'))
      .toMatchObject({ status: 'late' });
  });

  it('was published in time, though it is published again later', () => {
    const docket = closed().do('calendar.publish-minutes', { day: '2024-03-28', input: { session: 322 } })
      .do('calendar.publish-minutes', { day: '2024-04-20', input: { session: 322 } });
    expect(docket.deadline('minutes.publish.extra')).toMatchObject({ status: 'met', endedOn: '2024-03-28' });
  });

  it('lets words be corrected for five days in Seoul, for fifteen in Gyeonggi', () => {
    const posted = (docket: CouncilDocket) => set(docket).do('calendar.post-draft-minutes', { day: '2024-02-22', input: { session: 322 } });
    expect(posted(new CouncilDocket()).deadline('minutes.correction')).toMatchObject({ due: '2024-02-27', target: null, period: { effect: 'window' } });
    expect(posted(new CouncilDocket('gyeonggi')).deadline('minutes.correction')).toMatchObject({ due: '2024-03-08' });
  });

  it('is asked for its minutes by the rules of the day on which it closed: Gyeonggi has the period since 2025-09-16', () => {
    const at = (from: string, to: string) => new CouncilDocket('gyeonggi')
      .do('calendar.set-session', { day: from, input: { ...SESSION_322, ordinal: 386, from, to, plenarySittings: [] } })
      .do('calendar.close-session', { day: to, input: { session: 386 } })
      .do('calendar.publish-minutes', { day: '2025-09-25', input: { session: 386 } });
    expect(at('2025-09-05', '2025-09-15').deadlines('minutes.publish.extra')).toEqual([]);
    expect(at('2025-09-05', '2025-09-16').deadline('minutes.publish.extra')).toMatchObject({ status: 'met', due: '2025-10-10' });
  });

  it('runs beside others: several sessions have open deadlines at once, each by itself', () => {
    const second = { ...SESSION_322, ordinal: 323, from: '2024-03-15', to: '2024-03-20', plenarySittings: [] };
    const docket = closed().do('calendar.set-session', { day: '2024-03-08', input: second })
      .do('calendar.close-session', { day: '2024-03-20', input: { session: 323 } })
      .do('calendar.publish-minutes', { day: '2024-03-25', input: { session: 323 } });
    expect(docket.deadlines('minutes.publish.extra').map(({ about, due, status, revision }) => [about.name, due, status, revision]))
      .toEqual([['322', '2024-03-28', 'open', 2], ['323', '2024-04-09', 'met', 4]]);
  });
});

describe('papers and questions', () => {
  it('are asked for three days before: for Monday 2024-04-15 by Friday', () => {
    const docket = new CouncilDocket().do('calendar.schedule-documents', { day: '2024-04-01', input: { subject: '채무 현황', dueOn: '2024-04-15' } });
    expect(docket.deadline('document.request')).toMatchObject({ status: 'open', due: '2024-04-12', target: '2024-04-12' });
    expect(docket.do('calendar.request-documents', { day: '2024-04-13', input: { subject: '채무 현황' } }).deadline('document.request'))
      .toMatchObject({ status: 'late' });
  });

  it('that were scheduled too late are overdue at once', () => {
    const docket = new CouncilDocket().do('calendar.schedule-documents', { day: '2024-04-14', input: { subject: '채무 현황', dueOn: '2024-04-15' } });
    expect(docket.deadline('document.request')).toMatchObject({ status: 'open', due: '2024-04-12' });
  });

  const asked = (council: string, on: string) =>
    new CouncilDocket(council).do('calendar.schedule-questions', { day: '2024-06-03', input: { subject: '교통', on, time: '10:00' } });

  it('arrive 48 hours before in Seoul, with no day off in between: for Tuesday 10:00 by Friday 10:00', () => {
    expect(asked('seoul', '2024-06-18').deadline('question.summary')).toMatchObject({ due: '2024-06-14', dueTime: '10:00', target: '2024-06-14' });
  });

  it('arrive 72 hours before in Gyeonggi, days off counted: for Tuesday 10:00 by Saturday 10:00, so on Friday', () => {
    expect(asked('gyeonggi', '2024-06-18').deadline('question.summary')).toMatchObject({ due: '2024-06-15', dueTime: '10:00', target: '2024-06-14' });
  });

  it.each([['10:00', 'met'], ['10:01', 'late'], [undefined, 'met']] as const)('that were sent on the last day at %s are %s', (time, status) => {
    expect(asked('seoul', '2024-06-18').do('calendar.send-questions', { day: '2024-06-14', input: { subject: '교통', ...(time && { time }) } })
      .deadline('question.summary')).toMatchObject({ status });
  });
});
