import { describe, expect, it } from '@jest/globals';
import { billAt, type RoadOptions } from '@uian/testing/law';

/** Reported on Thursday 2024-03-07, the day before the sitting. */
function reportedLate(options: RoadOptions) {
  const { docket, id } = billAt('committee-decided', options);
  docket.do('bill.report', { day: '2024-03-07', stream: id });
  return { docket, id };
}

describe('plenary.wait', () => {
  it('refuses an ordinance in 경기 on the day after its report: one whole day must pass', () => {
    const { docket, id } = reportedLate({ council: 'gyeonggi' });
    expect(docket.refused('bill.place-in-plenary', { day: '2024-03-08', stream: id })).toMatchObject({ allowedFrom: '2024-03-09', violations: [{
      rule: 'plenary.wait', article: '경기도의회 회의규칙 제36조', allowedFrom: '2024-03-09',
      message: '심사보고서를 제출한 뒤 1일이 지나야 상정할 수 있습니다. 2024. 3. 9.(토)부터 가능합니다.'
        + ' 특별한 사유가 있으면 대표의원과 협의한 사실을 적으세요.',
    }] });
  });

  it('passes it once the day has passed, or where the chair consulted the floor leaders', () => {
    const { docket, id } = billAt('reported', { council: 'gyeonggi' });
    docket.do('bill.place-in-plenary', { day: '2024-03-08', stream: id });
    const late = reportedLate({ council: 'gyeonggi' });
    const early = { reason: '회기 마지막 날', consulted: ['대표의원'] };
    late.docket.do('bill.place-in-plenary', { day: '2024-03-08', stream: late.id, input: { early } });
  });

  it('does not bar what is no ordinance, nor anything in 서울', () => {
    for (const options of [{ council: 'gyeonggi', kind: 'consent', by: 'mayor' }, { council: 'seoul' }] as const) {
      const { docket, id } = reportedLate(options);
      docket.do('bill.place-in-plenary', { day: '2024-03-08', stream: id });
    }
  });
});
