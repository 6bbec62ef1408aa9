import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type ParsedNode } from 'yaml';
import type { z } from 'zod';
import type { CouncilPack } from '../councils/council-pack.js';
import { COUNCIL_PACKS } from '../procedure-as-of.js';
import { checkPack } from './check-pack.js';
import { packOf } from './pack-of.js';
import { PACK_FILE } from './pack-schema.js';
import { problem, type PackPath, type PackProblem } from './problem.js';

/** What is wrong in the file of a pack, and in which line (첫 줄이 1). */
export interface PackFault {
  readonly code: PackProblem['code'];
  readonly file: string;
  readonly line: number;
  /** A Korean sentence. */
  readonly message: string;
}

export type PackReading =
  | { readonly readable: true; readonly pack: CouncilPack }
  | { readonly readable: false; readonly faults: readonly PackFault[] };

/** `부산.yaml:12: …`, as editors understand it. */
export const faultText = ({ file, line, message }: PackFault): string => `${file}:${line}: ${message}`;

const YAML_FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '같은 이름을 두 번 적었습니다.', TAB_AS_INDENT: '들여쓰기에는 탭이 아니라 빈칸을 씁니다.',
  BAD_INDENT: '들여쓰기가 맞지 않습니다.', MISSING_CHAR: '괄호나 쌍점이 빠졌습니다.', BLOCK_AS_IMPLICIT_KEY: '들여쓰기나 쌍점이 맞지 않습니다.',
  UNEXPECTED_TOKEN: '여기에 올 수 없는 글자입니다.', MULTILINE_IMPLICIT_KEY: '이름은 한 줄에 적습니다.',
};

/** The line of what lies at a path: the key itself, or the nearest thing that the file does say. */
function lineOf(document: Document.Parsed, path: PackPath, lines: LineCounter): number {
  let node: unknown = document.contents;
  let at = 0;
  for (const step of path) {
    const here = isAlias(node) ? node.resolve(document) : node;
    if (isMap<ParsedNode, ParsedNode | null>(here)) {
      const pair = here.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      at = pair.key.range[0];
      node = pair.value;
    } else if (isSeq<ParsedNode>(here)) {
      const item = here.items[Number(step)];
      if (!item) break;
      at = item.range[0];
      node = item;
    } else break;
  }
  return lines.linePos(at).line;
}

/** What the schema says, with a place of its own for each name that it does not know. */
function schemaProblems(error: z.ZodError): readonly PackProblem[] {
  return error.issues.flatMap((issue): readonly PackProblem[] => {
    const path = issue.path as PackPath;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem('schema', [...path, key], `알 수 없는 이름입니다: ${key}`));
    }
    if (issue.code === 'invalid_key') return [problem('schema', path, `알 수 없는 이름입니다: ${String(path.at(-1))}`)];
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    return [problem('schema', path, missing ? `${String(path.at(-1) ?? '내용')}이(가) 없습니다.` : `${String(path.at(-1) ?? '')}: ${issue.message}`)];
  });
}

/**
 * A council's pack from the text of its file (규정 묶음 파일, YAML). A pack with any fault is refused, each fault with its line.
 * @param fileName what the faults call the file
 * @param known packs that `like` may name
 */
export function readCouncilPack(text: string, fileName: string, known: ReadonlyMap<string, CouncilPack> = COUNCIL_PACKS): PackReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const refused = (problems: readonly PackProblem[]): PackReading => ({
    readable: false,
    faults: problems.map(({ code, path, message }) => ({ code, file: fileName, line: lineOf(document, path, lines), message }))
      .toSorted((a, b) => a.line - b.line),
  });
  if (document.errors.length > 0) {
    return {
      readable: false,
      faults: document.errors.map(({ code, pos }) => ({
        code: 'syntax', file: fileName, line: lines.linePos(pos[0]).line, message: `YAML로 읽을 수 없습니다. ${YAML_FAULTS[code] ?? `(${code})`}`,
      })),
    };
  }
  const parsed = PACK_FILE.safeParse(document.toJS());
  if (!parsed.success) return refused(schemaProblems(parsed.error));
  const base = parsed.data.like === undefined ? undefined : known.get(parsed.data.like);
  if (parsed.data.like !== undefined && !base) {
    return refused([problem('unknown-pack', ['like'], `${parsed.data.like}: 그런 규정 묶음이 없습니다. 있는 것: ${[...known.keys()].join(', ')}`)]);
  }
  const { pack, problems } = packOf(parsed.data, base);
  const found = problems.length > 0 ? problems : checkPack(pack);
  return found.length > 0 ? refused(found) : { readable: true, pack };
}
