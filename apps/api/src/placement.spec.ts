import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlacementView } from '@uian/record';
import { apiUnderTest, COMMITTEE, type ApiUnderTest } from './testing/api-under-test.js';
import { approveAgenda, draftAgenda, expectRecorded, introduce, refer, setSession } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest('2024-02-16');
  await setSession(api);
});
afterAll(() => api.close());

const placement = (id: string, query = '', login = 'clerk') => api.call<PlacementView>(login, `/api/bills/${id}/placement${query}`);

describe('the placement window over HTTP', () => {
  it('tells the meetings, planned and possible, and the review report before each', async () => {
    const bill = await refer(api);
    const approved = await draftAgenda(api, [bill], '2024-03-07');
    await approveAgenda(api, approved);
    const cancelled = await draftAgenda(api, [], '2024-03-02');
    expectRecorded(await api.act('staff', `/api/meetings/${cancelled}/acts`, 'meeting.cancel', '2024-02-16', { reason: '일정 변경' }));
    const saturday = await draftAgenda(api, [], '2024-02-24');

    const { status, body } = await placement(bill);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      committee: { id: COMMITTEE, term: '문화체육관광위원회' }, from: '2024-02-16', supposedReferral: null, widened: [],
      autoPlacement: { from: '2024-06-07', comesFirst: false }, binding: [], waysOut: [],
    });
    expect(body.open.map(({ day }) => day)).toEqual([
      '2024-02-21', '2024-02-22', '2024-02-23', '2024-02-24', '2024-02-26', '2024-02-27', '2024-02-28', '2024-02-29', '2024-03-04',
      '2024-03-05', '2024-03-06', '2024-03-07']);
    const planned = body.open.filter(({ meeting }) => meeting);
    expect(planned).toMatchObject([
      { day: '2024-02-24', meeting: { id: saturday, time: '10:00', state: { term: '의사일정안 작성' }, agenda: { id: 'absent' } } },
      {
        day: '2024-03-07', session: 322, meeting: { id: approved, agenda: { id: 'approved', term: '의사일정에 승인됨' } },
        notJudged: [{ id: 'bill.submit', word: '판단하지 않음' }],
        report: {
          rule: { id: 'review_report.distribute', term: '검토보고서 배부 기한' }, article: '서울특별시의회 회의규칙 제54조제4항',
          certainty: { term: '추정' }, due: '2024-03-04', target: '2024-03-04', missed: false, distributed: false,
          otherReading: { reading: { id: 'strict' }, due: '2024-03-03', target: '2024-02-29' },
        },
      },
    ]);
  });

  it('tells what binds where there is no such day, and the lawful way out', async () => {
    const bill = await refer(api, { kind: 'ordinance.enactment', title: '서울특별시 산책길 조례안', costEstimate: { kind: 'requested' } });
    const { body } = await placement(bill, '?day=2024-03-08');
    expect(body).toMatchObject({
      open: [], widened: [],
      binding: [
        { rule: 'record.session-known', certainty: null }, { rule: 'bill.cost_estimate_late', certainty: { id: expect.any(String) } },
      ],
    });
    expect((await placement(bill, '?day=2024-03-07')).body).toMatchObject({
      open: [], widened: [{ day: '2024-03-07', exceptions: [{ id: 'cost-estimate' }] }],
      binding: [{ rule: 'bill.cost_estimate_late' }], waysOut: [{ id: 'cost-estimate', message: '비용추계서를 제출하면 상정할 수 있습니다.' }],
    });
  });

  it('supposes the referral of a bill that has none yet', async () => {
    const bill = await introduce(api);
    expectRecorded(await api.act('clerk', `/api/bills/${bill}/acts`, 'bill.receive', '2024-02-15', {}));
    expect((await placement(bill)).body).toMatchObject({ committee: null, open: [], waysOut: [{ id: 'referral' }] });
    const { body } = await placement(bill, `?committee=${COMMITTEE}`);
    expect([body.supposedReferral, body.open[0]?.day]).toEqual(['2024-02-16', '2024-02-24']);
    expect(body.widened.map(({ day, exceptions }) => [day, exceptions.map(({ id }) => id)])).toEqual(
      [['2024-02-21', ['resolution']], ['2024-02-22', ['resolution']], ['2024-02-23', ['resolution']]]);
  });

  it('is of the own council alone, and refuses a day that is none', async () => {
    const bill = await refer(api);
    expect((await placement(bill, '', 'stranger')).status).toBe(404);
    expect((await placement(bill, '?day=2024-02-30')).status).toBe(422);
    expect((await placement(bill, '?colour=red')).status).toBe(422);
  });
});
