import {
  ACTORS, BILL_ACTS, BILL_TRANSITIONS, billDeem, citationText, FACT_TERMS, type ActorRole, type BillActId, type InCouncil, type BillTransition,
} from '@uian/procedure';
import type { Bill } from './bill.js';
import type { Deadline } from './deadlines.js';
import { judge } from './decide.js';
import { refusal, type Violation } from './rule-violation.js';
import type { RuleContext } from './rules/rule.js';
import { koreanDay } from './time.js';

/** What an act would do to a deadline (기한의 시작·종료·변경). */
export interface DeadlineChange {
  readonly what: 'begins' | 'ends' | 'moves';
  readonly deadline: Deadline;
  /** The day before it moved, ISO; null: it could not be calculated. */
  readonly from?: string | null;
  /** In the words of the office: `2024. 2. 15.(목)부터 위원회 상정 가능`. */
  readonly words: string;
}

const dayOr = (day: string | null): string => (day === null ? '아직 계산할 수 없음' : koreanDay(day));

/** What a running deadline means for who reads it: until when, from when, or what the law then does. */
export function deadlineWords({ period, due, dueTime }: Deadline): string {
  if (due === null) return `${period.term}: 아직 계산할 수 없음`;
  const until = `${koreanDay(due)}${dueTime === undefined ? '' : ` ${dueTime}`}`;
  const lapse = period.deems && FACT_TERMS[period.deems];
  switch (period.effect) {
    case 'duty': return `${period.term}: ${until}까지${period.level === 'office' ? ' (내부 목표, 법적 기한 아님)' : ''}`;
    case 'window': return `${period.term}: ${period.style === 'minimum-period' ? '적어도 ' : ''}${until}까지${lapse === undefined ? '' : `, 지나면 ${lapse}`}`;
    case 'block': {
      const barred = BILL_TRANSITIONS.filter(({ rules }) => rules.some((rule) => rule === period.id)).map(({ act }) => BILL_ACTS[act]);
      return `${until}부터 ${barred.length === 0 ? `${period.term} 끝남` : `${[...new Set(barred)].join('·')} 가능`}`;
    }
    case 'deem': {
      if (period.awaits === 'sitting') return `${until} 이후 처음 열리는 위원회에 ${lapse}`;
      return period.deems && billDeem(period.deems).takesEffect === 'due-day'
        ? `${until}에 ${lapse}` : `${period.term}: ${until}까지, 지나면 ${lapse}`;
    }
  }
}

const ENDED: Readonly<Record<Exclude<Deadline['status'], 'open'>, string>> = {
  met: '지킴', late: '늦게 이행', suspended: '정지', void: '끝남',
};

/** How the deadlines of a stream differ after an act from those before, in the order of the table. */
export function deadlineChanges(before: readonly Deadline[], after: readonly Deadline[]): readonly DeadlineChange[] {
  const key = ({ period, revision }: Deadline): string => `${period.id}:${revision}`;
  const old = new Map(before.map((deadline) => [key(deadline), deadline]));
  return after.flatMap((deadline): readonly DeadlineChange[] => {
    const was = old.get(key(deadline));
    const { status, period, due } = deadline;
    if (!was || was.status !== 'open') return status === 'open' ? [{ what: 'begins', deadline, words: deadlineWords(deadline) }] : [];
    if (status !== 'open') return [{ what: 'ends', deadline, words: `${period.term}: ${ENDED[status]}` }];
    return was.due === due ? []
      : [{ what: 'moves', deadline, from: was.due, words: `${period.term}: ${dayOr(was.due)} → ${dayOr(due)}` }];
  });
}

/** An act that the road opens (할 수 있게 되는 행위): who may do it, and what it still waits for. */
export interface OpenedAct {
  readonly act: BillActId;
  readonly by: readonly ActorRole[];
  readonly article: string;
  /** It leads on; the others leave the bill where it is. */
  readonly leads: boolean;
  /** Why not at once. */
  readonly violations: readonly Violation[];
  readonly allowedFrom: string | null;
}

/** Somebody who holds every office that may do an act: what is asked is when, not who. */
const anybody = ({ by }: Pick<BillTransition, 'by'>, committee: string | undefined): RuleContext['actor'] =>
  ({ id: '', offices: by.map((role) => ({ role, ...(ACTORS[role].scope === 'committee' && { committee }) })) });

const isFor = (row: InCouncil<BillTransition>, { kind, proposer }: Bill): boolean =>
  (row.kinds?.includes(kind) ?? true) && (row.proposers?.includes(proposer.kind) ?? true);

/**
 * The acts that are open to a bill after an act and were not before.
 * @param before state of the bill before; undefined where it has just begun
 */
export function openedActs(before: Bill['state'] | undefined, context: Omit<RuleContext, 'act' | 'input' | 'actor'> & { bill: Bill }): readonly OpenedAct[] {
  const { bill, procedure } = context;
  if (bill.state === before) return [];
  return procedure.billTransitions()
    .filter((row) => row.from.includes(bill.state) && !(before !== undefined && row.from.includes(before)) && isFor(row, bill))
    .map((row) => {
      const { violations } = judge({ ...context, act: row.act, actor: anybody(row, bill.committee) });
      return {
        act: row.act, by: row.by, article: citationText(row.citation), leads: row.to !== 'same', violations,
        allowedFrom: refusal(row.act, violations).allowedFrom,
      };
    });
}
