import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, Docket, OTHER_COMMITTEE, actor } from '@uian/testing/law';

const day = '2024-02-13';
const draft = (items: string[], committee = COMMITTEE) => ({ committee, ordinal: 4, sitting: '2024-03-05', time: '10:00', items });
const expected = { rule: 'record.item-known', term: '의사일정에 올릴 수 있는 의안', article: '기록 원칙', certainty: null };
const wrong = (at: number) => ({
  ...expected, message: `${at + 1}번째 안건은 이 위원회에 회부된 의안이 아니거나 두 번 적혀 있습니다.`, field: `items.${at}`,
});

describe('record.item-known', () => {
  it('refuses a bill that nobody knows', () => {
    const { docket, id } = billAt('referred');
    const input = draft([id, '00000000-0000-4000-8000-999999999999']);
    expect(docket.refused('meeting.draft', { day, input }).violations).toEqual([wrong(1)]);
  });

  it('refuses a bill named twice', () => {
    const { docket, id } = billAt('referred');
    expect(docket.refused('meeting.draft', { day, input: draft([id, id]) }).violations).toEqual([wrong(1)]);
  });

  it('refuses a bill that another committee has', () => {
    const docket = new Docket();
    const { id } = billAt('received', { docket });
    docket.do('bill.refer', { day: '2024-02-07', stream: id, input: { committee: OTHER_COMMITTEE } });
    expect(docket.refused('meeting.draft', { day, input: draft([id]) }).violations).toEqual([wrong(0)]);
  });

  it.each(['received', 'committee-decided', 'withdrawn', 'rejected'] as const)('refuses a bill that is %s', (state) => {
    const { docket, id } = billAt(state);
    expect(docket.refused('meeting.draft', { day, input: draft([id]) }).violations).toEqual([wrong(0)]);
  });

  it.each(['referred', 'placed', 'held'] as const)('passes a bill of the committee that is %s', (state) => {
    const { docket, id } = billAt(state);
    const meeting = docket.do('meeting.draft', { day, input: draft([id]) });
    expect(docket.meeting(meeting).items).toEqual([{ bill: id, approved: false }]);
  });

  it('refuses a committee that the council does not have', () => {
    const input = draft([], '우주위원회');
    expect(new Docket().refused('meeting.draft', { day, actor: actor('committee-staff', '우주위원회'), input }).violations)
      .toEqual([{ ...expected, message: '우주위원회: 이 의회의 위원회가 아닙니다.', field: 'committee' }]);
  });

  it('looks at changed items, too', () => {
    const { docket, id } = billAt('referred');
    const stream = docket.do('meeting.draft', { day, input: draft([]) });
    expect(docket.refused('meeting.change-items', { day, stream, input: { items: [id, id] } }).violations).toEqual([wrong(1)]);
    docket.do('meeting.change-items', { day, stream, input: { items: [id] } });
  });
});
