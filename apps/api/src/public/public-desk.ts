import { Inject, Injectable } from '@nestjs/common';
import { Followers, Opinions, PublicBills, PublicPages, type PublicBill, type PublicPage } from '@uian/record';
import type { z } from 'zod';
import type { NEW_OPINION } from '../input/public-inputs.js';
import { found } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { FollowMail } from './follow-mail.js';
import { Throttle } from './throttle.js';

const OPINIONS_AN_HOUR = 5;
const FOLLOWS_AN_HOUR = 10;

/** What a citizen is told who has left an opinion. */
export interface OpinionReceipt {
  /** By this, and nothing else, it is found again. */
  readonly receipt: string;
  readonly late: boolean;
}

/** Serves whoever comes without signing in (시민 공개). */
@Injectable()
export class PublicDesk {
  private readonly opinionThrottle = new Throttle(OPINIONS_AN_HOUR);
  private readonly followThrottle = new Throttle(FOLLOWS_AN_HOUR);

  constructor(
    @Inject(PublicPages) private readonly pages: PublicPages, @Inject(PublicBills) private readonly bills: PublicBills,
    @Inject(Opinions) private readonly opinions: Opinions, @Inject(Followers) private readonly followers: Followers,
    @Inject(FollowMail) private readonly mail: FollowMail,
  ) {}

  /** @throws Problem where the council shows nothing to everybody */
  async page(council: string): Promise<PublicPage> {
    const page = await this.pages.of(council);
    if (!page?.open) throw new Problem('not-found', { detail: '시민에게 공개하는 의회가 아닙니다.' });
    return page;
  }

  async bill(council: string, id: string): Promise<PublicBill> {
    await this.page(council);
    return found(await this.bills.one(council, id), '공개된 의안이 아닙니다.');
  }

  /** @param sender address of whoever sends */
  async leaveOpinion(council: string, id: string, { stance, name, email, body }: z.infer<typeof NEW_OPINION>, sender: string): Promise<OpinionReceipt> {
    const page = await this.page(council);
    const { notice, final, today } = await this.bill(council, id);
    if (!page.opinions) throw new Problem('not-open', { detail: '이 의회는 여기에서 의견을 받지 않습니다.' });
    if (!notice) throw new Problem('not-open', { detail: '입법예고를 하지 않은 의안입니다.' });
    if (final) throw new Problem('not-open', { detail: '심사가 끝난 의안입니다.' });
    this.slowDown(this.opinionThrottle, sender);
    const receipt = await this.opinions.add({ council, bill: id, stance, name, email, body, late: notice.over, day: today, daysKept: page.daysKept });
    return { receipt, late: notice.over };
  }

  /** Answers the same whether the address follows already or not. */
  async follow(council: string, id: string, email: string, sender: string): Promise<void> {
    const { sequence } = await this.bill(council, id);
    if (!this.mail.canSend) throw new Problem('not-open', { detail: '지금은 메일을 보낼 수 없습니다. 일정 구독(iCalendar)을 이용해 주세요.' });
    this.slowDown(this.followThrottle, sender);
    await this.followers.ask(council, id, email, sequence);
    this.mail.wake();
  }

  private slowDown(throttle: Throttle, sender: string): void {
    const seconds = throttle.take(sender, Date.now());
    if (seconds > 0) throw new Problem('too-many-requests', { detail: `짧은 동안 여러 번 보내셨습니다. ${Math.ceil(seconds / 60)}분 뒤에 다시 시도해 주세요.` }, seconds);
  }
}
