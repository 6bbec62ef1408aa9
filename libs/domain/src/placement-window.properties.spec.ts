import { describe, expect, it } from '@jest/globals';
import { legalCalendar, type LegalCalendar, type Session } from '@uian/calendar';
import { addCouncilPack, SEOUL, type BillKind, type BillStateId, type CouncilPack } from '@uian/procedure';
import { actor, billAt, COMMITTEE, Docket, introduction, OTHER_COMMITTEE, procedureOf, submission } from '@uian/testing/law';
import fc from 'fast-check';
import type { Bill } from './bill.js';
import { judge } from './decide.js';
import { evolveBill } from './evolve-bill.js';
import type { Meeting } from './meeting.js';
import { placementWindow, type PlacementDay, type PlacementQuestion, type PlacementWindow } from './placement-window.js';
import { nextDeem, placedByLapse, settledBefore } from './settle.js';
import { plainDay } from './time.js';

const FIRST = '2025-01-06';

/** A council that changes its waiting periods while bills are under way, by the day of the act. */
const CHANGING = {
  ...SEOUL, id: 'changing', periods: {
    ...SEOUL.periods,
    'committee.wait.partial': { ...SEOUL.periods['committee.wait.partial'], selectedBy: 'act', versions: [
      { value: 3, certainty: 'verified' }, { from: '2025-02-10', value: 40, certainty: 'verified' }, { from: '2025-04-07', value: 5, certainty: 'verified' },
    ] },
  },
} as CouncilPack;
addCouncilPack(CHANGING);

const after = (day: string, days: number): string => plainDay(day).add({ days }).toString();

/** A council and a bill by the dice; all numbers are days after the one before, or after {@link FIRST}. */
interface Recipe {
  readonly council: string;
  readonly kind: BillKind;
  readonly byMayor: boolean;
  readonly awaitsEstimate: boolean;
  readonly urgent: boolean;
  readonly received: number;
  /** Not referred at all, where left out. */
  readonly referred?: number;
  readonly from: number;
  readonly sessions: readonly { readonly gap: number; readonly length: number; readonly sittings: readonly number[] }[];
  readonly holidays: readonly number[];
  readonly termEnd?: number;
  readonly meetings: readonly { readonly at: number; readonly elsewhere: boolean; readonly cancelled: boolean }[];
}

const rarely = fc.integer({ min: 0, max: 3 }).map((n) => n === 0);
const seldom = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);
const RECIPES: fc.Arbitrary<Recipe> = fc.record({
  council: fc.constantFrom('seoul', 'gyeonggi', CHANGING.id),
  kind: fc.constantFrom<BillKind>(
    'ordinance.partial-amendment', 'ordinance.enactment', 'ordinance.full-amendment', 'ordinance.repeal', 'consent'),
  byMayor: fc.boolean(), awaitsEstimate: rarely, urgent: rarely, received: fc.nat(90),
  referred: fc.option(fc.nat(20), { freq: 9, nil: undefined }), from: fc.oneof(fc.nat(12), fc.nat(180)),
  sessions: fc.array(fc.record({
    gap: fc.integer({ min: 1, max: 60 }), length: fc.integer({ min: 3, max: 25 }), sittings: fc.array(fc.nat(25), { maxLength: 4 }),
  }), { maxLength: 8 }),
  holidays: fc.array(fc.nat(400), { maxLength: 6 }), termEnd: fc.option(fc.integer({ min: 60, max: 400 }), { freq: 2, nil: undefined }),
  meetings: fc.array(fc.record({ at: fc.nat(300), elsewhere: seldom, cancelled: seldom }), { maxLength: 5 }),
}, { noNullPrototype: true });

function calendarOf({ sessions, holidays, termEnd }: Recipe): LegalCalendar {
  const placed: Session[] = [];
  for (const [at, { gap, length, sittings }] of sessions.entries()) {
    const from = after(placed.at(-1)?.to ?? FIRST, gap);
    placed.push({
      id: `s${at}`, ordinal: 330 + at, kind: 'extraordinary', term: '임시회', from, to: after(from, length - 1),
      plenarySittings: [...new Set(sittings.filter((day) => day < length).map((day) => after(from, day)))],
    });
  }
  return legalCalendar({
    sessions: placed, corrections: holidays.map((day) => ({ day: after(FIRST, day), holiday: '임시공휴일' })),
    terms: termEnd === undefined ? [] : [{ ordinal: 11, from: '2022-07-01', to: after(FIRST, termEnd) }],
  });
}

