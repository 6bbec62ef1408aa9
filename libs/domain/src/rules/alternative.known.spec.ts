import { describe, expect, it } from '@jest/globals';
import { billAt, Docket, OTHER_COMMITTEE, proposal, recordedVote, ROAD } from '@uian/testing/law';

const day = ROAD.sitting;
const expected = {
  rule: 'alternative.known', term: '대안반영폐기의 대안', article: '서울특별시의회 회의규칙 제24조제4항', certainty: 'inferred', field: 'into',
};

function debated() {
  const { docket, id, meeting } = billAt('debated');
  const decision = (more: object) => ({
    day, stream: id, input: { meeting: meeting!, motion: 'absorbed' as const, vote: recordedVote(11, 11), ...more },
  });
  const proposed = (more: object) => docket.do('bill.propose-by-committee', { day, input: proposal({ resolvedOn: day, ...more }) });
  return { docket, id, decision, proposed };
}

describe('alternative.known', () => {
  it('refuses 대안반영폐기 without an alternative', () => {
    const { docket, decision } = debated();
    expect(docket.refused('bill.decide-in-committee', decision({})).violations)
      .toEqual([{ ...expected, message: '이 의안을 반영한 대안을 적으세요.' }]);
  });

  it('refuses a bill that is no alternative to this one: of members, of another committee, to nothing, or unknown', () => {
    const { docket, decision, proposed } = debated();
    const { id: members } = billAt('introduced', { docket });
    for (const into of [members, proposed({ committee: OTHER_COMMITTEE }), proposed({}), '00000000-0000-4000-8000-999999999999']) {
      expect(docket.refused('bill.decide-in-committee', decision({ into })).violations)
        .toEqual([{ ...expected, message: '이 위원회가 이 의안의 대안으로 제안한 의안이 아닙니다.' }]);
    }
  });

  it('passes the committee’s own alternative to it, and the bill says where it went', () => {
    const { docket, id, decision, proposed } = debated();
    const into = proposed({ alternativeTo: [id] });
    docket.do('bill.decide-in-committee', decision({ into }));
    expect(docket.bill(id)).toMatchObject({ state: 'not-sent-to-plenary', committeeOutcome: 'absorbed', absorbedInto: into });
  });

  it('refuses an alternative where the bill itself is passed', () => {
    const { docket, id, decision, proposed } = debated();
    const into = proposed({ alternativeTo: [id] });
    expect(docket.refused('bill.decide-in-committee', decision({ motion: 'passed-unamended', into })).violations)
      .toEqual([{ ...expected, message: '대안반영폐기에만 대안을 적습니다.' }]);
  });

  it('knows it in Gyeonggi, too', () => {
    const { docket, id, meeting } = billAt('debated', { docket: new Docket({ council: 'gyeonggi' }) });
    expect(docket.refused('bill.decide-in-committee', {
      day, stream: id, input: { meeting: meeting!, motion: 'absorbed', vote: recordedVote(11, 11) },
    }).violations).toMatchObject([{ rule: 'alternative.known', article: '경기도의회 회의규칙 제32조제4항' }]);
  });
});
