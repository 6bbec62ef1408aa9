export { createCalendarChangeActivities } from './calendar-change-activities.js';
export { createDeliveryActivities } from './delivery-activities.js';
export { createFollowActivities } from './follow-activities.js';
export { createReconcileActivities } from './reconcile-activities.js';
