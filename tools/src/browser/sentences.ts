import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../stack/paths.js';

/** A text in Korean that the program says to somebody. */
export interface Sentence {
  readonly file: string;
  readonly text: string;
}

const HANGUL = /[가-힣]/;
const IS_SOURCE = /(?<!\.spec|\.d)\.tsx?$/;
/** Of a text with gaps, where something is filled in. */
const GAP = ' · ';

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(GAP);
  return undefined;
}

/** Said to programmers in the description of the interface, not to people: decorators, and the descriptions of its fields. */
const isForProgrammers = (node: ts.Node, file: string): boolean =>
  ts.isDecorator(node) || (file.startsWith('apps/api/') && ts.isPropertyAssignment(node) && node.name.getText() === 'description');

function sentencesOf(file: string): readonly Sentence[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  if (!HANGUL.test(source)) return [];
  const found: Sentence[] = [];
  const walk = (node: ts.Node): void => {
    if (isForProgrammers(node, file)) return;
    const text = textOf(node);
    if (text !== undefined && HANGUL.test(text)) found.push({ file, text });
    ts.forEachChild(node, walk);
  };
  walk(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return found;
}

/** Every Korean text that stands in the sources of a package: sentences of refusals, problems, letters, papers and pages. */
export const sentencesIn = (folder: string): readonly Sentence[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => IS_SOURCE.test(file) && !file.includes('testing/')).flatMap((file) => sentencesOf(`${folder}/${file}`));
