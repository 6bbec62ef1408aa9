import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Body, Controller, HttpCode, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import type { z } from 'zod';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';
import { TOGETHER_BODY } from './paper-input.js';
import { disposition } from './send-file.js';
import { TogetherDesk, type Together, type TogetherProgress } from './together-desk.js';

const ZIP = 'application/zip';
const PROGRESS = 'application/vnd.uian.progress';

@ApiTags('문서')
@NoPersonalData()
@Controller('api/meetings/:id/papers-together')
export class TogetherController {
  constructor(@Inject(TogetherDesk) private readonly desk: TogetherDesk) {}

  @Post()
  @HttpCode(200)
  @ApiProduces(ZIP, PROGRESS)
  @ApiOperation({
    summary: '회의의 모든 문서를 압축 파일 하나로',
    description: 'progress가 참이면 문서마다 {done, total, name}을 JSON 한 줄로 보내고, {"size":…} 줄 다음에 압축 파일이 이어집니다.',
  })
  async together(
    @CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string, @Body({ schema: TOGETHER_BODY }) { format, progress }: z.infer<typeof TOGETHER_BODY>,
  ): Promise<StreamableFile> {
    const papers = await this.desk.ofMeeting(council, id, format);
    const body = progress ? Readable.from(lineByLine(papers)) : papers.archive();
    return new StreamableFile(body, { type: progress ? PROGRESS : ZIP, disposition: disposition(papers.name) });
  }
}

/** A line for each paper while they are written, then a line with the size of the archive, then the archive. */
async function* lineByLine(papers: Together): AsyncGenerator<Buffer> {
  const lines: TogetherProgress[] = [{ done: 0, total: papers.total, name: '' }];
  let wake = (): void => undefined;
  const archive = papers.archive((progress) => {
    lines.push(progress);
    wake();
  });
  try {
    let ended = false;
    const whole = buffer(archive).finally(() => {
      ended = true;
      wake();
    });
    whole.catch(() => undefined);
    while (!ended || lines.length > 0) {
      const next = lines.shift();
      if (next) yield Buffer.from(`${JSON.stringify(next)}\n`);
      else await new Promise<void>((resolve) => { wake = resolve; if (ended || lines.length > 0) resolve(); });
    }
    const bytes = await whole;
    yield Buffer.from(`${JSON.stringify({ size: bytes.length })}\n`);
    yield bytes;
  } finally {
    archive.destroy();
  }
}
