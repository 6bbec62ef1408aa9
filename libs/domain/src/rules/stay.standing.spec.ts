import { describe, expect, it } from '@jest/globals';
import { billAt, ROAD } from '@uian/testing/law';

const stay = { court: '대법원' };

/** Reconsidered, passed again, promulgated on the day of its second transfer, in force. */
function inForce() {
  const { docket, id } = billAt('retransferred');
  docket.do('bill.promulgate', { day: ROAD.reconsidered, stream: id, input: { number: '제1호', effect: { kind: 'on-promulgation' } } });
  docket.settle(id, Infinity, ROAD.reconsidered);
  return { docket, id };
}

describe('stay.standing', () => {
  it('lifts a stay once', () => {
    const { docket, id } = inForce();
    docket.do('bill.file-suit', { day: '2024-06-12', stream: id, input: { by: 'head' } });
    const lift = (day: string) => ({ day, stream: id, input: { reason: '집행정지 취소' } });
    expect(docket.refused('bill.lift-stay', lift('2024-06-13')).violations)
      .toMatchObject([{ rule: 'stay.standing', message: '효력이 정지되어 있지 않습니다.' }]);
    docket.do('bill.stay-effect', { day: '2024-06-20', stream: id, input: stay });
    docket.do('bill.lift-stay', lift('2024-07-01'));
    expect(docket.bill(id).stay).toEqual({ from: '2024-06-20', to: '2024-07-01' });
    expect(docket.refused('bill.lift-stay', lift('2024-07-02')).violations).toMatchObject([{ rule: 'stay.standing' }]);
  });
});
