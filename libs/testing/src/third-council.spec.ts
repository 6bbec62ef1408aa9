import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { billDeadlines, deadlineFor } from '@uian/domain';
import { addCouncilPack, type BillKind, type ProposerKind } from '@uian/procedure';
import { readCouncilPack } from '@uian/procedure/packs';
import { amendment, ROAD, recordedVote } from './builders.js';
import { OTHER_COMMITTEE, SUPPORTERS } from './council.js';
import { procedureOf } from './docket.js';
import { billAt } from './roads.js';

const FILE = fileURLToPath(new URL('../packs/busan.yaml', import.meta.url));
const inBusan = { council: 'busan' };

describe('a third council, by one file and no code: 부산광역시의회', () => {
  beforeAll(() => {
    const reading = readCouncilPack(readFileSync(FILE, 'utf8'), FILE);
    expect(reading).toMatchObject({ readable: true });
    if (reading.readable) addCouncilPack(reading.pack);
  });

  it.each<[BillKind, ProposerKind, 'in-force' | 'concluded']>([
    ['ordinance.partial-amendment', 'members', 'in-force'], ['ordinance.enactment', 'mayor', 'in-force'],
    ['ordinance.repeal', 'residents', 'in-force'], ['council-rule', 'committee', 'in-force'], ['consent', 'superintendent', 'concluded'],
    ['resolution', 'members', 'concluded'], ['budget.main', 'mayor', 'concluded'],
  ])('carries %s of %s to its end', (kind, by, end) => {
    expect(billAt(end, { ...inBusan, kind, by }).bill).toMatchObject({ state: end, council: 'busan' });
  });

  it('refuses by its own articles and figures', () => {
    const { docket, id } = billAt('plenary-placed', inBusan);
    const signed = (count: number) => amendment(1, { signatories: SUPPORTERS.slice(0, count) });
    const [violation] = docket.refused('bill.move-amendment', { day: ROAD.plenary, stream: id, input: signed(10) }).violations;
    expect(violation).toMatchObject({ rule: 'amendment.signatures', article: '부산광역시의회 회의 규칙 제26조제1항' });
    docket.do('bill.move-amendment', { day: ROAD.plenary, stream: id, input: signed(11) });
  });

  it('lets a committee take a bill up without a wait, and owes the report 24 hours before', () => {
    const { docket, id } = billAt('referred', inBusan);
    const broken = docket.available(id, ROAD.referred).find(({ act }) => act === 'bill.place')!.violations.map(({ rule }) => rule);
    expect(broken.filter((rule) => rule.startsWith('committee.wait'))).toEqual([]);
    const placed = billAt('placed', inBusan);
    const deadline = deadlineFor(billDeadlines(placed.bill, procedureOf(placed.bill, ROAD.sitting), placed.docket.calendar), 'review_report.distribute');
    expect(deadline).toMatchObject({ due: '2024-03-04', dueTime: '10:00', status: 'met' });
  });

  it('asks only of a head what its text asks of a head alone', () => {
    const receipt = (by: ProposerKind) => {
      const { docket, id } = billAt('introduced', { ...inBusan, by });
      return docket.ask('bill.receive', { day: '2024-02-14', stream: id, input: { forSession: 322 } });
    };
    expect(receipt('members').accepted).toBe(true);
    expect(receipt('mayor')).toMatchObject({
      accepted: false, refusal: { violations: [{ rule: 'bill.submit', article: '부산광역시의회 회의 규칙 제20조제2항' }] },
    });
    const { docket, id } = billAt('referred', { ...inBusan, by: 'mayor' });
    expect(docket.refused('bill.give-notice', { day: ROAD.noticed, stream: id, input: { until: ROAD.drafted } }).violations[0]!.rule).toBe('record.state');
  });

  it('finds a session for a bill by the days that are its own', () => {
    const sessionOf = (by: ProposerKind) => {
      const { docket, id } = billAt('introduced', { ...inBusan, by });
      docket.do('bill.receive', { day: '2024-02-14', stream: id });
      return docket.bill(id).forSession;
    };
    expect([sessionOf('members'), sessionOf('mayor')]).toEqual([322, 324]);
  });

  it('has the related committee that Seoul has not, and not Seoul’s fast track', () => {
    const { docket, id } = billAt('referred', inBusan);
    docket.do('bill.consult-related-committee', { day: ROAD.noticed, stream: id, input: { committee: OTHER_COMMITTEE, opinionBy: ROAD.drafted } });
    const refused = docket.refused('bill.designate-fast-track', {
      day: ROAD.noticed, stream: id, input: { signatories: 60, vote: { ...recordedVote(111, 111), method: 'secret' } },
    });
    expect(refused.violations[0]).toMatchObject({ rule: 'record.state' });
  });
});
