import { describe, expect, it } from '@jest/globals';
import { approvedAgenda, billAt, SEOUL_ROSTER, COMMITTEE, Docket } from '@uian/testing/law';
import { committeeOpeningQuorum } from './committee.opening-quorum.js';

const day = '2024-03-05';

describe('committee.opening-quorum', () => {
  it('refuses to open with three of eleven members', () => {
    const { docket, id } = billAt('referred');
    const stream = approvedAgenda(docket, [id]);
    expect(docket.refused('meeting.open', { day, stream, input: { present: 3 } }).violations).toEqual([{
      rule: 'committee.opening-quorum', term: '위원회 의사정족수', article: '서울특별시의회 회의규칙 제56조제1항', certainty: 'inferred',
      message: '재적위원 11명 가운데 3명이 출석했습니다. 4명이 출석해야 개회할 수 있습니다.', field: 'present',
    }]);
  });

  it('opens with four of eleven, the first whole number that reaches a third', () => {
    const { docket, id } = billAt('referred');
    const stream = approvedAgenda(docket, [id]);
    docket.do('meeting.open', { day, stream, input: { present: 4 } });
    expect(docket.meeting(stream)).toMatchObject({ state: 'open', present: 4 });
  });

  it.each([[12, 3, false], [12, 4, true], [9, 3, true], [10, 3, false]])('of %i members, with %i present: %s', (size, present, opens) => {
    const committee = { ...SEOUL_ROSTER.committees.get(COMMITTEE)!, size };
    const docket = new Docket({ roster: { ...SEOUL_ROSTER, committees: new Map([[COMMITTEE, committee]]) } });
    const { id } = billAt('referred', { docket });
    const stream = approvedAgenda(docket, [id]);
    const found = committeeOpeningQuorum(docket.context('meeting.open', { day, stream, input: { present } }));
    expect(found === undefined).toBe(opens);
  });
});
