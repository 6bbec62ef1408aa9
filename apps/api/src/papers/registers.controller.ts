import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { REGISTERS, type RegisterId } from '@uian/documents';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { REGISTER_FILE_QUERY, REGISTER_QUERY } from './paper-input.js';
import { RegisterDesk, type RegisterPreview, type RegisterView } from './register-desk.js';
import { sendFile } from './send-file.js';

const REGISTER = z.enum(Object.keys(REGISTERS) as [RegisterId, ...RegisterId[]], { error: '그런 대장이 없습니다.' });

@ApiTags('문서')
@NoPersonalData()
@Controller('api/registers')
export class RegistersController {
  constructor(@Inject(RegisterDesk) private readonly desk: RegisterDesk) {}

  @Get()
  @ApiOperation({ summary: '대장과 현황표' })
  all(): { items: readonly RegisterView[] } {
    return { items: this.desk.all() };
  }

  @Get(':register/preview')
  @ApiOperation({ summary: '대장 미리보기', description: '접수일의 범위로 고릅니다.' })
  preview(
    @CurrentCaller() { council }: Caller, @Param('register', { schema: REGISTER }) register: RegisterId, @Query({ schema: REGISTER_QUERY }) span: z.infer<typeof REGISTER_QUERY>,
  ): Promise<RegisterPreview> {
    return this.desk.preview(council, register, span);
  }

  @Get(':register/file')
  @ApiOperation({ summary: '대장 파일', description: '문서(hwpx, hwp, pdf)나 엑셀(xlsx)로 받습니다.' })
  async file(
    @CurrentCaller() { council }: Caller, @Param('register', { schema: REGISTER }) register: RegisterId,
    @Query({ schema: REGISTER_FILE_QUERY }) { format, ...span }: z.infer<typeof REGISTER_FILE_QUERY>, @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.desk.file(council, register, span, format), format);
  }
}
