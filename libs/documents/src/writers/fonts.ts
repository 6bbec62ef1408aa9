import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkit';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** The faces of printed papers: a 명조 with every syllable and the characters of Hanja, and signs for what it lacks. */
const FILES = {
  regular: join(folderOf('@expo-google-fonts/noto-serif-kr'), '400Regular/NotoSerifKR_400Regular.ttf'),
  bold: join(folderOf('@expo-google-fonts/noto-serif-kr'), '700Bold/NotoSerifKR_700Bold.ttf'),
  signs: join(folderOf('@expo-google-fonts/noto-emoji'), '400Regular/NotoEmoji_400Regular.ttf'),
} as const;

export type FontName = keyof typeof FILES;

/** What is asked of a face; fontkit's own types know more. */
export interface Face {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(point: number): boolean;
  glyphForCodePoint(point: number): { readonly advanceWidth: number };
}

const opened = new Map<FontName, Face>();

/** A face, read once a process: each has 14 MB. */
export function faceOf(name: FontName): Face {
  const known = opened.get(name);
  if (known) return known;
  const face = create(readFileSync(FILES[name])) as unknown as Face;
  opened.set(name, face);
  return face;
}

/** The width of a text at a size, in the unit of the size, without the kerning that Hangul does not have. */
export function textWidth(text: string, size: number, name: FontName = 'regular'): number {
  const face = faceOf(name);
  let width = 0;
  for (const sign of text) width += face.glyphForCodePoint(sign.codePointAt(0)!).advanceWidth;
  return (width / face.unitsPerEm) * size;
}

/** Whether some face of ours has the sign; a PDF shows a box for one that none has. Of Hanja they have those allowed in names (인명용 한자). */
export const canBeDrawn = (point: number): boolean => faceOf('regular').hasGlyphForCodePoint(point) || faceOf('signs').hasGlyphForCodePoint(point);
