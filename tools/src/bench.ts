/**
 * `npm run bench`: what an act costs, beside the goals, on a whole uian of its own. Figures are ratios and counts.
 * `npm run bench -- board [bills]`: the list of open bills, its search and its export.
 * `npm run bench -- calendar-change [bills]` and `npm run bench -- midnight [bills]`: what many bills cost at once.
 * `npm run bench -- papers`: what the papers of a bill and of a meeting cost, and what clerks notice of it.
 */
import { writeFileSync } from 'node:fs';
import { createDataSource } from '@uian/record';
import { lazyClient } from '@uian/temporal';
import { BarePg } from './bench/bare.js';
import { board } from './bench/board.js';
import { calendarChange } from './bench/calendar-change.js';
import { prepare } from './bench/load.js';
import { drain, history, throughput, withoutEngine, type Bench } from './bench/measure.js';
import { midnight } from './bench/midnight.js';
import { papers } from './bench/papers.js';
import { tableOf } from './bench/table.js';
import { runCommand } from './command.js';
import { withPrograms } from './stack/with-programs.js';

const BILLS = 64;
const say = (message: string): void => void process.stderr.write(`… ${message}\n`);

const PROGRAMS = new Map([['board', board], ['calendar-change', calendarChange], ['midnight', midnight], ['papers', papers]]);
const [name = '', ...rest] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const program = PROGRAMS.get(name);
if (program) {
  await runCommand(async (interruption) => {
    process.stdout.write(`${tableOf(await program(interruption, say, rest))}\n`);
    return 0;
  });
}

await runCommand((interruption) => withPrograms({ interruption, durable: true, progress: say }, async ({ environment, stopWorker, startWorker }) => {
  Object.assign(process.env, environment);
  const dataSource = await createDataSource({ url: environment['UIAN_OWNER_DATABASE_URL']!, poolSize: 2 }).initialize();
  const bare = await BarePg.connect(environment['UIAN_OWNER_DATABASE_URL']!, 8);
  const client = lazyClient();
  say(`의안 ${BILLS}건을 준비합니다.`);
  const { caller, bills } = await prepare(dataSource, environment['UIAN_OWNER_DATABASE_URL']!, environment['UIAN_PUBLIC_URL']!, BILLS);
  const bench: Bench = { dataSource, client, caller, bare, bills, say };
  try {
    const figures = [...await history(bench), ...await throughput(bench)];
    await stopWorker();
    figures.push(...await withoutEngine(bench));
    startWorker();
    figures.push(...await drain(bench, BILLS));
    const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
    const json = JSON.stringify({ node: process.version, callers: 8, figures }, null, 2);
    if (file) writeFileSync(file, `${json}\n`);
    process.stdout.write(`${tableOf(figures)}\n\n${json}\n`);
    return 0;
  } finally {
    caller.close();
    await bare.close();
    await client.connection.close();
    await dataSource.destroy();
  }
}));
