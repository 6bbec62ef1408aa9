import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { DataSource } from 'typeorm';

const CHANNEL = 'uian_owed';
const RECONNECT_MS = 1_000;

/** At most one call in so long (ms): the first act wakes at once, those that follow it are told together. */
const BREATH_MS = 20;

/**
 * Tells relays in other processes that something is owed: by a notification of its own after the commit, never in the
 * act's transaction, where it would serialise commits. A call that is lost costs a poll of the relay.
 */
export class Waker {
  private calling = false;
  private again = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Returns at once. */
  wake(): void {
    this.again = this.calling;
    if (!this.calling) void this.call();
  }

  private async call(): Promise<void> {
    this.calling = true;
    // PostgreSQL away: the relay polls, and finds what is owed when it is back.
    await this.dataSource.query(`select pg_notify('${CHANNEL}', '')`).catch(() => undefined);
    await pause(BREATH_MS, undefined, { ref: false });
    this.calling = false;
    if (this.again) this.wake();
  }
}

/** Listens on a connection of its own, opened again whenever it is lost. @returns how to stop listening */
export function listenForWakes(url: string, wake: () => void): () => Promise<void> {
  let client: pg.Client | undefined;
  const stopped = new AbortController();
  const listen = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const connection = new pg.Client({ connectionString: url, application_name: 'uian-relay', connectionTimeoutMillis: 5_000 });
      const lost = new Promise<void>((resolve) => connection.once('end', resolve).on('error', () => resolve()));
      try {
        await connection.connect();
        client = connection;
        connection.on('notification', wake);
        await connection.query(`listen ${CHANNEL}`);
        wake();
        await lost;
      } catch {
        await pause(RECONNECT_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
  };
  const listening = listen();
  return async () => {
    stopped.abort();
    await client?.end().catch(() => undefined);
    await listening;
  };
}
