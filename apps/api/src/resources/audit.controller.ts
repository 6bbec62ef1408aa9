import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccessRecords, type AccessMonth, type AccessRecordView, type Caller } from '@uian/access';
import { FACT_TERMS, type FactId } from '@uian/procedure';
import { AuditReads, ChainChecks, type AuditEntry, type ChainState, type Page, type Termed } from '@uian/record';
import type { z } from 'zod';
import { ACCESS_QUERY, ACTS_QUERY, MONTH_QUERY } from '../input/admin-inputs.js';
import { NoPersonalData, PersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { ForOffices } from '../session/offices.js';

const whose = (items: readonly Pick<AccessRecordView, 'account'>[]): readonly string[] => items.map(({ account }) => account.login);

@ApiTags('감사 기록')
@ForOffices('administrator', 'secretariat')
@Controller('api/audit')
export class AuditController {
  constructor(
    @Inject(AuditReads) private readonly reads: AuditReads, @Inject(ChainChecks) private readonly checks: ChainChecks,
    @Inject(AccessRecords) private readonly records: AccessRecords,
  ) {}

  @Get('acts')
  @NoPersonalData()
  @ApiOperation({ summary: '누가 무엇을 했는가', description: '기록의 모든 사건을 새것부터. 직무대리와 규칙에 어긋난 사실만 골라 볼 수 있습니다.' })
  acts(@CurrentCaller() { council }: Caller, @Query({ schema: ACTS_QUERY }) query: z.infer<typeof ACTS_QUERY>): Promise<Page<AuditEntry>> {
    return this.reads.acts(council, query);
  }

  @Get('act-terms')
  @NoPersonalData()
  @ApiOperation({ summary: '행위의 이름' })
  terms(): { items: readonly Termed<FactId>[] } {
    return { items: (Object.keys(FACT_TERMS) as FactId[]).map((id) => ({ id, term: FACT_TERMS[id] })) };
  }

  @Get('chain')
  @NoPersonalData()
  @ApiOperation({ summary: '기록 검증의 진행과 결과' })
  chain(@CurrentCaller() { council }: Caller): Promise<ChainState> {
    return this.checks.of(council);
  }

  @Post('chain')
  @HttpCode(202)
  @ApiOperation({ summary: '기록 검증', description: '이 의회의 기록 전체의 사슬을 다시 계산합니다.' })
  async verify(@CurrentCaller() { council, name }: Caller): Promise<ChainState> {
    await this.checks.begin(council, name);
    return this.checks.of(council);
  }

  @Get('access')
  @ForOffices('administrator')
  @PersonalData('접속기록 조회', ({ items }: Page<AccessRecordView>) => whose(items))
  @ApiOperation({ summary: '접속기록', description: '누가, 언제, 어디서, 누구의 무엇을 보거나 바꾸었는지. 새것부터.' })
  async access(@CurrentCaller() { council }: Caller, @Query({ schema: ACCESS_QUERY }) { cursor, limit, ...filter }: z.infer<typeof ACCESS_QUERY>): Promise<Page<AccessRecordView>> {
    const items = await this.records.list(council, { ...filter, before: cursor, limit: limit + 1 });
    return { items: items.slice(0, limit), next: items.length > limit ? items[limit - 1]!.id : null };
  }

  @Get('access/month')
  @ForOffices('administrator')
  @PersonalData('접속기록 월별 점검', ({ items }: { items: readonly AccessMonth[] }) => whose(items))
  @ApiOperation({ summary: '접속기록 월별 점검', description: '한 달 동안 사람마다 몇 번 로그인하고 몇 명의 정보를 보았는지.' })
  async month(@CurrentCaller() { council }: Caller, @Query({ schema: MONTH_QUERY }) { month }: z.infer<typeof MONTH_QUERY>): Promise<{ items: readonly AccessMonth[] }> {
    return { items: await this.records.month(council, month) };
  }
}
