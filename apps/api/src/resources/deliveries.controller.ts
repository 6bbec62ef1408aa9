import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@uian/access';
import { calendarFeed } from '@uian/notifications';
import { DeliveryReads, FeedReads, type DeliveryView, type Page } from '@uian/record';
import type { z } from 'zod';
import { DELIVERIES_QUERY, FEED_TOKEN } from '../input/settings-input.js';
import { NoPersonalData, PersonalData } from '../personal-data/personal-data.js';
import { found } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { CurrentCaller, Public } from '../session/caller.js';
import type { ApiSettings } from '../settings.js';
import { API_SETTINGS } from '../tokens.js';

/** Who answers for what leaves the house. */
const ANSWERS_FOR_ALL: readonly string[] = ['administrator', 'secretariat'];

@ApiTags('알림 전달')
@NoPersonalData()
@Controller('api')
export class DeliveriesController {
  constructor(
    @Inject(DeliveryReads) private readonly deliveries: DeliveryReads, @Inject(FeedReads) private readonly feeds: FeedReads,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  @Get('deliveries')
  @ApiOperation({ summary: '나에게 온 전달 내역' })
  mine(@CurrentCaller() { council, id }: Caller, @Query({ schema: DELIVERIES_QUERY }) filter: z.infer<typeof DELIVERIES_QUERY>): Promise<Page<DeliveryView>> {
    return this.deliveries.list(council, filter, id);
  }

  @Get('deliveries/all')
  @ApiOperation({ summary: '의회 전체의 전달 내역', description: '관리자와 의사과.' })
  @PersonalData('전달 내역 조회', ({ items }: Page<DeliveryView>) => [...new Set(items.map(({ login }) => login))])
  all(@CurrentCaller() caller: Caller, @Query({ schema: DELIVERIES_QUERY }) filter: z.infer<typeof DELIVERIES_QUERY>): Promise<Page<DeliveryView>> {
    if (!caller.offices.some(({ role }) => ANSWERS_FOR_ALL.includes(role))) throw new Problem('not-permitted', { detail: '관리자와 의사과만 볼 수 있습니다.' });
    return this.deliveries.list(caller.council, filter);
  }

  @Public()
  @Get('feeds/:token')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @ApiOperation({ summary: '일정 구독', description: '주소가 곧 열쇠입니다. 내 할 일 또는 한 위원회의 기한과 회의.' })
  async feed(@Param('token', { schema: FEED_TOKEN }) token: string): Promise<string> {
    const feed = found(await this.feeds.behind(token.replace(/\.ics$/, '')), '없거나 끝난 구독 주소입니다.');
    return calendarFeed(feed, this.settings.publicUrl);
  }
}
