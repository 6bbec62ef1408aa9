import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, type Docket } from '@uian/testing/law';

const day = '2024-02-14';

function consulting(): { docket: Docket; stream: string } {
  const { docket, id } = billAt('referred');
  const input = { committee: COMMITTEE, ordinal: 4, sitting: '2024-03-05', time: '10:00', items: [id] };
  const stream = docket.do('meeting.draft', { day: '2024-02-13', input });
  docket.do('meeting.consult', { day: '2024-02-13', stream });
  return { docket, stream };
}

describe('agenda.consultation', () => {
  const expected = {
    rule: 'agenda.consultation', term: '부위원장과의 협의', article: '서울특별시의회 기본 조례 제42조제2항',
    certainty: 'inferred', message: '부위원장과의 협의 결과가 아직 기록되지 않았습니다 (동의, 이견, 무응답).',
  };

  it('refuses to ask the chair before the vice-chair’s answer is recorded', () => {
    const { docket, stream } = consulting();
    expect(docket.refused('meeting.request-approval', { day, stream }).violations).toEqual([expected]);
  });

  it('refuses the chair’s own approval before it, too', () => {
    const { docket, stream } = consulting();
    expect(docket.refused('meeting.approve', { day, stream, input: {} }).violations).toEqual([expected]);
  });

  it.each(['agreed', 'objected', 'no-answer'] as const)('is content with the answer %s: consulted, not agreed', (answer) => {
    const { docket, stream } = consulting();
    docket.do('meeting.answer-consultation', { day, stream, input: { answer, words: '순서 조정' } });
    docket.do('meeting.request-approval', { day, stream });
    docket.do('meeting.approve', { day, stream, input: {} });
    expect(docket.meeting(stream).state).toBe('approved');
  });

  it('wants a new consultation after the items changed', () => {
    const { docket, stream } = consulting();
    docket.do('meeting.answer-consultation', { day, stream, input: { answer: 'agreed' } });
    docket.do('meeting.change-items', { day, stream, input: { items: [] } });
    docket.do('meeting.consult', { day, stream });
    expect(docket.refused('meeting.request-approval', { day, stream }).violations).toEqual([expected]);
  });
});
