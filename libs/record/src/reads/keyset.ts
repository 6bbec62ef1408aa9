/** A page of a list in a fixed order. `next` leads to the rows after it; null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Where a page ended: the sort key of its last row. Opaque to clients. */
type Key = readonly (string | null)[];

/** A cursor that no page of ours ended with. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

const SHAPES = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  dayOrNever: /^(\d{4}-\d{2}-\d{2}|infinity)$/,
  id: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  word: /^[\w.-]{1,100}$/,
  number: /^\d{1,9}$/,
  /** Epoch milliseconds. */
  instant: /^\d{1,15}$/,
} as const;

const encode = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws BadCursor unless the cursor holds values of exactly these shapes; only a day may be null. */
export function decodeCursor(cursor: string, shapes: readonly (keyof typeof SHAPES)[]): Key {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new BadCursor(cursor);
  }
  const fits = Array.isArray(key) && key.length === shapes.length && shapes.every((shape, at) =>
    key[at] === null ? shape === 'day' : typeof key[at] === 'string' && SHAPES[shape].test(key[at]));
  if (!fits) throw new BadCursor(cursor);
  return key as Key;
}

/** Makes a page of rows that were read with one more than the limit, so that the end is known. */
export function pageOf<Row, T>(rows: readonly Row[], limit: number, view: (row: Row) => T, keyOf: (row: Row) => Key): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length > limit && last !== undefined ? encode(keyOf(last)) : null };
}

/** Conditions of a query, with their values in the order of `$1`, `$2` …; each `?` stands for one value. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly texts: string[] = [];

  add(text: string, ...values: readonly unknown[]): this {
    let at = 0;
    this.texts.push(text.replaceAll('?', () => this.value(values[at++])));
    return this;
  }

  /** Puts a value in and answers its place. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  toString(): string {
    return this.texts.map((text) => `(${text})`).join(' and ');
  }
}

/** Text for `like`, with its wildcards taken literally. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
