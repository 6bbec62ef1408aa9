import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FileStore } from '@uian/files';
import { AttachmentReads, CouncilReads, Opinions, PublicBills, type Page, type PublicBill, type PublicBillSummary, type ShownOpinion } from '@uian/record';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { sendFile } from '../acts/send-file.js';
import { COUNCIL_ID, PUBLIC_BILLS_QUERY } from '../input/public-inputs.js';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { billCalendar } from '../public/bill-calendar.js';
import { PublicDesk } from '../public/public-desk.js';
import { Public } from '../session/caller.js';
import type { ApiSettings } from '../settings.js';
import { API_SETTINGS } from '../tokens.js';

/** The same for everybody, and seldom another. */
const CACHED = 'public, max-age=60';

export interface PublicCouncil {
  readonly id: string;
  readonly name: string;
  readonly today: string;
  readonly opinions: boolean;
}

@Public()
@NoPersonalData()
@ApiTags('시민 공개')
@Controller('api/public/:council')
export class PublicController {
  constructor(
    @Inject(PublicDesk) private readonly desk: PublicDesk, @Inject(PublicBills) private readonly bills: PublicBills,
    @Inject(CouncilReads) private readonly councils: CouncilReads, @Inject(Opinions) private readonly opinions: Opinions,
    @Inject(AttachmentReads) private readonly attachments: AttachmentReads, @Inject(FileStore) private readonly store: FileStore,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get()
  @ApiOperation({ summary: '공개하는 의회' })
  async one(@Param('council', { schema: COUNCIL_ID }) council: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PublicCouncil> {
    const { opinions } = await this.desk.page(council);
    const { id, name, today } = await this.councils.of(council);
    reply.header('cache-control', CACHED);
    return { id, name, today, opinions };
  }

  @Get('bills')
  @ApiOperation({ summary: '공개된 의안', description: '접수된 의안. 의안명의 낱말이나 의안번호로 찾습니다.' })
  async list(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Query({ schema: PUBLIC_BILLS_QUERY }) query: z.infer<typeof PUBLIC_BILLS_QUERY>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<PublicBillSummary>> {
    await this.desk.page(council);
    reply.header('cache-control', CACHED);
    return this.bills.list(council, query);
  }

  @Get('bills/:id')
  @ApiOperation({ summary: '공개된 의안 하나' })
  async bill(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicBill> {
    reply.header('cache-control', CACHED);
    return this.desk.bill(council, id);
  }

  @Get('bills/:id/opinions')
  @ApiOperation({ summary: '공개된 의견', description: '의사과가 확인한 의견만, 쓴 사람 없이.' })
  async shown(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ items: readonly ShownOpinion[] }> {
    await this.desk.bill(council, id);
    reply.header('cache-control', CACHED);
    return { items: await this.opinions.shown(council, id) };
  }

  @Get('bills/:id/calendar.ics')
  @ApiProduces('text/calendar')
  @ApiOperation({ summary: '의안 일정 구독 (iCalendar)' })
  async calendar(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    reply.header('cache-control', CACHED).type('text/calendar; charset=utf-8');
    return billCalendar(await this.desk.bill(council, id), this.settings.publicUrl);
  }

  @Get('bills/:id/attachments/:file')
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: '공개된 첨부 파일 내려받기' })
  async file(
    @Param('council', { schema: COUNCIL_ID }) council: string, @Param('id', { schema: ID }) id: string, @Param('file', { schema: ID }) file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { attachments } = await this.desk.bill(council, id);
    found(attachments.find((one) => one.id === file), '공개된 파일이 아닙니다.');
    return sendFile(found(await this.attachments.one(council, file), '공개된 파일이 아닙니다.'), this.store, reply);
  }
}
