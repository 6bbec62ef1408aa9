import { describe, expect, it } from '@jest/globals';
import { billAt } from '@uian/testing/law';

const input = { number: '제9173호', effect: { kind: 'default' } } as const;

describe('promulgate.chair-turn', () => {
  it('refuses the chair while the mayor’s five days run, the last rolled to a Monday', () => {
    const { docket, id } = billAt('confirmed');
    expect(docket.refused('bill.promulgate-by-chair', { day: '2024-04-08', stream: id, input })).toEqual({
      act: 'bill.promulgate-by-chair', allowedFrom: '2024-04-09',
      violations: [{
        rule: 'promulgate.chair-turn', term: '의장 공포의 요건', article: '지방자치법 제32조제6항', certainty: 'inferred',
        message: '시장이 2024. 4. 8.(월)까지 공포할 수 있습니다. 그 뒤에 의장이 공포합니다.', allowedFrom: '2024-04-09',
      }],
    });
  });

  it('lets the chair promulgate from the day after', () => {
    const { docket, id } = billAt('confirmed');
    docket.do('bill.promulgate-by-chair', { day: '2024-04-09', stream: id, input });
    expect(docket.bill(id)).toMatchObject({ state: 'promulgated', ordinanceNumber: '제9173호' });
  });

  it('leaves the mayor free to promulgate even then', () => {
    const { docket, id } = billAt('confirmed');
    docket.do('bill.promulgate', { day: '2024-04-11', stream: id, input });
    expect(docket.bill(id).state).toBe('promulgated');
  });

  it('counts the five days from the transfer of what was decided again: 2024-06-10, so until Monday 06-17', () => {
    const { docket, id } = billAt('retransferred');
    expect(docket.refused('bill.promulgate-by-chair', { day: '2024-06-17', stream: id, input })).toMatchObject({
      allowedFrom: '2024-06-18', violations: [{ message: '시장이 2024. 6. 17.(월)까지 공포할 수 있습니다. 그 뒤에 의장이 공포합니다.' }],
    });
    docket.do('bill.promulgate-by-chair', { day: '2024-06-18', stream: id, input });
  });

  it('names the head of the province as it is called there', () => {
    const { docket, id } = billAt('confirmed', { council: 'gyeonggi' });
    expect(docket.refused('bill.promulgate-by-chair', { day: '2024-04-08', stream: id, input }).violations)
      .toMatchObject([{ message: expect.stringContaining('도지사가 2024. 4. 8.(월)까지') }]);
  });

  it('comes to nobody while a court has stopped the days', () => {
    const { docket, id } = billAt('retransferred');
    docket.do('bill.suspend-period', { day: '2024-06-12', stream: id, input: { period: 'promulgate.after_reconsider', court: '대법원' } });
    const refused = docket.refused('bill.promulgate-by-chair', { day: '2024-07-01', stream: id, input });
    expect(refused).toMatchObject({ allowedFrom: null, violations: [{ message: '공포 기한이 집행정지로 멈추어 있습니다.' }] });
    docket.do('bill.resume-period', { day: '2024-07-10', stream: id, input: { period: 'promulgate.after_reconsider', reason: '본안 판결' } });
    expect(docket.refused('bill.promulgate-by-chair', { day: '2024-07-10', stream: id, input }).allowedFrom).toBe('2024-07-16');
  });
});
