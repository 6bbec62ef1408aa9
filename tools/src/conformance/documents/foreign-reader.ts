import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { execa } from 'execa';
import { Failure } from '../../stack/failure.js';
import { ensureFolder, ROOT, STATE_FOLDER } from '../../stack/paths.js';
import type { Outline } from './outline.js';

const PROGRAM = join(ROOT, 'tools', 'src', 'conformance', 'documents', 'read_papers.py');
const REQUIREMENTS = join(ROOT, 'tools', 'paper-readers.requirements.txt');
const FOLDER = join(STATE_FOLDER, 'paper-readers');
const PYTHON = 'python3';

export interface ForeignAnswers {
  readonly hwpx: Outline;
  readonly hwp: Outline;
  readonly pdf: { readonly pages: readonly string[] };
}

/** Installs the readers into the project's own folder, once for each set of pinned versions. @returns where they are */
async function installed(progress: (line: string) => void): Promise<string> {
  const wanted = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  const stamp = join(FOLDER, 'requirements.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return FOLDER;
  progress('문서를 읽을 바깥 프로그램(python-hwpx, pypdf)을 설치합니다.');
  const coming = `${FOLDER}.${process.pid}`;
  rmSync(coming, { recursive: true, force: true });
  mkdirSync(ensureFolder(coming), { recursive: true });
  const args = ['-m', 'pip', 'install', '--no-deps', '--require-hashes', '--only-binary', ':all:', '--disable-pip-version-check', '--no-input', '--quiet',
    '--target', coming, '-r', REQUIREMENTS];
  const { failed, all } = await execa(PYTHON, args, { reject: false, all: true, stdin: 'ignore', timeout: 300_000 });
  if (failed) {
    rmSync(coming, { recursive: true, force: true });
    throw new Failure(`문서를 맞추어 보려면 Python 3.10 이상, pip, PyPI가 필요합니다. 설치하고 인터넷 연결을 확인한 뒤 다시 실행해 주십시오.\n${String(all).trim().split('\n').at(-1)}`);
  }
  writeFileSync(join(coming, 'requirements.sha256'), wanted);
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(coming, FOLDER);
  return FOLDER;
}

/** Readers that nobody here wrote (python-hwpx, pypdf), in a process of their own. */
export class ForeignReader {
  private readonly waiting: ((line: string | undefined) => void)[] = [];

  private constructor(private readonly child: ChildProcessByStdio<Writable, Readable, null>) {
    child.stdin.on('error', () => undefined); // told by its end
    createInterface({ input: child.stdout }).on('line', (line) => this.waiting.shift()?.(line));
    child.once('exit', () => this.waiting.splice(0).forEach((answered) => answered(undefined)));
  }

  /** @throws Failure where the readers cannot be installed */
  static async start(progress: (line: string) => void = () => undefined): Promise<ForeignReader> {
    const folder = await installed(progress);
    return new ForeignReader(spawn(PYTHON, ['-B', PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, PYTHONPATH: folder, PYTHONUTF8: '1' } }));
  }

  /** What the reader finds, or why it finds nothing. */
  async read<Format extends keyof ForeignAnswers>(format: Format, bytes: Uint8Array): Promise<ForeignAnswers[Format] | { readonly error: string }> {
    const line = await new Promise<string | undefined>((answered) => {
      this.waiting.push(answered);
      this.child.stdin.write(`${JSON.stringify({ format, content: Buffer.from(bytes).toString('base64') })}\n`);
    });
    if (line === undefined) throw new Failure('read_papers.py가 도중에 끝났습니다.');
    return JSON.parse(line) as ForeignAnswers[Format] | { error: string };
  }

  close(): void {
    this.child.stdin.end();
    this.child.kill();
  }
}
