import { describe, expect, it } from '@jest/globals';
import { assemble } from '../assemble.js';
import { procedureAsOf } from '../procedure-as-of.js';
import { compareProcedures } from './compare.js';

const seoul = procedureAsOf('seoul', '2026-11-02');
const gyeonggi = procedureAsOf('gyeonggi', '2026-11-02');
const found = (id: string) => compareProcedures(seoul, gyeonggi).find((difference) => difference.id === id);

describe('compareProcedures', () => {
  it('finds nothing between a rule book and itself', () => {
    expect(compareProcedures(seoul, seoul)).toEqual([]);
  });

  it('finds the one figure that turned on 2024-07-01', () => {
    expect(compareProcedures(procedureAsOf('seoul', '2024-06-30'), procedureAsOf('seoul', '2024-07-01'))).toEqual([{
      kind: 'period', id: 'bill.submit', term: '의안 제출 기한',
      a: { figure: '알 수 없음', article: '서울특별시의회 회의규칙 제18조제3항' },
      b: { figure: '15일 전', article: '서울특별시의회 회의규칙 제18조제3항' },
    }]);
  });

  it('finds figures with both articles', () => {
    expect(found('committee.wait.partial')).toMatchObject({
      a: { figure: '7일', article: '서울특별시의회 회의규칙 제54조의2' }, b: { figure: '5일', article: '경기도의회 회의규칙 제71조의2' },
    });
    expect(found('review_report.distribute')).toMatchObject({ a: { figure: '3일 전' }, b: { figure: '48시간 전' } });
    expect(found('question.summary')).toMatchObject({ a: { figure: '48시간 전(휴일 제외)' }, b: { figure: '72시간 전' } });
    expect(found('amendment.budget-signatures')).toMatchObject({ kind: 'rule', a: { figure: '22명' }, b: { figure: '17명' } });
    expect(found('debate.closure')).toMatchObject({
      kind: 'threshold', a: { figure: '재적 1/2 초과 출석, 재적 3/5 이상 찬성' }, b: { figure: '재적 1/2 초과 출석, 재적 1/2 초과 찬성' },
    });
  });

  it('finds what only one of them has', () => {
    expect(found('bill.send-to-mediation')).toMatchObject({ kind: 'act', a: null, b: { article: '경기도의회 회의규칙 제28조의2' } });
    expect(found('plenary.wait')).toMatchObject({ a: null, b: { figure: '1일' } });
    expect(found('hearing.demand')).toMatchObject({ a: { figure: '10명' }, b: null });
    expect(found('bill.give_notice')).toMatchObject({ a: { figure: '2근무일', article: '내부 목표' }, b: null });
  });

  it('finds what is no figure, and is silent where only the article differs', () => {
    expect(found('rescissionConsent')).toMatchObject({ kind: 'practice', a: { figure: '발의의원과 찬성의원' }, b: { figure: '발의의원' } });
    expect([found('bill.refer'), found('amendment.signatures'), found('transfer.bill')]).toEqual([undefined, undefined, undefined]);
  });

  it('finds what only some bills are asked in one of them', () => {
    const heads = ['mayor', 'superintendent'] as const;
    const council = { ...seoul.council, periods: { ...seoul.council.periods, 'bill.submit': { ...seoul.council.periods['bill.submit']!, only: { proposers: heads } } } };
    expect(compareProcedures(seoul, assemble(council, { act: '2026-11-02' }))).toEqual([
      expect.objectContaining({ id: 'bill.submit', a: expect.objectContaining({ figure: '15일 전' }), b: expect.objectContaining({ figure: '15일 전, 지방자치단체의 장, 교육감만' }) }),
    ]);
  });

  it('finds what the office reads or rings otherwise', () => {
    const strict = { ...seoul, officeTargets: { ...seoul.officeTargets, backReading: 'strict', defaultLadder: [2, 0] } as const };
    expect(compareProcedures(seoul, strict)).toEqual([
      expect.objectContaining({ kind: 'office', id: 'defaultLadder', a: { figure: '3, 1, 0근무일 전', article: '' }, b: { figure: '2, 0근무일 전', article: '' } }),
      expect.objectContaining({ id: 'backReading', a: { figure: '관행', article: '' }, b: { figure: '엄격', article: '' } }),
    ]);
  });
});
