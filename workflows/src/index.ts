export { bill } from './bill.workflow.js';
export { calendarChange } from './calendar-change.workflow.js';
export { committeeMeeting } from './committee-meeting.workflow.js';
export { councilTerm } from './council-term.workflow.js';
export { deliver } from './deliver.workflow.js';
export { digest } from './digest.workflow.js';
export { reconcile } from './reconcile.workflow.js';
