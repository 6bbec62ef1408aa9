import { describe, expect, it } from '@jest/globals';
import { BILL_ACTS, BILL_CONSEQUENCES } from '@uian/procedure';
import fc from 'fast-check';
import type { RecordedEvent } from './event.js';
import { foldBill } from './evolve-bill.js';
import { IMPORT_FLAGS, importedEvents, isImportable, withoutNumber, type ImportedBill, type ImportMark } from './imported.js';
import { readDay } from './imported-day.js';

const TODAY = '2026-07-02';
const SOURCE = '옛 의안정보시스템';

const bill = (facts: ImportedBill['facts'], more: Partial<ImportedBill> = {}): ImportedBill => ({
  row: '1544', kind: 'ordinance.partial-amendment', title: '시험 조례 일부개정조례안', committee: 'economy', raw: { 번호: '1544' },
  proposer: { kind: 'members', lead: '김동욱', proposers: ['김동욱'], supporterCount: 41 }, facts, ...more,
});
const events = (of: ImportedBill) => importedEvents(of, { source: SOURCE, today: TODAY })!;
const recorded = (of: ImportedBill): RecordedEvent[] => events(of).map((event, at) => ({ ...event, sequence: at + 1, recordedAt: 0 }));
const fold = (of: ImportedBill) => foldBill('id', 'seoul', recorded(of));
const markOf = ({ payload }: { payload: object }): ImportMark => (payload as { imported: ImportMark }).imported;
const days = (...given: string[]) => events(bill(given.map((day, at) => ({ act: at === 0 ? 'bill.introduce' : 'bill.refer', day }))))
  .map((event) => [event.day, ...(markOf(event).flags ?? []).map(({ kind }) => kind)]);

describe('a history that is taken over', () => {
  const history = bill([
    { act: 'bill.introduce', day: '2024-02-02' }, { act: 'bill.receive', day: '2024-02-02' }, { act: 'bill.refer', day: '2024-02-07' },
    { act: 'bill.decide-in-committee', day: '2024-03-05', outcome: 'passed-amended' },
    { act: 'bill.decide-in-plenary', day: '2024-03-08', outcome: 'passed-amended', note: '이의 없음' },
    { act: 'bill.transfer', day: '2024-03-13' }, { act: 'bill.promulgate', day: '2024-03-26', number: '9211' },
  ]);

  it('comes to the state that its facts lead to, and says where it is from', () => {
    expect(fold(history)).toMatchObject({
      state: 'promulgated', number: 1544, title: '시험 조례 일부개정조례안', committee: 'economy', plenaryOutcome: 'passed-amended',
      proposer: { lead: '김동욱', supporterCount: 41 }, ordinanceNumber: '9211',
      imported: { source: SOURCE, row: '1544', through: 7, flags: [] },
    });
    expect(events(history).every((event) => markOf(event).source === SOURCE)).toBe(true);
    expect(markOf(events(history)[0]!).raw).toEqual({ 번호: '1544' });
    expect(markOf(events(history)[4]!).note).toBe('이의 없음');
  });

  it('begins by its proposer where its own beginning is not told', () => {
    const [first] = events(bill([{ act: 'bill.refer', day: '2024-02-07' }], { proposer: { kind: 'committee', committee: 'economy' } }));
    expect(first).toMatchObject({ type: 'bill.propose-by-committee', day: '2024-02-07' });
    expect(markOf(first!).flags).toEqual([{ kind: 'day-missing', given: '' }]);
  });

  it('keeps an outcome that is none of ours as a flag, and goes nowhere by it', () => {
    const returned = bill([...history.facts.slice(0, 3), { act: 'bill.decide-in-committee', day: '2024-03-05', unknownOutcome: '회송' }]);
    expect(fold(returned)).toMatchObject({
      state: 'referred', imported: { flags: [{ kind: 'outcome-unknown', given: '회송', act: 'bill.decide-in-committee', sequence: 4 }] },
    });
  });

  it('keeps a key that is no number, and a number that another bill has, as flags', () => {
    expect(fold(bill(history.facts, { row: '010121' }))).toMatchObject({
      imported: { row: '010121', flags: [{ kind: 'number-unusable', given: '010121' }] } });
    const [first] = withoutNumber(events(history));
    expect(first!.payload).not.toHaveProperty('billNumber');
    expect(markOf(first!)).toMatchObject({ raw: { 번호: '1544' }, flags: [{ kind: 'number-taken', given: '1544' }] });
  });

  it('can hold any act but those that say nothing without their input, and is folded all the same', () => {
    const types = [...Object.keys(BILL_ACTS), ...Object.keys(BILL_CONSEQUENCES)].filter(isImportable);
    expect(types.length).toBeGreaterThan(60);
    expect(['bill.schedule', 'deemed.voided', 'meeting.open', 'bill.extend-period', 'bill.correct'].filter(isImportable)).toEqual([]);
    for (const act of types) {
      const folded = fold(bill([...history.facts.slice(0, 3), { act, day: '2024-03-05' }]));
      expect(JSON.parse(JSON.stringify(folded))).toMatchObject({ sequence: folded.sequence, title: '시험 조례 일부개정조례안', number: 1544 });
    }
  });
});