/** The record that a recipe tells of, by acts that were all accepted but for the referral; always the same. */
function recordOf(recipe: Recipe): { docket: Docket; id: string } {
  const { council, kind, byMayor, awaitsEstimate, urgent, received, referred } = recipe;
  const docket = new Docket({ council, calendar: calendarOf(recipe) });
  const day = after(FIRST, received);
  const costEstimate = awaitsEstimate ? { kind: 'requested' as const } : { kind: 'estimate' as const };
  const id = byMayor ? docket.do('bill.submit', { day, input: submission({ kind, costEstimate }) })
    : docket.do('bill.introduce', { day, input: introduction({ kind, costEstimate }) });
  docket.do('bill.receive', { day, stream: id, input: urgent ? { urgency: '수해 복구' } : {} });
  if (referred !== undefined) docket.ask('bill.refer', { day: after(day, referred), stream: id, input: { committee: COMMITTEE } });
  for (const { at, elsewhere, cancelled } of recipe.meetings) {
    const input = { committee: elsewhere ? OTHER_COMMITTEE : COMMITTEE, ordinal: 1, sitting: after(FIRST, at), time: '10:00', items: [] };
    const stream = docket.do('meeting.draft', { day: FIRST, input });
    if (cancelled) docket.do('meeting.cancel', { day: FIRST, stream, input: { reason: '일정 변경' } });
  }
  return { docket, id };
}

const questionOf = (docket: Docket, bill: Bill, from: string, meetings: readonly Meeting[]): PlacementQuestion =>
  ({ bill, from, meetings, calendar: docket.calendar, roster: docket.roster, procedureOf });

function asked(recipe: Recipe): { docket: Docket; bill: Bill; question: PlacementQuestion; window: PlacementWindow } {
  const { docket, id } = recordOf(recipe);
  const bill = docket.bill(id);
  const meetings = recipe.meetings.map((_, at) => docket.meeting(`00000000-0000-4000-8000-${String(at + 2).padStart(12, '0')}`));
  const question = questionOf(docket, bill, after(bill.lastDay, recipe.from), meetings);
  return { docket, bill, question, window: placementWindow(question) };
}

/** What a day has to be judged with: the bill as the law will have made it by then, in a meeting that is open. */
function contextOn(day: string, { bill, calendar, roster }: PlacementQuestion) {
  let now = bill;
  for (let due = nextDeem(now, settledBefore(day), procedureOf(now, day), calendar); due;) {
    now = evolveBill(now, { ...due.event, sequence: now.sequence + 1, recordedAt: 0 });
    due = nextDeem(now, settledBefore(day), procedureOf(now, day), calendar);
  }
  const meeting: Meeting = {
    id: 'm', council: bill.council, state: 'open', sequence: 9, lastDay: day, committee: bill.committee ?? '', ordinal: 3, sitting: day,
    time: '14:00', items: [{ bill: bill.id, approved: true }], facts: {},
  };
  return {
    act: 'bill.place' as const, day, today: day, bill: now, meeting, input: { meeting: 'm' }, calendar, roster,
    procedure: procedureOf(now, day), actor: actor('committee-staff', bill.committee),
  };
}

/** Every day on which the committee meets or could, found by walking from day to day. */
function* walk({ bill, from, meetings, calendar }: PlacementQuestion): Generator<string> {
  const last = [...calendar.sessions.map(({ to }) => to), ...meetings.map(({ sitting }) => sitting)].toSorted().at(-1) ?? from;
  for (let day = from; day <= last; day = after(day, 1)) {
    const on = plainDay(day);
    const planned = meetings.some((m) => m.committee === bill.committee && m.sitting === day && m.state !== 'cancelled');
    const free = calendar.sessionOn(on) && calendar.workingDay(on) && !calendar.sittingOn(on);
    if (planned || free) yield day;
  }
}

const bruteForce = (question: PlacementQuestion): string[] =>
  [...walk(question)].filter((day) => judge(contextOn(day, question)).violations.length === 0);

const days = (found: readonly PlacementDay[]): string[] => [...new Set(found.map(({ day }) => day))];

const check = (property: (recipe: Recipe) => void, numRuns: number): void =>
  fc.assert(fc.property(RECIPES, property), { numRuns, seed: 542 });

