import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { livingProcess, stopStaleProcess } from './stale-process.js';

describe('what a killed launcher left behind', () => {
  let folder: string;
  let pidFile: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stale-'));
    pidFile = join(folder, 'server.pid');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is stopped when the pid file names it', async () => {
    const left = spawn(process.execPath, ['-e', "console.log('up'); setInterval(() => {}, 1e6)", folder], { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(left.stdout, 'data');
    writeFileSync(pidFile, `${left.pid}\nmore\n`);
    expect(livingProcess(pidFile, folder)).toBe(left.pid);
    await stopStaleProcess(pidFile, folder, 'SIGTERM');
    expect(livingProcess(pidFile, folder)).toBeUndefined();
  });

  it('is left alone when the number belongs to another program by now', async () => {
    writeFileSync(pidFile, String(process.pid));
    await expect(stopStaleProcess(pidFile, folder, 'SIGKILL')).resolves.toBeUndefined();
  });

  it('is nothing when there is no pid file', async () => {
    await expect(stopStaleProcess(pidFile, folder, 'SIGTERM')).resolves.toBeUndefined();
  });
});
