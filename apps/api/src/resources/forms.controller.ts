import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { ActId } from '@uian/procedure';
import { ActForms, type ActForm, type Beginning, type FormSubject } from '@uian/record';
import type { z } from 'zod';
import { ACT, CORRECTS_QUERY, ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { CurrentCaller } from '../session/caller.js';

const NO_FORM = '여기서 할 수 있는 행위가 아니거나, 이 의회의 기록에 없는 의안이나 회의입니다.';
const SUMMARY = '행위의 양식: 입력 항목과 선택지, 미리 채운 값';
const Form = (path: string): MethodDecorator => (target, key, descriptor) => {
  Get(path)(target, key, descriptor);
  ApiOperation({ summary: SUMMARY, description: '항목마다 한국어 이름(title)이 있고, 고르는 항목에는 선택지(choices)의 이름이 있습니다.' })(target, key, descriptor);
};

type Corrects = z.infer<typeof CORRECTS_QUERY>;

@ApiTags('양식')
@NoPersonalData()
@Controller('api')
export class FormsController {
  constructor(@Inject(ActForms) private readonly forms: ActForms) {}

  @Get('bills/acts')
  @ApiOperation({ summary: '의안을 시작하는 행위' })
  async beginnings(@CurrentCaller() caller: Caller): Promise<{ items: readonly Beginning[] }> {
    return { items: await this.forms.beginnings(caller.council, caller) };
  }

  @Form('bills/acts/:act')
  newBill(@CurrentCaller() caller: Caller, @Param('act', { schema: ACT }) act: string): Promise<ActForm> {
    return this.form(caller, act);
  }

  @Form('bills/:id/acts/:act')
  onBill(
    @CurrentCaller() caller: Caller, @Param('id', { schema: ID }) bill: string, @Param('act', { schema: ACT }) act: string,
    @Query({ schema: CORRECTS_QUERY }) { corrects }: Corrects,
  ): Promise<ActForm> {
    return this.form(caller, act, { bill, corrects });
  }

  @Form('meetings/acts/:act')
  newMeeting(@CurrentCaller() caller: Caller, @Param('act', { schema: ACT }) act: string): Promise<ActForm> {
    return this.form(caller, act);
  }

  @Form('meetings/:id/acts/:act')
  onMeeting(
    @CurrentCaller() caller: Caller, @Param('id', { schema: ID }) meeting: string, @Param('act', { schema: ACT }) act: string,
    @Query({ schema: CORRECTS_QUERY }) { corrects }: Corrects,
  ): Promise<ActForm> {
    return this.form(caller, act, { meeting, corrects });
  }

  @Form('calendar/acts/:act')
  onCalendar(@CurrentCaller() caller: Caller, @Param('act', { schema: ACT }) act: string): Promise<ActForm> {
    return this.form(caller, act);
  }

  private async form(caller: Caller, act: string, subject: FormSubject = {}): Promise<ActForm> {
    return found(await this.forms.form(caller.council, act as ActId, caller, subject), NO_FORM);
  }
}