describe('the placement window, against brute force', () => {
  it('holds a day exactly where no rule of 상정 is broken on it', () => {
    const seen = { open: 0, closed: 0 };
    check((recipe) => {
      const { question, window } = asked(recipe);
      const expected = bruteForce(question);
      expect(days(window.open)).toEqual(expected);
      expect(window.binding.length > 0).toBe(expected.length === 0);
      seen[expected.length > 0 ? 'open' : 'closed'] += 1;
    }, 70);
    // Otherwise the dice would prove nothing.
    expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(20);
  });

  it('is widened by a day exactly where some of the exceptions open it, and names no more than it takes', () => {
    const taken = new Set<string>();
    check((recipe) => {
      const { question, window } = asked({ ...recipe, from: recipe.from % 4, awaitsEstimate: recipe.from % 2 > 0 });
      const smallest = (day: string): readonly string[] => {
        const context = contextOn(day, question);
        const facts = { ...context.bill.facts, 'bill.submit-cost-estimate': { day, sequence: 99, recordedAt: 0 } };
        const sets = [0, 1, 2, 4, 3, 5, 6, 7].filter((set) => judge({
          ...context, input: { ...context.input, ...(set & 1 && { earlyByResolution: '긴급' }) },
          bill: { ...context.bill, ...(set & 2 && { urgent: true }), ...(set & 4 && { facts }) },
        }).violations.length === 0);
        return ['resolution', 'urgency', 'cost-estimate'].filter((_, bit) => (sets[0] ?? 0) & (1 << bit));
      };
      const expected = [...walk(question)].map((day) => [day, smallest(day)] as const).filter(([, set]) => set.length > 0);
      const found = new Map(window.widened.map(({ day, exceptions }) => [day, exceptions.map(({ id }) => id)]));
      expect([...found]).toEqual(expected);
      expected.forEach(([, set]) => taken.add(set.join()));
    }, 60);
    expect([...taken].toSorted()).toEqual(['cost-estimate', 'resolution', 'resolution,cost-estimate', 'resolution,urgency',
      'resolution,urgency,cost-estimate', 'urgency', 'urgency,cost-estimate']);
  });

  it('tells of each day whether its sitting places the bill by lapse', () => {
    check((recipe) => {
      const { question, window, docket } = asked(recipe);
      for (const { day, byLapse } of [...window.open, ...window.widened]) {
        const { bill, procedure } = contextOn(day, question);
        expect([day, byLapse]).toEqual([day, placedByLapse(bill, day, procedure, docket.calendar)]);
      }
    }, 60);
  });

  it.each<BillStateId>([
    'introduced', 'received', 'placed', 'debated', 'held', 'committee-decided', 'reported', 'passed', 'withdrawn',
  ])('of a bill that is %s', (state) => {
    const { docket, bill } = billAt(state);
    const question = questionOf(docket, bill, bill.lastDay, []);
    const { open, waysOut } = placementWindow(question);
    expect(days(open)).toEqual(bruteForce(question));
    expect(open.length > 0).toBe(state === 'held');
    expect(waysOut.map(({ id }) => id)).toEqual(['introduced', 'received'].includes(state) ? ['referral'] : []);
  });
});

describe('the placement window, against the record', () => {
  /** Puts the bill on the agenda of a meeting of that day, has it approved, opens it and places the bill. */
  function happens(recipe: Recipe, day: string): 'placed' | 'by-lapse' | 'refused' {
    const { docket, id } = recordOf(recipe);
    const { lastDay, committee = COMMITTEE } = docket.bill(id);
    /** An agenda on its way to the chair; none where it may not even be drafted. */
    const awaiting = (ordinal: number, items: string[]): string | undefined => {
      const drafted = docket.ask('meeting.draft', { day: lastDay, input: { committee, ordinal, sitting: day, time: '10:00', items } });
      if (!drafted.accepted) return undefined;
      const { stream } = drafted;
      docket.do('meeting.consult', { day: lastDay, stream });
      docket.do('meeting.answer-consultation', { day: lastDay, stream, input: { answer: 'agreed' } });
      docket.do('meeting.request-approval', { day: lastDay, stream });
      return stream;
    };
    const late = [{ bill: id, ground: '긴급' }];
    const approved = (stream: string): boolean => [{}, { late }].some((input) => docket.ask('meeting.approve', { day: lastDay, stream, input }).accepted);
    const withIt = awaiting(2, [id]);
    if (withIt === undefined) return 'refused';
    // What the chair cannot approve may still be placed by lapse: the meeting is then held without it.
    const stream = approved(withIt) ? withIt : awaiting(3, []);
    if (stream === undefined || (stream !== withIt && !approved(stream))) return 'refused';
    // As the recorder does with every bill that an opening may place.
    docket.settle(id, settledBefore(day), day);
    docket.do('meeting.open', { day, stream, input: { present: 11 } });
    if (docket.bill(id).facts['deemed.placed']) return 'by-lapse';
    return docket.ask('bill.place', { day, stream: id, input: { meeting: stream } }).accepted ? 'placed' : 'refused';
  }

  it('says of a day what happens when the meeting is really held', () => {
    const seen = new Set<string>();
    check((recipe) => {
      const { question, window } = asked(recipe);
      const all = [...walk(question)];
      for (const day of new Set([all[0], all[Math.floor(all.length / 2)], all.at(-1), window.open[0]?.day, window.widened.at(-1)?.day])) {
        if (day === undefined || question.bill.committee === undefined) continue;
        const found = [...window.open, ...window.widened].find((one) => one.day === day);
        const told = found?.byLapse ? 'by-lapse' : found && found.violations.length === 0 ? 'placed' : 'refused';
        expect([day, happens(recipe, day)]).toEqual([day, told]);
        seen.add(told);
      }
    }, 50);
    expect(seen).toEqual(new Set(['placed', 'by-lapse', 'refused']));
  });

  it('of a bill that is not referred yet is the window after its referral', () => {
    check((recipe) => {
      const { docket, bill, question } = asked({ ...recipe, referred: undefined, from: 0 });
      const { supposedReferral, ...window } = placementWindow({ ...question, committee: COMMITTEE });
      docket.do('bill.refer', { day: question.from, stream: bill.id, input: { committee: COMMITTEE } });
      expect(supposedReferral).toBe(question.from);
      expect({ ...window, supposedReferral: undefined }).toEqual(placementWindow({ ...question, bill: docket.bill(bill.id) }));
    }, 25);
  });
});
