import type { DataSource } from 'typeorm';
import type { Client } from 'pg';
import type { ActAnswer, ActRequest, RecordedAct } from './act-answer.js';
import type { CouncilDirectory } from './council-directory.js';
import { decideAndAppend } from './decide-act.js';
import type { Grip } from './streams.js';
import { atOnce, inTransaction } from './transaction.js';
import { standsAlone } from './streams-of-act.js';
import { Waker } from './wake.js';
import { AgendaMoved, workOn } from './work-on.js';

const ATTEMPTS = 5;
/** unique_violation, deadlock_detected, serialization_failure: somebody was first; look again. */
const LOOK_AGAIN = new Set(['23505', '40P01', '40001']);

/** Something of another package that stands or falls with an act (파일의 내용). */
export type Along = (client: Client) => Promise<void>;

const isRace = (error: unknown): boolean =>
  error instanceof AgendaMoved || (error instanceof Error && 'code' in error && LOOK_AGAIN.has(String(error.code)));

/**
 * The only writer of the record (기록자): finds the streams, settles, decides, appends and projects, all or nothing. An act
 * that stands alone reads and then appends in one statement, which fails if somebody was first; it is then decided again
 * under locks, as every act that concerns several streams is from the start.
 */
export class Recorder {
  private readonly listeners = new Set<(act: RecordedAct, council: string) => void>();

  private readonly waker: Waker;

  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {
    this.waker = new Waker(dataSource);
  }

  /** Calls back after each commit: to tell browsers. Answers how to stop that. */
  onRecorded(listener: (act: RecordedAct, council: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Records an act, or answers why not. The same command twice gives the same answer once.
   * @param along what is kept together with the act, or not at all: done in its transaction, once the act is accepted
   */
  async record(request: ActRequest, along?: Along): Promise<ActAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const answer = attempt === 1 && !along && standsAlone(request)
          ? await atOnce(this.dataSource, (client) => this.decided(client, request, 'read'))
          : await inTransaction(this.dataSource, async (client) => {
            const locked = await this.decided(client, request, 'locked');
            if (locked.kind === 'recorded' && !locked.repeated) await along?.(client);
            return locked;
          });
        if (answer.kind === 'recorded' && !answer.repeated) this.tell(answer, request.council);
        return answer;
      } catch (error) {
        if (attempt === ATTEMPTS || !isRace(error)) throw error;
      }
    }
  }

  private tell(act: RecordedAct, council: string): void {
    if (act.events.some((event) => event.type.startsWith('calendar.'))) this.councils.forget(council);
    this.waker.wake();
    for (const listener of this.listeners) listener(act, council);
  }

  private async decided(client: Client, request: ActRequest, grip: Grip): Promise<ActAnswer> {
    const work = await workOn(client, this.councils, request, grip);
    return 'kind' in work ? work : decideAndAppend(work);
  }
}
