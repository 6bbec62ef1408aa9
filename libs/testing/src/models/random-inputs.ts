import { INPUTS, plainDay, type Bill } from '@uian/domain';
import { BILL_KIND_IDS, BUDGETS, PERIOD_IDS, type ActId, type BillKind } from '@uian/procedure';
import { introduction, petition, proposal, recordedVote, submission } from '../builders.js';
import { COMMITTEE, OTHER_COMMITTEE, PROPOSER, SEOUL_ROSTER, SPECIAL_COMMITTEE, SUPPORTERS } from '../council.js';
import { GOOD_INPUTS } from '../good-inputs.js';

/** What an input may be about: the day, the bill, a meeting, the other bills, sessions of the council. */
export interface InputScene {
  readonly today: string;
  readonly bill: Bill | undefined;
  readonly meeting: string;
  readonly bills: readonly string[];
  readonly sessions: readonly number[];
}

/** The dice of one input: the same number gives the same choices. */
export class Choices {
  constructor(private rest: number) {}

  of<T>(...options: readonly T[]): T {
    // A linear congruential step, so that neighbouring numbers choose differently.
    this.rest = (Math.imul(this.rest, 1_664_525) + 1_013_904_223) >>> 0;
    return options[(this.rest >>> 8) % options.length]!;
  }

