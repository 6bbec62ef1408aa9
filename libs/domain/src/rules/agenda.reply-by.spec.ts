import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, ROAD } from '@uian/testing/law';

function consulted(replyBy?: string) {
  const { docket, id } = billAt('referred');
  const stream = docket.do('meeting.draft', { day: ROAD.drafted, input: { committee: COMMITTEE, ordinal: 4, sitting: ROAD.sitting, time: '10:00', items: [id] } });
  docket.do('meeting.consult', { day: ROAD.drafted, stream, input: { replyBy } });
  return { docket, stream };
}

describe('agenda.reply-by', () => {
  const noAnswer = { answer: 'no-answer' } as const;

  it('refuses to write down silence while the day of the answer still runs', () => {
    const { docket, stream } = consulted('2024-02-14');
    expect(docket.refused('meeting.answer-consultation', { day: '2024-02-14', stream, input: noAnswer }).violations).toEqual([{
      rule: 'agenda.reply-by', term: '협의 회신을 기다리는 날', article: '기록 원칙', certainty: null, field: 'answer', allowedFrom: '2024-02-15',
      message: '부위원장의 회신 기한은 2024. 2. 14.(수)입니다. 그 뒤에 무응답으로 적을 수 있습니다.',
    }]);
  });

  it('lets it pass afterwards, an answer on any day, and silence where no day was set', () => {
    const { docket, stream } = consulted('2024-02-14');
    docket.do('meeting.answer-consultation', { day: '2024-02-14', stream, input: { answer: 'agreed' } });
    docket.do('meeting.answer-consultation', { day: '2024-02-15', stream, input: noAnswer });
    expect(docket.meeting(stream)).toMatchObject({ consultation: 'no-answer', replyBy: '2024-02-14' });
    const other = consulted();
    other.docket.do('meeting.answer-consultation', { day: ROAD.drafted, stream: other.stream, input: noAnswer });
  });
});
