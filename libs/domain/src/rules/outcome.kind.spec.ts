import { describe, expect, it } from '@jest/globals';
import type { BillKind, Outcome } from '@uian/procedure';
import { billAt, recordedVote, ROAD } from '@uian/testing/law';
import { outcomeKind } from './outcome.kind.js';

const judged = (kind: BillKind, motion: Outcome) => {
  const { docket, id } = billAt('plenary-placed', { kind });
  const input = { motion: motion as 'adopted', vote: recordedVote(80, 80) };
  return outcomeKind(docket.context('bill.decide-in-plenary', { day: ROAD.plenary, stream: id, input }));
};

describe('outcome.kind', () => {
  it('refuses to adopt an ordinance', () => {
    expect(judged('ordinance.repeal', 'adopted')).toMatchObject({
      rule: 'outcome.kind', message: '폐지조례안은 채택이 아니라 가결로 의결합니다.', field: 'motion',
    });
    expect(judged('ordinance.repeal', 'passed-unamended')).toBeUndefined();
  });

  it('refuses to pass an opinion, which is adopted', () => {
    expect(judged('opinion-hearing', 'passed-amended')).toMatchObject({ message: '의견청취안은 채택으로 의결합니다.' });
    expect(judged('opinion-hearing', 'adopted')).toBeUndefined();
  });

  it.each(['resolution', 'recommendation'] as const)('takes either word for a %s: councils use both', (kind) => {
    expect(judged(kind, 'adopted')).toBeUndefined();
    expect(judged(kind, 'passed-amended')).toBeUndefined();
  });

  it('holds in the committee, where 보류 and 폐기 are open to every kind', () => {
    const { docket, id, meeting } = billAt('debated');
    const of = (motion: 'adopted' | 'held' | 'discarded') => outcomeKind(docket.context('bill.decide-in-committee', {
      day: ROAD.sitting, stream: id, input: { meeting: meeting!, motion, vote: recordedVote(11, 11) } }));
    expect(of('adopted')).toMatchObject({ rule: 'outcome.kind' });
    expect([of('held'), of('discarded')]).toEqual([undefined, undefined]);
  });
});
