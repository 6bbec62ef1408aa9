import { BILL_STATES, billState, MEETING_STATES, meetingState, type BillStateId, type MeetingStateId } from '@uian/procedure';

/** Whether the road of a bill, or a meeting, ends at this stage. */
export const isFinal = (stage: string): boolean =>
  (stage in BILL_STATES && billState(stage as BillStateId).final === true)
  || (stage in MEETING_STATES && meetingState(stage as MeetingStateId).final === true);
