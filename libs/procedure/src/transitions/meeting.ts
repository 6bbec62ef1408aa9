import type { MeetingStateId } from '../meeting-states.js';
import { cite } from '../statutes.js';
import type { MeetingTransition } from './transition.js';

const BEFORE_OPENING: readonly MeetingStateId[] = [
  'drafted', 'consulting', 'approval-requested', 'returned', 'approved', 'noticed',
];

/** THE TABLE for committee meetings and their agenda. */
export const MEETING_TRANSITIONS: readonly MeetingTransition[] = [
  { act: 'meeting.draft', from: [], to: 'drafted', by: ['committee-staff', 'committee-chair'],
    rules: ['record.item-known', 'record.sitting-day'] },
  { act: 'meeting.change-items', from: BEFORE_OPENING, to: 'drafted', by: ['committee-staff', 'committee-chair'],
    rules: ['record.item-known', 'record.sitting-day'] },
  { act: 'meeting.consult', from: ['drafted', 'returned'], to: 'consulting', by: ['committee-staff', 'committee-chair'],
    rules: [] },
  { act: 'meeting.answer-consultation', from: ['consulting'], to: 'same', by: ['vice-chair', 'committee-staff'],
    rules: ['agenda.objection', 'agenda.reply-by'] },
  { act: 'meeting.request-approval', from: ['consulting'], to: 'approval-requested', by: ['committee-staff'],
    rules: ['agenda.consultation'] },
  { act: 'meeting.report-absence', from: BEFORE_OPENING, to: 'same', by: ['committee-staff', 'secretariat'], rules: [] },
  { act: 'meeting.approve', from: ['consulting', 'approval-requested'], to: 'approved',
    by: ['committee-chair', 'vice-chair'], rules: ['agenda.consultation', 'agenda.deputy', 'agenda.partial', 'agenda.late-item'] },
  { act: 'meeting.return', from: ['approval-requested'], to: 'returned', by: ['committee-chair', 'vice-chair'],
    rules: ['agenda.deputy'] },
  { act: 'meeting.notify', from: ['approved'], to: 'noticed', by: ['committee-staff'], rules: [],
    citation: cite('officeTarget') },
  { act: 'meeting.open', from: BEFORE_OPENING, to: 'open', by: ['committee-chair', 'committee-staff'],
    rules: ['record.sitting-day', 'agenda.approval', 'committee.convening', 'committee.not-during-plenary', 'committee.opening-quorum'] },
  { act: 'meeting.close', from: ['open'], to: 'closed', by: ['committee-chair', 'committee-staff'], rules: [] },
  { act: 'meeting.cancel', from: BEFORE_OPENING, to: 'cancelled', by: ['committee-chair', 'committee-staff'], rules: [] },
];
