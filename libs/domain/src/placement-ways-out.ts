import { citationText, statesAhead, type PeriodId, type RuleId } from '@uian/procedure';
import type { Bill } from './bill.js';
import { judge } from './decide.js';
import type { Violation } from './rule-violation.js';
import type { RuleContext } from './rules/rule.js';
import { koreanDay } from './time.js';

/** A lawful way to what is barred (예외, 남은 절차). */
export interface WayOut {
  readonly id: 'resolution' | 'urgency' | 'cost-estimate' | 'late-report' | 'referral' | 'later-session' | 'session';
  /** Korean sentence. */
  readonly message: string;
  /** The rule that allows it; absent where only a step is still to be taken. */
  readonly article?: string;
  /** The first day (ISO) that it would open, where one is known. */
  readonly day?: string;
}

type OfBill = RuleContext & { readonly bill: Bill };

interface Remedy {
  readonly id: WayOut['id'];
  /** The rules that it lifts; in which case they let go stands in their periods. */
  readonly lifts: readonly (RuleId & PeriodId)[];
  /** What else people should know. */
  readonly note?: string;
  /** 상정 as it would be asked then: whether it helps is for the rules to say. */
  readonly taken: (context: OfBill) => OfBill;
}

/** What can be done about a rule of 상정. */
const REMEDIES: readonly Remedy[] = [
  {
    id: 'resolution', lifts: ['committee.wait.partial', 'committee.wait.full'],
    taken: (context) => ({ ...context, input: { ...context.input as object, earlyByResolution: '긴급' } }),
  },
  {
    id: 'urgency', lifts: ['bill.submit', 'bill.submit_supplementary'], note: '접수할 때 긴급 사유를 적은 의안이어야 합니다.',
    taken: ({ bill, ...context }) => ({ ...context, bill: { ...bill, urgent: true } }),
  },
  {
    id: 'cost-estimate', lifts: ['bill.cost_estimate_late'], note: '비용추계서를 제출하면 상정할 수 있습니다.',
    taken: ({ bill, ...context }) => {
      const submitted = { day: bill.lastDay, sequence: bill.sequence + 1, recordedAt: 0 };
      return { ...context, bill: { ...bill, facts: { ...bill.facts, 'bill.submit-cost-estimate': submitted } } };
    },
  },
];

const isOf = (ids: readonly RuleId[], { rule }: Violation): boolean => ids.includes(rule);

function wayOut({ id, lifts, note }: Remedy, { procedure, day }: OfBill, violations: readonly Violation[]): WayOut {
  const period = procedure.period(lifts.find((rule) => violations.some((found) => found.rule === rule))!);
  if (period?.exception === undefined) return { id, day, message: note ?? '' };
  const message = `${period.exception}에는 ${period.term}의 제한 없이 상정할 수 있습니다.`;
  return { id, day, article: citationText(period.citation), message: note === undefined ? message : `${message} ${note}` };
}

/** What together would let the bill pass on a barred day (예외); empty where nothing does, or nothing is needed. */
export function exceptionsFor(context: OfBill, violations: readonly Violation[]): readonly WayOut[] {
  const remedies = REMEDIES.filter(({ lifts }) => violations.some((found) => isOf(lifts, found)));
  if (remedies.length === 0) return [];
  const { violations: left } = judge(remedies.reduce((before, { taken }) => taken(before), context));
  return left.length > 0 ? [] : remedies.map((remedy) => wayOut(remedy, context, violations));
}

/** Rules that bind in one session and let go in a later one, whether or not that one is known yet. */
const OF_THE_SESSION: readonly RuleId[] = ['bill.submit', 'bill.submit_supplementary'];

/** How a bill may lawfully come up that no known day is open to. @param nearest the exceptions that would open the first day */
export function waysOutOf(bill: Bill, binding: readonly Violation[], nearest: readonly WayOut[] = []): readonly WayOut[] {
  if (statesAhead(bill.state).has('referred')) return [{ id: 'referral', message: '소관 위원회에 회부되면 그 뒤에 상정할 수 있습니다.' }];
  const barring = binding.filter(({ rule }) => rule !== 'record.session-known');
  if (barring.some((found) => found.allowedFrom === undefined && !isOf(OF_THE_SESSION, found))) return nearest;
  const day = barring.flatMap(({ allowedFrom }) => allowedFrom ?? []).toSorted().at(-1);
  const later: WayOut = barring.length === 0
    ? { id: 'session', message: '다음 회기를 등록하거나 위원회 회의를 잡으면 그 날에 상정할 수 있습니다.' }
    : {
      id: 'later-session', day,
      message: `${day === undefined ? '다음에' : `${koreanDay(day)}부터`} 열리는 회기나 위원회 회의에 상정할 수 있습니다. 그 일정을 등록하세요.`,
    };
  return [...nearest, later];
}
