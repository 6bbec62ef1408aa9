import { describe, expect, it } from '@jest/globals';
import { Docket, introduction, PROPOSER, SUPPORTERS } from '@uian/testing/law';
import { introduceSeparateSupporters } from './introduce.separate-supporters.js';

const day = '2024-02-02';
const judged = (more: Parameters<typeof introduction>[0]) =>
  introduceSeparateSupporters(new Docket().context('bill.introduce', { day, input: introduction(more) }));

describe('introduce.separate-supporters', () => {
  it('refuses a proposer who also stands among the supporters', () => {
    const input = introduction({ supporters: [...SUPPORTERS, PROPOSER] });
    expect(new Docket().refused('bill.introduce', { day, input }).violations).toEqual([{
      rule: 'introduce.separate-supporters', term: '발의의원과 찬성의원의 구분', article: '지방자치법 제76조제4항',
      certainty: 'inferred', message: '김동욱: 발의의원은 찬성의원이 될 수 없습니다.', field: 'supporters',
    }]);
  });

  it('refuses a supporter named twice', () => {
    expect(judged({ supporters: [...SUPPORTERS, '이숙자'] }))
      .toMatchObject({ message: '이숙자: 찬성의원 명단에 두 번 적혀 있습니다.', field: 'supporters' });
  });

  it('refuses a proposer named twice', () => {
    expect(judged({ proposers: [PROPOSER, '의원1', '의원1'], lead: PROPOSER }))
      .toMatchObject({ message: '의원1: 발의의원 명단에 두 번 적혀 있습니다.', field: 'proposers' });
  });

  it('passes two lists that have nobody in common', () => {
    expect(judged({ proposers: [PROPOSER, '의원1'], lead: PROPOSER })).toBeUndefined();
  });
});
