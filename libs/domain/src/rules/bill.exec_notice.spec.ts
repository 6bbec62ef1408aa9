import { describe, expect, it } from '@jest/globals';
import { ACTOR, billAt } from '@uian/testing/law';
import { billExecNotice } from './bill.exec_notice.js';
import { NOT_JUDGED } from './rule.js';

const day = '2024-02-02';
const { docket, id } = billAt('introduced', { by: 'mayor' });
const entry = (from: string, until: string) => ({ day, stream: id, input: { from, until } });

describe('bill.exec_notice', () => {
  it('refuses a notice of nineteen days, both its first and its last counted', () => {
    expect(docket.refused('bill.note-executive-notice', entry('2024-01-02', '2024-01-20')).violations).toEqual([{
      rule: 'bill.exec_notice', term: '집행부 입법예고 기간', article: '서울특별시 자치법규의 입법에 관한 조례 제8조', certainty: 'verified',
      message: '집행부의 입법예고는 20일 이상이어야 합니다. 2024. 1. 21.(일)까지 예고했어야 합니다.', field: 'until',
    }]);
  });

  it('passes a notice of twenty days, though the last of them is a Sunday, and a longer one', () => {
    expect(billExecNotice(docket.context('bill.note-executive-notice', entry('2024-01-02', '2024-01-21')))).toBeUndefined();
    expect(billExecNotice(docket.context('bill.note-executive-notice', entry('2023-12-01', '2024-01-31')))).toBeUndefined();
  });

  it('is not judged where the figure is not known for the day', () => {
    const context = docket.context('bill.note-executive-notice', entry('2024-01-02', '2024-01-03'));
    const period = { ...context.procedure.period('bill.exec_notice')!, length: null };
    expect(billExecNotice({ ...context, procedure: { ...context.procedure, period: () => period } })).toBe(NOT_JUDGED);
  });

  it('is a step of the bills of a head alone', () => {
    const members = billAt('introduced');
    expect(members.docket.refused('bill.note-executive-notice', {
      day, stream: members.id, actor: ACTOR.secretariat, input: { from: '2024-01-02', until: '2024-01-31' },
    }).violations).toMatchObject([{ rule: 'record.state' }]);
  });
});
