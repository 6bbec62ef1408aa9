import { Body, Controller, Get, HttpCode, Inject, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import {
  BoardReads, CommitteeSuggestions, type BillBoardFilter, type BoardCounts, type BoardOrder, type BoardPage, type SuggestionView,
} from '@uian/record';
import type { z } from 'zod';
import { BOARD_COUNTS_QUERY, BOARD_EXPORT_QUERY, BOARD_QUERY, SUGGESTIONS } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { boardSheet } from '../sheets/board-sheet.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const orderOf = ({ sort, order }: Pick<z.infer<typeof BOARD_QUERY>, 'sort' | 'order'>): BoardOrder | undefined =>
  sort && { sort, descending: order === 'desc' };

@ApiTags('회부 기한판')
@NoPersonalData()
@Controller('api/board')
export class BoardController {
  constructor(
    @Inject(BoardReads) private readonly board: BoardReads,
    @Inject(CommitteeSuggestions) private readonly suggestions: CommitteeSuggestions,
  ) {}

  @Get()
  @ApiOperation({ summary: '계류 의안과 가장 가까운 기한', description: '기한이 가까운 것부터. 다음 쪽은 next를 cursor로 보냅니다.' })
  list(@CurrentCaller() { council }: Caller, @Query({ schema: BOARD_QUERY }) query: z.infer<typeof BOARD_QUERY>): Promise<BoardPage> {
    const { cursor, limit, sort, order, ...filter } = query;
    return this.board.list(council, filter as BillBoardFilter, { cursor, limit }, orderOf({ sort, order }));
  }

  @Get('counts')
  @ApiOperation({ summary: '단계별·기한별 건수' })
  counts(@CurrentCaller() { council }: Caller, @Query({ schema: BOARD_COUNTS_QUERY }) filter: z.infer<typeof BOARD_COUNTS_QUERY>): Promise<BoardCounts> {
    return this.board.counts(council, filter as BillBoardFilter);
  }

  @Get('export')
  @ApiOperation({ summary: '보이는 목록을 엑셀 파일로', description: '목록과 같은 조건의 모든 의안.' })
  @ApiOkResponse({ content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } } })
  export(@CurrentCaller() { council }: Caller, @Query({ schema: BOARD_EXPORT_QUERY }) query: z.infer<typeof BOARD_EXPORT_QUERY>): StreamableFile {
    const { sort, order, ...filter } = query;
    const lines = this.board.all(council, filter as BillBoardFilter, orderOf({ sort, order }));
    const name = encodeURIComponent('회부 기한판.xlsx');
    return new StreamableFile(boardSheet(lines, '회부 기한판'), { type: XLSX, disposition: `attachment; filename="board.xlsx"; filename*=UTF-8''${name}` });
  }

  @Post('suggestions')
  @HttpCode(200)
  @ApiOperation({ summary: '소관 위원회 추천과 그 근거', description: '소관표의 낱말과 같은 조례의 앞선 회부. 분명하지 않으면 그렇게 답합니다.' })
  async suggest(@CurrentCaller() { council }: Caller, @Body({ schema: SUGGESTIONS }) { bills }: z.infer<typeof SUGGESTIONS>): Promise<{ items: readonly SuggestionView[] }> {
    return { items: await this.suggestions.of(council, bills) };
  }
}
