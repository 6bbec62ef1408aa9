import { describe, expect, it } from '@jest/globals';
import { accepted, type Docket } from '@uian/testing/law';

const extend = (docket: Docket, id: string, { day = '2023-12-22', period = 'resident.decide', length = 12 } = {}) =>
  docket.ask('bill.extend-period', { day, stream: id, input: { period, length, resolvedBy: 'plenary', reason: '추가 심사' } });
const refusedWith = (message: string) => ({ accepted: false, refusal: { violations: [{ rule: 'period.extension', message, field: 'period' }] } });

describe('period.extension', () => {
  it('prolongs the year of a residents’ petition by one more, once', () => {
    const { docket, id } = accepted();
    expect(extend(docket, id).accepted).toBe(true);
    expect(docket.bill(id).ledger).toMatchObject([{ period: 'resident.decide', what: 'extended', length: 12 }]);
    expect(extend(docket, id)).toMatchObject(refusedWith('주민조례청구안 의결 기한은 이미 1번 연장했습니다.'));
  });

  it('refuses more than a year', () => {
    const { docket, id } = accepted();
    expect(extend(docket, id, { length: 13 })).toMatchObject(refusedWith('주민조례청구안 의결 기한은 12개월까지 연장할 수 있습니다.'));
  });

  it('refuses it once the year is over', () => {
    const { docket, id } = accepted();
    expect(extend(docket, id, { day: '2024-02-20' })).toMatchObject(refusedWith('주민조례청구안 의결 기한은 이미 끝났습니다.'));
  });

  it('refuses a period that nobody may prolong, and one that does not run', () => {
    const { docket, id } = accepted();
    for (const period of ['resident.propose', 'promulgate.or_veto', 'none']) {
      expect(extend(docket, id, { period })).toMatchObject(refusedWith('연장할 수 있는 기한이 아닙니다.'));
    }
  });

  it('wants a day on which the plenary sat: it is the one that resolves it', () => {
    const { docket, id } = accepted();
    expect(extend(docket, id, { day: '2023-12-21' })).toMatchObject({ refusal: { violations: [{ rule: 'record.plenary-day' }] } });
  });
});
