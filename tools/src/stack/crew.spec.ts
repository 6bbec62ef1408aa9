import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Crew } from './crew.js';
import { Failure, Interrupted } from './failure.js';
import type { ProcessSpec } from './processes.js';
import { commandLineOf } from './stale-process.js';

const FOR_EVER = "process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); setInterval(() => {}, 1e6); console.log('up')";
const DEAF = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6); console.log('up')";

describe('crew', () => {
  let folder: string;
  let interruption: AbortController;
  let crew: Crew;

  const child = (name: string, code: string, more: Partial<ProcessSpec> = {}): ProcessSpec =>
    ({ name, command: process.execPath, args: ['-e', code], logFile: join(folder, `${name}.log`), ...more });
  const log = (name: string): string => readFileSync(join(folder, `${name}.log`), 'utf8');
  const hasSaid = (name: string, word: string) => (): Promise<void> =>
    log(name).includes(word) ? Promise.resolve() : Promise.reject(new Error('not yet'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crew-'));
    interruption = new AbortController();
    crew = new Crew(interruption.signal);
  });

  afterEach(async () => {
    await crew.stopAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it('stops the last started first, and each in its own time', async () => {
    const order: string[] = [];
    for (const name of ['first', 'second']) {
      const member = crew.start(child(name, FOR_EVER));
      void member.exited.then(() => order.push(name));
      await crew.waitUntilReady(member, 10_000, hasSaid(name, 'up'));
    }
    await crew.stopAll();
    expect(order).toEqual(['second', 'first']);
    expect(log('first')).toContain('bye');
  });

  it('kills a child that does not hear SIGTERM', async () => {
    const member = crew.start(child('deaf', DEAF));
    await crew.waitUntilReady(member, 10_000, hasSaid('deaf', 'up'));
    await member.stop(50);
    expect(await member.exited).toBe(-1);
    expect(commandLineOf(member.pid)).toBeUndefined();
  });

  it('ends a child with a channel when the launcher lets go of it', async () => {
    const member = crew.start(child('tied', "process.on('disconnect', () => process.exit(7)); console.log('up'); process.disconnect()", { channel: true }));
    expect(await member.exited).toBe(7);
  });

  it('says where the log of a child is that ended too soon, with its last words', async () => {
    const member = crew.start(child('brief', "console.error('no such table'); process.exit(3)"));
    const waiting = crew.waitUntilReady(member, 10_000, () => Promise.reject(new Error('not yet')));
    await expect(waiting).rejects.toThrow(/brief 단계가 실패했습니다[^]*no such table/);
  });

  it('speaks of the disk when a child did', async () => {
    await expect(crew.run(child('full', "console.error('could not write: No space left on device'); process.exit(1)")))
      .rejects.toThrow('디스크에 남은 자리가 없습니다');
  });

  it('says that a program is missing', async () => {
    await expect(crew.run({ ...child('absent', ''), command: '/no/such/program' })).rejects.toThrow(/ENOENT/);
  });

  it('reports a member that is gone while the others are needed', async () => {
    crew.start(child('steady', FOR_EVER));
    crew.start(child('fickle', "console.log('off')"));
    await expect(crew.watch()).rejects.toThrow(new Failure(`fickle 프로세스가 갑자기 멈추어 나머지도 멈춥니다. 까닭은 ${join(folder, 'fickle.log')}에 적혀 있습니다.`));
  });

  it('starts nothing after the person gave up', async () => {
    interruption.abort();
    await crew.watch();
    expect(() => crew.start(child('late', FOR_EVER))).toThrow(Interrupted);
  });
});
