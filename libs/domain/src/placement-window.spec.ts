import { describe, expect, it } from '@jest/globals';
import { legalCalendar } from '@uian/calendar';
import {
  approvedAgenda, billAt, calendarWith, COMMITTEE, Docket, introduction, procedureOf, SESSIONS, type InputFor,
} from '@uian/testing/law';
import { placementWindow, type PlacementDay, type PlacementQuestion, type PlacementWindow } from './placement-window.js';

const S322 = SESSIONS[0]!;

/** The window of a bill in a docket, with the meetings named. */
function windowOf(
  docket: Docket, id: string, from: string, { planned = [], ...more }: Partial<PlacementQuestion> & { planned?: readonly string[] } = {},
): PlacementWindow {
  const { calendar, roster } = docket;
  const meetings = planned.map((meeting) => docket.meeting(meeting));
  return placementWindow({ bill: docket.bill(id), from, meetings, calendar, roster, procedureOf, ...more });
}

/** A bill introduced, received and referred on one day. */
function referred(on: string, { docket = new Docket(), ...introduce }: Partial<InputFor<'bill.introduce'>> & { docket?: Docket } = {}) {
  const stream = docket.do('bill.introduce', { day: on, input: introduction(introduce) });
  docket.do('bill.receive', { day: on, stream });
  docket.do('bill.refer', { day: on, stream, input: { committee: COMMITTEE } });
  return { docket, id: stream };
}

function meetingOn(docket: Docket, sitting: string, time = '10:00', committee = COMMITTEE): string {
  return docket.do('meeting.draft', { day: '2024-02-01', input: { committee, ordinal: 1, sitting, time, items: [] } });
}

const days = (found: readonly PlacementDay[]): string[] => found.map(({ day }) => day);
const on = (window: PlacementWindow, day: string): PlacementDay => [...window.open, ...window.widened].find((found) => found.day === day)!;

describe('the placement window', () => {
  it('of bill 1544 holds the working days of the session that are not those of plenary sittings', () => {
    const { docket, id } = billAt('referred');
    const { open, widened, binding, committee } = windowOf(docket, id, '2024-02-07');
    expect([committee, widened, binding]).toEqual([COMMITTEE, [], []]);
    expect(days(open).filter((day) => day < '2024-06')).toEqual(
      ['2024-02-26', '2024-02-27', '2024-02-28', '2024-03-04', '2024-03-05', '2024-03-06', '2024-03-07']);
    expect(open.filter(({ session }) => session === 322)).toHaveLength(7);
  });

  it('asks which law applies a few times, not once a day', () => {
    const { docket, id } = billAt('referred');
    let asked = 0;
    const { open } = windowOf(docket, id, '2024-02-07', { procedureOf: (bill, day) => { asked += 1; return procedureOf(bill, day); } });
    expect(open.length).toBeGreaterThan(60);
    expect(asked).toBeLessThan(15);
  });

  it('leaves out a 임시공휴일', () => {
    const { docket, id } = billAt('referred', { docket: new Docket({ calendar: calendarWith({ day: '2024-03-06', holiday: '임시공휴일' }) }) });
    expect(days(windowOf(docket, id, '2024-03-05').open).slice(0, 2)).toEqual(['2024-03-05', '2024-03-07']);
  });

  it('knows the planned meetings of the committee, wherever they fall, and minds that the plenary sits', () => {
    const { docket, id } = billAt('referred');
    const [outside, plenary, elsewhere, late] = [
      meetingOn(docket, '2024-04-10'), meetingOn(docket, '2024-02-29', '09:00'), meetingOn(docket, '2024-04-11', '10:00', 'administration'),
      meetingOn(docket, '2024-03-05', '16:00')];
    const early = approvedAgenda(docket, [id]);
    const window = windowOf(docket, id, '2024-02-20', { planned: [outside, plenary, elsewhere, late, early] });
    expect(window.open.filter(({ meeting }) => meeting).map(({ day, meeting }) => [day, meeting?.id])).toEqual(
      [['2024-02-29', plenary], ['2024-03-05', early], ['2024-03-05', late], ['2024-04-10', outside]]);
    expect(on(window, '2024-02-29').caution).toBe(
      '본회의가 열리는 날입니다. 본회의 중에는 위원회를 열 수 없습니다(서울특별시의회 회의규칙 제51조).');
    expect([on(window, '2024-04-10').session, on(window, '2024-04-10').caution]).toEqual([undefined, undefined]);
    const onTheDay = windowOf(docket, id, '2024-04-10', { planned: [outside, early] });
    expect(onTheDay.open[0]?.meeting?.id).toBe(outside);
  });

  it('is widened by a resolution of the committee while the bill has to wait', () => {
    const { docket, id } = referred('2024-02-19', { kind: 'ordinance.enactment' });
    const { open, widened } = windowOf(docket, id, '2024-02-19');
    expect(open[0]?.day).toBe('2024-03-04');
    expect(days(widened)).toEqual(['2024-02-26', '2024-02-27', '2024-02-28']);
    expect(widened[0]).toMatchObject({
      violations: [{ rule: 'committee.wait.full', allowedFrom: '2024-03-01' }],
      exceptions: [{
        id: 'resolution', day: '2024-02-26', article: '서울특별시의회 회의규칙 제54조의2',
        message: '긴급하고 불가피한 사유로 위원회의 의결이 있는 경우에는 상정 대기 기간의 제한 없이 상정할 수 있습니다.',
      }],
    });
  });

  it('says that a waiting period which ends on a day off may be read to end later', () => {
    const { docket, id } = referred('2024-02-24');
    const { open } = windowOf(docket, id, '2024-02-24');
    expect([open[0]?.day, open[0]?.otherReading?.earliest]).toEqual(['2024-03-04', '2024-03-05']);
    expect(open[1]?.otherReading).toBeUndefined();
  });

  it('is widened by urgency in a session that the bill was late for', () => {
    const { docket, id } = referred('2024-08-13');
    const { open, widened } = windowOf(docket, id, '2024-08-26');
    expect([open[0]?.day, open[0]?.session]).toEqual(['2024-11-04', 327]);
    expect(new Set(widened.map(({ session }) => session))).toEqual(new Set([326]));
    expect(widened[0]?.exceptions).toEqual([{
      id: 'urgency', day: '2024-08-28', article: '서울특별시의회 회의규칙 제18조제3항',
      message: '긴급을 요하는 경우에는 의안 제출 기한의 제한 없이 상정할 수 있습니다. 접수할 때 긴급 사유를 적은 의안이어야 합니다.',
    }]);
  });

  it('waits for the cost estimate that was only asked for', () => {
    const { docket, id } = referred('2024-02-07', { costEstimate: { kind: 'requested' } });
    const { open, binding, waysOut } = windowOf(docket, id, '2024-02-20');
    expect([open, binding.map(({ rule }) => rule)]).toEqual([[], ['bill.cost_estimate_late']]);
    expect(waysOut).toEqual([{ id: 'cost-estimate', day: '2024-02-26', message: '비용추계서를 제출하면 상정할 수 있습니다.' }]);
    docket.do('bill.submit-cost-estimate', { day: '2024-02-21', stream: id });
    expect(windowOf(docket, id, '2024-02-21').open[0]?.day).toBe('2024-02-26');
  });
});

