import { numberIn, unitOf, type AmendmentCommand } from './command.js';
import { unitName, type Place, type Provision, type Unit } from './provision.js';

/** A command that does not fit the text it is to change: what is missing, in a Korean sentence. */
export interface DoesNotFit {
  readonly command: AmendmentCommand;
  readonly why: string;
}

export interface Amended {
  readonly provisions: readonly Provision[];
  readonly doesNotFit: readonly DoesNotFit[];
}

/** A place in words: `제7조제4호`. */
export const placeText = ({ article, paragraph, item, subitem }: Place): string => [
  unitName('article', article), paragraph && unitName('paragraph', paragraph), item && unitName('item', item), subitem && unitName('subitem', subitem),
].filter(Boolean).join('');

/** `4`, `4의2`, `가` in the order in which they stand. */
const keyOf = (number: string): readonly [number, number] => {
  const [main, branch = '0'] = number.split('의');
  return [/^\d+$/.test(main!) ? Number(main) : main!.codePointAt(0)!, Number(branch)];
};

export const inOrder = (a: Pick<Provision, 'number'>, b: Pick<Provision, 'number'>): number => {
  const [first, second] = [keyOf(a.number), keyOf(b.number)];
  return first[0] - second[0] || first[1] - second[1];
};

const steps = ({ article, paragraph, item, subitem }: Place): readonly (readonly [Unit, string])[] =>
  ([['article', article], ['paragraph', paragraph], ['item', item], ['subitem', subitem]] as const)
    .filter((step): step is readonly [Unit, string] => step[1] !== undefined);

type Change = (siblings: readonly Provision[], at: number) => readonly Provision[];

/** Changes the part at a place. @returns undefined where there is none */
function changed(provisions: readonly Provision[], [step, ...rest]: readonly (readonly [Unit, string])[], change: Change): readonly Provision[] | undefined {
  const at = provisions.findIndex(({ unit, number }) => unit === step![0] && number === step![1]);
  if (at < 0) return undefined;
  if (rest.length === 0) return change(provisions, at);
  const children = changed(provisions[at]!.children, rest, change);
  return children && provisions.with(at, { ...provisions[at]!, children });
}

const sorted = (siblings: readonly Provision[]): readonly Provision[] => siblings.toSorted((a, b) => (a.unit === b.unit ? inOrder(a, b) : 0));

function applied(provisions: readonly Provision[], command: AmendmentCommand): readonly Provision[] | string {
  const missing = `현행 조문에 없습니다: ${placeText(command.at)}.`;
  switch (command.kind) {
    case 'replace-words': {
      const { from, to, inHeading } = command;
      let found = false;
      const words = (text: string): string => {
        found ||= text.includes(from);
        return text.replaceAll(from, to);
      };
      const through = (part: Provision): Provision => (inHeading
        ? { ...part, heading: part.heading === undefined ? undefined : words(part.heading) }
        : { ...part, text: words(part.text), children: part.children.map(through) });
      const result = changed(provisions, steps(command.at), (siblings, at) => siblings.with(at, through(siblings[at]!)));
      return result ? (found ? result : `${placeText(command.at)}에 없는 말입니다: “${from}”.`) : missing;
    }
    case 'renumber':
      return changed(provisions, steps(command.at), (siblings, at) => siblings.with(at, { ...siblings[at]!, number: command.to })) ?? missing;
    case 'delete':
      return changed(provisions, steps(command.at), (siblings, at) =>
        // A deleted part keeps its place, so that nothing else changes its number.
        siblings.with(at, { unit: unitOf(command.at), number: numberIn(command.at), text: '삭제', children: [] })) ?? missing;
    case 'replace':
      return changed(provisions, steps(command.at), (siblings, at) => siblings.toSpliced(at, 1, ...command.provisions)) ?? missing;
    case 'insert': {
      if (command.provisions[0]!.unit === 'article') return sorted([...provisions, ...command.provisions]);
      return changed(provisions, steps(command.at), (siblings, at) =>
        siblings.with(at, { ...siblings[at]!, children: sorted([...siblings[at]!.children, ...command.provisions]) })) ?? missing;
    }
  }
}

/** Applies an amendment to the current text, command by command; what does not fit is told and leaves the text as it was. */
export function amended(current: readonly Provision[], commands: readonly AmendmentCommand[]): Amended {
  let provisions = current;
  const doesNotFit: DoesNotFit[] = [];
  for (const command of commands) {
    const result = applied(provisions, command);
    if (typeof result === 'string') doesNotFit.push({ command, why: result });
    else provisions = result;
  }
  return { provisions, doesNotFit };
}
