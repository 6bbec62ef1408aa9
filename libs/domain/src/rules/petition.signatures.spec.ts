import { describe, expect, it } from '@jest/globals';
import { Docket, petition } from '@uian/testing/law';

const day = '2024-03-04';

describe('petition.signatures', () => {
  it('refuses a petition of 24,999 residents in Seoul', () => {
    expect(new Docket().refused('bill.lodge-petition', { day, input: petition({ signatures: 24_999 }) }).violations).toEqual([{
      rule: 'petition.signatures', term: '주민조례청구에 필요한 청구권자 수', article: '서울특별시의회 주민조례발안에 관한 조례 제3조제1항',
      certainty: 'verified', message: '유효한 서명이 24999명입니다 (25000명 필요).', field: 'signatures',
    }]);
  });

  it('passes a petition of 25,000', () => {
    const docket = new Docket();
    const id = docket.do('bill.lodge-petition', { day, input: petition({ signatures: 25_000 }) });
    expect(docket.bill(id)).toMatchObject({ state: 'petitioned', proposer: { kind: 'residents', representative: '홍길동', signatures: 25_000 } });
  });

  it('is not judged in Gyeonggi, whose number changes every year, and the bill says so', () => {
    const docket = new Docket({ council: 'gyeonggi' });
    const id = docket.do('bill.lodge-petition', { day, input: petition({ signatures: 1 }) });
    docket.do('bill.accept-petition', { day, stream: id });
    expect(docket.events(id)[0]!.payload['notJudged']).toEqual(['petition.signatures']);
  });
});