describe('the review report before each meeting', () => {
  it('is due on the last working day three days before, and the strict reading is told where it differs', () => {
    const { docket, id } = billAt('referred');
    const window = windowOf(docket, id, '2024-02-20');
    // Three days before the 5th is Saturday, and Friday is 삼일절: both readings leave Thursday.
    expect(on(window, '2024-03-05').report).toMatchObject({ deadline: { due: '2024-03-02', target: '2024-02-29' }, missed: false });
    expect(on(window, '2024-03-05').report?.otherReading).toBeUndefined();
    expect(on(window, '2024-03-07').report).toMatchObject({
      deadline: { due: '2024-03-04', target: '2024-03-04' }, otherReading: { reading: 'strict', due: '2024-03-03', target: '2024-02-29' },
    });
  });

  it('is read strictly where the council reads so', () => {
    const { docket, id } = billAt('referred');
    const strict: PlacementQuestion['procedureOf'] = (bill, day) => {
      const procedure = procedureOf(bill, day);
      return { ...procedure, officeTargets: { ...procedure.officeTargets, backReading: 'strict' } };
    };
    expect(on(windowOf(docket, id, '2024-02-20', { procedureOf: strict }), '2024-03-07').report).toMatchObject({
      deadline: { due: '2024-03-03', target: '2024-02-29' }, otherReading: { reading: 'practice', due: '2024-03-04', target: '2024-03-04' },
    });
  });

  it('may come later for special reasons where its day is past, and bars nothing', () => {
    const { docket, id } = billAt('referred');
    const found = on(windowOf(docket, id, '2024-03-04'), '2024-03-05');
    expect(found.violations).toEqual([]);
    expect(on(windowOf(docket, id, '2024-03-04'), '2024-03-07').report).toMatchObject({ missed: false });
    expect(found.report).toMatchObject({
      missed: true, exception: {
        id: 'late-report', article: '서울특별시의회 회의규칙 제54조제4항',
        message: '특별한 사정이 있는 경우에는 검토보고서 배부 기한이 지난 뒤에도 배부할 수 있습니다.',
      },
    });
  });

  it('is met for the meetings that it was distributed in time for', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.submit-report', { day: '2024-03-04', stream: id });
    const input = { distributedTo: 11, published: 'https://example.kr/1544' };
    docket.do('bill.distribute-report', { day: '2024-03-04', stream: id, input });
    const window = windowOf(docket, id, '2024-03-04');
    expect(on(window, '2024-03-07').report).toMatchObject({ deadline: { status: 'met' }, missed: false });
    expect(on(window, '2024-03-06').report).toMatchObject({ deadline: { status: 'late' }, missed: true });
  });
});

