import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';
import { committeeWaitPartial } from './committee.wait.partial.js';
import { NOT_JUDGED } from './rule.js';

const meeting = '00000000-0000-4000-8000-999999999999';

describe('committee.wait.partial', () => {
  const { docket, id } = billAt('referred');
  const placedOn = (day: string, more: { earlyByResolution?: string } = {}) =>
    docket.context('bill.place', { day, stream: id, input: { meeting, ...more } });

  it('bars placement on the seventh day after a referral on 2024-02-07', () => {
    expect(docket.refused('bill.place', { day: '2024-02-14', stream: id, input: { meeting } }).violations).toContainEqual({
      rule: 'committee.wait.partial', term: '일부개정조례안 상정 대기', article: '서울특별시의회 회의규칙 제54조의2',
      certainty: 'inferred', allowedFrom: '2024-02-15',
      message: '일부개정조례안은 회부된 날(2024. 2. 7.(수))부터 7일이 지나야 상정할 수 있습니다. 2024. 2. 15.(목)부터 가능합니다.',
    });
  });

  it('allows it from the eighth day, whatever holidays lie between', () => {
    expect(committeeWaitPartial(placedOn('2024-02-15'))).toBeUndefined();
  });

  it('gives way to a resolution of the committee', () => {
    expect(committeeWaitPartial(placedOn('2024-02-08', { earlyByResolution: '긴급하고 불가피함' }))).toBeUndefined();
  });

  it.each(['ordinance.enactment', 'ordinance.full-amendment', 'ordinance.repeal'] as const)('says nothing of %s', (kind) => {
    const other = billAt('referred', { kind });
    const context = other.docket.context('bill.place', { day: '2024-02-08', stream: other.id, input: { meeting } });
    expect(committeeWaitPartial(context)).toBeUndefined();
  });

  it('is not judged where the figure is not known for the day', () => {
    const context = placedOn('2024-02-08');
    const period = { ...context.procedure.period('committee.wait.partial')!, length: null };
    expect(committeeWaitPartial({ ...context, procedure: { ...context.procedure, period: () => period } })).toBe(NOT_JUDGED);
  });
});
