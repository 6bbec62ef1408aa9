import type { Bill } from '@uian/domain';
import { BILL_DEEM_IDS, billDeem, isFinal, targetsOf, type Procedure } from '@uian/procedure';

/** What ends a bill without anything having been decided on it: no way on. */
const GIVES_UP: readonly string[] = ['bill.withdraw', 'deemed.expired'];

/** The acts and deems whose rows lead such a bill out of its state, in this council (나아갈 길); none for one that is closed. */
export function waysOnOf(procedure: Procedure, { state, kind, proposer }: Pick<Bill, 'state' | 'kind' | 'proposer'>): readonly string[] {
  if (isFinal(state)) return [];
  const acts = procedure.billTransitions()
    .filter((row) => row.from.includes(state) && targetsOf(row, state).some((to) => to !== state))
    .filter((row) => procedure.billTransition(row.act, kind, proposer.kind)?.from.includes(state))
    .map(({ act }) => act);
  const deems = BILL_DEEM_IDS.filter((id) => billDeem(id).from.includes(state) && procedure.periods().some((period) => period.deems === id
    && (period.kinds?.includes(kind) ?? true) && (period.proposers?.includes(proposer.kind) ?? true)));
  return [...new Set([...acts, ...deems])].filter((id) => !GIVES_UP.includes(id));
}
