import { describe, expect, it } from '@jest/globals';
import { ACTOR, billAt } from '@uian/testing/law';

const expected = { rule: 'record.corrected-history', term: '정정 뒤에도 남는 간주', article: '기록 원칙', certainty: null };

/** 확정 on 2024-04-02 by lapse, and 공포 of the chair upon it. */
function builtOn() {
  const { docket, id } = billAt('confirmed');
  docket.do('bill.promulgate-by-chair', {
    day: '2024-04-12', stream: id, actor: ACTOR['council-chair'], input: { number: '제9173호', effect: { kind: 'default' } } });
  return { docket, id, transfer: docket.events(id).find(({ type }) => type === 'bill.transfer')!.sequence };
}

describe('record.corrected-history', () => {
  it('refuses a correction that would take away a deem on which an act stands', () => {
    const { docket, id, transfer } = builtOn();
    const before = docket.bill(id);
    const decision = docket.correct(id, { sequence: transfer, day: '2024-03-14', reason: '오기' }, { on: '2024-04-15' });
    expect(decision).toMatchObject({ accepted: false, refusal: { violations: [{ ...expected,
      message: '정정하면 확정 간주(2024. 4. 2.(화))의 근거가 없어지는데, 그 뒤의 행위가 이를 기초로 하고 있어 정정할 수 없습니다.' }] } });
    expect(docket.bill(id)).toEqual(before);
  });

  it('passes one that leaves the deem where it is', () => {
    const { docket, id } = builtOn();
    const decision = docket.correct(id, { sequence: 3, day: '2024-02-08', reason: '오기' }, { on: '2024-04-15' });
    expect(decision.accepted).toBe(true);
  });
});
