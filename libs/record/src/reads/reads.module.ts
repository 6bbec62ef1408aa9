import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CouncilDirectory } from '../council-directory.js';
import { KeptPapers } from '../kept-papers.js';
import { PaperDrafts } from '../paper-drafts.js';
import { DeliveryReads } from '../delivery/delivery-reads.js';
import { FeedReads } from '../delivery/feed-reads.js';
import { PersonSettings } from '../delivery/person-settings.js';
import { Followers, Opinions, PublicBills, PublicPages } from '../public/index.js';
import { ActForms } from '../forms/act-forms.js';
import { Recorder } from '../recorder.js';
import { AttachmentReads } from './attachment-reads.js';
import { AuditReads } from './audit-reads.js';
import { BillReads } from './bill-reads.js';
import { BoardReads } from './board-reads.js';
import { CalendarDayReads } from './calendar-days.js';
import { CalendarReads } from './calendar-reads.js';
import { ChangeFeed } from './change-feed.js';
import { CommitteeSuggestions } from './committee-suggestions.js';
import { CouncilReads } from './council-reads.js';
import { DeadlineBoard } from './deadline-board.js';
import { MeetingCalendarReads } from './meeting-calendar.js';
import { MeetingReads } from './meeting-reads.js';
import { NoticeReads } from './notice-reads.js';
import { PaperReads } from './paper-reads.js';
import { PlacementReads } from './placement-reads.js';
import { PlenaryReads } from './plenary-reads.js';
import { RecordHealth } from './record-health.js';
import { ReportDesk } from './report-desk.js';
import { RuleReads } from './rule-reads.js';
import { OfficeTargetReads } from './office-target-reads.js';
import { TaskReads } from './task-reads.js';
import { TodayReads } from './today-reads.js';
import { StatisticsReads } from './statistics.js';

const over = <T>(type: new (dataSource: DataSource, councils: CouncilDirectory) => T) => ({
  provide: type, inject: [DataSource, CouncilDirectory],
  useFactory: (dataSource: DataSource, councils: CouncilDirectory) => new type(dataSource, councils),
});

const overCouncils = <T>(type: new (councils: CouncilDirectory) => T) => ({
  provide: type, inject: [CouncilDirectory], useFactory: (councils: CouncilDirectory) => new type(councils),
});

const READS = [
  over(CalendarDayReads), over(CommitteeSuggestions), over(StatisticsReads),
  over(AuditReads), over(BillReads), over(BoardReads), over(DeadlineBoard), over(MeetingReads), over(NoticeReads), over(PlacementReads), over(RecordHealth),
  over(PaperReads), over(PaperDrafts), over(KeptPapers),
  over(TaskReads), over(TodayReads),
  over(DeliveryReads), over(OfficeTargetReads), over(FeedReads), over(PersonSettings),
  over(AttachmentReads), over(PublicBills), over(PublicPages), over(Opinions), over(Followers),
  over(MeetingCalendarReads), over(ReportDesk),
  over(ActForms), over(PlenaryReads),
  overCouncils(CalendarReads), overCouncils(CouncilReads), overCouncils(RuleReads),
];

/** What people read of the record, for Nest; needs `RecordModule`. */
@Global()
@Module({
  providers: [
    ...READS,
    {
      provide: ChangeFeed, inject: [DataSource, CouncilDirectory, Recorder],
      useFactory: (d: DataSource, c: CouncilDirectory, r: Recorder) => new ChangeFeed(d, c, r),
    },
  ],
  exports: [...READS.map(({ provide }) => provide), ChangeFeed],
})
export class ReadsModule implements OnModuleDestroy {
  constructor(@Inject(ChangeFeed) private readonly changes: ChangeFeed) {}

  /** Before the server closes: it would wait for those who listen. */
  async onModuleDestroy(): Promise<void> {
    await this.changes.close();
  }
}
