import type { DataSource } from 'typeorm';
import { verifyChains, type Broken } from './verify.js';

/** A verification of a council's chain that came to its end (검증 결과). */
export interface ChainCheck {
  /** Instants (UTC, ISO). */
  readonly begunAt: string;
  readonly endedAt: string;
  readonly askedBy: string;
  readonly streams: number;
  readonly events: number;
  readonly broken: readonly Broken[];
}

export interface ChainState {
  /** How far the one that runs has come; null where none runs. */
  readonly running: { readonly streams: number; readonly of: number; readonly events: number } | null;
  /** The newest first. */
  readonly checks: readonly ChainCheck[];
}

/** Verification of the chain on demand (기록 검증): one at a time a council, its result kept. */
export class ChainChecks {
  private readonly running = new Map<string, { streams: number; of: number; events: number }>();
  private readonly works = new Set<Promise<void>>();

  constructor(private readonly dataSource: DataSource) {}

  async of(council: string): Promise<ChainState> {
    const rows = await this.dataSource.query<(Omit<ChainCheck, 'begunAt' | 'endedAt'> & { begunAt: Date; endedAt: Date })[]>(`
      select begun_at as "begunAt", ended_at as "endedAt", asked_by as "askedBy", streams, events, broken
        from chain_check where council_id = $1 order by id desc limit 10`, [council]);
    return {
      running: this.running.get(council) ?? null,
      checks: rows.map((row) => ({ ...row, begunAt: row.begunAt.toISOString(), endedAt: row.endedAt.toISOString() })),
    };
  }

  /** Begins a verification; where one runs already, that one serves. @param askedBy the person's name */
  async begin(council: string, askedBy: string): Promise<void> {
    if (this.running.has(council)) return;
    this.running.set(council, { streams: 0, of: 0, events: 0 });
    const work = this.verify(council, askedBy).finally(() => this.running.delete(council));
    this.works.add(work);
    // A record that cannot be read now is read when somebody asks again.
    void work.catch(() => undefined).finally(() => this.works.delete(work));
    return Promise.resolve();
  }

  /** Done when nothing is being verified any more. */
  async close(): Promise<void> {
    await Promise.allSettled(this.works);
  }

  private async verify(council: string, askedBy: string): Promise<void> {
    const begunAt = new Date();
    const [{ count }] = await this.dataSource.query<[{ count: number }]>('select count(*)::int as count from stream where council_id = $1', [council]);
    const { streams, events, broken } = await verifyChains(this.dataSource, {}, {
      council, progress: (sofar) => this.running.set(council, { streams: sofar.streams, of: count, events: sofar.events }),
    });
    await this.dataSource.query(`
      insert into chain_check (council_id, begun_at, asked_by, streams, events, broken) values ($1, $2, $3, $4, $5, $6)`,
    [council, begunAt, askedBy, streams, events, JSON.stringify(broken)]);
  }
}
