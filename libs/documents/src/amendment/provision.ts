/** A numbered part of a text of law: 조, 항, 호 or 목. */
export type Unit = 'article' | 'paragraph' | 'item' | 'subitem';

/** Where a part stands: `제7조제1항제4호가목`. Numbers are kept as they are written (`3의2`, `①` is `1`). */
export interface Place {
  readonly article: string;
  readonly paragraph?: string;
  readonly item?: string;
  readonly subitem?: string;
}

/** A part of a text of law (조항), with what it is parted into. */
export interface Provision {
  readonly unit: Unit;
  /** `7`, `3의2`, `가` */
  readonly number: string;
  /** 조 제목, of an article that has one. */
  readonly heading?: string;
  readonly text: string;
  readonly children: readonly Provision[];
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** How a part begins a line, by its kind, the widest first. */
const BEGINNINGS: readonly { readonly unit: Unit; readonly pattern: RegExp }[] = [
  { unit: 'article', pattern: /^제(\d+)조(?:의(\d+))?\s*(?:\(([^)]*)\))?\s*(.*)$/s },
  { unit: 'paragraph', pattern: new RegExp(`^([${CIRCLED}])\\s*(.*)$`, 's') },
  { unit: 'item', pattern: /^(\d+)(?:의(\d+))?\.\s*(.*)$/s },
  { unit: 'subitem', pattern: /^([가-하])\.\s*(.*)$/s },
];

const numberOf = (main: string, branch: string | undefined): string => (branch === undefined ? main : `${main}의${branch}`);

/** Reads the beginning of a line as a part; undefined where it goes on with the one before. */
export function beginningOf(line: string): Provision | undefined {
  for (const { unit, pattern } of BEGINNINGS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, first, second, third, rest] = match;
    switch (unit) {
      case 'article': return { unit, number: numberOf(first!, second), ...(third !== undefined && { heading: third }), text: rest ?? '', children: [] };
      case 'paragraph': return { unit, number: String(CIRCLED.indexOf(first!) + 1), text: second ?? '', children: [] };
      case 'item': return { unit, number: numberOf(first!, second), text: third ?? '', children: [] };
      case 'subitem': return { unit, number: first!, text: second ?? '', children: [] };
    }
  }
  return undefined;
}

/** A paragraph may begin on the line of its article: `제5조(설치) ① 시장은 …`. */
const partedLines = (text: string): readonly string[] => text.split('\n')
  .flatMap((line) => line.replace(new RegExp(`^(제\\d+조(?:의\\d+)?\\s*(?:\\([^)]*\\))?)\\s*([${CIRCLED}])`), '$1\n$2').split('\n'))
  .map((line) => line.trim()).filter((line) => line !== '');

const DEPTH: Readonly<Record<Unit, number>> = { article: 0, paragraph: 1, item: 2, subitem: 3 };

/** A text of law as a tree. Lines that begin nothing go on with the part before them; what stands before the first is left out. */
export function provisionsIn(text: string): readonly Provision[] {
  interface Growing { unit: Unit; number: string; heading?: string; text: string; children: Growing[] }
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const line of partedLines(text)) {
    const begun = beginningOf(line) as Growing | undefined;
    if (!begun) {
      const last = open.at(-1);
      if (last) last.text = last.text === '' ? line : `${last.text} ${line}`;
      continue;
    }
    const node: Growing = { ...begun, children: [] };
    while (open.length > 0 && DEPTH[open.at(-1)!.unit] >= DEPTH[node.unit]) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** How a part is labelled where it stands: `제7조(지원사업)`, `①`, `4.`, `가.` */
export function labelOf({ unit, number, heading }: Provision): string {
  switch (unit) {
    case 'article': return `${articleName(number)}${heading === undefined ? '' : `(${heading})`}`;
    case 'paragraph': return CIRCLED[Number(number) - 1] ?? `(${number})`;
    case 'item':
    case 'subitem': return `${number}.`;
  }
}

export const articleName = (number: string): string => {
  const [main, branch] = number.split('의');
  return `제${main}조${branch === undefined ? '' : `의${branch}`}`;
};

/** The name of a part within its article: `제4호`, `가목`. */
export const unitName = (unit: Unit, number: string): string => {
  const [main, branch] = number.split('의');
  const after = branch === undefined ? '' : `의${branch}`;
  return { article: articleName(number), paragraph: `제${number}항`, item: `제${main}호${after}`, subitem: `${number}목` }[unit];
};

/** The text of a tree, a line each part. */
export const textOfProvisions = (provisions: readonly Provision[]): string => provisions
  .flatMap((part) => [`${labelOf(part)} ${part.text}`.trimEnd(), ...(part.children.length > 0 ? [textOfProvisions(part.children)] : [])]).join('\n');
