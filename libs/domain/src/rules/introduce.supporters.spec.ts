import { describe, expect, it } from '@jest/globals';
import { Docket, introduction, procedureOf, PROPOSER, SUPPORTERS } from '@uian/testing/law';
import { introduceSupporters } from './introduce.supporters.js';
import { NOT_JUDGED } from './rule.js';

const day = '2024-02-02';
const judged = (supporters: string[], proposers = [PROPOSER]) =>
  introduceSupporters(new Docket().context('bill.introduce', { day, input: introduction({ supporters, proposers }) }));
const NINE = SUPPORTERS.slice(0, 9);

describe('introduce.supporters', () => {
  it('refuses nine supporters, with the article and the field', () => {
    const refusal = new Docket().refused('bill.introduce', { day, input: introduction({ supporters: NINE }) });
    expect(refusal).toEqual({
      act: 'bill.introduce', allowedFrom: null,
      violations: [{
        rule: 'introduce.supporters', term: '발의에 필요한 찬성의원 수', article: '서울특별시의회 기본 조례 제22조의2제1항',
        certainty: 'verified', message: '찬성의원이 9명입니다 (10명 필요).', field: 'supporters',
      }],
    });
  });

  it('is satisfied by exactly ten', () => {
    expect(judged([...SUPPORTERS.slice(0, 10)])).toBeUndefined();
  });

  it('counts a member once who is named twice', () => {
    expect(judged([...NINE, NINE[0]!])).toMatchObject({ message: '찬성의원이 9명입니다 (10명 필요).' });
  });

  it('does not count a proposer among the supporters', () => {
    expect(judged([...NINE, PROPOSER])).toMatchObject({ message: '찬성의원이 9명입니다 (10명 필요).' });
  });

  it('names a supporter who is no member in office', () => {
    expect(judged([...SUPPORTERS, '홍길동'])).toMatchObject({ message: '홍길동: 재적의원이 아닙니다.', field: 'supporters' });
  });

  it('is not judged where the figure is not known for the day', () => {
    const context = new Docket().context('bill.introduce', { day, input: introduction({ supporters: [] }) });
    const rule = { ...procedureOf(undefined, day).rule('introduce.supporters')!, figure: null };
    expect(introduceSupporters({ ...context, procedure: { ...context.procedure, rule: () => rule } })).toBe(NOT_JUDGED);
  });

  it('keeps silent while only asking what may be done', () => {
    const context = new Docket().context('bill.introduce', { day, input: introduction() });
    expect(introduceSupporters({ ...context, input: undefined })).toBeUndefined();
  });
});
