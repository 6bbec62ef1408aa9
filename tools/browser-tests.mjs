/**
 * Jest's globalSetup and globalTeardown. Specs in a browser ask at UIAN_TEST_BROWSER for the application; the first to ask has
 * it started, so that a run without such a spec starts nothing. Plain JavaScript, because Jest loads it as it is.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const HOST = fileURLToPath(new URL('./dist/browser/host.js', import.meta.url));
let host;

function start() {
  const child = fork(HOST, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const answer = new Promise((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve({ failure: '화면 시험을 위한 프로그램이 시작하다가 멈추었습니다. .uian/browser의 기록을 확인해 주십시오.' }));
  });
  return { child, answer };
}

const server = createServer((_, response) => {
  host ??= start();
  void host.answer.then((message) => response.setHeader('content-type', 'application/json').setHeader('connection', 'close').end(JSON.stringify(message)));
});

export default async function setUp() {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  process.env.UIAN_TEST_BROWSER = `http://127.0.0.1:${server.address().port}`;
}

export async function tearDown() {
  server.closeAllConnections();
  server.close();
  if (!host || host.child.exitCode !== null) return;
  const gone = new Promise((resolve) => host.child.once('exit', resolve));
  host.child.disconnect();
  await gone;
}
