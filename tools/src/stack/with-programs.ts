import { randomBytes } from 'node:crypto';
import type { Crew } from './crew.js';
import { withEphemeralStack, type EphemeralStackOptions } from './ephemeral-stack.js';
import { freePorts } from './ports.js';
import { runCli, startProgram, waitForApi, type Environment } from './programs.js';

/** The whole of uian for the length of one command. */
export interface Programs {
  /** The environment that leads to it: DATABASE_URL, UIAN_OWNER_DATABASE_URL, TEMPORAL_ADDRESS, UIAN_PUBLIC_URL … */
  readonly environment: Environment;
  readonly crew: Crew;
  readonly logFolder: string;
  /** The process of the API, for who measures it. */
  readonly apiPid: number;
  /** Stops the worker, as an outage of the engine would; and starts another. */
  readonly stopWorker: () => Promise<void>;
  readonly startWorker: () => void;
}

/** Runs something with servers, worker and API of its own, on free ports, all of which are gone afterwards. */
export async function withPrograms<T>(options: EphemeralStackOptions, use: (programs: Programs) => Promise<T>): Promise<T> {
  return withEphemeralStack(options, async ({ ownerDatabaseUrl, temporalAddress, crew, logFolder }) => {
    const { api: port } = await freePorts('api');
    const appPassword = randomBytes(18).toString('base64url');
    const app = new URL(ownerDatabaseUrl);
    app.username = 'uian_app';
    app.password = appPassword;
    const url = `http://127.0.0.1:${port}`;
    const environment = {
      DATABASE_URL: app.href, UIAN_OWNER_DATABASE_URL: ownerDatabaseUrl, UIAN_APP_PASSWORD: appPassword,
      TEMPORAL_ADDRESS: temporalAddress, TEMPORAL_NAMESPACE: 'default', UIAN_API_PORT: String(port), UIAN_API_HOST: '127.0.0.1',
      UIAN_PUBLIC_URL: url, UIAN_REQUESTS_A_MINUTE: '0', UIAN_AUTH_SECRET: randomBytes(32).toString('base64url'),
    };
    options.progress?.('스키마를 만듭니다.');
    await runCli(crew, ['migrate'], '스키마 이전', environment, logFolder);
    options.progress?.('워커와 API를 시작합니다.');
    let worker = startProgram(crew, 'worker', environment, logFolder);
    const api = startProgram(crew, 'api', environment, logFolder);
    await waitForApi(crew, api, url);
    return use({
      environment, crew, logFolder, apiPid: api.pid,
      stopWorker: () => worker.stop(),
      startWorker: () => void (worker = startProgram(crew, 'worker', environment, logFolder)),
    });
  });
}
