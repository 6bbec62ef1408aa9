import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { FILE_TYPE_IDS, FILE_TYPES, FileStore } from '@uian/files';
import { PAPER_KINDS, PAPERS } from '@uian/procedure';
import { AttachmentReads, type AttachmentView, type Termed } from '@uian/record';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { AttachmentDesk } from '../acts/attachment-desk.js';
import { sendFile } from '../acts/send-file.js';
import { ATTACH_QUERY, type AttachQuery } from '../input/attachment-query.js';
import { ID, KNOWN_ON_QUERY } from '../input/queries.js';
import { NoPersonalData, PersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { CurrentCaller } from '../session/caller.js';

const NO_STREAM = '이 의회의 기록에 없는 의안이나 회의입니다.';
const FORM = { schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } }, required: ['file'] } };

/** What may be attached: for whoever picks a file. */
export interface AttachmentRules {
  /** Bytes. */
  readonly largest: number;
  readonly types: readonly { readonly id: string; readonly term: string; readonly extensions: readonly string[] }[];
  readonly papers: readonly Termed[];
}

@ApiTags('첨부 파일')
@NoPersonalData()
@Controller('api')
export class AttachmentsController {
  constructor(
    @Inject(AttachmentDesk) private readonly desk: AttachmentDesk, @Inject(AttachmentReads) private readonly attachments: AttachmentReads,
    @Inject(FileStore) private readonly store: FileStore,
  ) {}

  @Get('attachments/rules')
  @ApiOperation({ summary: '올릴 수 있는 파일', description: '형식, 크기, 서류 종류' })
  rules(): AttachmentRules {
    return {
      largest: this.desk.largest, types: FILE_TYPE_IDS.map((id) => ({ id, term: FILE_TYPES[id].term, extensions: FILE_TYPES[id].extensions })),
      papers: PAPER_KINDS.map((id) => ({ id, term: PAPERS[id] })),
    };
  }

  @Get(['bills/:id/attachments', 'meetings/:id/attachments'])
  @ApiOperation({ summary: '첨부 파일 목록', description: '갈음된 파일도 함께, 올린 차례대로.' })
  async list(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string,
    @Query({ schema: KNOWN_ON_QUERY }) { knownOn }: z.infer<typeof KNOWN_ON_QUERY>,
  ): Promise<{ items: readonly AttachmentView[] }> {
    return { items: found(await this.attachments.list(council, id, knownOn), NO_STREAM) };
  }

  @Post('bills/:id/attachments')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOperation({ summary: '의안에 파일 첨부' })
  attachToBill(
    @CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Query({ schema: ATTACH_QUERY }) query: AttachQuery,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentView> {
    return this.desk.attach(caller, 'bill.attach', id, query, request);
  }

  @Post('meetings/:id/attachments')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOperation({ summary: '회의에 파일 첨부' })
  attachToMeeting(
    @CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Query({ schema: ATTACH_QUERY }) query: AttachQuery,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentView> {
    return this.desk.attach(caller, 'meeting.attach', id, query, request);
  }

  @Get('attachments/:id')
  @PersonalData('첨부 파일 내려받기', () => [], 'download')
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: '첨부 파일 내려받기' })
  async download(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendFile(found(await this.attachments.one(council, id), '이 의회의 기록에 없는 파일입니다.'), this.store, reply);
  }
}
