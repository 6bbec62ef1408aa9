import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ACTORS, BILL_DEEMS, BILL_KINDS, billState, CERTAINTY_TERMS, citationText, EFFECT_TERMS, FACT_TERMS,
  isLaw, meetingState, OUTCOMES, procedureAsOf, PROPOSER_KINDS, STATUTES, VOTING_THRESHOLDS,
  type ActorRole, type Certainty, type Citation, type Fraction, type Outcome, type PeriodInForce, type Transition, type VotingThresholdId,
} from '@uian/procedure';

/** The file that {@link ruleIndex} is kept in, from the root of the repository. */
export const RULE_INDEX_FILE = 'libs/procedure/README.md';

const COUNCIL = 'seoul';
const RULES = '../domain/src/rules';
const COUNTING = '../calendar/src/counting';

/** The day on which every text that was read is in force. */
const NEWEST = Object.values(STATUTES).map(({ readInForce }) => readInForce).sort().at(-1)!;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text: string): string => `\`${text}\``;
const link = (file: string, folder: string): string => `[${file}](${folder}/${file})`;
/** How sure a legal text is; what the office or the record asks of itself has none to be sure of. */
const mark = (citation: Citation, certainty: Certainty): string => (isLaw(citation) ? CERTAINTY_TERMS[certainty] : '');
const roles = (by: readonly ActorRole[]): string => by.map((role) => ACTORS[role].term).join(', ');

function rules(): string {
  const found = procedureAsOf(COUNCIL, NEWEST).rules();
  return table(['rule', 'term', 'figure', 'article', 'certainty', 'file', 'spec'], found.map(({ id, term, figure, citation, certainty }) => {
    return [code(id), term, typeof figure === 'number' ? String(figure) : '', citationText(citation), mark(citation, certainty),
      link(`${id}.ts`, RULES), link(`${id}.spec.ts`, RULES)];
  }));
}

function lengthOf({ length, unit, since, includeFirst }: PeriodInForce): string {
  const figure = length === null ? '미확인' : `${length}${unit === 'day' ? '일' : '근무일'}`;
  return [figure, includeFirst && '초일 산입', since && `${since}부터`].filter(Boolean).join(', ');
}

function periods(): string {
  const rows = procedureAsOf(COUNCIL, NEWEST).periods().map((period) => [
    code(period.id), period.term, EFFECT_TERMS[period.effect], lengthOf(period), link(`${period.style}.ts`, COUNTING),
    citationText(period.citation), mark(period.citation, period.figureCertainty), mark(period.citation, period.countCertainty),
    period.owedBy ? ACTORS[period.owedBy].term : '',
  ]);
  return table(['period', 'term', 'effect', 'length', 'counting', 'article', 'figure', 'counted', 'owed by'], rows);
}

const fraction = (part: Fraction | undefined): string =>
  part ? `${part.numerator}/${part.denominator} ${part.reach === 'at-least' ? '이상' : '초과'}` : '';

function thresholds(): string {
  const { threshold } = procedureAsOf(COUNCIL, NEWEST);
  const rows = (Object.keys(VOTING_THRESHOLDS) as VotingThresholdId[]).map((id) => {
    const { term, presence, favour, citation } = threshold(id);
    return [code(id), term, fraction(presence), fraction(favour), citationText(citation)];
  });
  return table(['threshold', 'term', 'present', 'in favour', 'article'], rows);
}

function transitions<State extends string>(rows: readonly Transition<string, State>[], termOf: (state: State) => string): string {
  const target = ({ to }: Transition<string, State>): string => {
    if (to === 'same') return '';
    if (typeof to === 'string') return termOf(to);
    return Object.entries(to).map(([outcome, state]) => `${OUTCOMES[outcome as Outcome]} → ${termOf(state as State)}`).join('<br>');
  };
  return table(['act', 'term', 'from', 'to', 'by', 'rules', 'article', 'only'], rows.map((r) => [
    code(r.act), FACT_TERMS[r.act as keyof typeof FACT_TERMS], r.from.map(termOf).join(', '), target(r), roles(r.by),
    r.rules.map(code).join(', '), r.citation ? citationText(r.citation) : '',
    [...(r.proposers ?? []).map((p) => PROPOSER_KINDS[p].term), ...(r.kinds ?? []).map((kind) => BILL_KINDS[kind].term)].join(', '),
  ]));
}

function deems(): string {
  return table(['deem', 'term', 'from', 'to'], Object.entries(BILL_DEEMS).map(([id, { from, to }]) => [
    code(id), FACT_TERMS[id as keyof typeof BILL_DEEMS], from.map((state) => billState(state).term).join(', '), billState(to).term,
  ]));
}

/** The index of the law as data (규정 색인), as Markdown: what the table holds, with its articles, files and specs. */
export function ruleIndex(): string {
  const { council } = procedureAsOf(COUNCIL, NEWEST);
  return `<!-- Generated from the tables by tools/src/rule-index.ts; a test compares. Change the tables, not this file:
     npx tsc -b tools && node tools/dist/rule-index.js -->
# @uian/procedure

The law as data: ${council.name}, ordinance bills (조례안). Read through \`procedureAsOf(council, days)\`; imports nothing of ours.
Marks are those of ${NEWEST}; on earlier days, what was read only in a later text is ${CERTAINTY_TERMS.inferred}. Of two marks people see the weaker.

## Rules
${rules()}

## Periods
${periods()}

## Voting thresholds
A tie is lost (가부동수 부결).

${thresholds()}

## Transitions of a bill
Every act also meets the principles \`record.known-day\`, \`record.not-future\`, \`record.order\`, \`record.state\` and \`record.actor\`.

${transitions(procedureAsOf(COUNCIL, NEWEST).billTransitions(), (state) => billState(state).term)}

What the law brings about itself:

${deems()}

## Transitions of a committee meeting
${transitions(procedureAsOf(COUNCIL, NEWEST).meetingTransitions(), (state) => meetingState(state).term)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL(`../../${RULE_INDEX_FILE}`, import.meta.url)), ruleIndex());
}
