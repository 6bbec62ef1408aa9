import { describe, expect, it } from '@jest/globals';
import type { ActorRole } from '@uian/procedure';
import { ACTOR, actor, billAt, COMMITTEE, Docket, introduction, OTHER_COMMITTEE } from '@uian/testing/law';
import { recordActor } from './record.actor.js';

const expected = { rule: 'record.actor', term: '행위자의 권한', article: '기록 원칙', certainty: null };
const committee = COMMITTEE;

describe('record.actor', () => {
  it('refuses an office that the row does not name', () => {
    const { docket, id } = billAt('received');
    const entry = { day: '2024-02-07', stream: id, actor: ACTOR.member, input: { committee } };
    expect(docket.refused('bill.refer', entry).violations).toEqual([{ ...expected, message: '의사과, 의장만 할 수 있는 행위입니다.' }]);
  });

  it('refuses the chair of another committee', () => {
    const { docket, id } = billAt('referred');
    const entry = { day: '2024-02-08', stream: id, actor: actor('committee-chair', OTHER_COMMITTEE), input: { specialist: '이준석' } };
    expect(docket.refused('bill.assign-report', entry).violations)
      .toEqual([{ ...expected, message: '수석전문위원, 위원장만 할 수 있는 행위입니다.' }]);
    expect(recordActor(docket.context('bill.assign-report', { ...entry, actor: ACTOR['committee-chair'] }))).toBeUndefined();
  });

  it('lets a committee withdraw its own bill, and no other committee', () => {
    const { docket, id } = billAt('received', { by: 'committee' });
    const entry = { day: '2024-02-07', stream: id, input: { by: [], consent: 'committee' as const } };
    expect(docket.refused('bill.withdraw', { ...entry, actor: actor('committee-chair', OTHER_COMMITTEE) }).violations)
      .toMatchObject([{ rule: 'record.actor' }]);
    expect(docket.ask('bill.withdraw', { ...entry, actor: actor('committee-chair', COMMITTEE) }).accepted).toBe(true);
  });

  it('refuses a draft of the agenda of another committee', () => {
    const input = { committee: OTHER_COMMITTEE, ordinal: 1, sitting: '2024-03-05', time: '10:00', items: [] };
    expect(new Docket().refused('meeting.draft', { day: '2024-02-13', actor: ACTOR['committee-staff'], input }).violations)
      .toEqual([{ ...expected, message: '위원회 담당, 위원장만 할 수 있는 행위입니다.' }]);
  });

  it('judges by any of the offices that somebody holds', () => {
    const both = { id: 'both', offices: [{ role: 'member' as const }, { role: 'committee-chair' as const, committee }] };
    const { docket, id } = billAt('referred');
    const entry = { day: '2024-02-08', stream: id, actor: both, input: { specialist: '이준석' } };
    expect(recordActor(docket.context('bill.assign-report', entry))).toBeUndefined();
  });

  it('refuses somebody without any office', () => {
    const nobody = { id: 'nobody', offices: [] };
    expect(new Docket().refused('bill.introduce', { day: '2024-02-02', actor: nobody, input: introduction() }).violations)
      .toMatchObject([{ rule: 'record.actor' }]);
  });

  it('lets each office do exactly what the rows of the table say', () => {
    const { docket, id, meeting } = billAt('placed', { kind: 'ordinance.enactment' });
    const bill = docket.bill(id);
    const context = { ...docket.context('bill.report', { day: '2024-03-05', stream: id }), bill, meeting: docket.meeting(meeting!) };
    const { procedure } = context;
    const own = procedure.billTransitions().filter((row) => procedure.billTransition(row.act, bill.kind, 'members') === row);
    for (const row of [...own, ...procedure.meetingTransitions()]) {
      if (row.from.length === 0) continue;
      for (const role of Object.keys(ACTOR) as ActorRole[]) {
        const found = recordActor({ ...context, act: row.act, actor: ACTOR[role] });
        expect([row.act, role, found === undefined]).toEqual([row.act, role, row.by.includes(role)]);
      }
    }
  });

  it('leaves the calendar to 의사과 and 관리자', () => {
    const context = new Docket().context('bill.introduce', { day: '2024-02-02', input: introduction() });
    const may = (role: ActorRole) => recordActor({ ...context, act: 'calendar.set-session', actor: ACTOR[role] }) === undefined;
    expect((Object.keys(ACTOR) as ActorRole[]).filter(may)).toEqual(['secretariat', 'administrator']);
  });
});

describe('a deputy', () => {
  const deputy = (from: string, to: string) => ({
    id: 'vice', offices: [{ role: 'committee-chair' as const, committee, deputy: { role: 'vice-chair' as const, of: null, from, to } }],
  });
  const on = (actor: ReturnType<typeof deputy>, day: string) => {
    const { docket, id } = billAt('referred');
    return recordActor(docket.context('bill.assign-report', { day, stream: id, actor, input: { specialist: '이준석' } }));
  };

  it('acts for the chair on the days of the absence, and on no other', () => {
    const vice = deputy('2024-02-09', '2024-02-13');
    expect(['2024-02-08', '2024-02-09', '2024-02-13', '2024-02-14'].map((day) => on(vice, day) === undefined)).toEqual([false, true, true, false]);
  });

  it('acts for the chair of that committee alone', () => {
    const of = { ...deputy('2024-02-09', '2024-02-13').offices[0]!, committee: OTHER_COMMITTEE };
    expect(on({ id: 'vice', offices: [of] }, '2024-02-09')).toMatchObject({ rule: 'record.actor' });
  });
});
