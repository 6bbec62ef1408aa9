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

describe('stay.suit', () => {
  it('lets a court stay what is in force once it is sued about, and shows since when', () => {
    const { docket, id } = inForce();
    expect(docket.refused('bill.stay-effect', { day: '2024-06-12', stream: id, input: stay }).violations)
      .toMatchObject([{ rule: 'stay.suit', message: '제소되지 않은 의안입니다.' }]);
    docket.do('bill.file-suit', { day: '2024-06-12', stream: id, input: { by: 'head' } });
    docket.do('bill.stay-effect', { day: '2024-06-20', stream: id, input: stay });
    expect(docket.bill(id)).toMatchObject({ state: 'in-force', stay: { from: '2024-06-20' } });
    expect(docket.refused('bill.stay-effect', { day: '2024-06-21', stream: id, input: stay }).violations)
      .toMatchObject([{ rule: 'stay.suit', message: '이미 효력이 정지되어 있습니다.' }]);
  });

  it('refuses it after the judgment', () => {
    const { docket, id } = inForce();
    docket.do('bill.file-suit', { day: '2024-06-12', stream: id, input: { by: 'head' } });
    docket.do('bill.record-judgment', { day: '2024-06-20', stream: id, input: { result: 'upheld' } });
    expect(docket.refused('bill.stay-effect', { day: '2024-06-21', stream: id, input: stay }).violations)
      .toMatchObject([{ rule: 'stay.suit', message: '판결이 이미 기록되어 있습니다.' }]);
  });
});
