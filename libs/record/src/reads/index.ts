export { AuditReads, type AuditEntry, type AuditFilter } from './audit-reads.js';
export { BOARD_SORTS, type BoardFilter as BillBoardFilter, type BoardOrder, type BoardSort } from './board-query.js';
export { BoardReads, type BoardCounts, type BoardLine, type BoardPage, type Counted, type Lateness, type NearestDeadlineView } from './board-reads.js';
export { factsAt, isNotThen, type Moment, type NotThen } from './bill-history.js';
export { AttachmentReads, type AttachmentView } from './attachment-reads.js';
export { BillReads, type ActionView, type BillFilter } from './bill-reads.js';
export { CalendarDayReads, type CalendarDay, type CalendarDays } from './calendar-days.js';
export type { BillPaper, BillSummary, BillView, OverdueDeem } from './bill-view.js';
export {
  CalendarReads, type CalendarView, type CouncilDeadlineView, type CouncilIrregularityView, type SubjectView,
} from './calendar-reads.js';
export { ChangeFeed, type Change } from './change-feed.js';
export { CommitteeSuggestions, type CandidateView, type SuggestionView } from './committee-suggestions.js';
export { CouncilReads, type CouncilView } from './council-reads.js';
export { DeadlineBoard, type BoardEntry, type BoardFilter } from './deadline-board.js';
export { deadlineView, OFFICE_TARGET_TERM, type DeadlineView } from './deadline-view.js';
export { BadCursor, type Page } from './keyset.js';
export type { AgendaDifference, AgendaItemView, AgendaVersionView } from './agenda-views.js';
export { MeetingCalendarReads, type CalendarDayView, type MeetingCalendarView, type PlacementRowView } from './meeting-calendar.js';
export {
  MeetingReads, type ConsultationView, type MeetingActView, type MeetingFilter, type MeetingSummary, type MeetingView,
} from './meeting-reads.js';
export { ReportDesk, type ReportActView, type ReportDeskView, type ReportMaterialView, type ReportView } from './report-desk.js';
export { NoticeReads, type NoticeView } from './notice-reads.js';
export type { OfficeOfAct } from './office-views.js';
export { countOpenBills, openBills } from './open-bills.js';
export type { BillPaperFacts, KnownThen, MeetingPaperFacts, PaperNames, RegisteredBill } from './paper-facts.js';
export { PaperReads } from './paper-reads.js';
export { PlacementReads, type PlacementDayView, type PlacementReportView, type PlacementView } from './placement-reads.js';
export { PlenaryReads, type PlenaryStage } from './plenary-reads.js';
export { ReadsModule } from './reads.module.js';
export { RecordHealth } from './record-health.js';
export type { NextStep, RoadView } from './road-view.js';
export { RuleReads, type RuleTable } from './rule-reads.js';
export { TaskReads, type TaskInbox, type TaskView } from './task-reads.js';
export {
  StatisticsReads, type CommitteeFlow, type LikelyMiss, type StageFlow, type Statistics, type StatisticsFilter, type StuckBill,
} from './statistics.js';
export { certaintyView, NOT_JUDGED_TERM, ruleView, violationViews, type Termed, type ViolationView } from './terms.js';
export { timelineOf, type TimelineActor, type TimelineEntry } from './timeline.js';
export { TodayReads, type ChangeView, type TaskGroup, type TodayView } from './today-reads.js';
export { OfficeTargetReads, type LadderView, type OfficeTargetsView, type TargetView } from './office-target-reads.js';
