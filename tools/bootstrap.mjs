/**
 * The way into every command: `node tools/bootstrap.mjs start|test|rehearse|bench|fuzz|conformance|mutants|uian [arguments]`.
 *
 * Plain JavaScript on Node alone, because it runs before anything is installed: installs the packages and compiles
 * the sources where that is due, then becomes the command in this same process, so that signals reach one process.
 * Whatever it has to say goes to stderr; stdout belongs to the command.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEAST_NODE = [20, 19];
/** The packages take about 650 MB, and npm keeps a copy of what it downloads. */
const LEAST_FREE_BYTES = 1.2e9;
const INSTALLED_LOCK = join(ROOT, 'node_modules', '.package-lock.json');
const FULL_DISK = /ENOSPC|EDQUOT|no space left/i;
const ENTRIES = {
  start: 'tools/dist/start.js',
  test: 'tools/dist/test.js',
  rehearse: 'tools/dist/rehearse.js',
  bench: 'tools/dist/bench.js',
  fuzz: 'tools/dist/fuzz.js',
  conformance: 'tools/dist/conformance.js',
  mutants: 'tools/dist/mutants.js',
  screenshots: 'tools/dist/screenshots.js',
  uian: 'apps/cli/dist/main.js',
};

/** Commands that people open a browser for; `test` builds the pages itself, in its own order. */
const SHOWS_PAGES = new Set(['start', 'screenshots']);

const [command, ...args] = process.argv.slice(2);
const entry = ENTRIES[command];
if (!entry) giveUp(`사용법: node tools/bootstrap.mjs ${Object.keys(ENTRIES).join('|')} [인자]`);

requireNode();
await install();
await compile();
if (SHOWS_PAGES.has(command)) await buildPages();
if (command === 'uian') joinRunningStack();
process.argv = [process.argv[0], join(ROOT, entry), ...args];
await import(pathToFileURL(join(ROOT, entry)).href);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  giveUp(`Node.js ${LEAST_NODE.join('.')} 이상이 필요합니다. 지금은 ${process.versions.node}이니 https://nodejs.org 에서 새 판을 설치해 주십시오.`);
}

/** Installs what package-lock.json asks for, unless exactly that is already there. */
async function install() {
  if (isInstalled()) return;
  requireFreeDisk();
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { code, output } = await run([...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=warn'], {
    saying: '패키지를 설치하고 있습니다 (처음에는 1–3분 걸립니다)', silentForMs: 0,
  });
  // npm only warns of files that found no room, and ends well with half a package.
  if (code === 0 && !FULL_DISK.test(output)) return;
  rmSync(INSTALLED_LOCK, { force: true });
  process.stderr.write(`${output.trimEnd().split('\n').slice(-15).join('\n')}\n`);
  giveUp(whyInstallFailed(output));
}

function requireFreeDisk() {
  const { bavail, bsize } = statfsSync(ROOT);
  if (bavail * bsize >= LEAST_FREE_BYTES) return;
  giveUp(`패키지를 설치할 자리가 모자랍니다. 이 디스크에 ${Math.round(LEAST_FREE_BYTES / 1e6)}MB 이상을 비운 뒤 다시 실행해 주십시오.`);
}

/** npm keeps its own copy of the lock in node_modules, written last: every package that must be there is named in it. */
function isInstalled() {
  const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;
  try {
    const installed = packagesOf(INSTALLED_LOCK);
    return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(([path, wish]) =>
      !path.startsWith('node_modules/') || wish.optional || wish.devOptional || wish.peer || installed[path]?.version === wish.version);
  } catch {
    // Absent, or half written when an installation was broken off.
    return false;
  }
}

function whyInstallFailed(output) {
  if (FULL_DISK.test(output)) return '디스크에 남은 자리가 없어 패키지를 설치하지 못했습니다. 자리를 만든 뒤 다시 실행해 주십시오.';
  if (/EACCES|EPERM|EROFS/.test(output)) return '이 폴더에 쓸 권한이 없어 패키지를 설치하지 못했습니다. 폴더의 소유자와 권한을 확인한 뒤 다시 실행해 주십시오.';
  if (/ENOENT.*npm|spawn npm/.test(output)) return 'npm을 찾지 못했습니다. Node.js를 npm과 함께 설치한 뒤 다시 실행해 주십시오.';
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ERR_SOCKET|network|E40[0-9]|E50[0-9]|EINTEGRITY|CERT|SSL/i.test(output)) {
    return '패키지를 내려받지 못했습니다. 인터넷 연결과 npm의 registry·proxy 설정(npm config list)을 확인한 뒤 다시 실행해 주십시오.';
  }
  return '패키지를 설치하지 못했습니다. 위에 적힌 npm의 오류를 바로잡은 뒤 다시 실행해 주십시오.';
}

