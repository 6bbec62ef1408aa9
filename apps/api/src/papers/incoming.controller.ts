import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { AmendedText } from '@uian/documents';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { AMEND_BODY, CHECK_BODY } from './paper-input.js';
import { IncomingDesk, type CheckedPaperView, type ReadPaperView } from './incoming-desk.js';

@ApiTags('문서')
@NoPersonalData()
@Controller('api')
export class IncomingController {
  constructor(@Inject(IncomingDesk) private readonly desk: IncomingDesk) {}

  @Post('papers/read')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } })
  @ApiOperation({ summary: '들어온 문서 읽기', description: '찾은 사실을 곳과 확실한 정도와 함께 돌려줍니다. 아무것도 기록하지 않습니다.' })
  read(@CurrentCaller() { council }: Caller, @Req() request: FastifyRequest): Promise<ReadPaperView> {
    return this.desk.read(council, request);
  }

  @Post('bills/:id/checks')
  @HttpCode(200)
  @ApiOperation({ summary: '첨부 파일을 기록과 대조', description: '다른 곳을 중대한 것부터, 곳과 고칠 말과 함께.' })
  check(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: CHECK_BODY }) { attachment }: z.infer<typeof CHECK_BODY>): Promise<CheckedPaperView> {
    return this.desk.check(council, id, attachment);
  }

  @Post('bills/:id/amendment')
  @HttpCode(200)
  @ApiOperation({ summary: '개정문을 현행 조문에 적용', description: '고친 조문과 신·구조문대비표를 만들고, 낸 대비표와 다른 곳과 읽지 못한 곳을 알려 줍니다.' })
  amend(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: AMEND_BODY }) { current, amendment, handedIn }: z.infer<typeof AMEND_BODY>,
  ): Promise<AmendedText> {
    return this.desk.amend(council, id, current, amendment, handedIn);
  }
}
