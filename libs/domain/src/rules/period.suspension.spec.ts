import { describe, expect, it } from '@jest/globals';
import { billAt, type Docket } from '@uian/testing/law';

const stop = (docket: Docket, id: string, day: string, period: string) =>
  docket.ask('bill.suspend-period', { day, stream: id, input: { period, court: '대법원', caseNumber: '2024추5001' } });
const refusedWith = (message: string) => ({ accepted: false, refusal: { violations: [{ rule: 'period.suspension', message, field: 'period' }] } });

describe('period.suspension', () => {
  it('stops a period that runs, once', () => {
    const { docket, id } = billAt('transferred');
    expect(stop(docket, id, '2024-03-20', 'promulgate.or_veto').accepted).toBe(true);
    expect(stop(docket, id, '2024-03-21', 'promulgate.or_veto')).toMatchObject(refusedWith('이미 멈추어 있는 기한입니다.'));
  });

  it('refuses what no court stops, and what does not run', () => {
    const { docket, id } = billAt('transferred');
    expect(stop(docket, id, '2024-03-20', 'report.mois')).toMatchObject(refusedWith('집행정지로 멈추는 기한이 아닙니다.'));
    expect(stop(docket, id, '2024-03-20', 'promulgate.after_lapse')).toMatchObject(refusedWith('집행정지로 멈추는 기한이 아닙니다.'));
  });

  it('refuses a period that is over', () => {
    const { docket, id } = billAt('promulgated');
    expect(stop(docket, id, '2024-03-28', 'promulgate.or_veto')).toMatchObject(refusedWith('이미 끝난 기한입니다.'));
  });
});
