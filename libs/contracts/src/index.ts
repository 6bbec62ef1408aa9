export { StrikeRefused } from './news.js';
export type { Clock, FollowActivities, FollowInput, News, StalledClock, StrikeInput } from './news.js';
export { CALENDAR_CHANGE_PORT, DELIVERY_PORT, RECONCILE_PORT, RELAY_PORT, STRIKE_PORT } from './ports.js';
export type { CalendarChangePort, FollowedKind, Owed, ReconcilePort, RehearsalPort, RelayPort, StrikePort } from './ports.js';
export { billContract } from './bill.contract.js';
export { calendarChangeContract } from './calendar-change.contract.js';
export type { CalendarChangeActivities, CalendarChangeInput, RecountProgress } from './calendar-change.contract.js';
export { committeeMeetingContract } from './committee-meeting.contract.js';
export { councilTermContract } from './council-term.contract.js';
export { reconcileContract } from './reconcile.contract.js';
export type { ReconcileActivities, Reconciled } from './reconcile.contract.js';
export { contractOf, contractsOf } from './follow.contract.js';
export type { FollowContract } from './follow.contract.js';
export { deliverContract, digestContract } from './delivery.contract.js';
export type {
  Channel, DeliverActivities, DeliveryOutcome, DeliveryPort, DigestActivities, Outgoing, OutwardChannel,
} from './delivery.contract.js';