describe('in 경기도의회', () => {
  const session = { ...S322, id: 'g', ordinal: 387, from: '2025-11-03', to: '2025-12-19', plenarySittings: ['2025-11-03', '2025-12-19'] };
  const docket = () => new Docket({ council: 'gyeonggi', calendar: legalCalendar({ sessions: [session] }) });

  it('waits five and seven days, by its own article', () => {
    const partial = referred('2025-11-06', { docket: docket() });
    expect(windowOf(partial.docket, partial.id, '2025-11-06').open[0]?.day).toBe('2025-11-12');
    const whole = referred('2025-11-06', { docket: docket(), kind: 'ordinance.enactment' });
    const { open, widened } = windowOf(whole.docket, whole.id, '2025-11-06');
    expect(open[0]?.day).toBe('2025-11-14');
    expect(widened[0]?.exceptions).toMatchObject([{ id: 'resolution', article: '경기도의회 회의규칙 제71조의2' }]);
  });

  it('wants the review report 48 hours before the sitting, to the hour where that is known', () => {
    const { docket: council, id } = referred('2025-11-06', { docket: docket() });
    const planned = [meetingOn(council, '2025-11-20', '14:00')];
    const window = windowOf(council, id, '2025-11-06', { planned });
    expect(on(window, '2025-11-20').report).toMatchObject({
      deadline: { due: '2025-11-18', dueTime: '14:00', target: '2025-11-18' }, fromMidnight: false,
    });
    expect(on(window, '2025-11-21').report).toMatchObject({ deadline: { due: '2025-11-18', dueTime: '24:00' }, fromMidnight: true });
    expect(on(window, '2025-11-20').report?.otherReading).toBeUndefined();
  });

  it('owed no report on any day before 2025-10-02', () => {
    const sessions = [{ ...session, from: '2025-06-10', to: '2025-06-27', plenarySittings: [] }];
    const earlier = new Docket({ council: 'gyeonggi', calendar: legalCalendar({ sessions }) });
    const { docket: council, id } = referred('2025-06-02', { docket: earlier });
    const { open, autoPlacement } = windowOf(council, id, '2025-06-02');
    expect([open.length, open[0]?.report, autoPlacement]).toEqual([14, undefined, undefined]);
  });
});

describe('자동상정', () => {
  it('comes first where no meeting is left before its day', () => {
    const { docket, id } = billAt('referred');
    const planned = [meetingOn(docket, '2024-06-05')];
    expect(windowOf(docket, id, '2024-04-01', { planned }).autoPlacement).toEqual({ from: '2024-06-07', comesFirst: false });
    const late = windowOf(docket, id, '2024-04-01');
    expect(late.autoPlacement).toEqual({ from: '2024-06-07', comesFirst: true });
    expect(late.open[0]).toMatchObject({ day: '2024-06-11', byLapse: true });
  });

  it('comes even where nobody could place the bill', () => {
    const { docket, id } = referred('2024-02-07', { costEstimate: { kind: 'requested' } });
    expect(windowOf(docket, id, '2024-06-10')).toMatchObject({ open: [], autoPlacement: { from: '2024-06-07', comesFirst: true } });
  });

  it('does not come once it was exempted', () => {
    const { docket, id } = billAt('referred');
    docket.do('bill.exempt-auto-place', { day: '2024-03-04', stream: id, input: { viceChairConsulted: true, reason: '공청회 준비' } });
    const { autoPlacement, open } = windowOf(docket, id, '2024-06-10');
    expect([autoPlacement, open[0]?.byLapse]).toEqual([undefined, false]);
  });
});

