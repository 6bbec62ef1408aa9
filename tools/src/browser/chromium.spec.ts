import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findChromium } from './chromium.js';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, says: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${says}\n`, { mode: 0o755 });
  return path;
};

describe('findChromium', () => {
  it('takes what CHROMIUM_PATH names, where that is a Chromium', async () => {
    const path = program('mine', 'echo Chromium 140.0');
    expect(await findChromium(() => undefined, { CHROMIUM_PATH: path })).toBe(path);
  });

  it.each([['ends with an error', 'exit 1'], ['is something else', 'echo Firefox 140.0']])(
    'says in one sentence when what CHROMIUM_PATH names %s', async (_, says) => {
      await expect(findChromium(() => undefined, { CHROMIUM_PATH: program('broken', says) })).rejects.toMatchObject({
        name: 'Failure', message: expect.stringMatching(/^CHROMIUM_PATH의 .*broken을\(를\) 실행할 수 없습니다\. [^.]*비우십시오\.$/),
      });
    });

  it('finds one that is here, or installs it', async () => {
    expect(await findChromium(() => undefined, {})).toMatch(/chrom/i);
  }, 600_000);
});
