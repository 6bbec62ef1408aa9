import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE, OTHER_COMMITTEE } from '@uian/testing/law';

const input = { committee: OTHER_COMMITTEE, reason: '심사기간 도과' };
const expected = {
  rule: 'refer.elsewhere', term: '다른 위원회로 회부하는 요건', article: '서울특별시의회 회의규칙 제21조제2항', certainty: 'inferred',
};

function designated() {
  const { docket, id } = billAt('placed');
  docket.do('bill.designate-period', {
    day: '2024-03-05', stream: id, input: { until: '2024-03-07', ground: 'agreement', consulted: ['최진혁'], agreed: ['최진혁'] },
  });
  return { docket, stream: id };
}

function reportedInterim() {
  const { docket, stream } = designated();
  docket.do('bill.report-interim', { day: '2024-03-08', stream, input: { summary: '심사 중' } });
  return { docket, stream };
}

describe('refer.elsewhere', () => {
  it('refuses where no period was set, or it still runs', () => {
    const { docket, id } = billAt('referred');
    expect(docket.refused('bill.refer-elsewhere', { day: '2024-03-08', stream: id, input }).violations)
      .toEqual([{ ...expected, message: '심사기간이 지정되지 않은 의안입니다.' }]);
    const set = designated();
    expect(set.docket.refused('bill.refer-elsewhere', { day: '2024-03-07', stream: set.stream, input }).violations)
      .toEqual([{ ...expected, message: '지정된 심사기간이 2024. 3. 7.(목)까지입니다.', allowedFrom: '2024-03-08' }]);
  });

  it('refuses before the committee has given its interim report', () => {
    const { docket, stream } = designated();
    expect(docket.refused('bill.refer-elsewhere', { day: '2024-03-08', stream, input }).violations)
      .toEqual([{ ...expected, message: '다른 위원회에 회부하기 전에 위원회의 중간보고를 들어야 합니다.' }]);
  });

  it('refuses the committee that let the period run out', () => {
    const { docket, stream } = reportedInterim();
    expect(docket.refused('bill.refer-elsewhere', { day: '2024-03-08', stream, input: { ...input, committee: COMMITTEE } }).violations)
      .toEqual([{ ...expected, message: '지금 심사하고 있는 위원회입니다. 다른 위원회를 적으세요.', field: 'committee' }]);
  });

  it('passes another committee, which begins anew: its wait, and no period set', () => {
    const { docket, stream } = reportedInterim();
    docket.do('bill.refer-elsewhere', { day: '2024-03-08', stream, input });
    const bill = docket.bill(stream);
    expect(bill).toMatchObject({ state: 'referred', committee: OTHER_COMMITTEE, facts: { 'bill.refer': { day: '2024-03-08' } } });
    expect(bill.designatedUntil).toBeUndefined();
    expect(bill.scheduled).toBeUndefined();
  });

  it('asks for an interim report of its own where a period is set again', () => {
    const { docket, stream } = reportedInterim();
    docket.do('bill.designate-period', {
      day: '2024-03-08', stream, input: { until: '2024-03-11', ground: 'agreement', consulted: ['최진혁'], agreed: ['최진혁'] },
    });
    expect(docket.refused('bill.refer-elsewhere', { day: '2024-03-12', stream, input }).violations)
      .toMatchObject([{ message: '다른 위원회에 회부하기 전에 위원회의 중간보고를 들어야 합니다.' }]);
  });
});
