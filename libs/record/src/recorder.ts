import type { DataSource } from 'typeorm';
import type { Client } from 'pg';
import type { ActAnswer, ActRequest, RecordedAct } from './act-answer.js';
import { fingerprint } from './chain.js';
import { businessDay, businessNow, type CouncilDirectory } from './council-directory.js';
import { decideAndAppend } from './decide-act.js';
import { findStreams, type Grip } from './streams.js';
import { atOnce, inTransaction } from './transaction.js';
import { Waker } from './wake.js';
import { agendaMoved, missingStream, rejectedAlike, standsAlone, streamsOf } from './streams-of-act.js';

const ATTEMPTS = 5;
/** unique_violation, deadlock_detected, serialization_failure: somebody was first; look again. */
const LOOK_AGAIN = new Set(['23505', '40P01', '40001']);

/** An agenda changed while its bills were being locked. */
class AgendaMoved extends Error {}

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

  /** Records an act, or answers why not. The same command twice gives the same answer once. */
  async record(request: ActRequest): Promise<ActAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // Read before a connection is held: all that wait for one stream may hold all there are.
        await this.councils.of(request.council);
        const answer = attempt === 1 && standsAlone(request)
          ? await atOnce(this.dataSource, (client) => this.decided(client, request, 'read'))
          : await inTransaction(this.dataSource, (client) => this.decided(client, request, 'locked'));
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
    const of = await streamsOf(request, client, await this.councils.of(request.council));
    const found = await findStreams(client, request.council, of.ids, { actor: request.actor.id, id: request.commandId }, grip);
    const { act, day, input, stream, ground, irregular, together } = request;
    const hash = fingerprint({
      act, day: day ?? null, input, stream: stream ?? null, ground: ground ?? null, ...(irregular && { irregular }),
      ...(together && { together }),
    }).toString('hex');
    if (found.earlier) {
      return found.earlier.requestHash === hash
        ? { ...(found.earlier.answer as RecordedAct), repeated: true } : { kind: 'command-reused' };
    }
    const council = await this.councils.of(request.council, found.calendarSequence);
    if (agendaMoved(of, found)) throw new AgendaMoved('the agenda changed; look again');
    const missing = missingStream(request, of, found, council);
    if (missing !== undefined) return { kind: 'unknown-stream', stream: missing };
    const today = businessDay(found.clockOffset);
    return decideAndAppend({
      request, council, found, of, client, hash, at: businessNow(found.clockOffset), today, day: day ?? today,
      rejected: await rejectedAlike(request, client),
    });
  }
}
