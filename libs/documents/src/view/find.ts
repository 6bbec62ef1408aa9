import type { PageDrawing, Shape } from './drawing.js';

/** A place of a page where something was found, in the measure of its drawing. */
export interface FoundBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a word stands in a document (찾은 곳). */
export interface Found {
  /** From 1. */
  readonly page: number;
  /** A few words around it. */
  readonly around: string;
  readonly boxes: readonly FoundBox[];
}

interface Sign { readonly sign: string; readonly line: Shape; readonly at: number }

const AROUND = 20;

const linesIn = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape) => [...(shape.text === undefined ? [] : [shape]), ...linesIn(shape.shapes ?? [])]);

/** Every place of a page where a word stands, however it is spaced and broken into lines. */
export function foundIn({ shapes }: Pick<PageDrawing, 'shapes'>, page: number, word: string): readonly Found[] {
  const wanted = folded(word);
  if (wanted === '') return [];
  const signs: readonly Sign[] = linesIn(shapes).flatMap((line) => Array.from({ length: line.text!.length }, (_, at) => ({ sign: folded(line.text![at]!), line, at })))
    .filter(({ sign }) => sign.length === 1);
  const text = signs.map(({ sign }) => sign).join('');
  const all: Found[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const lines = new Map<Shape, number[]>();
    for (const { line, at: place } of signs.slice(at, at + wanted.length)) lines.set(line, [...lines.get(line) ?? [], place]);
    all.push({ page, around: text.slice(Math.max(0, at - AROUND), at + wanted.length + AROUND), boxes: [...lines].map(boxOf) });
  }
  return all;
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '').toLowerCase();

function boxOf([line, places]: [Shape, number[]]): FoundBox {
  const xs = line.of['x']!.split(' ').map(Number);
  const [size, y] = [Number(line.of['font-size'] ?? 10), Number(line.of['y'])];
  const from = xs[places[0]!] ?? xs[0]!;
  const to = (xs[places.at(-1)!] ?? xs.at(-1)!) + size;
  return { x: from, y: y - size * 0.9, width: Math.max(size / 2, to - from), height: size * 1.15 };
}