/**
 * Compiles what changed. For `test` only the tools are needed here, and their errors are no reason to stop: the types
 * of everything are its first step, which reports them.
 */
async function compile() {
  const stamp = join(ROOT, '.uian', 'compiled');
  const fingerprint = fingerprintOfSources();
  if (existsSync(join(ROOT, entry)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  rmSync(stamp, { force: true });
  const testing = command === 'test';
  const { code, output } = await run([process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', ...(testing ? ['tools'] : [])], {
    saying: '소스를 컴파일하고 있습니다', silentForMs: 4_000,
  });
  if (code !== 0 && !(testing && existsSync(join(ROOT, entry)))) {
    process.stderr.write(output);
    giveUp('소스를 컴파일하지 못했습니다. 위에 적힌 오류를 바로잡은 뒤 다시 실행해 주십시오.');
  }
  if (code !== 0 || testing) return;
  mkdirSync(join(ROOT, '.uian'), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** Builds what the browser loads, where a source of it changed. */
async function buildPages() {
  const stamp = join(ROOT, '.uian', 'pages');
  const hash = createHash('sha256');
  for (const path of ['package-lock.json', 'apps/web/index.html', 'apps/web/vite.config.ts']) note(hash, path);
  for (const folder of ['src', 'public']) noteAll(hash, `apps/web/${folder}`);
  const fingerprint = hash.digest('hex');
  if (existsSync(join(ROOT, 'apps/web/dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  const { code, output } = await run([process.execPath, join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web', '--logLevel', 'warn'], {
    saying: '화면을 만들고 있습니다', silentForMs: 4_000,
  });
  if (code !== 0) {
    process.stderr.write(output);
    giveUp('화면을 만들지 못했습니다. 위에 적힌 오류를 바로잡은 뒤 다시 실행해 주십시오.');
  }
  writeFileSync(stamp, fingerprint);
}

function note(hash, path) {
  const { size, mtimeMs } = statSync(join(ROOT, path));
  hash.update(`${path} ${size} ${mtimeMs}\n`);
}

function noteAll(hash, folder) {
  for (const file of readdirSync(join(ROOT, folder), { recursive: true }).sort()) note(hash, `${folder}/${file}`);
}

/** Changes when any source or compiler setting does; spares each command the seconds in which tsc finds nothing to do. */
function fingerprintOfSources() {
  const hash = createHash('sha256');
  const folders = (parent) => readdirSync(join(ROOT, parent)).filter((name) => statSync(join(ROOT, parent, name)).isDirectory());
  const packages = [...folders('libs').map((name) => `libs/${name}`), ...folders('apps').map((name) => `apps/${name}`), 'workflows', 'migrations', 'tools'];
  for (const path of ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json']) note(hash, path);
  for (const path of packages) {
    if (path === 'apps/web') continue; // no code that Node runs
    if (existsSync(join(ROOT, path, 'tsconfig.json'))) note(hash, `${path}/tsconfig.json`);
    hash.update(String(existsSync(join(ROOT, path, 'dist'))));
    if (existsSync(join(ROOT, path, 'src'))) noteAll(hash, `${path}/src`);
  }
  return hash.digest('hex');
}

/** Points the CLI at the servers of a running `npm start`, unless the environment names others. */
function joinRunningStack() {
  if (process.env.DATABASE_URL || process.env.TEMPORAL_ADDRESS || process.env.TEMPORAL_PROFILE) return;
  try {
    const stack = JSON.parse(readFileSync(join(ROOT, '.uian', 'stack.json'), 'utf8'));
    process.kill(stack.pid, 0);
    Object.assign(process.env, stack.environment);
  } catch {
    // Nothing runs here: commands that need a server say so themselves.
  }
}

/** Runs a child to its end, says so when it takes long, and passes on the wish to stop. */
function run([program, ...programArgs], { saying, silentForMs }) {
  return new Promise((resolve) => {
    const began = Date.now();
    const child = spawn(program, programArgs, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));

    const live = process.stderr.isTTY;
    const seconds = () => Math.round((Date.now() - began) / 1000);
    const say = () => process.stderr.write(live ? `\r${saying} … ${seconds()}초` : `${saying} … ${seconds()}초\n`);
    let ticker;
    const opener = setTimeout(() => {
      say();
      ticker = setInterval(say, live ? 1_000 : 15_000);
    }, silentForMs);

    let interrupted = false;
    const stop = () => {
      interrupted = true;
      child.kill('SIGTERM');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    child.on('error', (error) => (output += `${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(opener);
      clearInterval(ticker);
      if (live && ticker) process.stderr.write('\n');
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
      if (interrupted) process.exit(130);
      resolve({ code, output });
    });
  });
}

function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
