/** Wire names of the workflow that follows one committee meeting (위원회 회의). */
export const committeeMeetingContract = {
  workflow: 'committeeMeeting',
  taskQueue: 'uian',
  /** Signal: the record has news of this meeting. Argument: News. */
  newsSignal: 'meetingNews',
  /** Query: the newest news the workflow holds. */
  newsQuery: 'meetingNewsHeld',
  workflowId: (streamId: string): string => `committee-meeting:${streamId}`,
} as const;