describe('where no day is open', () => {
  it('names the rule that binds, an earlier placement by resolution, and the next session', () => {
    const { docket, id } = referred('2024-03-04', { docket: new Docket({ calendar: legalCalendar({ sessions: [S322] }) }) });
    const { open, binding, waysOut } = windowOf(docket, id, '2024-03-04');
    expect(open).toEqual([]);
    expect(binding).toEqual([expect.objectContaining({
      rule: 'committee.wait.partial', article: '서울특별시의회 회의규칙 제54조의2', allowedFrom: '2024-03-12',
      message: '일부개정조례안은 회부된 날(2024. 3. 4.(월))부터 7일이 지나야 상정할 수 있습니다. 2024. 3. 12.(화)부터 가능합니다.',
    })]);
    expect(waysOut).toEqual([expect.objectContaining({ id: 'resolution', day: '2024-03-04' }), {
      id: 'later-session', day: '2024-03-12',
      message: '2024. 3. 12.(화)부터 열리는 회기나 위원회 회의에 상정할 수 있습니다. 그 일정을 등록하세요.',
    }]);
  });

  it('names the session that the bill was late for, urgency, and the session after it', () => {
    const calendar = legalCalendar({ sessions: SESSIONS.filter(({ ordinal }) => ordinal === 326) });
    const { docket, id } = referred('2024-08-23', { docket: new Docket({ calendar }), kind: 'ordinance.enactment' });
    const { binding, waysOut } = windowOf(docket, id, '2024-08-26');
    expect(binding.map(({ rule }) => rule)).toEqual(['bill.submit']);
    expect(waysOut.map(({ id: way, day }) => [way, day])).toEqual(
      [['resolution', '2024-08-28'], ['urgency', '2024-08-28'], ['later-session', undefined]]);
    expect(waysOut[2]?.message).toBe('다음에 열리는 회기나 위원회 회의에 상정할 수 있습니다. 그 일정을 등록하세요.');
  });

  it('names the day on which the last of the rules lets go', () => {
    const short = { ...S322, id: 'short', ordinal: 400, from: '2024-10-07', to: '2024-10-07', plenarySittings: ['2024-10-07'] };
    const calendar = legalCalendar({ sessions: [...SESSIONS.filter(({ ordinal }) => ordinal === 326), short] });
    const { docket, id } = referred('2024-09-10', { docket: new Docket({ calendar }) });
    const { binding, waysOut } = windowOf(docket, id, '2024-09-11');
    expect(binding.map(({ rule, allowedFrom }) => [rule, allowedFrom])).toEqual(
      [['committee.wait.partial', '2024-09-18'], ['bill.submit', '2024-10-07']]);
    expect(waysOut.at(-1)).toMatchObject({ id: 'later-session', day: '2024-10-07' });
  });

  it('says that no session is known', () => {
    const { docket, id } = billAt('referred');
    expect(windowOf(docket, id, '2026-12-19')).toMatchObject({
      open: [], widened: [],
      binding: [{ rule: 'record.session-known', message: '2026. 12. 19.(토)부터는 등록된 회기와 회의 가운데 위원회를 열 수 있는 날이 없습니다.' }],
      waysOut: [{ id: 'session', message: '다음 회기를 등록하거나 위원회 회의를 잡으면 그 날에 상정할 수 있습니다.' }],
    });
  });

  it('ends with the term of the members, in which a bill dies', () => {
    const calendar = legalCalendar({ sessions: SESSIONS, terms: [{ ordinal: 11, from: '2022-07-01', to: '2024-06-12' }] });
    const { docket, id } = billAt('referred', { docket: new Docket({ calendar }) });
    expect(days(windowOf(docket, id, '2024-06-01').open)).toEqual(['2024-06-11', '2024-06-12']);
    expect(windowOf(docket, id, '2024-06-13')).toMatchObject({
      open: [], waysOut: [], binding: [{ rule: 'record.state', message: '임기만료 폐기로 끝난 의안입니다.' }],
    });
  });

  it('asks for the referral first, and supposes it where the committee is named', () => {
    const { docket, id } = billAt('received');
    const window = (committee?: string) => windowOf(docket, id, '2024-02-20', { committee });
    expect(window()).toMatchObject({ open: [], waysOut: [{ id: 'referral', message: '소관 위원회에 회부되면 그 뒤에 상정할 수 있습니다.' }] });
    expect(window(COMMITTEE)).toMatchObject({ supposedReferral: '2024-02-20', committee: COMMITTEE, waysOut: [] });
    expect(window(COMMITTEE).open[0]?.day).toBe('2024-02-28');
    expect(window('nowhere')).toMatchObject({ open: [], widened: [], binding: [{ rule: 'refer.standing-committee' }] });
  });

  it('holds nothing in a committee that the bill is not with', () => {
    const { docket, id } = billAt('referred');
    const { open, binding } = windowOf(docket, id, '2024-02-20', { committee: 'administration' });
    expect([open, binding.map(({ rule }) => rule)]).toEqual([[], ['record.meeting-open']]);
  });
});
