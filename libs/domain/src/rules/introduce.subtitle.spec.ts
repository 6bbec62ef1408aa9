import { describe, expect, it } from '@jest/globals';
import { Docket, introduction, PROPOSER } from '@uian/testing/law';
import { introduceSubtitle } from './introduce.subtitle.js';

const day = '2024-02-02';
const judged = (more: Parameters<typeof introduction>[0]) =>
  introduceSubtitle(new Docket().context('bill.introduce', { day, input: introduction(more) }));

describe('introduce.subtitle', () => {
  it('refuses a subtitle without the name of the proposer', () => {
    const input = introduction({ subtitle: '(의원 발의)' });
    expect(new Docket().refused('bill.introduce', { day, input }).violations).toEqual([{
      rule: 'introduce.subtitle', term: '부제의 발의의원 성명', article: '서울특별시의회 회의규칙 제18조제2항',
      certainty: 'inferred', message: '부제에 발의의원 성명이 없습니다. 예: (김동욱 의원 발의)', field: 'subtitle',
    }]);
  });

  it('passes the name of the only proposer', () => {
    expect(judged({ subtitle: '(김동욱 의원 발의)' })).toBeUndefined();
  });

  it('wants the name of the lead where several propose', () => {
    const several = { proposers: [PROPOSER, '의원1'], lead: '의원1' };
    expect(judged({ ...several, subtitle: '(김동욱 의원 발의)' })).toMatchObject({ field: 'subtitle' });
    expect(judged({ ...several, subtitle: '(의원1 의원 대표발의)' })).toBeUndefined();
  });
});
