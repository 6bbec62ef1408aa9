import { describe, expect, it } from '@jest/globals';
import { Docket, introduction, PROPOSER } from '@uian/testing/law';
import { introduceLeadProposer } from './introduce.lead-proposer.js';

const day = '2024-02-02';
const judged = (more: Parameters<typeof introduction>[0]) =>
  introduceLeadProposer(new Docket().context('bill.introduce', { day, input: introduction(more) }));

describe('introduce.lead-proposer', () => {
  it('refuses two proposers of whom none is said to lead', () => {
    const input = introduction({ proposers: [PROPOSER, '의원1'] });
    expect(new Docket().refused('bill.introduce', { day, input }).violations).toEqual([{
      rule: 'introduce.lead-proposer', term: '대표발의의원 명시', article: '지방자치법 제76조제4항', certainty: 'inferred',
      message: '발의의원이 2명이면 대표발의의원 1명을 밝혀야 합니다.', field: 'lead',
    }]);
  });

  it('asks nothing of a single proposer', () => {
    expect(judged({ proposers: [PROPOSER] })).toBeUndefined();
  });

  it('refuses a lead who is not among the proposers', () => {
    expect(judged({ proposers: [PROPOSER, '의원1'], lead: '의원2' }))
      .toMatchObject({ message: '의원2: 대표발의의원은 발의의원 가운데 한 명이어야 합니다.', field: 'lead' });
  });

  it('refuses a proposer who is no member in office', () => {
    expect(judged({ proposers: [PROPOSER, '홍길동'], lead: PROPOSER }))
      .toMatchObject({ message: '홍길동: 재적의원이 아닙니다.', field: 'proposers' });
  });

  it('passes several proposers of whom one leads', () => {
    expect(judged({ proposers: [PROPOSER, '의원1', '의원2'], lead: '의원1' })).toBeUndefined();
  });
});
