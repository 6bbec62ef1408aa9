import { fact, type Fact, type FactKind, type PaperKind, type ReadPaper, type ReadSection } from './fact.js';
import { coverFacts } from './read-cover.js';
import { dayIn, isDayAlone, linesIn, spread, type Line } from './lines.js';

const ROMAN = /^([IVXⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,4})\s*[.．]\s*(.+)$/;

const KIND_WORDS: readonly (readonly [PaperKind, RegExp])[] = [
  ['examination-report', new RegExp(`^${spread('심사보고서')}$`)],
  ['review-report', new RegExp(`^${spread('검토보고서')}$`)],
  ['bill', /^(발\s*의|제\s*출)\s*(년\s*월\s*일|연\s*월\s*일)/],
];

/** The sections of a report (I. … VII.), each with the text up to the next. */
export function sectionsIn(lines: readonly Line[]): readonly ReadSection[] {
  const heads = lines.flatMap((line, index) => {
    const match = ROMAN.exec(line.text);
    return match ? [{ label: match[1]!, heading: match[2]!, line: line.at, index }] : [];
  });
  return heads.map(({ index, ...head }, nth) => ({
    ...head, text: lines.slice(index + 1, heads[nth + 1]?.index ?? lines.length).map(({ text }) => text).join('\n').trim(),
  }));
}

const firstOf = (lines: readonly Line[], pattern: RegExp): { line: Line; match: RegExpExecArray } | undefined => {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    if (match) return { line, match };
  }
  return undefined;
};

/** 심사경과 and 심사결과, in the formulae that reports use. */
function reportFacts(lines: readonly Line[]): readonly Fact[] {
  const found: Fact[] = [];
  const introduced = firstOf(lines, /(?:발의|제출)\s*일자\s*(?:및|,)\s*(?:발의|제출)자\s*[:：]\s*(.*)/);
  if (introduced) {
    const { line, match } = introduced;
    const day = dayIn(match[1]!);
    if (day) found.push(fact('introducedOn', day, line));
    const who = /([가-힣]{2,4})\s*의원(?:\s*외\s*(\d+)\s*명)?/.exec(match[1]!);
    if (who) {
      found.push(fact('lead', who[1]!, line));
      if (who[2] !== undefined) found.push(fact('others', Number(who[2]), line));
    }
  }
  const referred = firstOf(lines, /회\s*부\s*일\s*자?\s*[:：]\s*(.*)/);
  if (referred && dayIn(referred.match[1]!)) found.push(fact('referredOn', dayIn(referred.match[1]!)!, referred.line));

  const session = firstOf(lines, /([가-힣]+의회)[^\d】]{0,12}?제\s*(\d+)\s*회\s*(임시회|정례회)/);
  if (session) {
    found.push(fact('council', session.match[1]!, session.line), fact('session', `제${session.match[2]}회 ${session.match[3]}`, session.line));
  }
  const sitting = firstOf(lines, /제\s*(\d+)\s*차\s*([가-힣·]+위원회)\s*\(([^)]*)\)\s*(.*)/);
  if (sitting) {
    const { line, match } = sitting;
    found.push(fact('sitting', `제${match[1]}차`, line), fact('committee', match[2]!, line));
    if (dayIn(match[3]!)) found.push(fact('placedOn', dayIn(match[3]!)!, line));
    found.push(fact('steps', match[4]!.split(/,\s*/).map((step) => step.trim()).filter(Boolean), line));
  }
  const result = firstOf(lines, /심사\s*결과\s*[:：]\s*([^()（]+)(?:[(（]([^)）]*)[)）])?/);
  if (result) {
    found.push(fact('outcome', result.match[1]!.trim(), result.line));
    if (result.match[2] !== undefined) found.push(fact('voteWords', result.match[2].trim(), result.line));
  }
  const specialist = firstOf(lines, /수석전문위원\s*([가-힣]{2,4})/);
  if (specialist) found.push(fact('specialist', specialist.match[1]!, specialist.line));
  return found;
}

/** 의안번호 in one line, or in two cells of a table, which are read one after the other. */
function numberIn(lines: readonly Line[], written: readonly Line[]): Fact | undefined {
  const inLine = firstOf(lines, /의안\s*번호\s*[:：]?\s*(?:제\s*)?(\d+)/);
  if (inLine) return fact('number', Number(inLine.match[1]), inLine.line);
  const at = written.findIndex(({ text }) => /(?:^의안\s*|^)번호$/.test(text));
  const cell = /^(?:제\s*)?(\d{1,6})(?:호)?$/.exec(written[at + 1]?.text ?? '');
  return at < 0 || !cell ? undefined : fact('number', Number(cell[1]), written[at + 1]!, 'likely');
}

/** Title, number, day and committee of the first page. */
function frontFacts(lines: readonly Line[]): readonly Fact[] {
  const found: Fact[] = [];
  const written = lines.filter(({ text }) => text !== '');
  const kindAt = written.findIndex(({ text }) => KIND_WORDS.slice(0, 2).some(([, word]) => word.test(text)));
  const titleLines = kindAt > 0 ? written.slice(0, kindAt) : written.slice(0, 1);
  const title = titleLines.map(({ text }) => text).join(' ');
  if (title !== '') found.push({ ...fact('title', title, titleLines[0]!), sureness: /(안|안건)$/.test(title) ? 'sure' : 'guess' });

  const number = numberIn(lines, written);
  if (number) found.push(number);
  const firstSection = lines.findIndex(({ text }) => ROMAN.test(text));
  const head = lines.slice(0, firstSection < 0 ? 30 : firstSection);
  const day = head.find(({ text }) => isDayAlone(text));
  if (day) found.push(fact('reportedOn', dayIn(day.text)!, day, 'likely'));
  return found;
}

/** Reads a paper: what it is, and every fact found in it. Never fails: what is not found is not told. */
export function readPaper(text: string): ReadPaper {
  const lines = linesIn(text);
  const kind = KIND_WORDS.find(([, word]) => lines.some((line) => word.test(line.text)))?.[0] ?? 'unknown';
  const facts = [...frontFacts(lines), ...reportFacts(lines), ...coverFacts(lines)];
  // A report carries its bill as an annex, so both tell some facts: the first of a kind stands, a contradiction is the checker's.
  return { kind, facts, sections: sectionsIn(lines) };
}

/** The first fact of a kind. */
export const factOf = ({ facts }: Pick<ReadPaper, 'facts'>, kind: FactKind): Fact | undefined => facts.find((one) => one.kind === kind);
