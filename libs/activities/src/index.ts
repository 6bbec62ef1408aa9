export { createFollowActivities } from './follow-activities.js';
export { createReconcileActivities } from './reconcile-activities.js';
