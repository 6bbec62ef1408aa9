import { describe, expect, it } from '@jest/globals';
import { approvedAgenda, billAt } from '@uian/testing/law';
import { committeeConvening } from './committee.convening.js';

const inSession = '2024-03-05';
const afterSession = '2024-03-20';

function asked(input: object, day = inSession) {
  const { docket, id } = billAt('referred');
  const stream = approvedAgenda(docket, [id]);
  return committeeConvening(docket.context('meeting.open', { day, stream, input: { present: 11, ...input } }));
}

describe('committee.convening', () => {
  it('refuses what three of eleven members ask for: a third is four', () => {
    expect(asked({ askedBy: 'members', demanding: 3 })).toEqual({
      rule: 'committee.convening', term: '위원회 개회 요구', article: '지방자치법 제70조', certainty: 'inferred', field: 'demanding',
      message: '재적위원 11명 가운데 3명이 요구했습니다. 3분의 1인 4명이 요구해야 합니다.',
    });
    expect(asked({ askedBy: 'members' })).toMatchObject({ field: 'demanding' });
    expect(asked({ askedBy: 'members', demanding: 4 })).toBeUndefined();
  });

  it('lets the head ask in recess alone, with a reason', () => {
    expect(asked({ askedBy: 'head', statement: '긴급한 현안' })).toMatchObject({ field: 'askedBy' });
    expect(asked({ askedBy: 'head' }, afterSession)).toMatchObject({ field: 'statement' });
    expect(asked({ askedBy: 'head', statement: '긴급한 현안' }, afterSession)).toBeUndefined();
  });

  it.each(['plenary', 'council-chair', 'committee-chair', undefined])('asks nothing more of %s', (askedBy) => {
    expect(asked(askedBy === undefined ? {} : { askedBy })).toBeUndefined();
  });
});
