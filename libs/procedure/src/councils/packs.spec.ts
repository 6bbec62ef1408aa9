import { describe, expect, it } from '@jest/globals';
import { checkPack } from '../pack/check-pack.js';
import { COUNCIL_PACKS, procedureAsOf, type Procedure } from '../procedure-as-of.js';
import { RULE_IDS } from '../rules.js';
import { citationText } from '../statutes.js';
import { VOTING_THRESHOLD_IDS, type Fraction, type VotingThresholdId } from '../voting-thresholds.js';

const DAY = '2026-11-02';
const COUNCILS = [...COUNCIL_PACKS.keys()];

const share = ({ numerator, denominator, reach }: Fraction): string => `${numerator}/${denominator} ${reach === 'at-least' ? '이상' : '초과'}`;
const told = ({ threshold }: Procedure, id: VotingThresholdId): string => {
  const { presence, favour, favourOf } = threshold(id);
  return [share(presence), favour && share(favour), favour && favourOf === 'members' && '재적'].filter(Boolean).join(', ');
};

/** 출석, 찬성: of Seoul and of Gyeonggi. */
const THRESHOLDS: Readonly<Record<VotingThresholdId, readonly [seoul: string, gyeonggi: string]>> = {
  'committee.opening-quorum': ['1/3 이상', '1/3 이상'],
  'committee.decision': ['1/2 초과, 1/2 초과', '1/2 초과, 1/2 초과'],
  'committee.rescission': ['1/2 초과, 2/3 이상', '1/2 초과, 2/3 이상'],
  'fast-track.decision': ['1/2 초과, 3/5 이상, 재적', '1/2 초과, 1/2 초과'],
  'debate.request': ['1/3 이상', '1/3 이상'],
  'debate.closure': ['1/2 초과, 3/5 이상, 재적', '1/2 초과, 1/2 초과, 재적'],
  'amendment.decision': ['1/2 초과, 1/2 초과', '1/2 초과, 1/2 초과'],
  'recommit.decision': ['1/2 초과, 1/2 초과', '1/2 초과, 1/2 초과'],
  'plenary.rescission': ['1/2 초과, 2/3 이상', '1/2 초과, 2/3 이상'],
  'plenary.opening-quorum': ['1/3 이상', '1/3 이상'],
  'plenary.decision': ['1/2 초과, 1/2 초과', '1/2 초과, 1/2 초과'],
  'plenary.reconsideration': ['1/2 초과, 2/3 이상', '1/2 초과, 2/3 이상'],
  'discard.demand': ['1/3 이상', '1/3 이상'],
};

describe('the packs of the councils', () => {
  it.each(COUNCILS)('%s: all cited, all reached, nothing without effect, on every day on which it turns', (id) => {
    expect(checkPack(COUNCIL_PACKS.get(id)!)).toEqual([]);
  });

  it.each(COUNCILS)('%s: every row, rule, period and threshold has its article', (id) => {
    const procedure = procedureAsOf(id, DAY);
    const cited = [
      ...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions(), ...procedure.rules(),
      ...procedure.periods(), ...VOTING_THRESHOLD_IDS.map(procedure.threshold),
    ];
    for (const { citation } of cited) expect([citation.statute.url === '', /^제\d+조/u.test(citation.article)]).toContain(true);
  });

  it.each(COUNCILS)('%s: cites for a rule what the rule is known by', (id) => {
    const procedure = procedureAsOf(id, DAY);
    for (const rule of RULE_IDS.map(procedure.rule)) {
      if (rule) expect(citationText(rule.citation)).toMatch(rule.level === 'record' ? /^기록 원칙$/u : /제\d+조/u);
    }
  });

  it.each(VOTING_THRESHOLD_IDS)('%s', (id) => {
    expect([told(procedureAsOf('seoul', DAY), id), told(procedureAsOf('gyeonggi', DAY), id)]).toEqual(THRESHOLDS[id]);
  });

  it('differ in what is no figure', () => {
    const [seoul, gyeonggi] = COUNCILS.map((id) => COUNCIL_PACKS.get(id)!.practice);
    expect([seoul!.rescissionConsent, gyeonggi!.rescissionConsent]).toEqual(['proposers-and-supporters', 'proposers']);
    expect([seoul!.secretVotes, gyeonggi!.secretVotes]).toEqual([['bill.designate-fast-track', 'bill.vote-closure'], []]);
  });

  it('differ in acts that only one of them has', () => {
    const acts = (id: string) => procedureAsOf(id, DAY).billTransitions().map(({ act }) => act);
    const only = (a: string, b: string) => [...new Set(acts(a).filter((act) => !acts(b).includes(act)))].sort();
    expect(only('seoul', 'gyeonggi')).toEqual(['bill.demand-hearing', 'bill.note-executive-notice', 'bill.omit-hearing']);
    expect(only('gyeonggi', 'seoul')).toEqual([
      'bill.consult-related-committee', 'bill.end-mediation', 'bill.give-related-opinion', 'bill.send-to-mediation',
    ]);
  });
});
