import { describe, expect, it } from '@jest/globals';
import { BILL_KIND_IDS, BILL_STATE_IDS, billState, procedureAsOf, PROPOSER_KINDS, type BillKind, type BillStateId, type ProposerKind } from '@uian/procedure';
import { billAt, procedureOf } from '@uian/testing/law';
import { roadMap, roadSummary, type RoadMap, type StationStatus } from './road-map.js';

const PROCEDURE = procedureAsOf('seoul', '2024-03-05');
const roadAt = (...of: Parameters<typeof billAt>): RoadMap => {
  const { bill } = billAt(...of);
  return roadMap(bill, procedureOf(bill, bill.lastDay));
};
const termsOf = ({ stations }: RoadMap, status: StationStatus): readonly string[] => stations.filter((one) => one.status === status).map(({ term }) => term);

describe('the road of a bill', () => {
  it('shows what is done with its days, where it stands, what is next and what is left', () => {
    const road = roadAt('referred');
    expect(termsOf(road, 'done')).toEqual(['발의·제출', '접수']);
    expect(termsOf(road, 'here')).toEqual(['위원회 회부']);
    expect(termsOf(road, 'next')).toEqual(['위원회 상정']);
    expect(termsOf(road, 'ahead')).toEqual(['검토보고·심사', '위원회 의결', '심사보고', '본회의 상정', '본회의 의결', '이송', '공포', '시행']);
    expect(road.stations.slice(0, 4).map(({ day }) => day)).toEqual(['2024-02-02', '2024-02-02', '2024-02-07', null]);
  });

  it('greys what this kind of bill has not, and says why', () => {
    expect(roadAt('referred').stations.at(-1)).toMatchObject({ term: '송부·종결', status: 'none', reason: '일부개정조례안에는 없는 단계입니다' });
    const { stations } = roadAt('referred', { kind: 'consent' });
    expect(stations.filter(({ status }) => status === 'none').map(({ term, reason }) => [term, reason])).toEqual([
      ['공포', '동의안에는 없는 단계입니다'], ['시행', '동의안에는 없는 단계입니다'],
    ]);
  });

  it('ends where the bill ended, and cuts off the rest', () => {
    const road = roadAt('withdrawn');
    expect(termsOf(road, 'here')).toEqual(['철회']);
    expect(termsOf(road, 'next')).toEqual([]);
    expect(road.stations.at(-2)).toMatchObject({ term: '시행', status: 'cut', reason: '철회로 끝났습니다' });
  });

  it('shows 재의 for a bill that went that way alone', () => {
    expect(roadAt('transferred').stations.map(({ term }) => term)).not.toContain('재의');
    expect(termsOf(roadAt('reconsideration-requested'), 'here')).toEqual(['재의']);
  });

  it('bends where the law did it, and where the bill went back', () => {
    const { bill } = billAt('referred');
    const fact = { day: '2024-03-08', sequence: 40, recordedAt: 0 };
    const back = roadMap({ ...bill, facts: { ...bill.facts, 'bill.recommit': fact } }, PROCEDURE);
    expect(back.stations.find(({ id }) => id === 'referred')).toMatchObject({ day: '2024-03-08', bends: ['재회부 2024. 3. 8.(금)'] });
    const broken = roadMap({ ...bill, irregularities: [{ act: 'bill.refer', sequence: 3, rules: ['refer.standing-committee'], reason: '착오' }] }, PROCEDURE);
    expect(broken.stations.find(({ id }) => id === 'referred')!.bends).toEqual(['규칙에 어긋난 사실: 위원회 회부']);
  });

  it('says all of it in one sentence', () => {
    expect(roadAt('referred').text).toMatch(/^의안의 길: 발의·제출\(지남, 2024\. 2\. 2\.\(금\)\), 접수\(지남, .*위원회 회부\(지금, 2024\. 2\. 7\.\(수\)\), 위원회 상정\(다음\), .*송부·종결\(해당 없음, /u);
  });

  it.each(BILL_STATE_IDS)('knows where a bill in the state %s stands', (state) => {
    const road = roadMap({ ...billAt('referred').bill, state }, PROCEDURE);
    expect(termsOf(road, 'here')).toHaveLength(1);
  });
});

describe('the road in a list', () => {
  it('says how far, of how many, and what is next', () => {
    const of = { kind: 'ordinance.partial-amendment', proposer: 'members' } as const;
    expect(roadSummary({ ...of, state: 'referred' }, PROCEDURE)).toEqual({
      here: 3, total: 12, ended: false, next: '위원회 상정', text: '12단계 중 3번째: 위원회 회부. 다음은 위원회 상정' });
    expect(roadSummary({ ...of, state: 'in-force' }, PROCEDURE)).toMatchObject({ here: 12, total: 12, ended: true, next: null });
    expect(roadSummary({ ...of, state: 'rejected' }, PROCEDURE)).toMatchObject({ ended: true, text: '부결로 끝남' });
  });

  const cases = BILL_KIND_IDS.flatMap((kind) => (Object.keys(PROPOSER_KINDS) as ProposerKind[]).map((proposer) => [kind, proposer] as const));
  it.each(cases)('of %s by %s is never past its end', (kind: BillKind, proposer) => {
    for (const state of BILL_STATE_IDS as readonly BillStateId[]) {
      const { here, total, ended } = roadSummary({ kind, proposer, state }, PROCEDURE);
      expect(here <= total && ended === (billState(state).final === true)).toBe(true);
    }
  });
});
