import type { BillKind, BillActId } from '@uian/procedure';
import { plus, work } from './days.js';
import { DEMO_PEOPLE } from './logins.js';
import { membersFrom } from './members.js';
import type { InputOf, Plan, StreamOf } from './plan.js';
import { membersOf, ofCommittee, sizeOf, type PlannedSitting } from './sittings.js';

/** What a bill of the demonstration is. */
export interface PlannedBill {
  readonly key: string;
  readonly title: string;
  readonly kind: BillKind;
  readonly by: 'members' | 'mayor' | 'superintendent';
  readonly committee: string;
  /** Its place in the list: who proposes it, how votes go. */
  readonly at: number;
  /** Why it is proposed (제안이유). */
  readonly reason: string;
}

/** Who proposes a bill of the members, the one who leads first. @param at its place in the list */
export const proposersOf = (at: number): string[] => membersFrom(at * 3, 1 + (at % 4));

const PRESENT = 96;
const published = (what: string): string => `https://council.example.kr/${what}`;

/** The life of one bill in the plan: each step adds the acts of a stage, on days that are given. */
export class BillLife {
  /** The report waits for what was asked (검토자료). */
  private isWaiting = false;

  constructor(private readonly plan: Plan, readonly bill: PlannedBill) {}

  private do<Act extends BillActId>(day: string, by: string, act: Act, input: InputOf<Act> | ((of: StreamOf) => InputOf<Act>), time?: number): this {
    this.plan.add(day, by, act, this.bill.key, input, time);
    return this;
  }

  /** What the executive thinks is asked before the report on some of its own bills is written. */
  private get asksExecutive(): boolean {
    return this.bill.at % 3 === 1;
  }

  private get isOrdinance(): boolean {
    return this.bill.kind.startsWith('ordinance.');
  }

  /** The head whose affair an ordinance is, once it is passed: the superintendent's own bills are the superintendent's. */
  private head(): string {
    return this.bill.by === 'superintendent' ? 'superintendent' : 'mayor';
  }

  private staff(): string {
    return ofCommittee(this.bill.committee, 'staff');
  }

  /** 발의 or 제출, with what has to lie beside it. */
  introduced(day: string, more: { about?: (of: StreamOf) => string; fiscalYear?: number } = {}): this {
    const { bill: { title, kind, by, at, reason } } = this;
    const costEstimate = at % 3 === 0 ? { kind: 'estimate' } as const : { kind: 'no-cost', reason: '추가 비용이 들지 않음' } as const;
    if (by === 'members') {
      const [lead, ...others] = proposersOf(at) as [string, ...string[]];
      const who = others.length === 0 ? `${lead} 의원 발의` : `${lead} 의원 대표발의`;
      return this.do(day, 'member', 'bill.introduce', {
        kind, title, reason, costEstimate, subtitle: `(${who})`, proposers: [lead, ...others], ...(others.length > 0 && { lead }),
        supporters: membersFrom(at * 3 + 10, 10 + (at % 9)), needsExecutiveOpinion: this.isOrdinance && at % 5 === 0,
      });
    }
    this.do(day, this.head(), 'bill.submit', (of) => ({
      kind, title: more.fiscalYear === undefined ? title : `${more.fiscalYear}회계연도 ${title}`, reason, costEstimate, by,
      ...(by === 'superintendent' && { consultedMayor: true }),
      ...(more.fiscalYear !== undefined && { fiscalYear: more.fiscalYear }), ...(more.about && { about: more.about(of) }),
    }));
    if (this.isOrdinance) {
      this.do(day, this.head(), 'bill.note-executive-notice',
        { from: plus(day, -30), until: plus(day, -8), published: published('notices') });
    }
    if (by === 'mayor') this.do(work(day, 1), 'mayor', 'bill.note-publicity', { publishedOn: day });
    return this;
  }

  received(day: string): this {
    return this.do(day, 'clerk', 'bill.receive', {});
  }

  referred(day: string): this {
    return this.do(day, 'clerk', 'bill.refer', { committee: this.bill.committee });
  }

  /** 입법예고; a bill in a hurry goes without, by agreement with the floor leaders. */
  noticed(day: string): this {
    if (!this.isOrdinance) return this;
    return this.bill.at % 11 === 10
      ? this.do(day, 'clerk', 'bill.omit-notice', { reason: '상위법령의 시행일에 맞추어 긴급히 개정하여야 함', consulted: membersFrom(20, 2) })
      : this.do(day, 'clerk', 'bill.give-notice', { until: plus(day, 6), published: published('opinions') });
  }

  assigned(day: string): this {
    const specialist = ofCommittee(this.bill.committee, 'specialist');
    const { name } = DEMO_PEOPLE.find(({ login }) => login === specialist)!;
    this.do(day, ofCommittee(this.bill.committee, 'chair'), 'bill.assign-report', { specialist: name });
    if (!this.asksExecutive) return this;
    this.isWaiting = true;
    return this.do(day, specialist, 'bill.ask-for-report', { what: 'executive-opinion', of: '소관 실·국', by: work(day, 5) });
  }