  /** True once in so many times. */
  once(inSoMany: number): boolean {
    return this.of(...Array.from({ length: inSoMany }, (_, nth) => nth)) === 0;
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const accepts = (act: ActId, input: object): boolean => INPUTS[act].safeParse(input).success;
const without = (of: object, field: string): object => Object.fromEntries(Object.entries(of).filter(([key]) => key !== field));

/** The fields of each act that its schema lets a client leave out. */
const OPTIONAL = new Map((Object.keys(GOOD_INPUTS) as ActId[]).map((act) =>
  [act, Object.keys(GOOD_INPUTS[act]).filter((field) => accepts(act, without(GOOD_INPUTS[act], field)))]));

const KINDS = BILL_KIND_IDS.filter((kind) => kind !== 'reconsideration-request');
/** 청구권자 whose valid signatures are enough. */
const CITIZENS = 25_000;

/** A kind of bill; ordinances more often than the others. */
const someKind = (choose: Choices): BillKind =>
  choose.of(...KINDS, 'ordinance.partial-amendment', 'ordinance.enactment', 'ordinance.repeal', 'reconsideration-request');

const sizeOf = (bill: Bill | undefined): number => SEOUL_ROSTER.committees.get(bill?.committee ?? COMMITTEE)?.size ?? 11;

/** A vote of so many members: carried more often than lost, sometimes of too few. */
function someVote(choose: Choices, size: number, secret: boolean) {
  const half = Math.ceil(size / 2);
  const counted = choose.of(recordedVote(size, size), recordedVote(size, size), recordedVote(size, half, size - half),
    recordedVote(size, 0, size), recordedVote(half, half), recordedVote(2, 2));
  if (choose.once(12) && !secret) return { method: 'no-objection', present: size };
  return { ...counted, ...((secret || choose.once(12)) && { method: 'secret' }) };
}

/** What a committee or the plenary decides on such a bill, more often than something else. */
const someMotion = (choose: Choices, { kind }: Pick<Bill, 'kind'>, more: readonly string[]): string => {
  const own = ['resolution', 'recommendation', 'opinion-hearing'].includes(kind) ? 'adopted' : 'passed-unamended';
  return choose.of(own, own, own, ...more);
};

type Fields = Readonly<Record<string, unknown>>;

/** Fields that only make sense together with the bill, by act. */
function fitting(act: ActId, choose: Choices, scene: InputScene): Fields {
  const { bill, bills, today } = scene;
  const kind = someKind(choose);
  const size = sizeOf(bill);
  const inDays = (days: number): string => plainDay(today).add({ days }).toString();
  const secret = ['bill.reconsider', 'bill.vote-closure', 'bill.designate-fast-track'].includes(act)
    || bill?.kind === 'reconsideration-request';
  const own = bill?.committee ?? (bill && BUDGETS.includes(bill.kind) ? SPECIAL_COMMITTEE : COMMITTEE);
  switch (act) {
    case 'bill.introduce': return introduction({
      kind, needsExecutiveOpinion: choose.once(5), affectsRights: choose.once(4), education: choose.once(5),
      ...(choose.once(8) && { supporters: SUPPORTERS.slice(0, 5) }),
      ...(kind === 'reconsideration-request' && { about: choose.of(...bills) }),
      title: `서울특별시 ${choose.of('가', '나', '다', '라', '마', '바')} 조례안`,
    });
    case 'bill.submit': return {
      ...submission({ kind: choose.once(3) ? choose.of(...BUDGETS) : kind, fiscalYear: choose.of(2024, 2025) }),
      ...(choose.once(4) && { by: 'superintendent', consultedMayor: choose.of(true, true, false) }),
      ...(kind === 'reconsideration-request' && { about: choose.of(...bills) }),
    };
    case 'bill.propose-by-committee': return {
      ...proposal({ kind }), resolvedOn: inDays(-choose.of(0, 1, 3)), ...(choose.once(3) && { alternativeTo: [choose.of(...bills)] }),
    };
    case 'bill.lodge-petition': return petition({ signatures: choose.of(CITIZENS, CITIZENS, 100) });
    case 'bill.refer': return { committee: choose.of(own, own, own, OTHER_COMMITTEE, SPECIAL_COMMITTEE, 'nowhere') };
    case 'bill.report-preliminary':
      return { committee: choose.of(...(bill?.preliminary ?? []).filter(({ reported }) => !reported).map((one) => one.committee), COMMITTEE) };
    case 'bill.give-related-opinion':
      return { committee: choose.of(...(bill?.related ?? []).map(({ committee }) => committee), OTHER_COMMITTEE) };
    case 'bill.refer-to-budget-committee': return { committee: choose.of(SPECIAL_COMMITTEE, SPECIAL_COMMITTEE, COMMITTEE) };
    case 'bill.consult-related-committee': return { committee: choose.of(OTHER_COMMITTEE, OTHER_COMMITTEE, own) };
    case 'bill.distribute-report': return {
      recipients: undefined, distributedTo: choose.of(size, size, size, 3), published: 'https://example.kr', publishedOn: choose.of(today, undefined),
    };
    case 'bill.answer-for-report': return { request: choose.of(1, 1, 2) };
    case 'bill.withdraw': return { by: choose.of([PROPOSER], [PROPOSER], []) };
    case 'bill.demand-hearing': return { signatories: SUPPORTERS.slice(0, choose.of(10, 9)) };
    case 'bill.demand-plenary': return { signatories: SUPPORTERS.slice(0, choose.of(37, 37, 5)) };
    case 'bill.move-amendment': return {
      amendment: (bill?.amendments?.length ?? 0) + choose.of(1, 1, 1, 2), signatories: SUPPORTERS.slice(0, choose.of(41, 41, 13, 3)),
    };
    case 'bill.vote-amendment': return {
      amendment: choose.of(...(bill?.amendments ?? []).filter(({ carried }) => carried === undefined).map(({ number }) => number), 1),
      vote: someVote(choose, choose.of(size, 80), false),
    };
    case 'bill.decide-in-committee': return {
      motion: someMotion(choose, bill ?? { kind }, ['passed-amended', 'held', 'discarded', 'absorbed']),
      vote: someVote(choose, size, secret),
      into: choose.of(...bills),
    };
    case 'bill.decide-in-plenary':
      return { motion: someMotion(choose, bill ?? { kind }, ['passed-amended']), vote: someVote(choose, 80, secret) };
    case 'bill.rescind-in-committee': return { vote: someVote(choose, size, false) };
    case 'bill.recommit': return { committee: choose.of(own, own, OTHER_COMMITTEE), vote: someVote(choose, 80, false) };
    case 'bill.rescind-in-plenary': case 'bill.reconsider': case 'bill.vote-closure':
      return { vote: someVote(choose, choose.of(80, 111), secret) };
    case 'bill.designate-fast-track': return { signatories: choose.of(56, 80), vote: someVote(choose, 111, true) };
    case 'bill.extend-period': case 'bill.suspend-period': case 'bill.resume-period':
      return { period: choose.of('resident.decide', 'effect.default', 'effect.default', ...PERIOD_IDS) };
    case 'bill.promulgate': case 'bill.promulgate-by-chair': return {
      effect: choose.of<object>({ kind: 'default' }, { kind: 'default' }, { kind: 'on-promulgation' },
        { kind: 'on', day: inDays(choose.of(0, 5, 40)) }),
    };
    case 'bill.order-suit': return { by: choose.of('행정안전부장관', '주무부장관') };
    case 'bill.file-suit': return { by: choose.of('head', 'minister') };
    case 'bill.record-judgment': return { result: choose.of('upheld', 'void', 'dismissed', 'withdrawn') };
    case 'meeting.draft': return {
      committee: choose.of(own, own, COMMITTEE), items: bills.slice(-choose.of(1, 2, 3)), sitting: inDays(choose.of(0, 1, 2, 3, 5)),
    };
    case 'meeting.change-items': return { items: bills.slice(-choose.of(1, 2, 3)) };
    case 'meeting.approve': return { items: choose.once(3) ? bills.slice(0, 1) : undefined, ...(choose.once(2) && { late: bills.map((bill) => ({ bill, ground: '긴급' })) }) };
    case 'meeting.answer-consultation': return { answer: choose.of('agreed', 'agreed', 'objected', 'no-answer') };
    case 'meeting.open': return { present: choose.of(size, size, 4, 1), ...(choose.once(2) && { besidePlenary: 'apart' }) };
    case 'bill.correct': case 'meeting.correct': return { sequence: choose.of(1, 2, 3, 4, 5, 6), day: inDays(-choose.of(0, 1, 3, 20)) };
    case 'calendar.set-session': {
      const from = inDays(choose.of(3, 20, 60));
      const to = plainDay(from).add({ days: choose.of(5, 14) }).toString();
      const ordinal = Math.max(...scene.sessions, 300) + 1;
      return { ordinal, kind: choose.of('extraordinary', 'regular'), from, to, plenarySittings: [from, to] };
    }
    default: return {};
  }
}

/** Days move with the day, a meeting and the bills are those that there are, a session is one of the council's. */
function moved(field: string, value: unknown, choose: Choices, scene: InputScene): unknown {
  if (field === 'meeting') return scene.meeting;
  if (field === 'session') return choose.of(...scene.sessions, 322);
  if (field === 'items' || field === 'alternativeTo') return scene.bills.slice(-2);
  if (field === 'into' || field === 'about') return choose.of(...scene.bills);
  if (field === 'from') return plainDay(scene.today).subtract({ days: choose.of(0, 5, 20) }).toString();
  if (typeof value === 'string' && DAY.test(value)) return plainDay(scene.today).add({ days: choose.of(0, 1, 3, 5, 6, 10, 30) }).toString();
  return value;
}

/**
 * An input of an act that its schema takes: the good input, its days and streams moved to where the council is, what may be
 * left out left out at times, and what only makes sense together chosen to fit more often than not.
 */
export function randomInput(act: ActId, variant: number, scene: InputScene): object {
  const choose = new Choices(variant);
  const left = new Set(OPTIONAL.get(act)!.filter(() => choose.of(true, false)));
  const chosen = Object.entries(GOOD_INPUTS[act]).filter(([field]) => !left.has(field));
  const whole = Object.fromEntries(chosen.map(([field, value]) => [field, moved(field, value, choose, scene)]));
  const fit = Object.entries(fitting(act, choose, scene)).filter(([, value]) => value !== undefined);
  const begins = act === 'bill.introduce' || act === 'bill.submit' || act === 'bill.propose-by-committee' || act === 'bill.lodge-petition';
  const input = { ...(begins ? {} : whole), ...Object.fromEntries(fit) };
  return accepts(act, input) ? input : { ...GOOD_INPUTS[act], ...Object.fromEntries(fit) };
}
