import { describe, expect, it } from '@jest/globals';
import type { CouncilPack } from '../councils/council-pack.js';
import { GYEONGGI } from '../councils/gyeonggi.js';
import { SEOUL } from '../councils/seoul.js';
import { since, undated } from '../dated.js';
import { cite } from '../statutes.js';
import { checkPack } from './check-pack.js';

const without = <T extends object>(of: T, key: string): T => Object.fromEntries(Object.entries(of).filter(([id]) => id !== key)) as T;
const article = cite('localAutonomyAct', '제83조');
const problemsOf = (pack: CouncilPack) => checkPack(pack).map(({ code, path }) => [code, ...path].join(' '));

describe('checkPack', () => {
  it('finds nothing in a pack that is whole', () => {
    expect([checkPack(SEOUL), checkPack(GYEONGGI)]).toEqual([[], []]);
  });

  it('finds an act without which a bill stays where it is, whatever else could help it past there', () => {
    expect(problemsOf({ ...SEOUL, acts: without(SEOUL.acts, 'bill.report') })).toContain('dead-end acts');
    expect(checkPack({ ...SEOUL, acts: without(SEOUL.acts, 'bill.report') })[0]!.message).toContain('위원회 의결');
  });

  it('does not take for a road what is only open after a lapse', () => {
    expect(problemsOf({ ...SEOUL, acts: without(SEOUL.acts, 'bill.decide-in-committee') })).toContain('dead-end acts');
  });

  it('finds a bar that no act lifts', () => {
    expect(problemsOf({ ...SEOUL, acts: without(SEOUL.acts, 'bill.hear-executive') })).toEqual(['never-ends periods committee.exec_opinion']);
  });

  it('finds the kinds of bill that alone have no way', () => {
    const found = checkPack({ ...SEOUL, acts: without(SEOUL.acts, 'bill.refer-preliminary') });
    expect(found).toContainEqual({ code: 'dead-end', path: ['acts'], message: expect.stringContaining('예산안(지방자치단체의 장)이 ‘접수’ 단계에서') });
  });

  it('finds a meeting that cannot be opened or closed', () => {
    expect(problemsOf({ ...SEOUL, acts: without(SEOUL.acts, 'meeting.open') })).toContain('dead-end acts');
    expect(problemsOf({ ...SEOUL, acts: without(SEOUL.acts, 'meeting.close') })).toEqual(['dead-end acts']);
  });

  it('finds a deem that no bill comes to', () => {
    const { 'meeting.open': _open, ...acts } = SEOUL.acts;
    expect(problemsOf({ ...SEOUL, acts })).toContain('no-way periods committee.auto_place');
    expect(problemsOf({ ...SEOUL, acts: without(SEOUL.acts, 'bill.designate-fast-track') })).toContain('never-begins periods fasttrack.review');
  });

  it('finds an office target for an act that the council has not', () => {
    const pack = { ...GYEONGGI, officeTargets: SEOUL.officeTargets, acts: without(without(GYEONGGI.acts, 'bill.give-notice'), 'bill.omit-notice') };
    expect(problemsOf(pack)).toEqual(['never-ends officeTargets lengths bill.give_notice', 'never-begins periods bill.council_notice']);
  });

  it('finds what was without effect on an earlier day alone, and says since when', () => {
    const periods = { ...SEOUL.periods, 'fasttrack.review': undated(article, 180) };
    const [found] = checkPack({ ...SEOUL, periods });
    expect(found).toMatchObject({ code: 'never-begins', path: ['periods', 'fasttrack.review'], message: expect.stringMatching(/\(\d{4}-\d\d-\d\d 기준\)$/u) });
  });

  it('finds an act that the Act itself gives', () => {
    expect(problemsOf({ ...SEOUL, acts: { ...SEOUL.acts, 'bill.transfer': undated(article, true) } })).toEqual(['not-councils acts bill.transfer']);
  });

  it('finds a text without a name, an address or a day', () => {
    const nameless = cite({ id: 'x', term: ' ', versionRead: '', readInForce: '2024. 1. 1.', url: 'law' }, '제1조');
    const [found] = checkPack({ ...SEOUL, rules: { ...SEOUL.rules, 'plan.year': undated(nameless, true) } });
    expect(found).toMatchObject({ code: 'citation', path: ['rules', 'plan.year'], message: expect.stringContaining('법규 이름, 주소, 시행일') });
  });

  it('finds versions out of order, twice the same day, or a second one without a day', () => {
    const versions = (...froms: (string | undefined)[]) => problemsOf({
      ...SEOUL, periods: { ...SEOUL.periods, 'minutes.correction': { citation: article, selectedBy: 'act', versions: froms.map((from) => ({ from, value: 5, certainty: 'verified' })) } },
    });
    expect(versions(undefined, '2019-01-01', '2020-01-01')).toEqual([]);
    expect(versions('2020-01-01', '2019-01-01')).toEqual(['version-order periods minutes.correction versions 1']);
    expect(versions('2020-01-01', '2020-01-01')).toEqual(['version-order periods minutes.correction versions 1']);
    expect(versions('2020-01-01', undefined)).toEqual(['version-order periods minutes.correction versions 1']);
    expect(versions()).toEqual(['version-order periods minutes.correction']);
  });

  it('finds a figure out of range in the version in which it stands', () => {
    const wait = since('2024-01-01', article, 7, 7_000);
    expect(problemsOf({ ...SEOUL, periods: { ...SEOUL.periods, 'committee.wait.partial': wait } }))
      .toEqual(['figure periods committee.wait.partial versions 0']);
  });

  it('finds a threshold that some day has no figure', () => {
    const presence = since('2024-01-01', article, SEOUL.thresholds['committee.decision'].presence.versions[0]!.value as never, null);
    const thresholds = { ...SEOUL.thresholds, 'committee.decision': { ...SEOUL.thresholds['committee.decision'], presence } };
    expect(problemsOf({ ...SEOUL, thresholds })).toEqual(['threshold-missing thresholds committee.decision presence versions 0']);
  });

  it('finds an id that no address could hold', () => {
    expect(problemsOf({ ...SEOUL, id: '서울' })).toEqual(['schema id']);
  });
});
