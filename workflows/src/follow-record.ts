import type { Clock, FollowContract, FollowInput, News } from '@uian/contracts';
import {
  condition, continueAsNew, defineQuery, defineSignal, setCurrentDetails, setHandler, sleep, workflowInfo,
} from '@temporalio/workflow';
import { businessClock } from './business-clock.js';
import { summaryOf, type ClockWords } from './clock-words.js';
import { keyOf, stalledClocks } from './stalled-clocks.js';
import { strikeClock } from './strike-clock.js';
import { spreadOf } from './spread.js';

/** History events after which a run hands over to a fresh one: at most 30 are left at rest, which a cold wake replays. */
const LONG_HISTORY = 24;

/** What a stage of the process says about itself; people read it in Temporal's own pages. */
export interface StageWords {
  readonly stage: string;
  /** Who may act next, by role. */
  readonly asks: string;
  /** The clocks that this stage expects, by period id. Any other clock of the record runs all the same. */
  readonly clocks?: Readonly<Record<string, ClockWords>>;
}

/** A stream of the record as its workflow sees it: the newest news, and nothing worked out from it. */
export interface Followed {
  /** Waits until the record has told anything at all. */
  told(): Promise<void>;
  stage(): string;
  closed(): boolean;
  /** Waits in a stage for one thing: newer news, or the next clock, which it strikes. The caller then looks again. */
  rests(words: StageWords): Promise<void>;
  /** Continues as new when the history has grown long. To be called where no strike is running. */
  startAfreshIfLong(): Promise<void>;
}

/**
 * Follows a stream of the record. News replaces what is held unless its sequence is lower: an answered strike and a
 * repeated signal keep the sequence and may still move the clocks, so the later of equals is taken; should it be the
 * staler one, the next strike changes nothing and answers with the right clocks.
 */
export function followRecord(input: FollowInput, contract: FollowContract): Followed {
  const clock = businessClock(input);
  const spread = clock.offset === undefined ? spreadOf(input.streamId) : 0;
  const stalled = stalledClocks(input.stalled);
  const timers = new Set<number>();
  let held = input.news;
  let wakes = 0;

  setHandler(defineSignal<[News]>(contract.newsSignal), take);
  setHandler(defineQuery<News | undefined>(contract.newsQuery), () => held);

  function take(news: News): void {
    if (held && news.sequence < held.sequence) return;
    if (held && news.sequence > held.sequence) stalled.clear();
    held = news;
    wakes += 1;
  }

  const current = (): News => {
    if (!held) throw new Error('no news yet');
    return held;
  };

  const ringsAt = (one: Clock): number => Math.max(one.at + spread, stalled.until(one));

  const nextClock = (): Clock | undefined =>
    [...current().clocks].sort((a, b) => ringsAt(a) - ringsAt(b) || (keyOf(a) < keyOf(b) ? -1 : 1))[0];

  /**
   * Starts a timer unless one that runs already wakes the workflow in time. A timer is not cancelled when its clock
   * moves away: that would cost every act two events, and waking early finds nothing due and sleeps on.
   */
  function wakeAt(instant: number, summary: string): void {
    if ([...timers].some((timer) => timer <= instant)) return;
    timers.add(instant);
    const woken = (): void => {
      timers.delete(instant);
      wakes += 1;
    };
    void sleep(Math.max(instant - clock.now(), 1), { summary }).then(woken, () => undefined);
  }

  async function strike(one: Clock, summary: string): Promise<void> {
    const { streamId } = input;
    const { id, revision, rung } = one;
    const news = await strikeClock({ streamId, clock: { id, revision, rung }, at: clock.now() }, summary);
    if (news) take(news);
    if (current().clocks.some((other) => keyOf(other) === keyOf(one))) stalled.add(one, clock.now());
  }

  return {
    told: () => condition(() => held !== undefined),
    stage: () => current().stage,
    closed: () => current().closed,

    async rests({ stage, asks, clocks = {} }) {
      const next = nextClock();
      const summary = next && `${stage} · ${summaryOf(next, clocks[next.id])}`;
      setCurrentDetails([`단계: ${stage}`, `할 일: ${asks}`, ...(summary ? [`다음 시계: ${summary}`] : [])].join('\n\n'));
      if (!next || !summary) return condition(wokenSince(wakes));
      if (ringsAt(next) <= clock.now()) return strike(next, summary);
      wakeAt(ringsAt(next), summary);
      return condition(wokenSince(wakes));
    },

    async startAfreshIfLong() {
      if (workflowInfo().historyLength < LONG_HISTORY) return;
      await continueAsNew<(next: FollowInput) => Promise<void>>({
        streamId: input.streamId,
        clockOffset: clock.offset,
        news: held,
        stalled: stalled.list(),
      });
    },
  };

  function wokenSince(before: number): () => boolean {
    return () => wakes !== before;
  }
}
