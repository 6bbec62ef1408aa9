import { describe, expect, it } from '@jest/globals';
import { billAt, Docket, PROPOSER, ROAD, type RoadOptions } from '@uian/testing/law';

const day = ROAD.sitting;
const expected = {
  rule: 'mediation.request', term: '안건조정위원회 구성 요구', article: '경기도의회 회의규칙 제28조의2', certainty: 'verified',
};
const input = (demandedBy: number) => ({ demandedBy, members: [PROPOSER] });
const debated = (options: RoadOptions = {}) => billAt('debated', { docket: new Docket({ council: 'gyeonggi' }), ...options });

describe('mediation.request', () => {
  it('refuses three of eleven members, and passes four', () => {
    const { docket, id } = debated();
    expect(docket.refused('bill.send-to-mediation', { day, stream: id, input: input(3) }).violations)
      .toEqual([{ ...expected, message: '재적위원 11명 가운데 3명이 요구했습니다 (4명 필요).', field: 'demandedBy' }]);
    docket.do('bill.send-to-mediation', { day, stream: id, input: input(4) });
    expect(docket.bill(id).state).toBe('in-mediation');
  });

  it('refuses it a second time', () => {
    const { docket, id } = debated();
    docket.do('bill.send-to-mediation', { day, stream: id, input: input(11) });
    docket.do('bill.end-mediation', { day, stream: id, input: { settled: false } });
    expect(docket.refused('bill.send-to-mediation', { day, stream: id, input: input(11) }).violations)
      .toEqual([{ ...expected, message: '안건조정위원회는 한 의안에 한 번만 구성합니다.' }]);
  });

  it.each([['budget.main', '예산안'], ['budget.supplementary', '추가경정예산안']] as const)('refuses it for %s', (kind, term) => {
    const { docket, id } = debated({ kind, by: 'mayor' });
    expect(docket.refused('bill.send-to-mediation', { day, stream: id, input: input(33) }).violations)
      .toEqual([{ ...expected, message: `${term}은 안건조정위원회에서 다루지 않습니다.` }]);
  });

  it('is no step in Seoul', () => {
    const { docket, id } = billAt('debated');
    expect(docket.refused('bill.send-to-mediation', { day, stream: id, input: input(11) }).violations)
      .toMatchObject([{ rule: 'record.state' }]);
  });
});