describe('a dirty day', () => {
  it.each([
    ['runs backwards', ['2024-02-02', '2024-01-31'], ['2024-01-31', 'day-backwards']],
    ['is written in another way', ['2001-12-12', '2003-4-17'], ['2003-04-17', 'day-malformed']],
    ['is written in one piece', ['2001-12-12', '20030417'], ['2003-04-17', 'day-malformed']],
    ['is written in Korean', ['2001-12-12', '2003년 4월 17일'], ['2003-04-17', 'day-malformed']],
    ['carries a time', ['2001-12-12', '2003-04-17 10:30:00'], ['2003-04-17', 'day-malformed']],
    ['does not exist', ['2023-01-02', '2023-02-30'], ['2023-02-28', 'day-impossible']],
    ['has a year that never was one', ['2023-01-02', '0203-01-05'], ['2023-01-02', 'day-impossible']],
    ['has no such month', ['2023-01-02', '2023-13-01'], ['2023-01-02', 'day-impossible']],
    ['does not exist, and would run backwards', ['2023-03-02', '2023-02-30'], ['2023-03-02', 'day-impossible']],
    ['is no day', ['2023-01-02', '미상'], ['2023-01-02', 'day-unreadable']],
    ['is missing', ['2023-01-02', ''], ['2023-01-02', 'day-missing']],
    ['has not come', ['2023-01-02', '2206-01-05'], ['2023-01-02', 'day-ahead']],
    ['is written in another way and runs backwards', ['2023-01-02', '2022.1.5.'], ['2022-01-05', 'day-malformed', 'day-backwards']],
  ])('that %s is flagged, and stands in the order of the stages', (_, given, expected) => {
    expect(days(...given)).toEqual([[given[0]], expected]);
  });

  it('stands by the next that can be read, where none is before it; and says against which day it runs backwards', () => {
    expect(days('', '2024-02-07')).toEqual([['2024-02-07', 'day-missing'], ['2024-02-07']]);
    const [, , third] = events(bill([
      { act: 'bill.introduce', day: '2024-12-01' }, { act: 'bill.receive', day: '2024-01-05' }, { act: 'bill.refer', day: '2024-01-06' }]));
    expect(markOf(third!).flags).toBeUndefined();
    expect(fold(bill([{ act: 'bill.introduce', day: '2024-02-02' }, { act: 'bill.refer', day: '2024-01-31' }])).imported!.flags)
      .toEqual([{ kind: 'day-backwards', given: '2024-01-31', against: '2024-02-02', act: 'bill.refer', sequence: 2 }]);
  });

  it('alone makes no history', () => {
    expect(importedEvents(bill([{ act: 'bill.introduce', day: '미상' }]), { source: SOURCE, today: TODAY })).toBeUndefined();
  });

  it('is never lost, never stops an import, never changes the order, and is never in the future', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }), fc.constantFrom('', '2024-02-30', '2003-4-17', '9999-12-31', '0000-00-00', '2024.1.1'),
      fc.date({ min: new Date('1948-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)));
    fc.assert(fc.property(fc.array(text, { maxLength: 8 }), (given) => {
      const facts = [{ act: 'bill.introduce' as const, day: '2020-01-01' }, ...given.map((day) => ({ act: 'bill.refer' as const, day }))];
      const placed = events(bill(facts));
      expect(placed.map(({ type }) => type)).toEqual(facts.map(({ act }) => act));
      for (const [at, { day }] of facts.entries()) {
        const flags = markOf(placed[at]!).flags ?? [];
        expect(placed[at]!.day === day || flags.some((flag) => flag.given === day && IMPORT_FLAGS[flag.kind] !== undefined)).toBe(true);
        expect(placed[at]!.day <= TODAY && readDay(placed[at]!.day, TODAY).flag === undefined).toBe(true);
        if (at > 0 && placed[at]!.day < placed[at - 1]!.day) expect(flags.map(({ kind }) => kind)).toContain('day-backwards');
      }
    }));
  });
});
