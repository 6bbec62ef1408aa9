/** Wire names of the workflow that follows the council's own stream through its terms (의원 임기, 회기, 회의록). */
export const councilTermContract = {
  workflow: 'councilTerm',
  taskQueue: 'uian',
  /** Signal: the record has news of the council. Argument: News. */
  newsSignal: 'councilNews',
  /** Query: the newest news the workflow holds. */
  newsQuery: 'councilNewsHeld',
  workflowId: (streamId: string): string => `council-term:${streamId}`,
} as const;
