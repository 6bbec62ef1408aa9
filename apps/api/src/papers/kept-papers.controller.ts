import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { AttachmentView } from '@uian/record';
import { z } from 'zod';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { KeptPaperDesk, type KeptPaperView, type MadeAgain, type PaperOf } from './kept-paper-desk.js';
import { KEEP_BODY, PAPER } from './paper-input.js';

const OF = z.enum(['bills', 'meetings'], { error: '의안이나 회의의 문서만 보관합니다.' }).transform((word): PaperOf => (word === 'bills' ? 'bill' : 'meeting'));
type OfInput = z.infer<typeof OF>;

@ApiTags('문서')
@NoPersonalData()
@Controller('api/:of/:id')
export class KeptPapersController {
  constructor(@Inject(KeptPaperDesk) private readonly desk: KeptPaperDesk) {}

  @Get('kept-papers')
  @ApiOperation({ summary: '보관한 문서', description: '새것부터. 보관한 뒤 기록이 달라졌으면 어디가 다른지 알려 줍니다.' })
  async list(@CurrentCaller() { council }: Caller, @Param('of', { schema: OF }) of: OfInput, @Param('id', { schema: ID }) id: string): Promise<{ items: readonly KeptPaperView[] }> {
    return { items: await this.desk.list(council, of, id) };
  }

  @Post('papers/:paper/keep')
  @ApiOperation({ summary: '문서 보관', description: '기록이 쓴 문서를 첨부 파일로 남깁니다. 같은 문서를 다시 보관하면 앞선 것을 갈음합니다.' })
  keep(
    @CurrentCaller() caller: Caller, @Param('of', { schema: OF }) of: OfInput, @Param('id', { schema: ID }) id: string, @Param('paper', { schema: PAPER }) paper: string,
    @Body({ schema: KEEP_BODY }) body: z.infer<typeof KEEP_BODY>,
  ): Promise<AttachmentView> {
    return this.desk.keep(caller, of, id, paper, body);
  }

  @Post('kept-papers/:attachment/again')
  @HttpCode(200)
  @ApiOperation({ summary: '보관한 문서 다시 만들기', description: '보관하던 때의 기록으로 다시 만들어 지문이 같은지 봅니다.' })
  again(@CurrentCaller() { council }: Caller, @Param('of', { schema: OF }) of: OfInput, @Param('attachment', { schema: ID }) attachment: string): Promise<MadeAgain> {
    return this.desk.again(council, of, attachment);
  }
}
