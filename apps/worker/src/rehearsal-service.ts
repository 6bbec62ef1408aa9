import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { RehearsalDesk } from '@uian/record';
import { Latch, TEMPORAL_CLIENT } from '@uian/temporal';
import type { Client } from '@temporalio/client';
import { rehearseAsked } from './rehearsal/rehearse-asked.js';

/** How soon a rehearsal that was asked for begins. */
const GLANCE_MS = 500;
const AFTER_TROUBLE_MS = 5_000;

/** Runs the rehearsals that people ask for in the browser, one after the other (되살려 보기). */
@Injectable()
export class RehearsalService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('Rehearsal');
  readonly #latch = new Latch();
  readonly #stop = new AbortController();
  #working: Promise<void> | undefined;

  constructor(@Inject(RehearsalDesk) private readonly desk: RehearsalDesk, @Inject(TEMPORAL_CLIENT) private readonly client: Client) {}

  onApplicationBootstrap(): void {
    this.#working = this.#work();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stop.abort();
    this.#latch.release();
    await this.#working;
  }

  async #work(): Promise<void> {
    const { desk, client } = this;
    while (!this.#stop.signal.aborted) {
      try {
        const asked = await desk.claim();
        if (asked) await rehearseAsked(asked, { desk, client, stopping: this.#stop.signal });
        else await this.#latch.wait(GLANCE_MS);
      } catch (cause) {
        this.#log.warn(`a rehearsal was broken off: ${cause instanceof Error ? cause.message : String(cause)}`);
        await this.#latch.wait(AFTER_TROUBLE_MS);
      }
    }
  }
}
