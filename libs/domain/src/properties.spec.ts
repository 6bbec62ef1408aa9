import { describe, expect, it } from '@jest/globals';
import {
  BILL_ACTS, BILL_STATES, BILL_TRANSITIONS, isBillActId, MEETING_ACTS, MEETING_TRANSITIONS, procedureAsOf, type BillActId, type BillStateId, type MeetingActId,
} from '@uian/procedure';
import {
  ACTOR, approvedAgenda, billAt, COMMITTEE, Docket, GOOD_INPUTS, introduction, procedureOf, PROPOSER, recordedVote, ROAD, submission,
  SUPPORTERS, type InputFor,
} from '@uian/testing/law';
import fc from 'fast-check';
import { billDeadlines, meetingDeadlines, type Deadline } from './deadlines.js';
import { foldBill } from './evolve-bill.js';
import { foldMeeting } from './evolve-meeting.js';
import type { Actor } from './roster.js';
import { nextDeem, settledBefore } from './settle.js';
import { plainDay } from './time.js';

type Act = BillActId | MeetingActId;

const EVERYBODY: Actor = { id: 'everybody', offices: Object.values(ACTOR).flatMap(({ offices }) => offices) };
const NOBODY_KNOWS = '00000000-0000-4000-8000-999999999999';
const ACTS = Object.keys({ ...BILL_ACTS, ...MEETING_ACTS }) as Act[];
/** Acts that take a bill further on its road; the dice prefer them. */
const ONWARD = new Set<string>(BILL_TRANSITIONS.filter(({ to }) => to !== 'same').map(({ act }) => act));
const BILL_BEGINS: readonly string[] = ['bill.introduce', 'bill.submit', 'bill.propose-by-committee', 'bill.lodge-petition'];

/** One roll of the dice: how many days go by, which act, by whom, with which variant of its input. */
interface Roll { readonly days: number; readonly pick: number; readonly wild: boolean; readonly late: boolean; readonly variant: number }

const ROLLS = fc.array(fc.record({
  days: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: 140 }) }),
  pick: fc.nat(10_000), wild: fc.integer({ min: 0, max: 4 }).map((n) => n === 0), late: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  variant: fc.nat(10_000),
}), { minLength: 10, maxLength: 45 });

const either = <T>(variant: number, ...of: T[]): T => of[variant % of.length]!;

/** A council in motion: its bills, its meetings, and the day it has come to. */
class World {
  readonly docket = new Docket();
  readonly bills: string[];
  readonly meetings: string[];
  today: string;

  /** One bill has come that far already, or the dice would seldom see a vote. */
  constructor(begins: BillStateId) {
    const { id, bill, meeting } = billAt(begins, { docket: this.docket });
    const agenda = begins === 'referred' ? approvedAgenda(this.docket, [id]) : meeting;
    this.bills = [id];
    this.meetings = agenda === undefined ? [] : [agenda];
    this.today = begins === 'referred' ? ROAD.sitting : bill.lastDay;
  }

