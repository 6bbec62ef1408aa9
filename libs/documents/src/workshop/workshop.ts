import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { UnreadableDocument, type Answers, type Task, type Unreadable } from './task.js';

/** The thread's own program, compiled: a thread is started by Node, which reads no TypeScript. */
const THREAD = fileURLToPath(new URL('./thread.js', import.meta.url)).replace(/([/\\])src([/\\]workshop[/\\])/, '$1dist$2');

const LARGEST_INPUT = 50 * 1024 * 1024;
const MEMORY_MB = 1024;

interface Waiting {
  readonly task: Task;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

type Reply = { readonly answer: unknown } | { readonly unreadable: Unreadable; /** Its engine broke down over the file. */ readonly spent?: true } | { readonly failure: string };

export interface WorkshopSettings {
  /** A task that takes longer is given up, its thread with it (milliseconds). */
  readonly limitMs?: number;
}

/**
 * Where papers are written and documents of strangers are opened (문서 작업장): in a thread of its own, one task after the
 * other, so that no act waits for it. A thread that runs out of time or memory is ended; the next task gets a new one.
 */
export class Workshop {
  private thread: Worker | undefined;
  private current: Waiting | undefined;
  private readonly queue: Waiting[] = [];
  private readonly limitMs: number;

  constructor({ limitMs = 20_000 }: WorkshopSettings = {}) {
    this.limitMs = limitMs;
  }

  /** @throws UnreadableDocument where bytes that were handed in are no document that can be shown */
  run<Of extends Task>(task: Of): Promise<Answers[Of['kind']]> {
    if ('bytes' in task && task.bytes.length > LARGEST_INPUT) return Promise.reject(new UnreadableDocument('too-large'));
    return new Promise((resolve, reject) => {
      this.queue.push({ task, resolve: resolve as never, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    const thread = this.thread;
    this.thread = undefined;
    await thread?.terminate();
  }

  private next(): void {
    if (this.current || this.queue.length === 0) return;
    const waiting = this.queue.shift()!;
    this.current = waiting;
    const thread = this.thread ??= this.started();
    const giveUp = setTimeout(() => {
      this.end(thread);
      this.settle(() => waiting.reject(new UnreadableDocument('too-slow')));
    }, this.limitMs);
    const over = (settle: () => void): void => {
      clearTimeout(giveUp);
      thread.off('message', onMessage).off('error', onError);
      this.settle(settle);
    };
    const onMessage = (reply: Reply): void => over(() => {
      if ('unreadable' in reply && reply.spent) this.end(thread);
      if ('answer' in reply) waiting.resolve(reply.answer as never);
      else waiting.reject('unreadable' in reply ? new UnreadableDocument(reply.unreadable) : new Error(reply.failure));
    });
    const onError = (error: Error & { code?: string }): void => {
      this.end(thread);
      over(() => waiting.reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableDocument('too-large') : error));
    };
    thread.on('message', onMessage).on('error', onError);
    thread.postMessage(waiting.task);
  }

  private settle(settle: () => void): void {
    this.current = undefined;
    settle();
    this.next();
  }

  private started(): Worker {
    const thread = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    // A process that has nothing else to do ends.
    thread.unref();
    return thread;
  }

  private end(thread: Worker): void {
    if (this.thread === thread) this.thread = undefined;
    void thread.terminate();
  }
}
