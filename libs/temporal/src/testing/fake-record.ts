import type {
  CalendarChangePort, Clock, FollowedKind, News, Owed, ReconcilePort, RecountProgress, RelayPort, StrikeInput, StrikePort,
} from '@uian/contracts';

interface Stream {
  readonly kind: Owed['kind'];
  news: News;
  followed: number;
  owed: boolean;
  leased: boolean;
}

/**
 * The record at the edge of the engine, in memory: what the real one promises through its ports and nothing more. A
 * stream is changed by `commit`; a strike is answered as `answer` says, by default by taking the struck clock away.
 */
export class FakeRecord implements StrikePort, RelayPort, ReconcilePort, CalendarChangePort {
  readonly strikes: StrikeInput[] = [];
  readonly failures: string[] = [];
  readonly releases: string[] = [];
  rehearsedFrom: number | undefined;
  overdue = 0;
  lagging = 0;
  due = 0;
  claims = 0;
  /** How a strike is answered; may change the stream first, throw, or answer what it likes. */
  answer: (input: StrikeInput, news: News) => News | Promise<News> = withoutStruck;
  /** How often each strike had an effect, by its command id. */
  readonly effects = new Map<string, number>();
  readonly #streams = new Map<string, Stream>();

  /** A new event in a stream, opening it when there is none. */
  commit(streamId: string, change: Partial<Omit<News, 'sequence'>>, kind: Owed['kind'] = 'bill'): News {
    const before = this.#streams.get(streamId) ?? {
      kind, followed: 0, owed: false, leased: false,
      news: { sequence: 0, stage: 'introduced', clocks: [], closed: false },
    };
    const news = { ...before.news, ...change, sequence: before.news.sequence + 1 };
    this.#streams.set(streamId, { ...before, news });
    return news;
  }

  /** Empty again, as it was made. */
  forget(): void {
    for (const list of [this.strikes, this.failures, this.releases]) list.length = 0;
    this.effects.clear();
    this.#streams.clear();
    this.answer = withoutStruck;
    this.rehearsedFrom = undefined;
    this.overdue = 0;
    this.claims = 0;
  }

  news(streamId: string): News {
    return this.#stream(streamId).news;
  }

  async strike(input: StrikeInput): Promise<News> {
    this.strikes.push(input);
    const stream = this.#stream(input.streamId);
    const answered = await this.answer(input, stream.news);
    if (answered.sequence >= stream.news.sequence) stream.news = answered;
    const command = `${input.streamId}/${input.clock.id}/${input.clock.revision}/${input.clock.rung}`;
    this.effects.set(command, (this.effects.get(command) ?? 0) + 1);
    return stream.news;
  }

  /** Nobody else commits here: the relay's own polls are enough. */
  async listen(): Promise<() => Promise<void>> {
    return async () => undefined;
  }

  async claim(limit: number): Promise<readonly Owed[]> {
    this.claims += 1;
    const owed = [...this.#streams].filter(([, stream]) => !stream.leased && isOwed(stream)).slice(0, limit);
    return owed.map(([streamId, stream]) => {
      stream.leased = true;
      return { streamId, kind: stream.kind, news: stream.news, rehearsedFrom: this.rehearsedFrom };
    });
  }

  async followed(told: readonly { streamId: string; sequence: number }[]): Promise<void> {
    for (const { streamId, sequence } of told) {
      const stream = this.#stream(streamId);
      stream.followed = Math.max(stream.followed, sequence);
      stream.owed = false;
      stream.leased = false;
    }
  }

  async failed(streamIds: readonly string[]): Promise<void> {
    this.failures.push(...streamIds);
  }

  async release(streamIds: readonly string[]): Promise<void> {
    this.releases.push(...streamIds);
    for (const streamId of streamIds) this.#stream(streamId).leased = false;
  }

  async oweOverdue(): Promise<number> {
    return this.overdue;
  }

  async oweBehind(): Promise<number> {
    return this.lagging;
  }

  async settleDue(): Promise<number> {
    return this.due;
  }

  /** Answers as it is told to; by default nothing is left to count. */
  recountAnswers: RecountProgress[] = [];
  readonly recounts: string[] = [];
  async recount(calendarStream: string): Promise<RecountProgress> {
    this.recounts.push(calendarStream);
    return this.recountAnswers.shift() ?? { streams: 0, moved: 0, left: false };
  }

  async openStreams(after: string | null, limit: number): Promise<readonly { streamId: string; kind: FollowedKind }[]> {
    return [...this.#streams].flatMap(([streamId, { kind, news }]) =>
      (news.closed || streamId <= (after ?? '') ? [] : [{ streamId, kind }]))
      .sort((a, b) => (a.streamId < b.streamId ? -1 : 1))
      .slice(0, limit);
  }

  async owe(streamIds: readonly string[]): Promise<void> {
    for (const streamId of streamIds) this.#stream(streamId).owed = true;
  }

  /** Streams whose workflow has not been told of their newest event. */
  behind(): readonly string[] {
    return [...this.#streams].filter(([, stream]) => isOwed(stream)).map(([streamId]) => streamId);
  }

  #stream(streamId: string): Stream {
    const stream = this.#streams.get(streamId);
    if (!stream) throw new Error(`no stream ${streamId}`);
    return stream;
  }
}

const isOwed = ({ owed, followed, news }: Stream): boolean => owed || followed < news.sequence;

/** A rung is a notice, not an event: the sequence stays, the clock is gone. */
export const withoutStruck = ({ clock }: StrikeInput, news: News): News => ({
  ...news,
  clocks: news.clocks.filter((one) => !isSame(one, clock)),
});

const isSame = (one: Clock, { id, revision, rung }: StrikeInput['clock']): boolean =>
  one.id === id && one.revision === revision && one.rung === rung;
