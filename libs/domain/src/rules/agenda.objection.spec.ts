import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, ROAD } from '@uian/testing/law';

describe('agenda.objection', () => {
  const { docket, id } = billAt('referred');
  const stream = docket.do('meeting.draft', { day: ROAD.drafted, input: { committee: COMMITTEE, ordinal: 4, sitting: ROAD.sitting, time: '10:00', items: [id] } });
  docket.do('meeting.consult', { day: ROAD.drafted, stream });
  const answer = (input: { answer: 'agreed' | 'objected'; words?: string }) => ({ day: ROAD.drafted, stream, input });

  it('refuses an objection without its reason', () => {
    expect(docket.refused('meeting.answer-consultation', answer({ answer: 'objected' })).violations).toEqual([{
      rule: 'agenda.objection', term: '이견의 사유', article: '기록 원칙', certainty: null, message: '이견의 사유를 적으세요.', field: 'words',
    }]);
  });

  it('keeps the words of one that has it, and asks nobody who agrees', () => {
    docket.do('meeting.answer-consultation', answer({ answer: 'agreed' }));
    docket.do('meeting.answer-consultation', answer({ answer: 'objected', words: '제2항은 다음 회의에' }));
    expect(docket.meeting(stream)).toMatchObject({ consultation: 'objected', consultationWords: '제2항은 다음 회의에' });
  });
});