  /** 검토보고: written the working day before it is distributed to every member and published. */
  reviewed(distributed: string): this {
    const specialist = ofCommittee(this.bill.committee, 'specialist');
    if (this.isWaiting) this.do(work(distributed, -2), specialist, 'bill.answer-for-report', { request: 1, summary: '이견 없음.' });
    return this.do(work(distributed, -1), specialist, 'bill.submit-report', { opinion: '입법 취지가 타당하며, 관계 법령과의 충돌이 없음.' })
      .do(distributed, specialist, 'bill.distribute-report', { recipients: [...membersOf(this.bill.committee)], published: published('reports') });
  }

  /** 상정에서 토론까지, as far as `until`. @param nth its place on the agenda */
  sat({ key, day }: PlannedSitting, nth: number, until: 'placed' | 'questioned' | 'debated' = 'debated'): this {
    const { bill } = this;
    const at = (minute: number): number => 10 * 60 + 5 + nth * 30 + minute;
    const inMeeting = (of: StreamOf): { meeting: string } => ({ meeting: of(key) });
    this.do(day, this.staff(), 'bill.place', inMeeting, at(0));
    if (until === 'placed') return this;
    this.do(day, this.staff(), 'bill.explain', inMeeting, at(2)).do(day, this.staff(), 'bill.hear-report', inMeeting, at(6));
    if (bill.at % 5 === 0 && this.isOrdinance) this.do(day, this.staff(), 'bill.hear-executive', { opinion: '이견 없음' }, at(8));
    if (bill.kind === 'ordinance.enactment' || bill.kind === 'ordinance.full-amendment') {
      this.do(day, this.staff(), 'bill.hold-hearing', { place: '의원회관 대회의실' }, at(9));
    }
    this.do(day, this.staff(), 'bill.question', inMeeting, at(10));
    return until === 'questioned' ? this : this.do(day, this.staff(), 'bill.debate', inMeeting, at(18));
  }

  /** 위원회 의결 in that sitting. */
  decided({ key, day }: PlannedSitting, nth: number, motion: InputOf<'bill.decide-in-committee'>['motion'], into?: string): this {
    const present = sizeOf(this.bill.committee) - 1;
    const no = this.bill.at % 4 === 3 ? 2 : 0;
    return this.do(day, this.staff(), 'bill.decide-in-committee', (of) => ({
      meeting: of(key), motion, vote: { method: 'recorded', present, yes: present - no, no, abstain: 0 },
      ...(motion === 'passed-amended' && { amendment: '시행일을 공포 후 3개월로 고치고 자구를 정비함' }), ...(into && { into: of(into) }),
    }), 10 * 60 + 5 + nth * 30 + 24);
  }

  toSubcommittee({ key, day }: PlannedSitting, nth: number): this {
    return this.do(day, this.staff(), 'bill.send-to-subcommittee', (of) => ({ meeting: of(key), subcommittee: '제1소위원회' }), 10 * 60 + 5 + nth * 30 + 24);
  }

  reported(day: string): this {
    return this.do(day, this.staff(), 'bill.report', {});
  }

  /** 본회의 상정과 의결. @param item its place on the agenda of the day */
  plenary(day: string, item: number, { carried = true, motion }: { carried?: boolean; motion?: 'adopted' | 'passed-amended' } = {}): this {
    const no = carried ? this.bill.at % 7 : 61;
    const abstain = this.bill.at % 3;
    return this.do(day, 'plenary', 'bill.place-in-plenary', { item }, 14 * 60 + item * 6)
      .do(day, 'plenary', 'bill.decide-in-plenary', {
        motion: motion ?? 'passed-unamended',
        vote: { method: 'recorded', present: PRESENT, yes: PRESENT - no - abstain, no, abstain },
        ...(motion === 'passed-amended' && { amendment: '시행일을 공포 후 3개월로 고치고 자구를 정비함' }),
      }, 14 * 60 + item * 6 + 4);
  }

  /** 이송, and the executive's report of an ordinance to the ministry soon after. */
  transferred(day: string): this {
    this.do(day, 'clerk', 'bill.transfer', {});
    return this.isOrdinance ? this.do(work(day, 2), this.head(), 'bill.report-to-ministry', {}) : this;
  }

  /** 공포 by the executive, and its tidings to the council. @param number 조례 번호 */
  promulgated(day: string, number: number): this {
    return this.do(day, this.head(), 'bill.promulgate', { number: `제${number}호`, effect: { kind: 'default' } })
      .do(day, this.head(), 'bill.notify-promulgation', {});
  }

  /** Anything that this bill alone does. */
  also<Act extends BillActId>(day: string, by: string, act: Act, input: InputOf<Act> | ((of: StreamOf) => InputOf<Act>), time?: number): this {
    return this.do(day, by, act, input, time);
  }
}
