import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { assemble } from '../assemble.js';
import { SEOUL } from '../councils/seoul.js';
import { faultText, readCouncilPack, type PackFault } from './read-pack.js';

const BUSAN = readFileSync(fileURLToPath(new URL('../../../testing/packs/busan.yaml', import.meta.url)), 'utf8');
const KOREAN = /[가-힣]/u;

const faultsOf = (text: string): readonly PackFault[] => {
  const reading = readCouncilPack(text, '의회.yaml');
  return reading.readable ? [] : reading.faults;
};
const packOf = (text: string) => {
  const reading = readCouncilPack(text, '의회.yaml');
  if (!reading.readable) throw new Error(reading.faults.map(faultText).join('\n'));
  return reading.pack;
};

/** The file with one place changed. */
function changed(what: string | RegExp, into: string): string {
  const text = BUSAN.replace(what, into);
  if (text === BUSAN) throw new Error(`nothing to change: ${String(what)}`);
  return text;
}
/** The line, from 1, of the first line that has these words. */
const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;

/** A fault, put into the file of a council that is right; the words of the line in which it is found; its code. */
const FAULTS: readonly (readonly [what: string, text: string, line: string, code: PackFault['code']])[] = [
  ['a broken bracket', changed('value: 11 }', 'value: 11'), 'amendment.budget-signatures:', 'syntax'],
  ['the same act twice', changed('  bill.refer: rules', '  bill.place: rules 제1조\n  bill.refer: rules'), 'bill.place: rules 제54조', 'syntax'],
  ['a tab', changed('  bill.receive:', '\tbill.receive:'), '\tbill.receive:', 'syntax'],
  ['an act that there is not', changed('bill.hear-report:', 'bill.hear-repot:'), 'bill.hear-repot:', 'schema'],
  ['an act that national law has', changed('  bill.refer: rules', '  bill.transfer: rules 제32조\n  bill.refer: rules'), 'bill.transfer:', 'schema'],
  ['a rule that there is not', changed('plan.year:', 'plan.yaer:'), 'plan.yaer:', 'schema'],
  ['a period that the Act sets', changed('  budget.submit:', '  transfer.bill: rules 제32조\n  budget.submit:'), 'transfer.bill:', 'schema'],
  ['no address of a text', changed(/ {4}url: .*회의규칙\n/u, ''), '  rules:', 'schema'],
  ['a day that is in no calendar', changed('inForce: 2026-09-23', 'inForce: 2026-09-31'), '2026-09-31', 'schema'],
  ['a text that the file does not name', changed('ordinance 제3조제2항', 'ordinence 제3조제2항'), 'session.length:', 'unknown-statute'],
  ['a row without an article', changed('bill.recommit: rules 제30조', 'bill.recommit: rules'), 'bill.recommit:', 'article'],
  ['an article that is none', changed('rules 제52조제1항\n  calendar.publish', 'rules 52조\n  calendar.publish'), 'calendar.request-minutes', 'article'],
  ['an address that is none', changed('https://www.law.go.kr/자치법규/부산광역시의회회의운영기본조례', 'law.go.kr'), 'bill.receive:', 'citation'],
  ['a name of a field that there is not', changed('since: 2019-01-09', 'snice: 2019-01-09'), 'snice:', 'schema'],
  ['a figure that is no number', changed('value: 130', 'value: 백삼십'), 'session.days-a-year:', 'schema'],
  ['a rule without its number', changed('amendment.signatures: { article: rules 제26조제1항, value: 11 }', 'amendment.signatures: rules 제26조제1항'), 'amendment.signatures:', 'figure-missing'],
  ['half a member', changed('value: 11 }', 'value: 11.5 }'), 'amendment.signatures:', 'figure'],
  ['no days at all', changed('제22조의2제2항, value: 5', '제22조의2제2항, value: 0'), 'bill.council_notice:', 'figure'],
  ['fewer days than the Act asks for', changed('제22조의2제2항, value: 5', '제22조의2제2항, value: 4'), 'bill.council_notice:', 'figure'],
  ['hours that are counted as days', changed('value: 24, unit: hour, style', 'value: 24, style'), 'review_report.distribute:', 'figure'],
  ['versions out of order', changed('rules 제52조제1항, value: 5 }',
    'rules 제52조제1항, versions: [{ from: 2020-01-01, value: 3 }, { from: 2019-01-01, value: 5 }] }'), 'minutes.correction:', 'version-order'],
  ['a threshold that is left out', changed(/ {2}committee.decision: .*\n/u, ''), 'thresholds:', 'threshold-missing'],
  ['a threshold above the whole', changed('favour: 3/5 이상', 'favour: 6/5 이상'), 'debate.closure:', 'threshold'],
  ['a decision without a majority', changed('recommit.decision: { article: rules 제30조, present: 1/2 초과, favour: 1/2 초과,', 'recommit.decision: { article: rules 제30조, present: 1/2 초과,'), 'recommit.decision:', 'threshold'],
  ['a part in words of another kind', changed('present: 1/3 이상', 'present: 삼분의 일'), 'committee.opening-quorum:', 'schema'],
  ['no word of a practice', changed(/ {2}waitRestarts: .*\n/u, ''), 'practice:', 'schema'],
  ['a ladder that climbs', changed('officeTargets:', 'officeTargets:\n  defaultLadder: [0, 3, 5]'), 'defaultLadder:', 'office-target'],
  ['a margin wider than a page', changed('officeTargets:', 'papers: { margins: { top: 400, bottom: 15, left: 20, right: 20 } }\nofficeTargets:'), 'top:', 'schema'],
  ['a stage without a way on', changed('  bill.report: rules 제64조제1항\n', ''), 'acts:', 'dead-end'],
  ['an act that nothing leads to', changed(/ {2}bill.start-unlimited-debate: .*\n/u, ''), 'bill.move-closure:', 'unreachable'],
  ['a duty that nobody can do', changed('  bill.distribute-report: rules 제58조제4항\n', ''), 'review_report.distribute:', 'never-ends'],
  ['a period that nothing begins', changed('  calendar.post-draft-minutes: rules 제52조제1항\n', ''), 'minutes.correction:', 'never-begins'],
  ['a bar that no act asks', changed(/ {2}bill.vote-closure: .*\n/u, ''), 'debate.closure_vote:', 'not-asked'],
  ['a rule that no act asks', changed('  bill.withdraw: rules 제27조\n', '').replace('  bill.amend-by-proposer: rules 제27조제2항\n', ''), 'withdraw.proposers:', 'not-asked'],
  ['a kind of bill that goes nowhere', changed('notReferred: [reconsideration-request]', 'notReferred: []'), 'acts:', 'dead-end'],
  ['a proposer that there is not', changed('proposers: [mayor, superintendent]', 'proposers: [mayor, governor]'), 'bill.submit:', 'schema'],
  ['another pack that there is not', changed('head: 시장', 'head: 시장\nlike: atlantis'), 'like:', 'unknown-pack'],
];

