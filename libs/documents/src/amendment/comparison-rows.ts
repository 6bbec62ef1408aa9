import type { AmendmentCommand } from './command.js';
import type { Stretch } from '../model/paper.js';
import { amended } from './apply.js';
import { labelOf, unitName, type Provision } from './provision.js';

/** A row of the comparison (신·구조문대비표): lines of the current text beside those of the proposed one. */
export interface ComparisonRow {
  readonly current: readonly (readonly Stretch[])[];
  readonly proposed: readonly (readonly Stretch[])[];
}

const DASHES = '-----';
const underlined = (text: string): Stretch => ({ text, underline: true });
const line = (label: string, ...rest: readonly Stretch[]): readonly Stretch[] => [`${label} `, ...rest];

/** What became of a part: where it stood, where it stands, and the words changed in it. */
interface Pair {
  readonly before?: Provision;
  readonly after?: Provision;
}

const sameText = (a: Provision, b: Provision): boolean =>
  a.text === b.text && a.heading === b.heading && a.children.length === b.children.length
  && a.children.every((child, at) => child.number === b.children[at]!.number && sameText(child, b.children[at]!));

/** Pairs children by what the renumberings of the amendment say, else by number. */
function pairsOf(before: readonly Provision[], after: readonly Provision[], moved: ReadonlyMap<string, string>): readonly Pair[] {
  const taken = new Set<string>();
  const pairs = before.map((old): Pair => {
    const number = moved.get(old.number) ?? old.number;
    const now = after.find((one) => one.unit === old.unit && one.number === number);
    if (now) taken.add(now.number);
    return { before: old, after: now };
  });
  const added = after.filter(({ number }) => !taken.has(number)).map((one): Pair => ({ after: one }));
  const place = ({ before: old, after: now }: Pair): number => (now ? after.indexOf(now) : before.indexOf(old!));
  return [...pairs, ...added].toSorted((a, b) => place(a) - place(b));
}

/** Words that the amendment changes, as it names them. */
interface WordChange {
  readonly from: string;
  readonly to: string;
}

const dashes = (text: string): readonly Stretch[] => (text.trim() === '' ? [] : [text.length > DASHES.length ? DASHES.repeat(2) : DASHES]);
const isText = (of: Stretch): boolean => of !== '';

/** Changed words are underlined on both sides; what is the same is dashes on the right. */
function wordsApart(before: string, changes: readonly WordChange[]): { current: readonly Stretch[]; proposed: readonly Stretch[] } | undefined {
  const change = changes.find(({ from }) => before.includes(from));
  if (!change) return undefined;
  const parts = before.split(change.from);
  const end = before.endsWith('.') ? ['.'] : [];
  return {
    current: parts.flatMap((part, at) => [part, ...(at < parts.length - 1 ? [underlined(change.from)] : [])]).filter(isText),
    proposed: [
      ...parts.flatMap((part, at) => [...dashes(part.replace(/\.$/, '')), ...(at < parts.length - 1 ? [underlined(change.to)] : [])]), ...end,
    ].filter(isText),
  };
}

const wholeLines = (part: Provision, mark: (text: string) => Stretch): readonly (readonly Stretch[])[] =>
  [[mark(`${labelOf(part)} ${part.text}`.trimEnd())], ...part.children.flatMap((child) => wholeLines(child, mark))];

/** What the amendment does within an article. */
interface Changes {
  readonly moved: ReadonlyMap<string, string>;
  readonly words: readonly WordChange[];
}

interface Sides {
  current: (readonly Stretch[])[];
  proposed: (readonly Stretch[])[];
}

function childrenOf(pairs: readonly Pair[], sides: Sides, of: Changes): void {
  for (let at = 0; at < pairs.length; at += 1) {
    const { before, after } = pairs[at]!;
    if (!before) {
      sides.current.push([underlined('<신 설>')]);
      sides.proposed.push(...wholeLines(after!, underlined));
    } else if (!after) {
      sides.current.push(...wholeLines(before, underlined));
      sides.proposed.push([underlined('<삭 제>')]);
    } else if (before.number !== after.number) {
      sides.current.push(line(labelOf(before), '(생 략)'));
      sides.proposed.push(line(labelOf(after), `(현행 ${unitName(before.unit, before.number)}와 같음)`));
    } else if (sameText(before, after)) {
      let last = at;
      while (last + 1 < pairs.length && isSame(pairs[last + 1]!)) last += 1;
      const span = last === at ? labelOf(before) : `${labelOf(before)} ∼ ${labelOf(pairs[last]!.before!)}`;
      sides.current.push(line(span, '(생 략)'));
      sides.proposed.push(line(span, '(현행과 같음)'));
      at = last;
    } else {
      partOf(before, after, sides, of);
    }
  }
}

const isSame = ({ before, after }: Pair): boolean => before !== undefined && after !== undefined && before.number === after.number && sameText(before, after);

function partOf(before: Provision, after: Provision, sides: Sides, of: Changes): void {
  if (after.text === '삭제' && before.text !== '삭제') {
    sides.current.push(...wholeLines(before, underlined));
    sides.proposed.push([underlined('<삭 제>')]);
    return;
  }
  if (before.text === after.text) {
    sides.current.push(line(labelOf(before), before.text));
    sides.proposed.push(line(labelOf(after), ...(before.text === '' ? [] : [DASHES.repeat(2)]), ...(after.text.endsWith('.') ? ['.'] : [])));
  } else {
    const words = wordsApart(before.text, of.words) ?? { current: [underlined(before.text)], proposed: [underlined(after.text)] };
    sides.current.push(line(labelOf(before), ...words.current));
    sides.proposed.push(line(labelOf(after), ...words.proposed));
  }
  childrenOf(pairsOf(before.children, after.children, of.moved), sides, of);
}

/** The comparison table of an amendment: a row an article that it touches. */
export function comparisonRows(current: readonly Provision[], commands: readonly AmendmentCommand[]): readonly ComparisonRow[] {
  const { provisions } = amended(current, commands);
  const renumbered = (unit: Provision['unit'], article?: string): ReadonlyMap<string, string> => new Map(commands
    .flatMap((command) => (command.kind === 'renumber' && command.unit === unit && (article === undefined || command.at.article === article)
      ? [[command.from, command.to] as const] : [])));
  return pairsOf(current, provisions, renumbered('article')).filter((pair) => !isSame(pair)).map(({ before, after }): ComparisonRow => {
    if (!before) return { current: [[underlined('<신 설>')]], proposed: wholeLines(after!, underlined) };
    if (!after) return { current: wholeLines(before, underlined), proposed: [[underlined('<삭 제>')]] };
    const sides: Sides = { current: [], proposed: [] };
    partOf(before, after, sides, {
      moved: new Map([...renumbered('item', before.number), ...renumbered('paragraph', before.number)]),
      words: commands.flatMap((command) => (command.kind === 'replace-words' && command.at.article === before.number ? [command] : [])),
    });
    return sides;
  });
}
