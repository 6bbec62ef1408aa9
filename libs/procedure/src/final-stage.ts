import { BILL_STATES, billState, type BillStateId } from './bill-states.js';
import { MEETING_STATES, meetingState, type MeetingStateId } from './meeting-states.js';

/** Whether the road of a bill (의안), or a committee meeting (위원회 회의), ends at this stage. */
export const isFinal = (stage: string): boolean =>
  (stage in BILL_STATES && billState(stage as BillStateId).final === true)
  || (stage in MEETING_STATES && meetingState(stage as MeetingStateId).final === true);
