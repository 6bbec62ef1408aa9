import { dirname } from 'node:path';
import { Connection } from '@temporalio/client';
import { ensureFolder } from './paths.js';
import type { Crew } from './crew.js';
import type { RunningProcess } from './processes.js';
import { stopStaleProcess } from './stale-process.js';
import { findTemporal } from './temporal-binary.js';

/** Which Temporal server to run. */
export interface TemporalOptions {
  /** The SQLite file that keeps the histories between starts. */
  readonly dbFile: string;
  readonly port: number;
  readonly uiPort: number;
  readonly logFile: string;
  readonly pidFile: string;
  /** Hears, in Korean, what is being fetched when no server is at hand. */
  readonly progress?: (message: string) => void;
}

/** A running Temporal server. */
export interface RunningTemporal {
  readonly process: RunningProcess;
  /** host:port of its gRPC interface. */
  readonly address: string;
  readonly uiUrl: string;
}

/** Starts Temporal's own development server on 127.0.0.1, with virtual time (time skipping) allowed. */
export async function startTemporal(crew: Crew, options: TemporalOptions): Promise<RunningTemporal> {
  ensureFolder(dirname(options.dbFile));
  await stopStaleProcess(options.pidFile, options.dbFile, 'SIGTERM');
  const command = await findTemporal(options.progress ?? (() => undefined));
  const process = crew.start({
    name: 'Temporal 서버',
    command,
    args: [
      'server', 'start-dev', '--ip', '127.0.0.1', '--port', String(options.port), '--ui-port', String(options.uiPort),
      '--db-filename', options.dbFile, '--log-level', 'warn',
      '--dynamic-config-value', 'frontend.WorkflowTimeSkippingEnabled=true',
    ],
    logFile: options.logFile,
    pidFile: options.pidFile,
  });
  const address = `127.0.0.1:${options.port}`;
  await crew.waitUntilReady(process, 60_000, () => describeDefaultNamespace(address));
  return { process, address, uiUrl: `http://127.0.0.1:${options.uiPort}` };
}

async function describeDefaultNamespace(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    await connection.workflowService.describeNamespace({ namespace: 'default' });
  } finally {
    await connection.close();
  }
}
