import { provisionsIn, type Place, type Provision, type Unit } from './provision.js';

/** What an amendment asks for (개정지시문), one command each. */
export type AmendmentCommand =
  | { readonly kind: 'replace-words'; readonly at: Place; readonly inHeading: boolean; readonly from: string; readonly to: string }
  | { readonly kind: 'renumber'; readonly at: Place; readonly unit: Unit; readonly from: string; readonly to: string }
  | { readonly kind: 'insert'; readonly at: Place; readonly provisions: readonly Provision[] }
  | { readonly kind: 'replace'; readonly at: Place; readonly provisions: readonly Provision[] }
  | { readonly kind: 'delete'; readonly at: Place };

/** A sentence that a human must read: it is said, never guessed. */
export interface NotUnderstood {
  readonly line: number;
  readonly text: string;
}

export interface ReadAmendment {
  readonly commands: readonly AmendmentCommand[];
  readonly notUnderstood: readonly NotUnderstood[];
}

const PLACE = /제(\d+)조(?:의(\d+))?(?:제(\d+)항)?(?:제(\d+)호(?:의(\d+))?)?(?:([가-하])목)?/;
const PLACE_WITHIN = /^\s*(?:제(\d+)항)?(?:제(\d+)호(?:의(\d+))?)?(?:([가-하])목)?/;

const branched = (main: string | undefined, branch: string | undefined): string | undefined =>
  (main === undefined ? undefined : branch === undefined ? main : `${main}의${branch}`);

function placeFrom(match: RegExpExecArray): Place {
  const [, article, articleBranch, paragraph, item, itemBranch, subitem] = match;
  return compact({ article: branched(article, articleBranch)!, paragraph, item: branched(item, itemBranch), subitem });
}

const compact = (place: { article: string; paragraph?: string; item?: string; subitem?: string }): Place =>
  Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)) as unknown as Place;

/** The narrowest part that a place names. */
export const unitOf = (place: Place): Unit =>
  (place.subitem !== undefined ? 'subitem' : place.item !== undefined ? 'item' : place.paragraph !== undefined ? 'paragraph' : 'article');

export const numberIn = (place: Place): string => place.subitem ?? place.item ?? place.paragraph ?? place.article;

