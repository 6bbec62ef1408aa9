import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { BillStateId } from '@uian/procedure';
import {
  BillReads, PlacementReads, type ActionView, type BillSummary, type BillView, type DeadlineView, type Page, type PlacementView,
} from '@uian/record';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { ActDesk, type ActReply } from '../acts/act-desk.js';
import { BILL_ACT, BILLS_ACT, NEW_BILL, type ActBody, type BillsActBody } from '../input/act-body.js';
import { BILLS_QUERY, DAY_QUERY, ID, MOMENT_QUERY, PLACEMENT_QUERY } from '../input/queries.js';
import { NoPersonalData, PersonalData } from '../personal-data/personal-data.js';
import { found, foundThen } from '../problem/found.js';
import { CurrentCaller } from '../session/caller.js';

const NO_BILL = '이 의회의 기록에 없는 의안입니다.';
const MOMENT = '지금, 또는 그날까지 기록된 대로, 그날까지 있었던 일로. 둘을 함께 쓸 수 있습니다.';

@ApiTags('의안')
@NoPersonalData()
@Controller('api/bills')
export class BillsController {
  constructor(
    @Inject(ActDesk) private readonly desk: ActDesk, @Inject(BillReads) private readonly bills: BillReads,
    @Inject(PlacementReads) private readonly placements: PlacementReads,
  ) {}

  @Get()
  @ApiOperation({ summary: '의안 목록', description: '발의일이 가까운 것부터. 다음 쪽은 next를 cursor로 보냅니다.' })
  list(@CurrentCaller() { council }: Caller, @Query({ schema: BILLS_QUERY }) query: z.infer<typeof BILLS_QUERY>): Promise<Page<BillSummary>> {
    return this.bills.list(council, { ...query, state: query.state as BillStateId | undefined });
  }

  @Post()
  @ApiOperation({ summary: '발의 또는 제출' })
  async begin(
    @CurrentCaller() caller: Caller, @Body({ schema: NEW_BILL }) body: ActBody, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActReply> {
    const recorded = await this.desk.record(caller, body);
    reply.header('location', `/api/bills/${recorded.stream}`);
    return recorded;
  }

  @Post('acts')
  @HttpCode(200)
  @ApiOperation({ summary: '여러 의안에 대한 일괄 행위', description: '일괄상정, 일괄의결, 일괄 회부: 모두 기록하거나 하나도 기록하지 않습니다.' })
  together(@CurrentCaller() caller: Caller, @Body({ schema: BILLS_ACT }) { bills: [first, ...others], ...body }: BillsActBody): Promise<ActReply> {
    return this.desk.record(caller, body, first, others);
  }

  @Get(':id')
  @PersonalData('주민조례청구 대표자 조회', ({ proposer }: BillView) => (proposer.kind === 'residents' ? [proposer.representative] : []))
  @ApiOperation({ summary: '의안과 그 경과', description: MOMENT })
  async one(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string,
    @Query({ schema: MOMENT_QUERY }) moment: z.infer<typeof MOMENT_QUERY>,
  ): Promise<BillView> {
    return foundThen(await this.bills.one(council, id, moment), NO_BILL);
  }

  @Get(':id/deadlines')
  @ApiOperation({ summary: '의안의 기한과 계산 과정', description: MOMENT })
  async deadlines(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string,
    @Query({ schema: MOMENT_QUERY }) moment: z.infer<typeof MOMENT_QUERY>,
  ): Promise<{ items: readonly DeadlineView[] }> {
    return { items: foundThen(await this.bills.deadlines(council, id, moment), NO_BILL) };
  }

  @Get(':id/actions')
  @ApiOperation({ summary: '할 수 있는 행위와 안 되는 까닭' })
  async actions(
    @CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string,
    @Query({ schema: DAY_QUERY }) { day }: z.infer<typeof DAY_QUERY>,
  ): Promise<{ items: readonly ActionView[] }> {
    return { items: found(await this.bills.actions(caller.council, id, caller, day), NO_BILL) };
  }

  @Get(':id/placement')
  @ApiOperation({ summary: '상정할 수 있는 회의', description: '회의와 회의를 열 수 있는 날, 그 검토보고서 배부 기한. 없으면 막는 규칙과 적법한 길.' })
  async placement(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string,
    @Query({ schema: PLACEMENT_QUERY }) query: z.infer<typeof PLACEMENT_QUERY>,
  ): Promise<PlacementView> {
    return found(await this.placements.window(council, id, query), NO_BILL);
  }

  @Post(':id/acts')
  @HttpCode(200)
  @ApiOperation({ summary: '의안에 대한 행위 기록' })
  act(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: BILL_ACT }) body: ActBody): Promise<ActReply> {
    return this.desk.record(caller, body, id);
  }
}
