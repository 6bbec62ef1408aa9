import { legalCalendar, type LegalCalendar } from '@uian/calendar';
import {
  councilDeadlines, decide, EMPTY_CALENDAR_BOOK, evolveCalendar, INPUTS, type Actor, type CalendarBook, type CouncilDeadline, type Decision,
  type RecordedEvent, type Refusal, type RuleContext,
} from '@uian/domain';
import { procedureAsOf, type CalendarActId, type PeriodId, type Procedure } from '@uian/procedure';
import type { z } from 'zod';
import { ACTOR, SEOUL_ROSTER } from './council.js';
import { noonOf } from './docket.js';

/** An act on the council's own stream to be entered (의회 운영의 행위). */
export interface CouncilEntry<Act extends CalendarActId = CalendarActId> {
  /** Legal day (Asia/Seoul), ISO. */
  readonly day: string;
  readonly input: z.input<(typeof INPUTS)[Act]>;
  readonly actor?: Actor;
  /** Business day of the entry, where it is later than the act (지연 기록). */
  readonly enteredOn?: string;
  /** It comes through the second door, for this reason (규칙에 어긋난 사실). */
  readonly irregular?: string;
}

/** The council's own stream in memory (회기·회의록 기록부), with the real `decide` and `evolve`; its calendar is what it says. */
export class CouncilDocket {
  book: CalendarBook = EMPTY_CALENDAR_BOOK;
  readonly events: RecordedEvent[] = [];

  constructor(private readonly council = 'seoul') {}

  get calendar(): LegalCalendar {
    return legalCalendar(this.book);
  }

  procedure(day: string): Procedure {
    return procedureAsOf(this.council, day, this.book.officeTargets);
  }

  /** Enters an act that has to be accepted; answers itself, to go on. */
  do<Act extends CalendarActId>(act: Act, entry: CouncilEntry<Act>): this {
    const decision = this.enter(act, entry);
    if (decision.accepted) return this;
    throw new Error(`${act} on ${entry.day} was refused: ${decision.refusal.violations.map((v) => v.message).join(' ')}`);
  }

  /** Enters an act and answers what was decided. */
  enter<Act extends CalendarActId>(act: Act, entry: CouncilEntry<Act>): Decision {
    const decision = this.ask(act, entry);
    for (const { events } of decision.accepted ? decision.events : []) {
      for (const fact of events) {
        const event = { ...fact, sequence: this.events.length + 1, recordedAt: noonOf(entry.enteredOn ?? entry.day) };
        this.events.push(event);
        this.book = evolveCalendar(this.book, event);
      }
    }
    return decision;
  }

  /** Enters an act that has to be refused; answers why. */
  refused<Act extends CalendarActId>(act: Act, entry: CouncilEntry<Act>): Refusal {
    const decision = this.ask(act, entry);
    if (decision.accepted) throw new Error(`${act} on ${entry.day} was accepted`);
    return decision.refusal;
  }

  ask<Act extends CalendarActId>(act: Act, entry: CouncilEntry<Act>): Decision {
    return decide(this.context(act, entry));
  }

  /** What a rule would be given for this act. */
  context<Act extends CalendarActId>(act: Act, { day, input, actor = ACTOR.secretariat, enteredOn = day, irregular }: CouncilEntry<Act>): RuleContext {
    return {
      act, day, input: INPUTS[act].parse(input), book: this.book, today: enteredOn, procedure: this.procedure(day),
      calendar: this.calendar, roster: SEOUL_ROSTER, actor, irregular: irregular === undefined ? undefined : { reason: irregular },
    };
  }

  /** The deadlines of a period, in the order in which they began. */
  deadlines(id: PeriodId, procedureOn = (day: string) => this.procedure(day)): readonly CouncilDeadline[] {
    return councilDeadlines(this.book, procedureOn, this.calendar).filter(({ period }) => period.id === id)
      .toSorted((a, b) => a.revision - b.revision);
  }

  /** The one deadline of a period. */
  deadline(id: PeriodId, procedureOn?: (day: string) => Procedure): CouncilDeadline | undefined {
    const [only, ...more] = this.deadlines(id, procedureOn);
    if (more.length > 0) throw new Error(`${id} runs ${more.length + 1} times`);
    return only;
  }
}

type SessionInput = z.input<(typeof INPUTS)['calendar.set-session']>;

/** 제322회 임시회 of bill 1544. */
export const SESSION_322: SessionInput = {
  ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-02-29', '2024-03-08'],
};

/** 제324회 정례회 of the same year; its days are chosen. */
export const SESSION_324: SessionInput = {
  ordinal: 324, kind: 'regular', from: '2024-06-10', to: '2024-06-28', plenarySittings: ['2024-06-10', '2024-06-28'],
};
