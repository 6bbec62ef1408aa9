import { describe, expect, it } from '@jest/globals';
import { approvedAgenda, billAt, COMMITTEE, Docket } from '@uian/testing/law';

const expected = { rule: 'record.sitting-day', term: '회의가 열리는 날', article: '기록 원칙', certainty: null };

describe('record.sitting-day', () => {
  it('refuses to open a meeting before its day, and says from when', () => {
    const { docket, id } = billAt('referred');
    const stream = approvedAgenda(docket, [id]);
    expect(docket.refused('meeting.open', { day: '2024-03-04', stream, input: { present: 11 } }).violations).toEqual([
      { ...expected, message: '2024. 3. 5.(화)에 열기로 한 회의입니다.', field: 'day', allowedFrom: '2024-03-05' },
    ]);
  });

  it('refuses to open it after its day, and no later day helps', () => {
    const { docket, id } = billAt('referred');
    const stream = approvedAgenda(docket, [id]);
    expect(docket.refused('meeting.open', { day: '2024-03-06', stream, input: { present: 11 } }))
      .toMatchObject({ allowedFrom: null, violations: [{ rule: 'record.sitting-day' }] });
  });

  it('opens a meeting on its day', () => {
    const { docket, id } = billAt('referred');
    const stream = approvedAgenda(docket, [id]);
    docket.do('meeting.open', { day: '2024-03-05', stream, input: { present: 11 } });
    expect(docket.meeting(stream).state).toBe('open');
  });

  it('refuses an agenda for a day that has passed, drafted or changed', () => {
    const docket = new Docket();
    const draft = (sitting: string) => ({ committee: COMMITTEE, ordinal: 4, sitting, time: '10:00', items: [] });
    const passed = { ...expected, message: '이미 지난 날(2024. 3. 5.(화))의 회의입니다.', field: 'sitting' };
    expect(docket.refused('meeting.draft', { day: '2024-03-06', input: draft('2024-03-05') }).violations).toEqual([passed]);
    const stream = docket.do('meeting.draft', { day: '2024-03-06', input: draft('2024-03-06') });
    expect(docket.refused('meeting.change-items', { day: '2024-03-06', stream, input: { items: [], sitting: '2024-03-05' } }).violations)
      .toEqual([passed]);
    docket.do('meeting.change-items', { day: '2024-03-06', stream, input: { items: [] } });
  });
});
