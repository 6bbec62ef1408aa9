import { fact, type Fact } from './fact.js';
import { dayIn, namesIn, type Line } from './lines.js';

const LABEL = /^(발\s*의\s*(?:년|연)\s*월\s*일|제\s*출\s*(?:년|연)\s*월\s*일|발\s*의\s*자|제\s*출\s*자|찬\s*성\s*자)\s*[:：]\s*(.*)$/;
/** What ends a list of names that goes on over lines. */
const NEXT_PART = /^(\d+\.|[가-하]\.|[IVX]+\.|[-○])/;

const counted = (text: string): number | undefined => {
  const match = /\(\s*(\d+)\s*명\s*\)/.exec(text);
  return match ? Number(match[1]) : undefined;
};

/** The value of a label that stands over several lines. */
function valueFrom(lines: readonly Line[], at: number, first: string): string {
  const parts = [first];
  for (const { text } of lines.slice(at + 1)) {
    if (text === '' || LABEL.test(text) || NEXT_PART.test(text) || counted(parts.at(-1)!) !== undefined) break;
    parts.push(text);
  }
  return parts.join(' ');
}

/** 의안 표지: day, proposers, supporters and how many they say they are; 부제. */
export function coverFacts(lines: readonly Line[]): readonly Fact[] {
  const found: Fact[] = [];
  lines.forEach((line, at) => {
    const subtitle = /^\(([가-힣]{2,4} 의원(?: 외 \d+명)?|[가-힣]+(?:시장|도지사|구청장|군수|교육감|위원장)) (발의|제출|제안)\)$/.exec(line.text);
    if (subtitle) found.push(fact('subtitle', line.text.slice(1, -1), line));
    const labelled = LABEL.exec(line.text);
    if (!labelled) return;
    const value = valueFrom(lines, at, labelled[2]!);
    const here = { at: line.at, text: `${line.text}${value === labelled[2] ? '' : ' …'}` };
    switch (labelled[1]!.replace(/\s/g, '').slice(0, 2) + (/자$/.test(labelled[1]!.trim()) ? '자' : '일')) {
      case '발의일':
      case '제출일': {
        const day = dayIn(value);
        if (day) found.push(fact('introducedOn', day, here));
        break;
      }
      case '발의자':
      case '제출자': {
        found.push(fact('proposers', namesIn(value), here));
        if (counted(value) !== undefined) found.push(fact('proposerCount', counted(value)!, here));
        break;
      }
      case '찬성자': {
        found.push(fact('supporters', namesIn(value), here));
        if (counted(value) !== undefined) found.push(fact('supporterCount', counted(value)!, here));
        break;
      }
    }
  });
  return [...found, ...passageFacts(lines), ...waiverFacts(lines), ...amendmentFacts(lines)];
}

const PASSAGES = [
  { kind: 'reason', head: /^(?:\d+\.|[가-하]\.)?\s*제\s*안\s*이\s*유$/ }, { kind: 'contents', head: /^(?:\d+\.|[가-하]\.)?\s*주\s*요\s*내\s*용$/ },
] as const;
const PASSAGE_END = /^(?:(?:\d+\.|[가-하]\.)\s*(?:제\s*안\s*이\s*유|주\s*요\s*내\s*용|참\s*고\s*사\s*항)|[IVXⅠ-Ⅹ]{1,4}\s*[.．]\s|부\s*칙$)/;

/** 제안이유 and 주요내용; those of the bill itself, which stands after a report on it. */
function passageFacts(lines: readonly Line[]): readonly Fact[] {
  return PASSAGES.flatMap(({ kind, head }): readonly Fact[] => {
    const at = lines.findLastIndex(({ text }) => head.test(text));
    if (at < 0) return [];
    const end = lines.findIndex(({ text }, nth) => nth > at && PASSAGE_END.test(text));
    const text = lines.slice(at + 1, end < 0 ? undefined : end).map((line) => line.text).filter((line) => line !== '').join('\n');
    return text === '' ? [] : [fact(kind, text, lines[at]!, end < 0 ? 'guess' : 'likely')];
  });
}

/** 비용추계서 미첨부 사유서: the rule it rests on, with its clause, and the reason it gives. */
function waiverFacts(lines: readonly Line[]): readonly Fact[] {
  const at = lines.findIndex(({ text }) => /비용추계서\s*미첨부\s*사유서$/.test(text));
  if (at < 0) return [];
  const after = lines.slice(at);
  const rule = after.find(({ text }) => /^「[^」]+」\s*제\d+조/.test(text));
  const reason = after.find(({ text }) => /^[가-하]\.\s.*\(제\d+조/.test(text));
  return [
    ...(rule ? [fact('costWaiver', rule.text, rule)] : []),
    ...(reason ? [fact('costWaiverReason', reason.text.replace(/^[가-하]\.\s*/, ''), reason)] : []),
  ];
}

/** 개정문: from 「… 일부를 다음과 같이 개정한다.」 to 부칙. */
function amendmentFacts(lines: readonly Line[]): readonly Fact[] {
  const from = lines.findIndex(({ text }) => /다음과 같이 개정한다\.?$/.test(text));
  if (from < 0) return [];
  const to = lines.findIndex(({ text }, at) => at > from && /^부\s*칙/.test(text));
  const body = lines.slice(from, to < 0 ? undefined : to).map(({ text }) => text).filter((text) => text !== '').join('\n');
  return [fact('amendment', body, lines[from]!)];
}
