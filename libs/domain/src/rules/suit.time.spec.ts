import { describe, expect, it } from '@jest/globals';
import { billAt, type Docket } from '@uian/testing/law';

const sue = (docket: Docket, id: string, day: string, by: 'head' | 'minister' = 'head') =>
  docket.ask('bill.file-suit', { day, stream: id, input: { by } });
const refusedWith = (message: string) => ({ accepted: false, refusal: { violations: [{ rule: 'suit.time', message }] } });

/** Decided again on Monday 2024-06-10; on 07-05 the minister orders the head to sue. */
function ordered() {
  const { docket, id } = billAt('reconfirmed');
  docket.do('bill.order-suit', { day: '2024-07-05', stream: id, input: { by: '행정안전부장관' } });
  return { docket, id };
}

describe('suit.time', () => {
  it('gives the head twenty days: the last, Sunday 2024-06-30, rolls to Monday 07-01', () => {
    const { docket, id } = billAt('reconfirmed');
    expect(sue(docket, id, '2024-07-02')).toMatchObject(refusedWith('제소 기간이 2024. 7. 1.(월)에 끝났습니다.'));
    expect(sue(docket, id, '2024-07-01').accepted).toBe(true);
    expect(docket.bill(id)).toMatchObject({ state: 'reconfirmed', suit: { by: 'head' } });
  });

  it('lets the head sue on the very day', () => {
    const { docket, id } = billAt('reconfirmed');
    expect(sue(docket, id, '2024-06-10').accepted).toBe(true);
  });

  it('gives the head seven days more from an order of 07-05: until Friday 07-12', () => {
    const { docket, id } = ordered();
    expect(sue(docket, id, '2024-07-13')).toMatchObject(refusedWith('제소 기간이 2024. 7. 12.(금)에 끝났습니다.'));
    expect(sue(docket, id, '2024-07-12').accepted).toBe(true);
  });

  it('gives the minister the seven days after those: 07-13 to Friday 07-19', () => {
    const { docket, id } = ordered();
    expect(sue(docket, id, '2024-07-12', 'minister')).toMatchObject(refusedWith('아직 제소 기간이 시작되지 않았습니다.'));
    expect(sue(docket, id, '2024-07-20', 'minister')).toMatchObject(refusedWith('제소 기간이 2024. 7. 19.(금)에 끝났습니다.'));
    expect(sue(docket, id, '2024-07-13', 'minister').accepted).toBe(true);
  });

  it('knows no suit of the minister without an order, and none against what was never decided again', () => {
    const { docket, id } = billAt('reconfirmed');
    const message = '재의결되지 않은 의안이거나, 장관이 제소할 때가 아닙니다.';
    expect(sue(docket, id, '2024-07-13', 'minister')).toMatchObject(refusedWith(message));
    const promulgated = billAt('promulgated');
    expect(sue(promulgated.docket, promulgated.id, '2024-04-01')).toMatchObject(refusedWith(message));
  });

  it('takes one suit, and another only where the first was withdrawn', () => {
    const { docket, id } = billAt('reconfirmed');
    sue(docket, id, '2024-06-12');
    expect(sue(docket, id, '2024-06-13')).toMatchObject(refusedWith('이미 제소된 의안입니다.'));
    docket.do('bill.record-judgment', { day: '2024-06-14', stream: id, input: { result: 'withdrawn' } });
    expect(sue(docket, id, '2024-06-17').accepted).toBe(true);
  });
});
