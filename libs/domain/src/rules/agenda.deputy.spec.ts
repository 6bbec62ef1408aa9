import { describe, expect, it } from '@jest/globals';
import { ACTOR, actor, agendaAwaitingApproval, billAt, OTHER_COMMITTEE, type Docket } from '@uian/testing/law';
import { agendaDeputy } from './agenda.deputy.js';

const deputy = ACTOR['vice-chair'];

function awaiting(): { docket: Docket; stream: string } {
  const { docket, id } = billAt('referred');
  return { docket, stream: agendaAwaitingApproval(docket, [id]) };
}

describe('agenda.deputy', () => {
  it.each([
    ['meeting.approve', {}],
    ['meeting.return', { reason: '자료 보완' }],
  ] as const)('refuses %s by the vice-chair while no absence of the chair is recorded', (act, input) => {
    const { docket, stream } = awaiting();
    expect(docket.refused(act, { day: '2024-02-15', stream, actor: deputy, input }).violations).toEqual([{
      rule: 'agenda.deputy', term: '위원장 직무대리', article: '서울특별시의회 기본 조례 제43조제3항', certainty: 'inferred',
      message: '위원장의 사고가 기록되어 있지 않아 부위원장이 대신할 수 없습니다.',
    }]);
  });

  it('lets the vice-chair act through the last day of the absence, and no longer', () => {
    const { docket, stream } = awaiting();
    docket.do('meeting.report-absence', { day: '2024-02-15', stream, input: { reason: '입원', until: '2024-02-19' } });
    const on = (day: string) => agendaDeputy(docket.context('meeting.approve', { day, stream, actor: deputy, input: {} }));
    expect(on('2024-02-19')).toBeUndefined();
    expect(on('2024-02-20')).toMatchObject({ rule: 'agenda.deputy' });
    docket.do('meeting.approve', { day: '2024-02-19', stream, actor: deputy, input: {} });
    expect(docket.meeting(stream).state).toBe('approved');
  });

  it('never stands in the way of the chair', () => {
    const { docket, stream } = awaiting();
    expect(agendaDeputy(docket.context('meeting.approve', { day: '2024-02-15', stream, input: {} }))).toBeUndefined();
  });

  it.each(['committee-chair', 'vice-chair'] as const)('says nothing of a %s of another committee, who has no office here at all', (role) => {
    const { docket, stream } = awaiting();
    docket.do('meeting.report-absence', { day: '2024-02-15', stream, input: { reason: '입원', until: '2024-02-19' } });
    const stranger = actor(role, OTHER_COMMITTEE);
    expect(docket.refused('meeting.approve', { day: '2024-02-15', stream, actor: stranger, input: {} }).violations.map(({ rule }) => rule))
      .toEqual(['record.actor']);
  });

  it('holds for a vice-chair who chairs another committee', () => {
    const { docket, stream } = awaiting();
    const both = { id: 'both', offices: [...deputy.offices, ...actor('committee-chair', OTHER_COMMITTEE).offices] };
    expect(docket.refused('meeting.approve', { day: '2024-02-15', stream, actor: both, input: {} }).violations)
      .toMatchObject([{ rule: 'agenda.deputy' }]);
  });
});
