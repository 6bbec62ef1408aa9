import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { OPINION_KEEPERS, OPINION_READERS } from '@uian/procedure';
import { DEFAULT_PUBLIC_PAGE, Opinions, PublicPages, type OpinionDigest, type OpinionView, type OpinionWriter, type PublicPage } from '@uian/record';
import type { z } from 'zod';
import { OPINIONS_QUERY, PUBLIC_PAGE, REVIEW } from '../input/public-inputs.js';
import { ID } from '../input/queries.js';
import { NoPersonalData, PersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { CurrentCaller } from '../session/caller.js';
import { ForOffices } from '../session/offices.js';

const NO_OPINION = '이 의회의 의견이 아닙니다.';

@ApiTags('의견')
@NoPersonalData()
@Controller('api')
export class OpinionsController {
  constructor(@Inject(Opinions) private readonly opinions: Opinions, @Inject(PublicPages) private readonly pages: PublicPages) {}

  @Get('opinions')
  @ForOffices(...OPINION_KEEPERS)
  @ApiOperation({ summary: '들어온 의견', description: '쓴 사람 없이. 확인하지 않은 것부터.' })
  async list(@CurrentCaller() caller: Caller, @Query({ schema: OPINIONS_QUERY }) query: z.infer<typeof OPINIONS_QUERY>): Promise<{ items: readonly OpinionView[] }> {
    return { items: await this.opinions.list(caller.council, query) };
  }

  @Get('opinions/:id/writer')
  @ForOffices(...OPINION_KEEPERS)
  @PersonalData('의견을 쓴 사람 조회', ({ name }: OpinionWriter) => [name])
  @ApiOperation({ summary: '의견을 쓴 사람', description: '본 사람이 기록됩니다.' })
  async writer(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string): Promise<OpinionWriter> {
    return found(await this.opinions.openWriter(caller.council, id, caller.id), '보유 기간이 지나 지웠거나, 이 의회의 의견이 아닙니다.');
  }

  @Post('opinions/:id/reviews')
  @ForOffices(...OPINION_KEEPERS)
  @HttpCode(204)
  @ApiOperation({ summary: '의견 공개, 비공개, 답변' })
  async review(
    @CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: REVIEW }) { what, words }: z.infer<typeof REVIEW>,
  ): Promise<void> {
    if (!await this.opinions.review(caller.council, id, caller.id, what, words)) throw new Problem('not-found', { detail: NO_OPINION });
  }

  @Get('bills/:id/opinions')
  @ForOffices(...OPINION_READERS)
  @ApiOperation({ summary: '의안의 의견 모음', description: '검토보고에 쓸 찬반의 수와 공개된 의견.' })
  digest(@CurrentCaller() caller: Caller, @Param('id', { schema: ID }) id: string): Promise<OpinionDigest> {
    return this.opinions.digest(caller.council, id);
  }

  @Get('public-page')
  @ApiOperation({ summary: '시민 공개 설정' })
  async page(@CurrentCaller() { council }: Caller): Promise<PublicPage> {
    return await this.pages.of(council) ?? { ...DEFAULT_PUBLIC_PAGE, open: false };
  }

  @Put('public-page')
  @ForOffices(...OPINION_KEEPERS)
  @HttpCode(204)
  @ApiOperation({ summary: '시민 공개 설정 바꾸기' })
  setPage(@CurrentCaller() caller: Caller, @Body({ schema: PUBLIC_PAGE }) page: z.infer<typeof PUBLIC_PAGE>): Promise<void> {
    return this.pages.set(caller.council, page);
  }
}
