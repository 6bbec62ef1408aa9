/** Wire names of the workflow that follows one bill (의안). */
export const billContract = {
  workflow: 'bill',
  taskQueue: 'uian',
  /** Signal: the record has news of this bill. Argument: {@link News}. */
  newsSignal: 'billNews',
  /** Query: the newest news the workflow holds. For operators; lists are read from PostgreSQL. */
  newsQuery: 'billNewsHeld',
  workflowId: (streamId: string): string => `bill:${streamId}`,
} as const;

