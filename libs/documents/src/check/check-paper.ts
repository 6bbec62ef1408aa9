import { withGa } from '@uian/domain';
import { FACT_KINDS, readPaper, type Fact, type FactKind } from '../read/index.js';
import { checkAnnexes } from './check-annexes.js';
import { checkCounts } from './check-counts.js';
import { checkLabels, checkSections } from './check-labels.js';
import { checkWords } from './check-words.js';
import type { Finding, Gravity } from './finding.js';

/** What the record holds of the facts that a paper may tell. */
export type RecordedFacts = Readonly<Partial<Record<FactKind, Fact['value']>>>;

/** Facts that void something where they are wrong, and those that merely are wrong. */
const GRAVE: ReadonlySet<FactKind> = new Set(['number', 'outcome', 'supporterCount', 'introducedOn', 'placedOn']);

const shown = (value: Fact['value']): string => (typeof value === 'object' ? value.join(', ') : String(value));
const compared = (value: Fact['value']): string => shown(value).replace(/\s+/g, '');

/** Every fact of a paper against the record. */
function againstRecord(facts: readonly Fact[], recorded: RecordedFacts): readonly Finding[] {
  return facts.flatMap(({ kind, value, line, quote }): readonly Finding[] => {
    const known = recorded[kind];
    if (known === undefined || compared(known) === compared(value)) return [];
    const gravity: Gravity = GRAVE.has(kind) ? 'grave' : 'wrong';
    if (typeof known === 'object' && typeof value === 'object') return againstNames({ kind, line, quote }, known, value);
    return [{
      check: `record.${kind}`, gravity, line, quote, message: `${withGa(FACT_KINDS[kind])} 기록과 다릅니다: 문서 “${shown(value)}”, 기록 “${shown(known)}”.`,
      mending: `“${shown(known)}”로 고치거나, 기록이 틀렸으면 기록을 정정하세요.`,
    }];
  });
}

/** Names are compared whatever their order. */
function againstNames({ kind, line, quote }: Pick<Fact, 'kind' | 'line' | 'quote'>, known: readonly string[], told: readonly string[]): readonly Finding[] {
  const parts = [['기록에만 있는 이름', known.filter((name) => !told.includes(name))], ['문서에만 있는 이름', told.filter((name) => !known.includes(name))]] as const;
  const differ = parts.filter(([, names]) => names.length > 0).map(([term, names]) => `${term}: ${names.join(', ')}.`);
  return differ.length === 0 ? [] : [{
    check: `record.${kind}`, gravity: 'grave', line, quote, message: `${withGa(FACT_KINDS[kind])} 기록과 다릅니다. ${differ.join(' ')}`,
    mending: '이름을 기록에 맞추거나, 기록이 틀렸으면 기록을 정정하세요.',
  }];
}

const ORDER: Readonly<Record<Gravity, number>> = { grave: 0, wrong: 1, untidy: 2 };

/** Checks a paper (대조) in itself and against the record; the gravest first, then by place. */
export function checkPaper(text: string, recorded: RecordedFacts = {}): readonly Finding[] {
  const paper = readPaper(text);
  return [
    ...againstRecord(paper.facts, recorded), ...checkCounts(paper), ...checkSections(paper.sections), ...checkLabels(text), ...checkAnnexes(text, paper),
    ...checkWords(text),
  ].toSorted((a, b) => ORDER[a.gravity] - ORDER[b.gravity] || a.line - b.line);
}
