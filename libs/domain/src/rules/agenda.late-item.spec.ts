import { describe, expect, it } from '@jest/globals';
import { agendaAwaitingApproval, billAt, Docket, ROAD } from '@uian/testing/law';

describe('agenda.late-item', () => {
  function awaiting() {
    const docket = new Docket();
    const { id } = billAt('referred', { docket });
    return { docket, id, stream: agendaAwaitingApproval(docket, [id], '2024-02-14') };
  }

  it('refuses an item that cannot be placed on that day but by a resolution, unless its urgency is given', () => {
    const { docket, id, stream } = awaiting();
    expect(docket.refused('meeting.approve', { day: ROAD.approved, stream, input: {} }).violations).toEqual([{
      rule: 'agenda.late-item', term: '회의일에 상정할 수 있는 안건', article: '기록 원칙', certainty: null, field: 'late',
      message: expect.stringMatching(/^1번째 안건은 위원회의 의결이 있어야 상정할 수 있습니다\. 긴급한 사유를 적으세요\. .*2024\. 2\. 15\./u),
    }]);
    docket.do('meeting.approve', { day: ROAD.approved, stream, input: { late: [{ bill: id, ground: '수해 복구' }] } });
    expect(docket.meeting(stream).items).toEqual([{ bill: id, approved: true, late: '수해 복구' }]);
  });

  it('leaves the placement itself to the resolution', () => {
    const { docket, id, stream } = awaiting();
    docket.do('meeting.approve', { day: ROAD.approved, stream, input: { late: [{ bill: id, ground: '수해 복구' }] } });
    docket.do('meeting.open', { day: '2024-02-14', stream, input: { present: 11 } });
    const entry = { day: '2024-02-14', stream: id };
    expect(docket.refused('bill.place', { ...entry, input: { meeting: stream } }).violations).toMatchObject([{ rule: 'committee.wait.partial' }]);
    docket.do('bill.place', { ...entry, input: { meeting: stream, earlyByResolution: '수해 복구' } });
  });

  it('asks nothing of an item that is sent back, and nothing of one in time', () => {
    const { docket, id, stream } = awaiting();
    docket.do('meeting.approve', { day: ROAD.approved, stream, input: { returned: [{ bill: id, reason: '대기 기간' }] } });
    const inTime = agendaAwaitingApproval(docket, [id]);
    docket.do('meeting.approve', { day: ROAD.approved, stream: inTime, input: {} });
  });
});
