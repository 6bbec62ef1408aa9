import { Controller, Inject, Req, Sse, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions, type Caller } from '@uian/access';
import { ChangeFeed } from '@uian/record';
import type { FastifyRequest } from 'fastify';
import { catchError, exhaustMap, filter, from, interval, map, merge, Observable, of, Subject, takeUntil } from 'rxjs';
import { NoPersonalData } from '../personal-data/personal-data.js';
import { CurrentCaller } from '../session/caller.js';

/** Below the minute after which proxies cut what is silent. */
const HEARTBEAT_MS = 15_000;

@ApiTags('실시간')
@NoPersonalData()
@Controller('api/changes')
export class ChangesController implements OnModuleDestroy {
  private readonly end = new Subject<void>();

  constructor(@Inject(ChangeFeed) private readonly feed: ChangeFeed, @Inject(Sessions) private readonly sessions: Sessions) {}

  @Sse()
  @ApiOperation({ summary: '실시간 변경', description: '«의안 또는 회의 X, 순번 N». 받은 쪽은 다시 읽습니다. 처음 이어질 때 ready가 옵니다.' })
  changes(@CurrentCaller() { council }: Caller, @Req() { headers }: FastifyRequest): Observable<MessageEvent> {
    const changes = new Observable<MessageEvent>((listener) =>
      this.feed.listen(council, ({ stream, sequence }) => listener.next({ type: 'change', data: { stream, sequence } })));
    // What happened before the connection is not told again: whoever hears `ready` reads once.
    const ready = of<MessageEvent>({ type: 'ready', data: {} });
    const heartbeat = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ comment: 'heartbeat' }) as MessageEvent));
    return merge(changes, ready, heartbeat).pipe(takeUntil(merge(this.end, this.signedOut(headers.cookie))));
  }

  /** Whoever is signed out hears no more; a store that cannot be read now tells nothing. */
  private signedOut(cookie: string | undefined): Observable<unknown> {
    return interval(HEARTBEAT_MS).pipe(
      exhaustMap(() => from(this.sessions.callerOf(cookie, false)).pipe(map((caller) => caller === undefined), catchError(() => of(false)))),
      filter((out) => out));
  }

  onModuleDestroy(): void {
    this.end.next();
  }
}
