import { describe, expect, it } from '@jest/globals';
import { billAt, procedureOf, PROPOSER, ROAD, type InputFor } from '@uian/testing/law';
import { billDeadlines, deadlineFor } from '../deadlines.js';

type Input = Partial<InputFor<'bill.send-to-mediation'>>;
const sent = (more: Input) => {
  const { docket, id } = billAt('questioned', { council: 'gyeonggi' });
  const decision = docket.ask('bill.send-to-mediation', { day: ROAD.sitting, stream: id, input: { demandedBy: 4, members: [PROPOSER], ...more } });
  const bill = docket.bill(id);
  const due = deadlineFor(billDeadlines(bill, procedureOf(bill, ROAD.sitting), docket.calendar), 'mediation.review')?.due;
  return { violations: decision.accepted ? [] : decision.refusal.violations, due };
};

describe('mediation.period', () => {
  it('leaves ninety days where nothing else is said', () => {
    expect(sent({})).toEqual({ violations: [], due: '2024-06-03' });
  });

  it('takes a shorter time that the vice-chair agrees to', () => {
    expect(sent({ until: '2024-04-05', viceChairAgrees: true })).toEqual({ violations: [], due: '2024-04-05' });
    expect(sent({ until: '2024-04-05' }).violations).toMatchObject([{
      rule: 'mediation.period', article: '경기도의회 회의규칙 제28조의2제2항', field: 'viceChairAgrees',
      message: '활동 기한을 따로 정하려면 부위원장과 합의해야 합니다.' }]);
  });

  it('refuses a longer one, and one that is over already', () => {
    expect(sent({ until: '2024-06-04', viceChairAgrees: true }).violations)
      .toMatchObject([{ field: 'until', message: '활동 기한은 90일을 넘을 수 없습니다. 2024. 6. 3.(월)까지 정할 수 있습니다.' }]);
    expect(sent({ until: ROAD.sitting, viceChairAgrees: true }).violations)
      .toMatchObject([{ field: 'until', message: '활동 기한은 구성하는 날보다 뒤여야 합니다.' }]);
  });
});
