import { Readable, Writable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/** What pg's connection offers for COPY, beside what its types tell. */
interface CopyConnection {
  readonly stream: NodeJS.WriteStream;
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

const copying = (connection: Connection): CopyConnection => connection as unknown as CopyConnection;

/** `COPY … TO STDOUT` as a stream of bytes; what is not taken yet holds the server back. */
export class CopyOut extends Readable implements Submittable {
  rows = 0;
  private connection: CopyConnection | undefined;

  constructor(private readonly text: string) {
    super();
  }

  submit(connection: Connection): void {
    this.connection = copying(connection);
    this.connection.query(this.text);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The parser goes on to use the memory behind it.
    if (!this.push(Buffer.from(chunk))) this.connection?.stream.pause();
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(text.split(' ')[1]);
    this.push(null);
  }

  handleReadyForQuery(): void {
    this.connection = undefined;
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  override _read(): void {
    this.connection?.stream.resume();
  }
}

/** `COPY … FROM STDIN` fed by a stream of bytes; ended early, it is taken back by the server. */
export class CopyIn extends Writable implements Submittable {
  rows = 0;
  private connection: CopyConnection | undefined;
  private failed: Error | undefined;
  private waiting: (() => void) | undefined;
  private ending: ((error?: Error) => void) | undefined;

  constructor(private readonly text: string) {
    super();
  }

  submit(connection: Connection): void {
    copying(connection).query(this.text);
  }

  handleCopyInResponse(connection: Connection): void {
    this.connection = copying(connection);
    this.waiting?.();
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.rows = Number(text.split(' ')[1]);
  }

  handleReadyForQuery(): void {
    this.connection = undefined;
    this.ending?.(this.failed);
  }

  handleError(error: Error): void {
    this.failed = error;
    if (!this.ending) this.destroy(error);
  }

  override _write(chunk: Buffer, _: string, done: (error?: Error) => void): void {
    if (!this.connection) {
      this.waiting = () => this._write(chunk, _, done);
      return;
    }
    this.waiting = undefined;
    const { stream } = this.connection;
    this.connection.sendCopyFromChunk(chunk);
    if (stream.writableNeedDrain) stream.once('drain', () => done());
    else done();
  }

  override _final(done: (error?: Error) => void): void {
    const end = (): void => {
      this.ending = done;
      this.connection?.endCopyFrom();
    };
    if (this.connection) end();
    else this.waiting = end;
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (error && !this.failed) this.connection?.sendCopyFail(error.message);
    done(error);
  }
}
