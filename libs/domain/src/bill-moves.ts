import type { BillStateId } from '@uian/procedure';
import type { Bill } from './bill.js';
import type { RecordedEvent } from './event.js';
import { beginBill, evolveBill } from './evolve-bill.js';
import { told } from './told.js';

/** A bill going from one stage to the next (단계 이동). */
export interface BillMove {
  /** The event that moved it. */
  readonly sequence: number;
  /** The stage that it left, and the committee that it was with there; absent where the bill began. */
  readonly from?: BillStateId;
  readonly committee?: string;
  /** Legal day (Asia/Seoul), ISO. */
  readonly on: string;
}

/** The move that an event made, if it made one. */
export function moveBy(event: RecordedEvent, before: Bill | undefined, after: Bill): BillMove | undefined {
  if (before?.state === after.state) return undefined;
  return { sequence: event.sequence, on: event.day, ...(before && { from: before.state, committee: before.committee }) };
}

/** Every move of a bill, from the whole of its events as they are stored. */
export function billMoves(id: string, council: string, events: readonly RecordedEvent[]): readonly BillMove[] {
  let bill: Bill | undefined;
  return told(events).flatMap((event) => {
    const before = bill;
    bill = before ? evolveBill(before, event) : beginBill(id, council, event);
    return moveBy(event, before, bill) ?? [];
  });
}