  inputOf(act: Act, variant: number, meeting: string): object {
    const kind = either(variant, 'ordinance.partial-amendment', 'ordinance.enactment', 'ordinance.repeal', 'ordinance.full-amendment');
    const vote = either<InputFor<'bill.decide-in-committee'>['vote']>(
      variant, recordedVote(11, 11), recordedVote(11, 5), recordedVote(3, 3), { method: 'no-objection', present: 9 });
    const full = recordedVote(either(variant, 80, 56, 55), either(variant, 80, 20, 40));
    const inputs: { [A in Act]?: InputFor<A> } = {
      'bill.introduce': introduction({ kind, needsExecutiveOpinion: variant % 5 === 0 }), 'bill.submit': submission({ kind }),
      'bill.receive': either<InputFor<'bill.receive'>>(variant, {}, { urgency: '긴급' }, { forSession: 326 }),
      'bill.refer': { committee: either(variant, COMMITTEE, COMMITTEE, 'nowhere') },
      'bill.give-notice': { until: plainDay(this.today).add({ days: variant % 9 }).toString() },
      'bill.omit-notice': { reason: '긴급', consulted: either(variant, ['최진혁'], []) }, 'bill.assign-report': { specialist: '이준석' },
      'bill.distribute-report': { distributedTo: either(variant, 11, 11, 3), published: 'https://example.kr' },
      'bill.exempt-auto-place': { viceChairConsulted: variant % 3 > 0, reason: '검토' }, 'bill.place': { meeting },
      'bill.explain': { meeting }, 'bill.hear-report': { meeting }, 'bill.question': { meeting }, 'bill.debate': { meeting },
      'bill.demand-hearing': { signatories: SUPPORTERS.slice(0, either(variant, 10, 9)) },
      'bill.omit-hearing': { resolved: variant % 3 > 0, leadConsents: true, reason: '경미' },
      'bill.decide-in-committee': { meeting, motion: either(variant, 'passed-unamended', 'passed-unamended', 'discarded'), vote },
      'bill.decide-in-plenary': { motion: 'passed-unamended', vote: full },
      'bill.promulgate': { number: '제1호', effect: { kind: either(variant, 'default', 'on-promulgation') } },
      'bill.promulgate-by-chair': { number: '제1호', effect: { kind: 'default' } }, 'bill.request-reconsideration': { reason: '위법' },
      'bill.withdraw': { by: either(variant, [PROPOSER], []), consent: either(variant, undefined, 'committee', 'plenary') },
      'meeting.draft': {
        committee: COMMITTEE, ordinal: 1, time: '10:00', items: this.bills.slice(0, 2),
        sitting: plainDay(this.today).add({ days: variant % 6 }).toString(),
      },
      'meeting.change-items': { items: this.bills.slice(0, variant % 3) }, 'meeting.return': { reason: '보완' },
      'meeting.answer-consultation': { answer: 'agreed' }, 'meeting.report-absence': { reason: '입원', until: this.today },
      'meeting.approve': either<InputFor<'meeting.approve'>>(variant, {}, { items: this.bills.slice(0, 1) }),
      'meeting.open': { present: either(variant, 11, 4, 3) }, 'meeting.cancel': { reason: '연기' },
    };
    const good = GOOD_INPUTS[act];
    return inputs[act] ?? { ...good, ...('meeting' in good && { meeting }) };
  }

  /** Goes one step on; answers what was tried, and whether it was accepted. */
  roll({ days, pick, wild, late, variant }: Roll): { act: Act; accepted: boolean; promised: boolean | undefined } {
    const day = plainDay(this.today).add({ days }).toString();
    if (day > this.today) this.today = day;
    const bill = this.bills[variant % 4 > 0 ? 0 : pick % this.bills.length]!;
    const meeting = this.meetings.at(-1 - (pick % 2)) ?? this.meetings.at(-1) ?? NOBODY_KNOWS;
    const known = this.meetings.includes(meeting) ? meeting : undefined;
    const open = this.docket.available(bill, this.today, { by: EVERYBODY, meeting: known });
    const state = known === undefined ? undefined : this.docket.meeting(known).state;
    const may = open.filter(({ act, availability }) => act !== 'bill.withdraw' && ['may', 'must'].includes(availability)).map((o) => o.act);
    const likely: Act[] = [
      ...may, ...Array<Act[]>(6).fill(may.filter((act) => ONWARD.has(act))).flat(),
      ...MEETING_TRANSITIONS.filter(({ from }) => from.some((one) => one === state)).map((row) => row.act),
      either<Act>(variant, 'bill.introduce', 'bill.submit', 'bill.withdraw', 'bill.propose-by-committee', 'meeting.draft', 'meeting.draft'),
    ];
    const act = wild ? either(pick, ...ACTS) : either(pick, ...likely);
    const begins = BILL_BEGINS.includes(act) || act === 'meeting.draft';
    const stream = begins ? undefined : isBillActId(act) ? bill : known;
    if (!begins && stream === undefined) return { act, accepted: false, promised: undefined };
    const { accepted, stream: written } = this.docket.ask(act, {
      day: late ? plainDay(this.today).subtract({ days: variant % 12 }).toString() : this.today, enteredOn: this.today, stream,
      actor: wild ? either(variant, ...Object.values(ACTOR)) : EVERYBODY, input: this.inputOf(act, variant, meeting) as never,
    });
    if (accepted && begins) (act === 'meeting.draft' ? this.meetings : this.bills).push(written);
    const said = open.find((action) => action.act === act);
    return { act, accepted, promised: late || wild ? undefined : said && ['may', 'must'].includes(said.availability) };
  }

