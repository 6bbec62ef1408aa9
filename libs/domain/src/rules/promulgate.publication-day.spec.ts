import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';
import { promulgatePublicationDay } from './promulgate.publication-day.js';

const found = (publishedOn?: string) => {
  const { docket, id } = billAt('transferred');
  const input = { number: '제9173호', effect: { kind: 'on-promulgation' as const }, published: '서울시보 제3915호', ...(publishedOn && { publishedOn }) };
  return promulgatePublicationDay(docket.context('bill.promulgate', { day: '2024-03-26', stream: id, input }));
};

describe('promulgate.publication-day', () => {
  it('refuses a promulgation on another day than that of the gazette', () => {
    expect(found('2024-03-28')).toMatchObject({
      rule: 'promulgate.publication-day', term: '공포일', article: '지방자치법 시행령 제31조', field: 'publishedOn',
      message: expect.stringContaining('발행일'),
    });
  });

  it('takes the day of the gazette, and none', () => {
    expect(found('2024-03-26')).toBeUndefined();
    expect(found()).toBeUndefined();
  });
});
