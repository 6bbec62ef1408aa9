import { describe, expect, it } from '@jest/globals';
import { agendaAwaitingApproval, billAt, Docket, ROAD } from '@uian/testing/law';

describe('agenda.partial', () => {
  const docket = new Docket();
  const [first, second] = [billAt('referred', { docket }).id, billAt('referred', { docket }).id] as const;
  const stray = billAt('referred', { docket }).id;
  const stream = agendaAwaitingApproval(docket, [first, second]);
  const refused = (input: object) => docket.refused('meeting.approve', { day: ROAD.approved, stream, input }).violations;
  const expected = { rule: 'agenda.partial', term: '승인하지 않는 안건의 사유', article: '기록 원칙', certainty: null };

  it('refuses to leave an item out without a word', () => {
    expect(refused({ items: [first] })).toEqual([{ ...expected, message: '승인하지 않는 안건 1건의 반려 사유를 적으세요.', field: 'reason' }]);
  });

  it.each([['items', { items: [first, stray], reason: '보완' }, 'items.1'], ['returned', { returned: [{ bill: stray, reason: '보완' }] }, 'returned.0']])(
    'refuses what is not on the agenda among %s', (_, input, field) => {
      expect(refused(input)).toEqual([{ ...expected, message: '이 의사일정안에 없는 안건입니다.', field }]);
    });

  it('takes a reason for each, and needs none where nothing is left out', () => {
    const other = agendaAwaitingApproval(docket, [first, second]);
    docket.do('meeting.approve', { day: ROAD.approved, stream: other, input: {} });
    docket.do('meeting.approve', { day: ROAD.approved, stream, input: { returned: [{ bill: second, reason: '자료 보완' }] } });
    expect(docket.meeting(stream).items).toMatchObject([{ bill: first, approved: true }, { bill: second, approved: false, returned: '자료 보완' }]);
  });
});
