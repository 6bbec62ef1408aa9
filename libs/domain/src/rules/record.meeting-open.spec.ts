import { describe, expect, it } from '@jest/globals';
import { actor, approvedAgenda, billAt, Docket, OTHER_COMMITTEE } from '@uian/testing/law';
import { recordMeetingOpen } from './record.meeting-open.js';

const day = '2024-03-05';
const expected = {
  rule: 'record.meeting-open', term: '개회 중인 회의', article: '기록 원칙', certainty: null, field: 'meeting',
};
const judged = (docket: Docket, id: string, meeting: string, on = day) =>
  recordMeetingOpen(docket.context('bill.place', { day: on, stream: id, input: { meeting } }));

describe('record.meeting-open', () => {
  it('refuses an act in a meeting that has not opened, and says when it sits', () => {
    const { docket, id } = billAt('referred');
    const meeting = approvedAgenda(docket, [id]);
    const message = '아직 개회하지 않았거나 이미 끝난 회의입니다.';
    expect(docket.refused('bill.place', { day: '2024-03-04', stream: id, input: { meeting } }))
      .toEqual({ act: 'bill.place', allowedFrom: day, violations: [{ ...expected, message, allowedFrom: day }] });
    expect(docket.refused('bill.place', { day, stream: id, input: { meeting } }))
      .toEqual({ act: 'bill.place', allowedFrom: null, violations: [{ ...expected, message }] });
  });

  it('refuses an act in a meeting that is over', () => {
    const { docket, id, meeting } = billAt('placed');
    docket.do('meeting.close', { day, stream: meeting });
    expect(docket.refused('bill.explain', { day, stream: id, input: { meeting: meeting! } }).violations)
      .toEqual([{ ...expected, message: '아직 개회하지 않았거나 이미 끝난 회의입니다.' }]);
  });

  it('refuses an act of another day than the sitting', () => {
    const { docket, id, meeting } = billAt('placed');
    expect(docket.refused('bill.explain', { day: '2024-03-06', stream: id, input: { meeting: meeting! } }).violations)
      .toEqual([{ ...expected, message: '회의가 열린 날의 행위여야 합니다.' }]);
  });

  it('refuses an act in a meeting of another committee', () => {
    const docket = new Docket();
    const { id } = billAt('referred', { docket });
    const staff = actor('committee-staff', OTHER_COMMITTEE);
    const input = { committee: OTHER_COMMITTEE, ordinal: 1, sitting: day, time: '10:00', items: [] };
    const meeting = docket.do('meeting.draft', { day: '2024-02-13', actor: staff, input });
    expect(judged(docket, id, meeting)).toEqual({ ...expected, message: '이 의안을 회부받은 위원회의 회의가 아닙니다.' });
  });

  it('refuses an act without a meeting', () => {
    const { docket, id } = billAt('referred');
    expect(judged(docket, id, '00000000-0000-4000-8000-999999999999'))
      .toEqual({ ...expected, message: '개회한 회의가 있어야 합니다.' });
  });

  it('passes an act in the open meeting, on its day', () => {
    const { docket, id } = billAt('referred');
    const meeting = approvedAgenda(docket, [id]);
    docket.do('meeting.open', { day, stream: meeting, input: { present: 11 } });
    expect(judged(docket, id, meeting)).toBeUndefined();
  });
});
