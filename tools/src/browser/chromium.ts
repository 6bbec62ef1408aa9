import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { chromium } from 'playwright-core';
import { Failure } from '../stack/failure.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const MINUTES = 60_000;

/** What a headless Chromium is started with: no sandbox, as containers have it, and no call to anybody by itself. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update',
  '--disable-default-apps', '--disable-sync', '--no-first-run', '--lang=ko-KR',
];

/** Ways to a browser, in order; each is taken only if it answers. */
const places = (): readonly string[] => [...NAMES, ...MAC_PLACES, chromium.executablePath()];

/**
 * Finds a Chromium that runs: CHROMIUM_PATH, PATH, the usual places of macOS, playwright's own cache; else installs one.
 *
 * @returns the path of the program. @throws Failure that says what was tried and what to do.
 */
export async function findChromium(progress: (message: string) => void, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const given = env['CHROMIUM_PATH'];
  if (given) {
    if (await runs(given)) return given;
    throw new Failure(`CHROMIUM_PATH의 ${given}을(를) 실행할 수 없습니다. 실행할 수 있는 Chromium의 경로를 주거나 이 변수를 비우십시오.`);
  }
  const found = await firstThatRuns();
  if (found) return found;
  const tried: string[] = [];
  for (const [what, install] of installers()) {
    progress(`Chromium을 설치하고 있습니다 (${what}).`);
    tried.push(what);
    await install().catch(() => undefined);
    const installed = await firstThatRuns();
    if (installed) return installed;
  }
  throw new Failure(
    `화면을 시험할 Chromium을 구하지 못했습니다 (${tried.join(', ')} 시도). Chromium이나 Chrome을 설치하거나, 있는 곳을 CHROMIUM_PATH에 적은 뒤 다시 실행해 주십시오.`,
  );
}

async function firstThatRuns(): Promise<string | undefined> {
  for (const place of places()) {
    if (place.startsWith('/') && !existsSync(place)) continue;
    if (await runs(place)) return onPath(place);
  }
  return undefined;
}

async function runs(program: string): Promise<boolean> {
  const { stdout, failed } = await execa(program, ['--headless', '--no-sandbox', '--version'], { reject: false, timeout: 20_000, stdin: 'ignore' });
  return !failed && /chrom/i.test(String(stdout));
}

/** playwright asks for a path, not for a name. */
async function onPath(program: string): Promise<string> {
  if (program.startsWith('/')) return program;
  const { stdout } = await execa('which', [program]);
  return stdout.trim();
}

/** Ubuntu's package of that name is a pointer to a snap, which containers do not run: there playwright's own is taken. */
function installers(): readonly (readonly [string, () => Promise<unknown>])[] {
  const root = process.getuid?.() === 0;
  const debian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const options = { stdin: 'ignore', timeout: 10 * MINUTES } as const;
  return [
    ...(root && debian ? [['apt-get', async () => {
      await execa('apt-get', ['update'], options);
      await execa('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { ...options, env: { DEBIAN_FRONTEND: 'noninteractive' } });
    }] as const] : []),
    ['playwright', () => execa(process.execPath, [cli, 'install', ...(root ? ['--with-deps'] : []), 'chromium'], options)],
  ];
}
