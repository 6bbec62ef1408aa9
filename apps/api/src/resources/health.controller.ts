import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RecordHealth } from '@uian/record';
import type { FastifyReply } from 'fastify';
import { EngineHealth } from '../engine-health.js';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { Public } from '../session/caller.js';

interface Readiness {
  readonly status: 'ready' | 'degraded' | 'unavailable';
  readonly postgresql: 'up' | 'down';
  /** Acts are recorded without it; reminders and deems come late until it is back. */
  readonly temporal: 'up' | 'down';
  readonly message: string;
}

@ApiTags('상태')
@NoPersonalData()
@Public()
@Controller('health')
export class HealthController {
  constructor(@Inject(RecordHealth) private readonly record: RecordHealth, @Inject(EngineHealth) private readonly engine: EngineHealth) {}

  @Get('live')
  @ApiOperation({ summary: '프로세스가 살아 있는지' })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({ summary: '요청을 받을 수 있는지' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const [record, engine] = await Promise.all([this.record.isUp(), this.engine.isUp()]);
    const parts = { postgresql: record ? 'up' : 'down', temporal: engine ? 'up' : 'down' } as const;
    if (!record) {
      reply.code(503).header('retry-after', 5);
      return { status: 'unavailable', ...parts, message: '기록부(PostgreSQL)에 닿을 수 없습니다.' };
    }
    return engine ? { status: 'ready', ...parts, message: '모두 정상입니다.' }
      : { status: 'degraded', ...parts, message: '행위는 기록됩니다. Temporal이 돌아올 때까지 알림이 늦어질 수 있습니다.' };
  }
}
