import { describe, expect, it } from '@jest/globals';
import { amendment, billAt, ROAD, SUPPORTERS, type Travelled } from '@uian/testing/law';
import { amendmentSignatures } from './amendment.signatures.js';

describe('amendment.signatures', () => {
  const entry = ({ id }: Travelled, signatories: readonly string[], day: string = ROAD.plenary) =>
    ({ day, stream: id, input: amendment(1, { signatories: [...signatories] }) }) as const;

  it('refuses an amendment in the plenary that twelve members signed', () => {
    const placed = billAt('plenary-placed');
    expect(placed.docket.refused('bill.move-amendment', entry(placed, SUPPORTERS.slice(0, 12))).violations).toMatchObject([{
      rule: 'amendment.signatures', article: '서울특별시의회 회의규칙 제24조제1항', message: '수정동의에 12명이 찬성했습니다 (13명 필요).',
      field: 'signatories',
    }]);
    placed.docket.do('bill.move-amendment', entry(placed, SUPPORTERS.slice(0, 13)));
  });

  it('counts distinct members in office', () => {
    const placed = billAt('plenary-placed');
    const judged = (of: readonly string[]) => amendmentSignatures(placed.docket.context('bill.move-amendment', entry(placed, of)));
    expect(judged([...SUPPORTERS.slice(0, 12), SUPPORTERS[0]!])).toMatchObject({ message: '수정동의에 12명이 찬성했습니다 (13명 필요).' });
    expect(judged([...SUPPORTERS.slice(0, 12), '홍길동'])).toMatchObject({ message: '홍길동: 재적의원이 아닙니다.' });
  });

  it('asks it again during an unlimited debate', () => {
    const debated = billAt('unlimited-debate');
    expect(amendmentSignatures(debated.docket.context('bill.move-amendment', entry(debated, [])))).toMatchObject({ rule: 'amendment.signatures' });
  });

  it('asks nobody’s name in the committee, nor of the committee itself', () => {
    const inCommittee = billAt('debated');
    inCommittee.docket.do('bill.move-amendment', entry(inCommittee, [], ROAD.sitting));
    const placed = billAt('plenary-placed');
    placed.docket.do('bill.move-amendment', { day: ROAD.plenary, stream: placed.id, input: amendment(1, { by: 'committee', signatories: [] }) });
  });
});
