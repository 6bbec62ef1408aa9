import { Module, StandardSchemaValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from '@uian/access';
import { FilesModule } from '@uian/files';
import { ReadsModule, RecordModule } from '@uian/record';
import { TemporalClientModule } from '@uian/temporal';
import { ActDesk } from './acts/act-desk.js';
import { AttachmentDesk } from './acts/attachment-desk.js';
import { EngineHealth } from './engine-health.js';
import { fieldErrors } from './input/korean-issues.js';
import { AttachmentPagesController } from './papers/attachment-pages.controller.js';
import { BillPapersController } from './papers/bill-papers.controller.js';
import { MeetingPapersController } from './papers/meeting-papers.controller.js';
import { KeptPaperDesk } from './papers/kept-paper-desk.js';
import { KeptPapersController } from './papers/kept-papers.controller.js';
import { PaperDesk } from './papers/paper-desk.js';
import { PaperFormsController } from './papers/paper-forms.controller.js';
import { IncomingController } from './papers/incoming.controller.js';
import { IncomingDesk } from './papers/incoming-desk.js';
import { RegisterDesk } from './papers/register-desk.js';
import { RegistersController } from './papers/registers.controller.js';
import { TogetherController } from './papers/together.controller.js';
import { TogetherDesk } from './papers/together-desk.js';
import { Workshops } from './papers/workshops.js';
import { ReadingDesk } from './papers/reading-desk.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { Problem } from './problem/problem.js';
import { AttachmentsController } from './resources/attachments.controller.js';
import { AccessRecordInterceptor } from './personal-data/access-record.interceptor.js';
import { AccountsController } from './resources/accounts.controller.js';
import { AuditController } from './resources/audit.controller.js';
import { BillPageController } from './resources/bill-page.controller.js';
import { BillsController } from './resources/bills.controller.js';
import { BoardController } from './resources/board.controller.js';
import { CalendarController } from './resources/calendar.controller.js';
import { ChangesController } from './resources/changes.controller.js';
import { DeadlinesController } from './resources/deadlines.controller.js';
import { DelegationsController } from './resources/delegations.controller.js';
import { DeliveriesController } from './resources/deliveries.controller.js';
import { OpinionsController } from './resources/opinions.controller.js';
import { PublicOpinionsController } from './resources/public-opinions.controller.js';
import { PublicController } from './resources/public.controller.js';
import { FollowMail } from './public/follow-mail.js';
import { PublicDesk } from './public/public-desk.js';
import { FormsController } from './resources/forms.controller.js';
import { HealthController } from './resources/health.controller.js';
import { MeetingsController } from './resources/meetings.controller.js';
import { NoticesController } from './resources/notices.controller.js';
import { PlenaryController } from './resources/plenary.controller.js';
import { PreviewController } from './resources/preview.controller.js';
import { OpenIdController } from './resources/open-id.controller.js';
import { ReportDeskController } from './resources/report-desk.controller.js';
import { RehearsalsController } from './resources/rehearsals.controller.js';
import { RulesController } from './resources/rules.controller.js';
import { SecurityController } from './resources/security.controller.js';
import { SessionController } from './resources/session.controller.js';
import { MeViews } from './session/me.js';
import { SettingsController } from './resources/settings.controller.js';
import { TasksController } from './resources/tasks.controller.js';
import { StatisticsController } from './resources/statistics.controller.js';
import { SessionGuard } from './session/session.guard.js';
import type { ApiSettings } from './settings.js';
import { API_SETTINGS } from './tokens.js';

const inputPipe = (): StandardSchemaValidationPipe => new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => {
    const errors = fieldErrors(issues);
    return new Problem('invalid-input', { errors, detail: errors[0]?.message });
  },
});

/** The HTTP side of the engine: acts go to the recorder, reads come from the read models; nothing is decided here. */
@Module({})
export class ApiModule {
  static forRoot(settings: ApiSettings): DynamicModule {
    const { databaseUrl: url, authSecret: secret, publicUrl, engine, policy, openId } = settings;
    return {
      module: ApiModule,
      imports: [
        RecordModule.forRoot({ url }), ReadsModule, AccessModule.forRoot({ url, secret, publicUrl, policy, openId }),
        FilesModule.forRoot({ url }), TemporalClientModule.register(engine),
      ],
      controllers: [
        SessionController, SecurityController, OpenIdController, AccountsController, DelegationsController, AuditController,
        BillsController, BoardController, MeetingsController, CalendarController, DeadlinesController, NoticesController,
        RulesController, ChangesController, HealthController, PreviewController,
        BillPageController, FormsController, PlenaryController,
        TasksController, SettingsController, DeliveriesController,
        StatisticsController,
        AttachmentsController, AttachmentPagesController, OpinionsController, PublicOpinionsController, PublicController,
        ReportDeskController,
        BillPapersController, MeetingPapersController, KeptPapersController,
        PaperFormsController, IncomingController, RegistersController, TogetherController, RehearsalsController,
      ],
      providers: [
        { provide: API_SETTINGS, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: AccessRecordInterceptor },
        { provide: APP_PIPE, useFactory: inputPipe },
        Workshops, PaperDesk, ReadingDesk, KeptPaperDesk, IncomingDesk, RegisterDesk, TogetherDesk, ActDesk, AttachmentDesk, FollowMail, PublicDesk, EngineHealth, MeViews,
      ],
    };
  }
}
