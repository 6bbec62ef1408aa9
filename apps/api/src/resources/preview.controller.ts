import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { ActPreview, type Foreseen, type ViolationView } from '@uian/record';
import { codeOf, refusalDetails, UNKNOWN_STREAM } from '../acts/refused.js';
import {
  BILL_ACT, BILLS_ACT, CALENDAR_ACT, MEETING_ACT, NEW_BILL, NEW_MEETING, type ActBody, type BillsActBody,
} from '../input/act-body.js';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { Problem } from '../problem/problem.js';
import { CurrentCaller } from '../session/caller.js';

/** What an act will do, or why it would be refused; nothing is recorded either way. */
export type PreviewReply =
  | { readonly accepted: true } & Omit<Foreseen, 'kind'>
  | {
    readonly accepted: false;
    readonly refusal: {
      readonly code: 'not-permitted' | 'act-refused'; readonly detail: string; readonly act: string;
      readonly allowedFrom: string | null; readonly violations: readonly ViolationView[];
    };
  };

const SUMMARY = '미리 보기: 기록하면 어떻게 되는지';
const description = '행위를 기록할 때와 같은 본문을 보냅니다. 아무것도 기록하지 않고, 거부 사유 또는 행위 뒤의 상태, 시작·종료·변경되는 기한, 할 수 있게 되는 일을 답합니다.';
const Preview = (): MethodDecorator => (target, key, descriptor) => {
  HttpCode(200)(target, key, descriptor);
  ApiOperation({ summary: SUMMARY, description })(target, key, descriptor);
};

@ApiTags('미리 보기')
@NoPersonalData()
@Controller('api')
export class PreviewController {
  constructor(@Inject(ActPreview) private readonly preview: ActPreview) {}

  @Post('bills/preview')
  @Preview()
  newBill(@CurrentCaller() caller: Caller, @Body({ schema: NEW_BILL }) body: ActBody): Promise<PreviewReply> {
    return this.foresee(caller, body);
  }

  @Post('bills/acts/preview')
  @Preview()
  together(@CurrentCaller() caller: Caller, @Body({ schema: BILLS_ACT }) { bills: [first, ...others], ...body }: BillsActBody): Promise<PreviewReply> {
    return this.foresee(caller, body, first, others);
  }

  @Post('bills/:id/acts/preview')
  @Preview()
  onBill(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: BILL_ACT }) body: ActBody): Promise<PreviewReply> {
    return this.foresee(caller, body, id);
  }

  @Post('meetings/preview')
  @Preview()
  newMeeting(@CurrentCaller() caller: Caller, @Body({ schema: NEW_MEETING }) body: ActBody): Promise<PreviewReply> {
    return this.foresee(caller, body);
  }

  @Post('meetings/:id/acts/preview')
  @Preview()
  onMeeting(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: MEETING_ACT }) body: ActBody): Promise<PreviewReply> {
    return this.foresee(caller, body, id);
  }

  @Post('calendar/acts/preview')
  @Preview()
  onCalendar(@CurrentCaller() caller: Caller, @Body({ schema: CALENDAR_ACT }) body: ActBody): Promise<PreviewReply> {
    return this.foresee(caller, body);
  }

  private async foresee({ id, offices, council }: Caller, body: ActBody, stream?: string, together?: readonly string[]): Promise<PreviewReply> {
    const answer = await this.preview.preview({ ...body, council, actor: { id, offices }, stream, ...(together && { together }) });
    switch (answer.kind) {
      case 'foreseen': return { accepted: true, streams: answer.streams, calendar: answer.calendar };
      case 'refused': return { accepted: false, refusal: { code: codeOf(answer.refusal) as 'act-refused', ...refusalDetails(answer.refusal) } };
      case 'unknown-stream': throw new Problem('not-found', { detail: UNKNOWN_STREAM });
    }
  }
}