  /** Everything that the record holds, by stream. */
  snapshot(): unknown {
    return structuredClone([
      this.bills.map((id) => [this.docket.bill(id), this.docket.events(id)]),
      this.meetings.map((id) => [this.docket.meeting(id), this.docket.events(id)]),
    ]);
  }

  deadlines(): readonly (readonly Deadline[])[] {
    const { docket } = this;
    return [
      ...this.bills.map((id) => docket.bill(id)).map((bill) => billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar)),
      ...this.meetings.map((id) => docket.meeting(id)).map((m) => meetingDeadlines(m, procedureAsOf('seoul', m.lastDay), docket.calendar)),
    ];
  }
}

const BEGINNINGS: readonly BillStateId[] = [
  'introduced', 'referred', 'placed', 'review-heard', 'questioned', 'in-subcommittee', 'held', 'committee-decided', 'not-sent-to-plenary',
  'plenary-placed', 'unlimited-debate', 'passed', 'transferred', 'confirmed', 'reconsideration-requested', 'reconfirmed',
];

const runs = (check: (world: World, rolls: readonly Roll[]) => void, numRuns = 40): void =>
  fc.assert(fc.property(fc.constantFrom(...BEGINNINGS), ROLLS, (begins, rolls) => check(new World(begins), rolls)), { numRuns, seed: 1544 });

describe('whatever a council does', () => {
  it('never breaks the record: an act is accepted or refused, and a refusal changes nothing', () => {
    runs((world, rolls) => {
      for (const roll of rolls) {
        const before = world.snapshot();
        if (!world.roll(roll).accepted) expect(world.snapshot()).toEqual(before);
      }
    }, 25);
  });

  it('folds again from its events to the state it came to step by step, and survives JSON', () => {
    runs((world, rolls) => {
      for (const roll of rolls) world.roll(roll);
      const { docket } = world;
      for (const id of world.bills) {
        const bill = docket.bill(id);
        expect(foldBill(id, 'seoul', docket.events(id))).toEqual(bill);
        expect(JSON.parse(JSON.stringify(bill))).toEqual(bill);
        expect(foldBill(id, 'seoul', JSON.parse(JSON.stringify(docket.events(id))) as never)).toEqual(bill);
        expect(docket.events(id).map(({ sequence }) => sequence)).toEqual(docket.events(id).map((_, at) => at + 1));
      }
      for (const id of world.meetings) {
        expect(foldMeeting(id, 'seoul', docket.events(id))).toEqual(docket.meeting(id));
        expect(JSON.parse(JSON.stringify(docket.meeting(id)))).toEqual(docket.meeting(id));
      }
    });
  });

  it('never has two open deadlines of one period, and none on a closed bill but what outlives it', () => {
    runs((world, rolls) => {
      for (const roll of rolls) {
        world.roll(roll);
        for (const deadlines of world.deadlines()) {
          const open = deadlines.filter(({ status }) => status === 'open').map(({ period }) => period.id);
          expect(open).toHaveLength(new Set(open).size);
        }
      }
      for (const bill of world.bills.map((id) => world.docket.bill(id)).filter(({ state }) => 'final' in BILL_STATES[state])) {
        const open = billDeadlines(bill, procedureOf(bill, bill.lastDay), world.docket.calendar).filter(({ status }) => status === 'open');
        expect(open.filter(({ period }) => !period.outlives)).toEqual([]);
      }
    });
  });

  it('has settled every deem by the time of an act', () => {
    runs((world, rolls) => {
      for (const roll of rolls) {
        if (!world.roll(roll).accepted) continue;
        for (const bill of world.bills.map((id) => world.docket.bill(id))) {
          const due = nextDeem(bill, settledBefore(bill.lastDay), procedureOf(bill, bill.lastDay), world.docket.calendar);
          expect(due?.event.day ?? bill.lastDay).toBe(bill.lastDay);
        }
      }
    });
  });

  it('is accepted only where it was said that it may or must be done', () => {
    const seen = new Set<string>();
    runs((world, rolls) => {
      for (const roll of rolls) {
        const { act, accepted, promised } = world.roll(roll);
        if (!accepted) continue;
        seen.add(act);
        if (promised !== undefined) expect([act, promised]).toEqual([act, true]);
      }
    }, 100);
    // Otherwise the dice would prove nothing.
    expect(seen.size).toBeGreaterThan(45);
  });
});