describe('a pack with a fault is refused', () => {
  it.each(FAULTS)('%s, in its line', (_what, text, words, code) => {
    const faults = faultsOf(text);
    expect(faults).toContainEqual(expect.objectContaining({ file: '의회.yaml', line: lineOf(text, words), code }));
    for (const { message } of faults) expect(message).toMatch(KOREAN);
  });

  it('with every fault of one reading at once, in the order of the lines', () => {
    const text = changed('amendment.signatures: { article: rules 제26조제1항, value: 11 }', 'amendment.signatures: rules 제26조제1항')
      .replace('value: 24, unit: hour, style', 'value: 24, style').replace('6/5', '6/5');
    expect(faultsOf(text).map(({ code }) => code)).toEqual(['figure-missing', 'figure']);
  });

  it('named as editors find it', () => {
    const [fault] = faultsOf(changed('bill.hear-report:', 'bill.hear-repot:'));
    expect(faultText(fault!)).toBe(`의회.yaml:${fault!.line}: 알 수 없는 이름입니다: bill.hear-repot`);
  });

  it.each([['nothing', ''], ['a list', '- a\n- b\n'], ['a word', '부산']])('that is %s', (_what, text) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]!.line).toBe(1);
  });
});

describe('a pack from its file', () => {
  const busan = packOf(BUSAN);
  const on = (day: string) => assemble(busan, { act: day });

  it('is the council that the file names', () => {
    expect([busan.id, busan.name, busan.head]).toEqual(['busan', '부산광역시의회', '시장']);
    expect(on('2026-11-02').billTransition('bill.refer', 'ordinance.enactment')?.citation)
      .toMatchObject({ article: '제21조제1항', statute: { term: '부산광역시의회 회의 규칙', readInForce: '2026-09-23' } });
  });

  it('has the figures of the file, counted as it says', () => {
    const procedure = on('2026-11-02');
    expect(procedure.rule('amendment.signatures')?.figure).toBe(11);
    expect(procedure.period('review_report.distribute')).toMatchObject({ length: 24, unit: 'hour', style: 'hours-back' });
    expect(procedure.period('question.summary')).toMatchObject({ length: 48, style: 'hours-business-back' });
    expect(procedure.threshold('debate.closure')).toMatchObject({ favour: { numerator: 3, denominator: 5, reach: 'at-least' }, favourOf: 'members' });
    expect(procedure.council.practice.noCommitteeDuringPlenary?.article).toBe('제55조');
  });

  it('is about fewer bills where its text is', () => {
    const procedure = on('2026-11-02');
    expect([procedure.period('bill.submit')?.proposers, procedure.rule('bill.submit')?.proposers]).toEqual([['mayor', 'superintendent'], ['mayor', 'superintendent']]);
    const notice = (proposer: 'members' | 'mayor', kind: 'ordinance.repeal' | 'consent') => procedure.billTransition('bill.give-notice', kind, proposer) !== undefined;
    expect([notice('members', 'ordinance.repeal'), notice('mayor', 'ordinance.repeal'), notice('members', 'consent')]).toEqual([true, false, false]);
  });

  it('has not what the file does not name', () => {
    const procedure = on('2026-11-02');
    for (const id of ['committee.wait.partial', 'committee.auto_place', 'bill.give_notice', 'plenary.wait'] as const) {
      expect(procedure.period(id)).toBeUndefined();
    }
    expect(procedure.billTransition('bill.designate-fast-track', 'consent')).toBeUndefined();
  });

  it('turns on its days, and knows what it does not know', () => {
    expect([on('2019-01-08').period('debate.closure_vote'), on('2019-01-09').period('debate.closure_vote')?.length]).toEqual([undefined, 24]);
    expect([on('2022-01-12').rule('introduce.supporters')?.figure, on('2022-01-13').rule('introduce.supporters')?.figure]).toEqual([null, 10]);
    expect(on('2026-11-02').threshold('plenary.rescission').certainty).toBe('inferred');
  });

  it('keeps every version where all are told', () => {
    const text = changed('rules 제52조제1항, value: 5 }',
      'rules 제52조제1항, selectedBy: act, versions: [{ value: absent }, { from: 2012-01-01, value: unknown }, { from: 2019-01-01, value: 5, certainty: secondary }] }');
    expect(packOf(text).periods['minutes.correction']).toMatchObject({
      selectedBy: 'act',
      versions: [
        { value: 'absent', certainty: 'verified' }, { from: '2012-01-01', value: null, certainty: 'recalled' },
        { from: '2019-01-01', value: 5, certainty: 'secondary' },
      ],
    });
  });
});

