import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../stack/paths.js';

const rows = readFileSync(join(ROOT, 'docs/kwcag.md'), 'utf8').split('\n')
  .flatMap((line) => /^\| (\d\.\d\.\d) \| ([^|]+) \| ([^|]+) \|$/.exec(line) ?? [])
  .reduce<string[][]>((found, cell, at) => (at % 4 === 0 ? [...found, [cell]] : [...found.slice(0, -1), [...found.at(-1)!, cell]]), [])
  .map(([, number, item, held]) => ({ number: number!, item: item!, held: held! }));

describe('docs/kwcag.md', () => {
  it('has the 33 items of KWCAG 2.2, each once', () => {
    expect(rows).toHaveLength(33);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(33);
  });

  it.each(rows)('$number $item: names a test that there is, or says why it does not apply', ({ held }) => {
    const named = /^`([\w.-]+\.(?:spec|walk)\.ts)`: (.+)$/.exec(held);
    if (!named) {
      expect(held).toMatch(/^해당 없음: .+니다.*\.$/);
      return;
    }
    const [, file, title] = named as unknown as [string, string, string];
    const path = join(ROOT, 'tools/src/browser', file);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(title);
  });
});
