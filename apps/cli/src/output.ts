import { createInterface } from 'node:readline';

/** Prints for people, or for programs with `--json`. */
export function print(json: boolean | undefined, value: unknown, words: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${words()}\n`);
}

/** Rows in columns, as wide as needed; a Korean syllable takes two places. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u1100' ? 2 : 1), 0);
  const widest = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => width(row[at] ?? ''))));
  return rows.map((row) => row.map((cell, at) => cell + ' '.repeat(widest[at]! - width(cell))).join('  ').trimEnd()).join('\n');
}

/** Lines in, lines out (JSON Lines). A line that fails answers `{ "error": … }` and the others go on. */
export async function throughLines(answer: (line: unknown) => unknown): Promise<void> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    let result: unknown;
    try {
      result = answer(JSON.parse(line));
    } catch (error) {
      failed = true;
      result = { error: error instanceof Error ? error.message : String(error) };
    }
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  if (failed) process.exitCode = 1;
}