describe('the example of the docs', () => {
  const DOCS = readFileSync(fileURLToPath(new URL('../../../../docs/councils.md', import.meta.url)), 'utf8');
  const examples = [...DOCS.matchAll(/```yaml\n(.*?)```/gsu)].map(([, yaml]) => yaml!);

  it('of a plan can be read', () => {
    expect(packOf(examples.find((yaml) => yaml.includes('like: '))!).id).toBe('seoul-plan');
  });

  it('of a whole pack says nothing that the whole one does not', () => {
    const unreadable = faultsOf(examples[0]!).filter(({ code }) => code === 'schema' || code === 'syntax' || code === 'unknown-statute');
    expect(unreadable).toEqual([]);
  });
});

describe('a pack like another', () => {
  const PLAN = `id: seoul-plan
name: 서울특별시의회 (개정안)
head: 시장
like: seoul
statutes:
  councilRules: { term: 서울특별시의회 회의규칙, version: 개정안, inForce: 2027-01-01, url: https://example.kr/plan }
acts:
  bill.note-minority-opinion: none
periods:
  committee.wait.partial: { article: councilRules 제54조의2, value: 5, since: 2027-01-01, earlier: 7 }
officeTargets:
  lengths: { bill.refer: 3, bill.give_notice: none }
  officeHour: 08:30
papers: { documentNumber: 의사과-, margins: { top: 25, bottom: 15, left: 20, right: 20 } }
`;
  const plan = packOf(PLAN);

  it('is that one but for what it says', () => {
    const wait = (day: string) => assemble(plan, { act: day }).period('committee.wait.partial')?.length;
    expect([wait('2026-12-31'), wait('2027-01-01')]).toEqual([7, 5]);
    expect(assemble(plan, { act: '2027-01-01' }).period('committee.wait.full')?.length).toBe(10);
    expect(plan.thresholds['fast-track.decision'].favourOf).toBe('members');
    expect(plan.practice).toMatchObject({ secretVotes: SEOUL.practice.secretVotes, waitRestarts: 'another-committee' });
  });

  it('leaves out what it has not', () => {
    expect(plan.acts).not.toHaveProperty(['bill.note-minority-opinion']);
    expect(plan.officeTargets).toMatchObject({ lengths: { 'bill.refer': 3, 'report.submit': 1 }, officeHour: { hour: 8, minute: 30 } });
    expect(plan.papers).toMatchObject({ documentNumber: '의사과-', margins: { top: 25 } });
    expect(plan.officeTargets.lengths).not.toHaveProperty(['bill.give_notice']);
  });

  it('cites its own texts, and the other’s where it has none of its own', () => {
    expect(plan.acts['bill.refer']?.citation.statute.versionRead).toBe('개정안');
    expect(plan.acts['calendar.adopt-plan']?.citation.statute).toBe(SEOUL.acts['calendar.adopt-plan']!.citation.statute);
  });
});
