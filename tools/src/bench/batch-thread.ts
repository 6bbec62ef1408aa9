/** The batches of the worker, in a thread of their own: what they cost is not what the measuring side waits for. */
import { parentPort, workerData } from 'node:worker_threads';
import { CalendarSweep, CouncilDirectory, createDataSource, settleDue } from '@uian/record';
import type { BatchJob } from './batch-job.js';

const { url, council, calendar, job } = workerData as BatchJob;
const dataSource = await createDataSource({ url, poolSize: 4 }).initialize();
const councils = new CouncilDirectory(dataSource);
if (job === 'settle') await settleDue(dataSource, councils, council);
else {
  const sweep = new CalendarSweep(dataSource, councils);
  while ((await sweep.recount(calendar, () => undefined)).left);
}
parentPort?.postMessage('done');
await dataSource.destroy();
