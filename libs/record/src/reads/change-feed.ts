import type { DataSource } from 'typeorm';
import type { CouncilDirectory } from '../council-directory.js';
import { businessNow } from '../council-directory.js';
import type { Recorder } from '../recorder.js';

/** «This stream has come this far»: news for whoever looks at it, who then reads again. */
export interface Change {
  readonly stream: string;
  readonly sequence: number;
}

type Listener = (change: Change) => void;

const POLL_MS = 1_000;
/** A transaction may commit this much after the instant it carries; looking back so far misses none. */
const LOOK_BACK_MS = 10_000;
const MOST_REMEMBERED = 10_000;

/**
 * Live news of the streams of a council. What this process records is told at once; what others record (the worker's clocks,
 * another API) is found by looking once a second while anybody listens: events through the index on (council, recorded_at),
 * notices, which a rung leaves without an event, through the order of their ids (uuidv7). `NOTIFY` inside of the act's
 * transaction would serialise commits, so it is not used.
 */
export class ChangeFeed {
  private readonly listeners = new Map<string, Set<Listener>>();
  /** The newest sequence told of each stream, and notices told of, so that looking back repeats nothing. */
  private readonly told = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory, recorder: Recorder) {
    recorder.onRecorded((act, council) => {
      const newest = new Map(act.events.map(({ stream, sequence }) => [stream, sequence]));
      for (const [stream, sequence] of newest) this.tell(council, { stream, sequence });
    });
  }

  /** @returns how to stop listening */
  listen(council: string, listener: Listener): () => void {
    const listeners = this.listeners.get(council) ?? new Set();
    this.listeners.set(council, listeners.add(listener));
    this.schedule();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(council);
      if (this.listeners.size === 0) clearTimeout(this.timer);
    };
  }

  /** Ends the looking; done when the last look is over. */
  async close(): Promise<void> {
    this.listeners.clear();
    clearTimeout(this.timer);
    await this.looking;
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.listeners.size === 0) return;
    this.timer = setTimeout(() => {
      // PostgreSQL may be away for a while; the next look finds what this one missed.
      this.looking = this.look().catch(() => undefined).finally(() => this.schedule());
    }, POLL_MS);
  }

  private async look(): Promise<void> {
    for (const council of [...this.listeners.keys()]) {
      const since = businessNow(await this.councils.clockOffset(council)) - LOOK_BACK_MS;
      const changes = await this.dataSource.query<Change[]>(`
        select stream_id as stream, max(sequence) as sequence from event
         where council_id = $1 and recorded_at >= to_timestamp($2::bigint / 1000.0) group by stream_id`, [council, since]);
      for (const change of changes) this.tell(council, change);
      const notices = await this.dataSource.query<(Change & { id: string })[]>(`
        select n.id, s.id as stream, s.sequence from notice n join stream s on s.id = n.stream_id
         where n.id > uuidv7(make_interval(secs => -$2::double precision / 1000)) and n.council_id = $1`, [council, LOOK_BACK_MS]);
      for (const { id, ...change } of notices) if (this.isNews(id, 1)) this.send(council, change);
    }
  }

  private tell(council: string, change: Change): void {
    if (this.listeners.has(council) && this.isNews(change.stream, change.sequence)) this.send(council, change);
  }

  private isNews(key: string, sequence: number): boolean {
    if ((this.told.get(key) ?? 0) >= sequence) return false;
    if (this.told.size >= MOST_REMEMBERED) this.told.clear();
    this.told.set(key, sequence);
    return true;
  }

  private send(council: string, change: Change): void {
    for (const listener of this.listeners.get(council) ?? []) listener(change);
  }
}
