/**
 * Run as a program by the test run, once: the whole application (API with the built web, worker) on free ports and a database
 * of its own, and a Chromium to look at it with. Says where they are over its channel, and goes when the channel closes.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { emptyDatabase } from '@uian/testing';
import { chromium } from 'playwright-core';
import { Crew } from '../stack/crew.js';
import { describeFailure, Failure } from '../stack/failure.js';
import { ROOT, STATE_FOLDER } from '../stack/paths.js';
import { freePorts } from '../stack/ports.js';
import { runCli, startProgram, waitForApi } from '../stack/programs.js';
import { CHROMIUM_ARGS, findChromium } from './chromium.js';
import { startPostOffice } from './post-office.js';

const WEB = join(ROOT, 'apps/web/dist/index.html');
const say = (message: string): void => void process.stderr.write(`… ${message}\n`);

/** What a spec needs to reach the application under test. */
export interface Hosted {
  /** Where browsers find the application. */
  readonly url: string;
  readonly ownerDatabaseUrl: string;
  readonly appDatabaseUrl: string;
  /** The one Chromium of the run, for playwright to connect to. */
  readonly browserUrl: string;
  /** The folder of the letters that the application sent, a file each. */
  readonly lettersFolder: string;
}

const gone = new AbortController();
process.once('disconnect', () => gone.abort());
process.once('SIGTERM', () => gone.abort());
const crew = new Crew(gone.signal);
const logFolder = join(STATE_FOLDER, 'browser');
const leaving: (() => Promise<unknown>)[] = [];

async function host(): Promise<Hosted> {
  if (!existsSync(WEB)) throw new Failure('화면이 아직 만들어지지 않았습니다. `npm run build`로 만든 뒤 다시 실행해 주십시오.');
  mkdirSync(logFolder, { recursive: true });
  const executablePath = await findChromium(say);
  const database = await emptyDatabase();
  leaving.push(() => database.drop());
  const { api: port } = await freePorts('api');
  const url = `http://127.0.0.1:${port}`;
  const app = new URL(database.owner.href);
  app.username = 'uian_app';
  // The specs that run beside this one set this password, and the role is one for the whole server.
  app.password = 'test-only';
  const letters = await startPostOffice(join(logFolder, 'letters'));
  leaving.push(letters.close);
  const environment = {
    DATABASE_URL: app.href, UIAN_OWNER_DATABASE_URL: database.owner.href, UIAN_APP_PASSWORD: app.password,
    UIAN_API_HOST: '127.0.0.1', UIAN_API_PORT: String(port), UIAN_PUBLIC_URL: url, UIAN_AUTH_SECRET: randomBytes(32).toString('base64url'),
    ...letters.environment,
  };
  await runCli(crew, ['migrate'], '스키마 이전', environment, logFolder);
  await runCli(crew, ['demo', 'load'], '시범 의회', environment, logFolder);
  startProgram(crew, 'worker', environment, logFolder);
  const api = startProgram(crew, 'api', environment, logFolder);
  const [browser] = await Promise.all([
    chromium.launchServer({ executablePath, args: [...CHROMIUM_ARGS], env: { ...process.env, TZ: 'Asia/Seoul' } }),
    waitForApi(crew, api, url),
  ]);
  leaving.push(() => browser.close());
  return {
    url, ownerDatabaseUrl: database.owner.href, appDatabaseUrl: app.href, browserUrl: browser.wsEndpoint(), lettersFolder: letters.folder,
  };
}

try {
  process.send?.({ hosted: await host() });
  await new Promise((resolve) => gone.signal.addEventListener('abort', resolve, { once: true }));
} catch (thrown) {
  if (process.connected) process.send?.({ failure: describeFailure(thrown) });
} finally {
  for (const leave of [...leaving].reverse().slice(0, -1)) await leave().catch(() => undefined);
  await crew.stopAll();
  // The database last, when nobody is connected.
  await leaving[0]?.().catch(() => undefined);
  process.exit();
}
