import { describe, expect, it } from '@jest/globals';
import { SEOUL, type CouncilPack } from '@uian/procedure';
import { assemble, readCouncilPack } from '@uian/procedure/packs';
import { billAt, procedureOf, ROAD, type Travelled } from '@uian/testing/law';
import type { Bill } from './bill.js';
import { isUntouched, packImpact } from './pack-impact.js';

/** Seoul’s rule book but for these lines of a file. */
function plan(...lines: readonly string[]): CouncilPack {
  const reading = readCouncilPack(['id: seoul-plan', 'name: 개정안', 'head: 시장', 'like: seoul', ...lines].join('\n'), 'plan.yaml');
  if (!reading.readable) throw new Error(JSON.stringify(reading.faults));
  return reading.pack;
}

const under = (pack: CouncilPack, bill: Bill, day: string) =>
  assemble(pack, { act: day, receipt: bill.facts['bill.receive']?.day, referral: bill.facts['bill.refer']?.day });

function impact({ docket, bill }: Travelled, after: CouncilPack, day: string) {
  return packImpact({ bill, before: procedureOf(bill, day), after: under(after, bill, day), day, calendar: docket.calendar, roster: docket.roster });
}

const WAIT = plan('periods:', '  committee.wait.partial: { article: councilRules 제54조의2, value: 12 }');

describe('packImpact', () => {
  it('finds nothing where nothing is changed', () => {
    expect(isUntouched(impact(billAt('referred'), SEOUL, ROAD.noticed))).toBe(true);
  });

  it('finds the deadline that moves, old and new, and the act that has to wait for it', () => {
    expect(impact(billAt('referred'), WAIT, '2024-02-16')).toEqual({
      deadlines: [{ period: 'committee.wait.partial', term: '상정 대기 기간', before: { due: '2024-02-15' }, after: { due: '2024-02-20' } }],
      acts: [{
        act: 'bill.place', term: '위원회 상정', before: true, after: false,
        why: [expect.objectContaining({ rule: 'committee.wait.partial', allowedFrom: '2024-02-20' })],
      }],
    });
  });

  it('leaves an act alone that neither rule book allows, or both', () => {
    expect(impact(billAt('referred'), WAIT, '2024-02-10').acts).toEqual([]);
    expect(impact(billAt('referred'), WAIT, '2024-02-20').acts).toEqual([]);
  });

  it('leaves a bill alone whose day is past', () => {
    expect(isUntouched(impact(billAt('placed'), WAIT, ROAD.sitting))).toBe(true);
  });

  it('finds a deadline that begins, and one that is dropped', () => {
    const begins = plan('periods:', '  plenary.wait: { article: councilRules 제36조, value: 5 }', '  committee.auto_place: none', 'acts:', '  bill.exempt-auto-place: none',
      'rules:', '  auto-place.exemption: none');
    expect(impact(billAt('referred'), begins, ROAD.noticed)).toEqual({
      deadlines: [{ period: 'committee.auto_place', term: '자동상정', before: { due: '2024-06-07' }, after: null }],
      acts: [{ act: 'bill.exempt-auto-place', term: '자동상정 제외 협의', before: true, after: false, why: [] }],
    });
    expect(impact(billAt('reported'), begins, ROAD.reported)).toMatchObject({
      deadlines: [{ period: 'plenary.wait', before: null, after: { due: '2024-03-12' } }],
      acts: [{ act: 'bill.place-in-plenary', before: true, after: false, why: [{ rule: 'plenary.wait' }] }],
    });
  });

  it('finds an act that a new rule book gives', () => {
    const related = plan('acts:', '  bill.consult-related-committee: councilRules 제28조', '  bill.give-related-opinion: councilRules 제28조');
    expect(impact(billAt('referred'), related, ROAD.noticed).acts).toMatchObject([
      { act: 'bill.consult-related-committee', before: false, after: true, why: [] },
      { act: 'bill.give-related-opinion', before: false, after: true, why: [] },
    ]);
  });

  it('tells the hour where hours are counted', () => {
    const hours = plan('periods:', '  review_report.distribute: { article: councilRules 제54조제4항, value: 24, unit: hour, style: hours-back }');
    const { docket, id } = billAt('referred');
    const meeting = docket.do('meeting.draft', {
      day: ROAD.drafted, input: { committee: 'planning-economy', ordinal: 4, sitting: ROAD.sitting, time: '14:30', items: [id] },
    });
    docket.do('meeting.consult', { day: ROAD.drafted, stream: meeting });
    docket.do('meeting.answer-consultation', { day: ROAD.drafted, stream: meeting, input: { answer: 'agreed' } });
    docket.do('meeting.approve', { day: ROAD.approved, stream: meeting, input: {} });
    expect(impact({ docket, id, bill: docket.bill(id), meeting }, hours, ROAD.hearing).deadlines).toEqual([{
      period: 'review_report.distribute', term: '검토보고서 배부 기한', before: { due: '2024-03-02' }, after: { due: '2024-03-04', dueTime: '14:30' },
    }]);
  });

  it('does not touch a bill received before the change is in force', () => {
    const later = plan('periods:', '  committee.wait.partial: { article: councilRules 제54조의2, value: 12, since: 2024-02-05, earlier: 7 }');
    expect(isUntouched(impact(billAt('referred'), later, ROAD.noticed))).toBe(true);
  });

  it('finds nothing for a bill that is closed', () => {
    expect(isUntouched(impact(billAt('in-force'), plan('acts:', '  bill.withdraw: none', 'rules: { withdraw.proposers: none }'), ROAD.promulgated))).toBe(true);
  });
});
