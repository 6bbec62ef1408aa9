import { describe, expect, it } from '@jest/globals';
import { agendaAwaitingApproval, approvedAgenda, billAt, Docket } from '@uian/testing/law';
import { agendaApproval } from './agenda.approval.js';

const day = '2024-03-05';
const expected = {
  rule: 'agenda.approval', term: '위원장의 의사일정 결정', article: '서울특별시의회 회의규칙 제50조', certainty: 'inferred',
  field: 'meeting',
};

describe('agenda.approval', () => {
  it('refuses to place a bill that the chair left out of an agenda approved in part', () => {
    const docket = new Docket();
    const { id } = billAt('referred', { docket });
    const { id: other } = billAt('referred', { docket });
    const meeting = agendaAwaitingApproval(docket, [id, other]);
    docket.do('meeting.approve', { day: '2024-02-14', stream: meeting, input: { items: [other], reason: '자료 보완' } });
    docket.do('meeting.open', { day, stream: meeting, input: { present: 11 } });
    expect(docket.refused('bill.place', { day, stream: id, input: { meeting } }).violations).toEqual([
      { ...expected, message: '이 의안은 위원장의 의사일정 승인을 받지 않았습니다.' },
    ]);
    docket.do('bill.place', { day, stream: other, input: { meeting } });
  });

  it('refuses to place a bill that is not on the agenda', () => {
    const docket = new Docket();
    const { id } = billAt('referred', { docket });
    const { id: other } = billAt('referred', { docket });
    const meeting = approvedAgenda(docket, [other]);
    docket.do('meeting.open', { day, stream: meeting, input: { present: 11 } });
    expect(docket.refused('bill.place', { day, stream: id, input: { meeting } }).violations).toEqual([
      { ...expected, message: '2024. 3. 5.(화) 의사일정에 없는 의안입니다.' },
    ]);
  });

  it.each(['drafted', 'approval-requested', 'returned'] as const)('refuses to open a meeting whose agenda is %s', (state) => {
    const { docket, id } = billAt('referred');
    const stream = agendaAwaitingApproval(docket, [id]);
    if (state === 'drafted') docket.do('meeting.change-items', { day: '2024-02-15', stream, input: { items: [id] } });
    if (state === 'returned') docket.do('meeting.return', { day: '2024-02-15', stream, input: { reason: '자료 보완' } });
    expect(docket.meeting(stream).state).toBe(state);
    expect(docket.refused('meeting.open', { day, stream, input: { present: 11 } }).violations).toEqual([{
      ...expected, message: '위원장이 승인하지 않은 의사일정으로는 개회할 수 없습니다.', field: undefined,
    }]);
  });

  it('opens with what is left of an approved agenda that lost an item', () => {
    const docket = new Docket();
    const { id } = billAt('referred', { docket });
    const { id: other } = billAt('referred', { docket });
    const stream = approvedAgenda(docket, [id, other]);
    docket.do('meeting.change-items', { day: '2024-03-04', stream, input: { items: [id] } });
    docket.do('meeting.open', { day, stream, input: { present: 11 } });
    expect(docket.refused('bill.place', { day, stream: other, input: { meeting: stream } }).violations)
      .toMatchObject([{ rule: 'agenda.approval' }]);
    docket.do('bill.place', { day, stream: id, input: { meeting: stream } });
  });

  it('passes a bill that the chair approved', () => {
    const { docket, id } = billAt('referred');
    const meeting = approvedAgenda(docket, [id]);
    expect(agendaApproval(docket.context('bill.place', { day, stream: id, input: { meeting } }))).toBeUndefined();
  });
});
