import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { Found, PageDrawing } from '@uian/documents';
import { z } from 'zod';
import { ID } from '../input/queries.js';
import { PersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { ReadingDesk } from './reading-desk.js';

const PAGE = z.coerce.number({ error: '쪽 번호를 숫자로 적으세요.' }).int('쪽 번호를 숫자로 적으세요.').min(1, '쪽 번호는 1부터입니다.').max(100_000);
const FIND_QUERY = z.strictObject({ word: z.string().trim().min(1, '찾을 말을 적으세요.').max(100, '100자까지 찾을 수 있습니다.').meta({ description: '찾을 말. 띄어쓰기는 가리지 않습니다.' }) });

@ApiTags('첨부 파일')
@Controller('api/attachments/:id/pages')
export class AttachmentPagesController {
  constructor(@Inject(ReadingDesk) private readonly desk: ReadingDesk) {}

  @Get()
  @PersonalData('첨부 파일 화면 보기', () => [])
  @ApiOperation({ summary: '첨부한 한글 문서의 쪽수', description: 'hwp와 hwpx를 한글 프로그램 없이 봅니다.' })
  async count(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string): Promise<{ pages: number }> {
    return { pages: await this.desk.pages(council, id) };
  }

  @Get('find')
  @PersonalData('첨부 파일에서 찾기', () => [])
  @ApiOperation({ summary: '첨부한 한글 문서에서 찾기' })
  async find(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Query({ schema: FIND_QUERY }) { word }: z.infer<typeof FIND_QUERY>,
  ): Promise<{ items: readonly Found[] }> {
    return { items: await this.desk.find(council, id, word) };
  }

  @Get(':page')
  @PersonalData('첨부 파일 화면 보기', () => [])
  @ApiOperation({ summary: '첨부한 한글 문서의 한 쪽', description: '도형과 글줄의 목록' })
  page(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Param('page', { schema: PAGE }) page: number): Promise<PageDrawing> {
    return this.desk.page(council, id, page);
  }
}
