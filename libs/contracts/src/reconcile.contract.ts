/** Wire names of the workflow that looks for lost or sleeping workflows, and of the schedule that starts it. */
export const reconcileContract = {
  workflow: 'reconcile',
  taskQueue: 'uian',
  workflowId: 'reconcile',
  scheduleId: 'uian-reconcile',
} as const;

/** What a reconciliation found and marked as owed. */
export interface Reconciled {
  /** Streams with a clock that should have been struck. */
  readonly overdue: number;
  /** Open streams whose workflow does not run. */
  readonly lost: number;
  /** Councils with deadlines that were counted by an older calendar. */
  readonly behind: number;
  /** Bills whose deems were due and are settled now. */
  readonly settled: number;
}

export interface ReconcileActivities {
  reconcileRecord(): Promise<Reconciled>;
}
