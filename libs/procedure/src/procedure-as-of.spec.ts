import { describe, expect, it } from '@jest/globals';
import { PERIOD_IDS, type PeriodId } from './periods.js';
import { procedureAsOf } from './procedure-as-of.js';
import { RULE_IDS } from './rules.js';
import { citationText } from './statutes.js';

/** Every figure of Seoul, and where it stands. A wrong figure is a wrong law: change it here and there together. */
const LENGTHS: Readonly<Record<PeriodId, readonly [number, string]>> = {
  'bill.submit': [15, '서울특별시의회 회의규칙 제18조제3항'],
  'bill.refer': [5, '내부 목표'],
  'bill.give_notice': [2, '내부 목표'],
  'bill.council_notice': [5, '서울특별시의회 회의규칙 제19조의2제2항'],
  'committee.wait.partial': [7, '서울특별시의회 회의규칙 제54조의2'],
  'committee.wait.full': [10, '서울특별시의회 회의규칙 제54조의2'],
  'committee.auto_place': [120, '서울특별시의회 회의규칙 제54조의3'],
  'review_report.distribute': [3, '서울특별시의회 회의규칙 제54조제4항'],
  'report.submit': [1, '내부 목표'],
  'transfer.bill': [5, '지방자치법 제32조제1항'],
  'promulgate.or_veto': [20, '지방자치법 제32조제2항·제3항·제5항'],
  'promulgate.after_lapse': [5, '지방자치법 제32조제6항'],
  'promulgate.speaker': [5, '내부 목표'],
  'effect.default': [20, '지방자치법 제32조제8항'],
  'agenda.consult': [1, '내부 목표'],
  'agenda.approve': [1, '내부 목표'],
  'meeting.notice': [1, '내부 목표'],
};

const newest = procedureAsOf('seoul', '2026-11-02');
const in2024 = procedureAsOf('seoul', '2024-02-07');

describe('procedureAsOf', () => {
  it.each(PERIOD_IDS)('knows the length of %s, and its article', (id) => {
    const { length, citation } = newest.period(id);
    expect([length, citationText(citation)]).toEqual(LENGTHS[id]);
  });

  it('gives a figure to the rules that count persons', () => {
    const figures = RULE_IDS.map((id) => [id, newest.rule(id).figure] as const).filter(([, figure]) => typeof figure === 'number');
    expect(Object.fromEntries(figures)).toEqual({
      'introduce.supporters': 10, 'hearing.demand': 10, 'bill.submit': 15, 'bill.council_notice': 5,
      'committee.wait.partial': 7, 'committee.wait.full': 10,
    });
  });

  it.each(RULE_IDS)('cites an article for %s', (id) => {
    const { citation, term } = newest.rule(id);
    expect(term).toMatch(/[가-힣]/u);
    expect(citation.statute === 'recordPrinciple' || citation.article.startsWith('제')).toBe(true);
  });

  it('does not borrow today’s submission period for a receipt before 2024-07-01', () => {
    expect(procedureAsOf('seoul', '2024-06-30').period('bill.submit')).toMatchObject({ length: null, certainty: 'recalled' });
    expect(procedureAsOf('seoul', '2024-07-01').period('bill.submit')).toMatchObject({ length: 15, since: '2024-07-01' });
    expect(procedureAsOf('seoul', '2024-06-30').rule('bill.submit').figure).toBeNull();
  });

  it('selects it by the day of receipt, whatever the day of the act', () => {
    const length = (receipt: string, act: string) => procedureAsOf('seoul', { act, receipt }).period('bill.submit').length;
    expect(length('2024-06-30', '2024-09-03')).toBeNull();
    expect(length('2024-07-01', '2024-09-03')).toBe(15);
  });

  it('marks what was read only in a later text as inferred for 2024', () => {
    expect(in2024.period('committee.wait.partial')).toMatchObject({ length: 7, figureCertainty: 'inferred', certainty: 'inferred' });
    expect(in2024.period('transfer.bill')).toMatchObject({ length: 5, figureCertainty: 'inferred' });
    expect(in2024.rule('introduce.supporters').certainty).toBe('inferred');
    expect(in2024.threshold('committee.decision').certainty).toBe('inferred');
  });

  it('marks it as verified from the day on which the text that was read is in force', () => {
    expect(newest.period('transfer.bill')).toMatchObject({ figureCertainty: 'verified', certainty: 'verified' });
    expect(newest.rule('introduce.supporters').certainty).toBe('verified');
  });

  it('keeps two marks, of the figure and of the counting, and shows the weaker', () => {
    expect(newest.period('committee.wait.partial'))
      .toMatchObject({ figureCertainty: 'verified', countCertainty: 'inferred', certainty: 'inferred' });
    expect(newest.period('bill.council_notice'))
      .toMatchObject({ figureCertainty: 'verified', countCertainty: 'secondary', certainty: 'secondary' });
  });

  it('marks office targets as what they are, in every year', () => {
    expect(in2024.period('bill.refer')).toMatchObject({ citation: { statute: 'officeTarget' }, certainty: 'verified' });
  });

  it('has the three thresholds and the majority of two thirds', () => {
    const share = ({ numerator, denominator, reach }: { numerator: number; denominator: number; reach: string }) =>
      `${reach} ${numerator}/${denominator}`;
    const { threshold } = newest;
    expect(share(threshold('committee.opening-quorum').presence)).toBe('at-least 1/3');
    expect(share(threshold('plenary.opening-quorum').presence)).toBe('at-least 1/3');
    for (const id of ['committee.decision', 'plenary.decision'] as const) {
      expect([share(threshold(id).presence), share(threshold(id).favour!)]).toEqual(['more-than 1/2', 'more-than 1/2']);
    }
    expect(share(threshold('plenary.reconsideration').favour!)).toBe('at-least 2/3');
  });

  it('throws for a council that has no pack', () => {
    expect(() => procedureAsOf('atlantis', '2024-02-07')).toThrow('no council pack atlantis');
  });

  it('answers the same question from memory, and forgets the oldest of very many', () => {
    const first = procedureAsOf('seoul', { act: '2024-02-07', receipt: '2024-02-02' });
    expect(procedureAsOf('seoul', { act: '2024-02-07', receipt: '2024-02-02' })).toBe(first);
    expect(procedureAsOf('seoul', { act: '2024-02-07', referral: '2024-02-02' })).not.toBe(first);
    for (let n = 0; n < 1_000; n += 1) procedureAsOf('seoul', { act: '2024-02-07', receipt: `${3000 + n}-01-01` });
    expect(procedureAsOf('seoul', { act: '2024-02-07', receipt: '2024-02-02' })).not.toBe(first);
  });
});
