import { describe, expect, it } from '@jest/globals';
import { ACTOR, billAt, Docket, PROPOSER } from '@uian/testing/law';

const day = '2024-02-07';
const expected = {
  rule: 'withdraw.proposers', term: '발의자 전원의 철회', article: '서울특별시의회 회의규칙 제25조', certainty: 'inferred',
};
const two = { proposers: [PROPOSER, '의원1'], lead: PROPOSER };

describe('withdraw.proposers', () => {
  it('refuses a withdrawal that one of two proposers did not ask for', () => {
    const { docket, id } = billAt('referred', { introduce: two });
    expect(docket.refused('bill.withdraw', { day, stream: id, input: { by: [PROPOSER] } }).violations)
      .toEqual([{ ...expected, message: '발의자 전원이 청구해야 합니다. 빠진 의원: 의원1', field: 'by' }]);
  });

  it('passes the withdrawal of all proposers, whatever the supporters say', () => {
    const { docket, id } = billAt('referred', { introduce: two });
    docket.do('bill.withdraw', { day, stream: id, input: { by: ['의원1', PROPOSER] } });
    expect(docket.bill(id).state).toBe('withdrawn');
  });

  it('asks no member for the withdrawal of a bill of the mayor', () => {
    const { docket, id } = billAt('referred', { by: 'mayor' });
    docket.do('bill.withdraw', { day, stream: id, actor: ACTOR.executive, input: { by: [] } });
    expect(docket.bill(id).state).toBe('withdrawn');
  });

  it('refuses a member who would withdraw the mayor’s bill', () => {
    const { docket, id } = billAt('referred', { by: 'mayor' });
    expect(docket.refused('bill.withdraw', { day, stream: id, actor: ACTOR.member, input: { by: [] } }).violations)
      .toEqual([{ ...expected, message: '시장이 낸 의안은 시장이 철회합니다.' }]);
  });

  it('leaves the superintendent’s bill to the superintendent, and a committee’s to its chair', () => {
    const head = billAt('referred', { by: 'superintendent' });
    const entry = { day, stream: head.id, input: { by: [] } };
    expect(head.docket.refused('bill.withdraw', { ...entry, actor: ACTOR.executive }).violations)
      .toEqual([{ ...expected, message: '교육감이 낸 의안은 교육감이 철회합니다.' }]);
    expect(head.docket.ask('bill.withdraw', { ...entry, actor: ACTOR.superintendent }).accepted).toBe(true);
    const own = billAt('received', { by: 'committee' });
    const consented = { day, stream: own.id, input: { by: [], consent: 'committee' as const } };
    expect(own.docket.refused('bill.withdraw', { ...consented, actor: ACTOR.member }).violations)
      .toEqual([{ ...expected, message: '위원회가 낸 의안은 위원회가 철회합니다.' }]);
    expect(own.docket.ask('bill.withdraw', { ...consented, actor: ACTOR['committee-chair'] }).accepted).toBe(true);
  });

  it('names the head as the council does', () => {
    const { docket, id } = billAt('referred', { by: 'mayor', docket: new Docket({ council: 'gyeonggi' }) });
    expect(docket.refused('bill.withdraw', { day, stream: id, actor: ACTOR.member, input: { by: [] } }).violations)
      .toMatchObject([{ article: '경기도의회 회의규칙 제33조', message: '도지사가 낸 의안은 도지사가 철회합니다.' }]);
  });

  it('asks the same of a change by the proposer: no head changes the other’s bill', () => {
    const { docket, id } = billAt('referred', { by: 'superintendent' });
    const entry = { day, stream: id, input: { summary: '사업비 조정' } };
    expect(docket.refused('bill.amend-by-proposer', { ...entry, actor: ACTOR.executive }).violations)
      .toEqual([{ ...expected, message: '교육감이 낸 의안은 교육감이 수정합니다.' }]);
    expect(docket.ask('bill.amend-by-proposer', { ...entry, actor: ACTOR.superintendent }).accepted).toBe(true);
  });

  it('refuses the mayor who would withdraw a member’s bill', () => {
    const { docket, id } = billAt('referred');
    expect(docket.refused('bill.withdraw', { day, stream: id, actor: ACTOR.executive, input: { by: [PROPOSER] } }).violations)
      .toEqual([{ ...expected, message: '의원이 낸 의안은 의원이 철회합니다.' }]);
  });
});
