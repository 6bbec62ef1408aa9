import { Body, Controller, Get, HttpCode, Inject, Param, Post, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { RehearsalDesk, type RehearsalLine, type RehearsalView, type ScenarioView } from '@uian/record';
import { concatMap, from, map, Observable, takeWhile, timer } from 'rxjs';
import { z } from 'zod';
import { ID } from '../input/queries.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { Problem } from '../problem/problem.js';
import { CurrentCaller } from '../session/caller.js';

const ASKED = z.strictObject({ scenario: z.string({ error: '각본을 고르세요.' }).max(100) });
type Asked = z.infer<typeof ASKED>;
const GLANCE_MS = 400;

/** What a browser hears: the lines that are new, and where the rehearsal stands. */
interface Heard { readonly lines: readonly RehearsalLine[]; readonly rehearsal: RehearsalView }

@ApiTags('되살려 보기')
@NoPersonalData()
@Controller('api/rehearsals')
export class RehearsalsController {
  constructor(@Inject(RehearsalDesk) private readonly desk: RehearsalDesk) {}

  @Get()
  @ApiOperation({ summary: '각본과 되살려 본 것', description: '되살려 볼 수 있는 각본과, 이 의회에서 되살려 본 것을 새것부터 답합니다.' })
  async list(@CurrentCaller() { council }: Caller): Promise<{ scenarios: readonly ScenarioView[]; items: readonly RehearsalView[] }> {
    return { scenarios: this.desk.scenarios(), items: await this.desk.list(council) };
  }

  @Post()
  @ApiOperation({ summary: '되살려 보기 시작', description: '한 의회에서 한 번에 하나만 할 수 있습니다.' })
  async begin(@CurrentCaller() { council, id: account }: Caller, @Body({ schema: ASKED }) { scenario }: Asked): Promise<{ id: string }> {
    if (!this.desk.scenarios().some(({ name }) => name === scenario)) throw new Problem('not-found', { detail: '그런 각본이 없습니다.' });
    const id = await this.desk.ask(council, account, scenario);
    if (id === undefined) throw new Problem('already-running', { detail: '이 의회에서 이미 되살려 보고 있습니다. 끝나거나 멈춘 뒤에 시작하세요.' });
    return { id };
  }

  @Post(':id/stop')
  @HttpCode(204)
  @ApiOperation({ summary: '되살려 보기 멈추기' })
  async stop(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string): Promise<void> {
    await this.found(council, id);
    await this.desk.stop(council, id);
  }

  @Sse(':id/live')
  @ApiOperation({ summary: '되살려 보기의 진행', description: '지금까지의 줄을 모두 보내고, 끝날 때까지 새 줄을 이어 보냅니다.' })
  async live(@CurrentCaller() { council }: Caller, @Param('id', { schema: ID }) id: string): Promise<Observable<MessageEvent>> {
    await this.found(council, id);
    let last = 0;
    const look = async (): Promise<Heard> => {
      const rehearsal = await this.found(council, id);
      const lines = await this.desk.lines(id, last);
      last = lines.at(-1)?.nth ?? last;
      return { lines, rehearsal };
    };
    const isGoingOn = ({ lines, rehearsal: { status } }: Heard): boolean => lines.length > 0 || status === 'asked' || status === 'running';
    return timer(0, GLANCE_MS).pipe(concatMap(() => from(look())), takeWhile(isGoingOn, true), map((heard): MessageEvent => ({ type: 'story', data: heard })));
  }

  private async found(council: string, id: string): Promise<RehearsalView> {
    const one = await this.desk.one(council, id);
    if (!one) throw new Problem('not-found', { detail: '그런 되살려 보기가 없습니다.' });
    return one;
  }
}
