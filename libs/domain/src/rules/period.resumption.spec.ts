import { describe, expect, it } from '@jest/globals';
import { billAt, type Docket } from '@uian/testing/law';

const resume = (docket: Docket, id: string, day: string) =>
  docket.ask('bill.resume-period', { day, stream: id, input: { period: 'promulgate.or_veto', reason: '집행정지 취소' } });
const refused = { accepted: false, refusal: { violations: [{ rule: 'period.resumption', message: '멈추어 있는 기한이 아닙니다.', field: 'period' }] } };

describe('period.resumption', () => {
  it('refuses it of a period that runs', () => {
    const { docket, id } = billAt('transferred');
    expect(resume(docket, id, '2024-03-20')).toMatchObject(refused);
  });

  it('lets a stopped one run again, once; it may be stopped anew', () => {
    const { docket, id } = billAt('transferred');
    const stop = (day: string) => docket.do('bill.suspend-period', { day, stream: id, input: { period: 'promulgate.or_veto', court: '대법원' } });
    stop('2024-03-20');
    expect(resume(docket, id, '2024-03-25').accepted).toBe(true);
    expect(resume(docket, id, '2024-03-26')).toMatchObject(refused);
    stop('2024-03-27');
    expect(docket.bill(id).ledger?.map(({ what }) => what)).toEqual(['suspended', 'resumed', 'suspended']);
  });
});
