import { ConsoleLogger, Logger, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { EngineService } from './engine.service.js';
import { serveHealth } from './health.js';
import { WorkerModule } from './worker.module.js';

/** Before PostgreSQL is tried again at the start. */
const RETRY_MS = 1_000;
/** Draining may take this long; then the process goes anyway, and what it held is claimed again by another. */
const DRAIN_MS = 9_000;

const CONSOLE = new ConsoleLogger({ logLevels: ['log', 'warn', 'error'] });

export interface WorkerSettings {
  /** Makes the module of the record; called again while PostgreSQL is not up yet. */
  readonly record: () => DynamicModule;
  readonly healthPort?: number;
}

/** Runs the worker until SIGTERM, SIGINT or the end of the process that started it, then drains. */
export async function runWorker({ record, healthPort }: WorkerSettings): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  const log = new Logger('Worker');
  let app: INestApplicationContext | undefined;
  let stopping = false;

  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    await app?.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  process.on('disconnect', () => void stop());

  let told = false;
  while (!app && !stopping) {
    app = await NestFactory.createApplicationContext(WorkerModule.over(record()), {
      logger: false,
      abortOnError: false,
    }).catch(async (cause: unknown) => {
      Logger.overrideLogger(CONSOLE);
      if (!told) log.warn(`the record cannot be reached: ${cause instanceof Error ? cause.message : String(cause)}`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      return undefined;
    });
  }
  app?.useLogger(CONSOLE);
  const engine = app?.get(EngineService);
  if (engine && healthPort !== undefined) serveHealth(healthPort, () => engine.polling);
}