/** A sentence that commands begins with a place; a line of a new text of law begins with its own label. */
const commands = (line: string): boolean =>
  /^제\d+조(?:의\d+)?(?!의?\d|\s*\()/.test(line) && !/^제\d+조(?:의\d+)?\s*$/.test(line);

/** A sentence about what is no article (별표, 별지, 장): nothing of it is carried out, and it is no part of a new text before it. */
const OTHER_PART = /^(별표|별지|제\d+[장절관]).*(한다|삭제한다|신설한다|개정한다)\.?$/;

const ENDS = /^(부\s*칙|신[·ㆍ]구조문대비표)/;

/** Reads the sentences of an amendment, and the new texts that follow them. */
export function readAmendment(text: string): ReadAmendment {
  const lines = text.split('\n').map((line) => line.trim());
  const read: AmendmentCommand[] = [];
  const notUnderstood: NotUnderstood[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (ENDS.test(line)) break;
    if (!commands(line)) {
      // 「… 일부를 다음과 같이 개정한다.」 opens every amendment.
      if (line !== '' && !/다음과 같이 개정한다\.?$/.test(line)) notUnderstood.push({ line: at + 1, text: line });
      continue;
    }
    let end = at + 1;
    while (end < lines.length && !commands(lines[end]!) && !OTHER_PART.test(lines[end]!) && !ENDS.test(lines[end]!)) end += 1;
    const follows = /다음과 같이 (신설|한다|개정)/.test(line);
    const found = sentence(line, follows ? lines.slice(at + 1, end).join('\n') : '');
    if (found) {
      read.push(...found);
      if (follows) at = end - 1;
    } else {
      notUnderstood.push({ line: at + 1, text: line });
    }
  }
  return { commands: read, notUnderstood };
}

/** Parts of a sentence are joined by …하고, …하며; what follows speaks of the same article unless it names one. */
function sentence(line: string, following: string): readonly AmendmentCommand[] | undefined {
  const found: AmendmentCommand[] = [];
  // 「같은 조」, 「같은 항」 speak of what the clause before named.
  let article: string | undefined;
  let paragraph: string | undefined;
  for (const clause of line.split(/(?<=(?:하고|하며|삭제하고|삭제하며|신설하고|신설하며)),\s*/)) {
    const named = PLACE.exec(clause);
    if (named) {
      article = branched(named[1], named[2]);
      paragraph = named[3];
    }
    if (article === undefined) return undefined;
    const read = clauseOf(clause, { article, paragraph: /같은 항/.test(clause) ? paragraph : undefined }, named, following);
    if (!read) return undefined;
    found.push(...read);
  }
  return found;
}

function clauseOf(clause: string, spoken: { article: string; paragraph?: string }, named: RegExpExecArray | null, following: string): readonly AmendmentCommand[] | undefined {
  const within = named ? undefined : PLACE_WITHIN.exec(clause.replace(/^같은 [조항](에|의)?\s*/, ''));
  const place = named ? placeFrom(named)
    : compact({ article: spoken.article, paragraph: within?.[1] ?? spoken.paragraph, item: branched(within?.[2], within?.[3]), subitem: within?.[4] });

  if (/다음과 같이 신설/.test(clause)) {
    const target = /에\s+(.*?)(?:을|를)\s+(?:각각\s+)?다음과 같이 신설/.exec(clause);
    const narrower = target ? PLACE_WITHIN.exec(target[1]!) : null;
    const provisions = provisionsIn(following);
    if (provisions.length === 0) return undefined;
    return [{ kind: 'insert', at: compact({ article: place.article, paragraph: place.paragraph ?? narrower?.[1], item: provisions[0]!.unit === 'subitem' ? place.item : undefined }), provisions }];
  }
  if (/다음과 같이 (한다|개정한다)/.test(clause)) {
    const provisions = provisionsIn(following);
    return provisions.length === 0 ? undefined : [{ kind: 'replace', at: place, provisions }];
  }
  if (/삭제(한다|하고|하며)/.test(clause)) return [{ kind: 'delete', at: place }];

  const renumbered = renumberings(clause, place);
  if (renumbered) return renumbered;

  const inHeading = /의 제목/.test(clause);
  const words = [...clause.matchAll(/[“"]([^”"]*)[”"](?:을|를)\s*(?:각각\s*)?[“"]([^”"]*)[”"](?:으로|로)/g)];
  return words.length === 0 ? undefined
    : words.map(([, from, to]) => ({ kind: 'replace-words', at: place, inHeading, from: from!, to: to! }));
}

/** 제4호를 제5호로 하고; 제4호 및 제5호를 각각 제5호 및 제6호로 한다; 제4호부터 제6호까지를 각각 제5호부터 제7호까지로 한다. */
function renumberings(clause: string, place: Place): readonly AmendmentCommand[] | undefined {
  const one = /제(\d+)(조|항|호)(?:를|을)\s*제(\d+)\2로/.exec(clause);
  const range = /제(\d+)(조|항|호)부터 제(\d+)\2까지(?:를|을)\s*각각\s*제(\d+)\2부터 제(\d+)\2까지로/.exec(clause);
  const pair = /제(\d+)(조|항|호)\s*(?:및|와|과)\s*제(\d+)\2(?:를|을)\s*각각\s*제(\d+)\2\s*(?:및|와|과)\s*제(\d+)\2로/.exec(clause);
  const unit = ({ 조: 'article', 항: 'paragraph', 호: 'item' } as const)[(range ?? pair ?? one)?.[2] as '조' | '항' | '호'];
  const at = (number: string): Place => ({ ...place, ...(unit === 'article' ? { article: number } : { [unit]: number }) });
  const moved = (from: string, to: string): AmendmentCommand => ({ kind: 'renumber', at: at(from), unit, from, to });
  if (range) {
    const [, first, , last, target] = range.map(Number) as unknown as [number, number, number, number, number];
    return apart(Array.from({ length: last - first + 1 }, (_, step) => moved(String(first + step), String(target + step))));
  }
  if (pair) return apart([moved(pair[1]!, pair[4]!), moved(pair[3]!, pair[5]!)]);
  return one ? [moved(one[1]!, one[3]!)] : undefined;
}

/** They move at once: upwards the last goes first, so that none takes a number that is not free yet. */
const apart = <Moved extends AmendmentCommand>(moves: readonly Moved[]): readonly Moved[] =>
  (moves[0]?.kind === 'renumber' && Number(moves[0].to) > Number(moves[0].from) ? moves.toReversed() : moves);

/** Whether a new text names itself as the part that stands at a place. */
export const namesItself = (provision: Provision, place: Place): boolean =>
  provision.unit === unitOf(place) && provision.number === numberIn(place);

