import { afterEach, describe, expect, it } from '@jest/globals';
import { SEOUL } from './councils/seoul.js';
import { addCouncilPack, COUNCIL_PACKS, procedureAsOf } from './procedure-as-of.js';

const newest = procedureAsOf('seoul', '2026-11-02');
const in2024 = procedureAsOf('seoul', '2024-02-07');

describe('procedureAsOf', () => {
  it('marks what was read only in a later text as inferred for 2024', () => {
    expect(in2024.period('committee.wait.partial')).toMatchObject({ length: 7, figureCertainty: 'inferred', certainty: 'inferred' });
    expect(in2024.period('transfer.bill')).toMatchObject({ length: 5, figureCertainty: 'inferred' });
    expect(in2024.threshold('committee.decision').certainty).toBe('inferred');
  });

  it('marks it as verified from the day on which the text that was read is in force', () => {
    expect(newest.period('transfer.bill')).toMatchObject({ figureCertainty: 'verified', certainty: 'verified' });
    expect(newest.rule('withdraw.consent')!.certainty).toBe('verified');
  });

  it('keeps two marks, of the figure and of the counting, and shows the weaker', () => {
    expect(newest.period('committee.wait.partial'))
      .toMatchObject({ figureCertainty: 'verified', countCertainty: 'inferred', certainty: 'inferred' });
    expect(newest.period('bill.council_notice'))
      .toMatchObject({ figureCertainty: 'verified', countCertainty: 'secondary', certainty: 'secondary' });
  });

  it('marks office targets as what they are, in every year', () => {
    expect(in2024.period('bill.refer')).toMatchObject({ citation: { statute: { id: 'officeTarget' } }, certainty: 'verified' });
  });

  it('has a row only for the kinds and the proposers that it names', () => {
    expect(newest.billTransition('bill.refer', 'consent', 'mayor')?.citation.article).toBe('제19조제1항');
    expect(newest.billTransition('bill.refer', 'budget.main', 'mayor')).toBeUndefined();
    expect(newest.billTransition('bill.refer-preliminary', 'budget.main', 'mayor')?.to).toBe('preliminary-review');
    expect(newest.billTransition('bill.withdraw', 'ordinance.repeal', 'residents')).toBeUndefined();
    expect(newest.billTransition('bill.promulgate-by-chair', 'council-rule')?.from).toEqual(['passed']);
    expect(newest.billTransition('bill.promulgate-by-chair', 'ordinance.repeal')?.from).toContain('confirmed');
  });

  it('has no act, no rule and no period that the council does not', () => {
    expect(newest.billTransition('bill.send-to-mediation', 'consent', 'mayor')).toBeUndefined();
    expect([newest.rule('mediation.request'), newest.period('mediation.review')]).toEqual([undefined, undefined]);
    expect(newest.periods().map(({ id }) => id)).not.toContain('plenary.wait');
    expect(newest.rules().map(({ id }) => id)).not.toContain('plenary.wait');
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

describe('addCouncilPack', () => {
  afterEach(() => addCouncilPack(SEOUL));

  it('replaces a pack that is known, and what was answered by it', () => {
    expect(procedureAsOf('seoul', '2026-11-02').period('committee.wait.partial')!.length).toBe(7);
    addCouncilPack({ ...SEOUL, periods: { ...SEOUL.periods, 'committee.wait.partial': SEOUL.periods['committee.wait.full']! } });
    expect(procedureAsOf('seoul', '2026-11-02').period('committee.wait.partial')!.length).toBe(10);
  });

  it('makes a council known', () => {
    addCouncilPack({ ...SEOUL, id: 'jeonju' });
    expect(COUNCIL_PACKS.has('jeonju')).toBe(true);
    expect(procedureAsOf('jeonju', '2026-11-02').council.id).toBe('jeonju');
  });
});
