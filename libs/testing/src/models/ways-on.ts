import type { Bill } from '@uian/domain';
import { BILL_DEEM_IDS, billDeem, isFinal, targetsOf, type BillStateId, type Procedure } from '@uian/procedure';

/** What ends a bill without anything having been decided on it: no way on. */
const GIVES_UP: readonly string[] = ['bill.withdraw', 'deemed.expired'];

/** A row that leads a bill on, and whither. */
interface RowOut { readonly id: string; readonly to: readonly BillStateId[] }

type Standing = Pick<Bill, 'state' | 'kind'> & { readonly proposer: Pick<Bill['proposer'], 'kind'> };

/** The acts and deems whose rows lead such a bill out of its state, in this council, and whither. */
function rowsOut(procedure: Procedure, { state, kind, proposer }: Standing): readonly RowOut[] {
  if (isFinal(state)) return [];
  const acts = procedure.billTransitions().flatMap(({ act }) => {
    const row = procedure.billTransition(act, kind, proposer.kind);
    return row?.from.includes(state) ? [{ id: act as string, to: targetsOf(row, state).filter((to) => to !== state) }] : [];
  });
  const deems = BILL_DEEM_IDS.filter((id) => billDeem(id).from.includes(state) && procedure.periods().some((period) => period.deems === id
    && (period.kinds?.includes(kind) ?? true) && (period.proposers?.includes(proposer.kind) ?? true)));
  return [...acts, ...deems.map((id) => ({ id: id as string, to: [billDeem(id).to] }))].filter(({ to }) => to.length > 0);
}

/** By which acts and deems such a bill can still come to a decision (나아갈 길); none for one that is closed. */
export const waysOnOf = (procedure: Procedure, bill: Standing): readonly string[] =>
  [...new Set(rowsOut(procedure, bill).map(({ id }) => id))].filter((id) => !GIVES_UP.includes(id));

/** The states that the table leads such a bill to, from where it stands. */
export const statesAfter = (procedure: Procedure, bill: Standing): readonly BillStateId[] =>
  [...new Set(rowsOut(procedure, bill).flatMap(({ to }) => to))];
