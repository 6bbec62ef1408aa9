import { Worker } from 'node:worker_threads';

export interface BatchJob {
  readonly url: string;
  readonly council: string;
  /** Stream of its calendar. */
  readonly calendar: string;
  readonly job: 'settle' | 'recount';
}

/** A thread that works off what is due or behind. */
export interface RunningJob {
  /** Seconds it took; undefined where it was killed. */
  readonly done: Promise<number | undefined>;
  /** In the middle of whatever it does. */
  kill(): Promise<void>;
}

export function startJob(job: BatchJob): RunningJob {
  const began = performance.now();
  const thread = new Worker(new URL('./batch-thread.js', import.meta.url), { workerData: job });
  const done = new Promise<number | undefined>((resolve, reject) => {
    thread.once('message', () => resolve((performance.now() - began) / 1000));
    thread.once('error', reject);
    thread.once('exit', () => resolve(undefined));
  });
  return { done, kill: async () => void await thread.terminate() };
}
