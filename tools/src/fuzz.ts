/** `npm run fuzz`: schemathesis against the OpenAPI document of a whole uian of its own. No answer may be a 5xx. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accessPool, createAccount } from '@uian/access';
import { ACTORS, type ActorRole } from '@uian/procedure';
import { Caller } from './bench/load.js';
import { runCommand } from './command.js';
import { Failure } from './stack/failure.js';
import { STATE_FOLDER } from './stack/paths.js';
import { runCli } from './stack/programs.js';
import { withPrograms } from './stack/with-programs.js';

const TOOL = 'schemathesis==4.32.5';
const FOLDER = join(STATE_FOLDER, 'fuzz');
const PROGRAM = join(FOLDER, 'bin', 'schemathesis');
const COUNCIL = 'seoul';
/** A stream that never ends, and an act that ends the session of the run, are not for a fuzzer. */
const LEFT_OUT = ['/api/changes', '/api/sign-out', '/api/sign-in'];

const say = (message: string): void => void process.stderr.write(`… ${message}\n`);

await runCommand((interruption) => withPrograms({ interruption, progress: say }, async ({ environment, crew, logFolder }) => {
  if (!existsSync(PROGRAM)) {
    say('schemathesis를 설치합니다.');
    await run('python3', ['-m', 'venv', FOLDER]);
    await run(join(FOLDER, 'bin', 'pip'), ['install', '--quiet', TOOL]);
  }
  await runCli(crew, ['demo', 'load'], '시범 의회', environment, logFolder);
  const url = environment['UIAN_PUBLIC_URL']!;
  const cookie = await signedIn(environment['UIAN_OWNER_DATABASE_URL']!, url);
  const extra = process.argv.slice(2);
  return run(PROGRAM, ['run', `${url}/openapi.json`, '--header', `Cookie: ${cookie}`, '--header', `Origin: ${url}`,
    '--checks', 'not_a_server_error', '--continue-on-failure', '--suppress-health-check', 'all', '--workers', '2',
    ...LEFT_OUT.flatMap((path) => ['--exclude-path', path]), ...(extra.length > 0 ? extra : ['--max-examples', '100'])], true);
}));

/** One account with every office, so that no path ends at "you may not". */
async function signedIn(ownerUrl: string, url: string): Promise<string> {
  const password = randomBytes(18).toString('base64url');
  const pool = accessPool(ownerUrl);
  const offices = (Object.keys(ACTORS) as ActorRole[]).map((role) =>
    ({ role, ...(ACTORS[role].scope === 'committee' ? { committee: 'economy' } : {}) }));
  await createAccount(pool, { login: 'fuzz', password, name: '시험', council: COUNCIL, offices });
  await pool.end();
  const caller = new Caller(new URL(url));
  await caller.signIn('fuzz', password);
  caller.close();
  return caller.cookie;
}

function run(command: string, args: readonly string[], answer = false): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: STATE_FOLDER, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => reject(new Failure(`${command}을(를) 실행하지 못했습니다: ${error.message}`)));
    child.once('exit', (code) => (answer || code === 0
      ? resolve(code ?? 1) : reject(new Failure(`${command} ${args[0] ?? ''}: 종료 코드 ${code}`))));
  });
}
