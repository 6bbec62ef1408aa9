import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { BoardReads, type BillBoardFilter, type BoardCounts, type BoardOrder, type BoardPage } from '@uian/record';
import type { z } from 'zod';
import { BOARD_COUNTS_QUERY, BOARD_QUERY } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

const orderOf = ({ sort, order }: Pick<z.infer<typeof BOARD_QUERY>, 'sort' | 'order'>): BoardOrder | undefined =>
  sort && { sort, descending: order === 'desc' };

@ApiTags('회부 기한판')
@NoPersonalData()
@Controller('api/board')
export class BoardController {
  constructor(@Inject(BoardReads) private readonly board: BoardReads) {}

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
}
