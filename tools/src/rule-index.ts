import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ACTORS, BILL_DEEM_IDS, BILL_KINDS, BILL_TRANSITIONS, billDeem, billState, CALENDAR_TRANSITIONS, CERTAINTY_TERMS, citationText, COUNCIL_PACKS,
  EFFECT_TERMS, FACT_TERMS, figureText, isLaw, lengthText, MEETING_TRANSITIONS, meetingState, OUTCOMES, PERIOD_IDS, periodRow, procedureAsOf,
  PROPOSER_KINDS, RULE_IDS, ruleRow, STATUTES, thresholdText, VOTING_THRESHOLD_IDS, votingThreshold,
  type ActorRole, type BillTransition, type CalendarTransition, type Certainty, type Citation, type CouncilPack, type Outcome, type Procedure,
  type Transition,
} from '@uian/procedure';

/** The file that {@link ruleIndex} is kept in, from the root of the repository. */
export const RULE_INDEX_FILE = 'libs/procedure/README.md';

const RULES = '../domain/src/rules';
const COUNTING = '../calendar/src/counting';

/** The day on which every text that was read is in force. */
const NEWEST = [...COUNCIL_PACKS.values()]
  .flatMap(({ acts, rules, periods }) => [...Object.values(acts), ...Object.values(rules), ...Object.values(periods)])
  .map(({ citation }) => citation.statute.readInForce).concat(Object.values(STATUTES).map(({ readInForce }) => readInForce)).sort().at(-1)!;
const COUNCILS: readonly Procedure[] = [...COUNCIL_PACKS.keys()].map((id) => procedureAsOf(id, NEWEST));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text: string): string => `\`${text}\``;
const link = (file: string, folder: string): string => `[${file}](${folder}/${file})`;
/** How sure a legal text is; what the office or the record asks of itself has none to be sure of. */
const mark = (citation: Citation, certainty: Certainty): string => (isLaw(citation) ? CERTAINTY_TERMS[certainty] : '');
const roles = (by: readonly ActorRole[]): string => by.map((role) => ACTORS[role].term).join(', ');
/** A column, or several, for each council. */
const perCouncil = <T>(of: (procedure: Procedure) => T): readonly T[] => COUNCILS.map(of);
const heads = (...columns: readonly string[]): readonly string[] =>
  COUNCILS.flatMap(({ council }) => columns.map((column) => `${council.name}: ${column}`));
const NONE = '–';

type TableActId = keyof CouncilPack['acts'];

/** Whether it is the councils' own to say, or the same everywhere. */
type Level = 'law' | 'council' | 'record' | 'office';

function rules(level: Level): string {
  const ids = RULE_IDS.filter((id) => ruleRow(id).level === level);
  const files = (id: string): readonly string[] => [link(`${id}.ts`, RULES), link(`${id}.spec.ts`, RULES)];
  if (level !== 'council') {
    return table(['rule', 'term', 'article', 'certainty', 'file', 'spec'], ids.map((id) => {
      const { citation, certainty } = COUNCILS[0]!.rule(id)!;
      return [code(id), ruleRow(id).term, citationText(citation), mark(citation, certainty), ...files(id)];
    }));
  }
  return table(['rule', 'term', ...heads('figure', 'article', 'certainty'), 'file', 'spec'], ids.map((id) => [
    code(id), ruleRow(id).term,
    ...perCouncil((procedure) => {
      const rule = procedure.rule(id);
      const period = PERIOD_IDS.find((period) => period === id);
      const length = period && procedure.period(period);
      return rule ? [length ? lengthText(length) : figureText(rule), citationText(rule.citation), mark(rule.citation, rule.certainty)] : [NONE, NONE, ''];
    }).flat(),
    ...files(id),
  ]));
}

function periods(level: Level): string {
  const ids = PERIOD_IDS.filter((id) => periodRow(id).level === level);
  const say = (id: (typeof ids)[number]) => (procedure: Procedure): readonly string[] => {
    const period = procedure.period(id);
    if (!period) return [NONE, NONE, ''];
    const since = period.since && `${period.since}부터`;
    return [[lengthText(period), since].filter(Boolean).join(', '), citationText(period.citation), mark(period.citation, period.figureCertainty)];
  };
  const columns = level === 'council' ? heads('length', 'article', 'certainty') : ['length', 'article', 'certainty'];
  return table(['period', 'term', 'effect', ...columns, 'counting', 'counted', 'owed by'], ids.map((id) => {
    const { term, effect, countCertainty, owedBy } = periodRow(id);
    const [first] = COUNCILS;
    const styles = [...new Set(perCouncil((procedure) => procedure.period(id)?.style).filter((style) => style !== undefined))];
    return [
      code(id), term, EFFECT_TERMS[effect], ...(level === 'council' ? perCouncil(say(id)).flat() : say(id)(first!)),
      styles.map((style) => link(`${style}.ts`, COUNTING)).join(', '), level === 'office' ? '' : CERTAINTY_TERMS[countCertainty],
      owedBy ? ACTORS[owedBy].term : '',
    ];
  }));
}

const thresholds = (): string => table(['threshold', 'term', ...heads('needed', 'article')], VOTING_THRESHOLD_IDS.map((id) => [
  code(id), votingThreshold(id).term,
  ...perCouncil(({ threshold }) => [thresholdText(threshold(id)), citationText(threshold(id).citation)]).flat(),
]));

/** The article of an act: one for all where it is national, else one for each council that has it. */
function articles(act: TableActId, citation: Citation | undefined): readonly string[] {
  if (citation) return perCouncil(() => citationText(citation));
  return perCouncil(({ council }) => {
    const own = council.acts[act];
    return own ? citationText(own.citation) : NONE;
  });
}

const only = ({ proposers = [], kinds = [] }: Pick<BillTransition, 'proposers' | 'kinds'>): string =>
  [...proposers.map((id) => PROPOSER_KINDS[id].term), ...kinds.map((kind) => BILL_KINDS[kind].term)].join(', ');

function transitions<Act extends TableActId, State extends string>(rows: readonly Transition<Act, State>[], termOf: (state: State) => string): string {
  const target = ({ to }: Transition<Act, State>): string => {
    if (to === 'same') return '';
    if (typeof to === 'string') return termOf(to);
    return Object.entries(to).map(([outcome, state]) => `${OUTCOMES[outcome as Outcome]} → ${state === 'same' ? '그대로' : termOf(state as State)}`).join('<br>');
  };
  return table(['act', 'term', 'from', 'to', 'by', 'rules', ...heads('article'), 'only'], rows.map((r) => [
    code(r.act), FACT_TERMS[r.act], r.from.map(termOf).join(', '), target(r), roles(r.by), r.rules.map(code).join(', '),
    ...articles(r.act, r.citation), only(r),
  ]));
}

const calendarActs = (rows: readonly CalendarTransition[]): string => table(['act', 'term', 'by', 'rules', ...heads('article')],
  rows.map(({ act, by, rules: asked, citation }) => [code(act), FACT_TERMS[act], roles(by), asked.map(code).join(', '), ...articles(act, citation)]));

function deems(): string {
  return table(['deem', 'term', 'from', 'to', 'by the period'], BILL_DEEM_IDS.map((id) => [
    code(id), FACT_TERMS[id], billDeem(id).from.map((state) => billState(state).term).join(', '), billState(billDeem(id).to).term,
    PERIOD_IDS.filter((period) => periodRow(period).deems === id).map(code).join(', '),
  ]));
}

/** The index of the law as data (규정 색인), as Markdown: what the table and the packs hold, with articles, files and specs. */
export function ruleIndex(): string {
  return `<!-- Generated from the tables by tools/src/rule-index.ts; a test compares. Change the tables, not this file:
     npx tsc -b tools && node tools/dist/rule-index.js -->
# @uian/procedure

The law as data: every kind of bill, in ${COUNCILS.map(({ council }) => council.name).join(' and ')}. Read through \`procedureAsOf(council, days)\`; imports nothing of ours.
Other councils are [files](../../docs/councils.md). Marks are those of ${NEWEST}; on earlier days, what was read only in a later text is ${CERTAINTY_TERMS.inferred}.
Of two marks, of the figure and of the counting, people see the weaker. ${NONE}: that council has no such thing.

## Rules of the councils
${rules('council')}

## Rules of national law
${rules('law')}

## Principles of the record
\`record.known-day\`, \`record.not-future\`, \`record.order\`, \`record.state\` and \`record.actor\` are asked of every act.

${rules('record')}

## Periods of the councils
${periods('council')}

## Periods of national law
${periods('law')}

## Targets of the office
No law (내부 목표, 법적 기한 아님): a council may set its own.

${periods('office')}

## Voting thresholds
A tie is lost (가부동수 부결).

${thresholds()}

## Transitions of a bill
${transitions(BILL_TRANSITIONS, (state) => billState(state).term)}

What the law brings about itself:

${deems()}

## Transitions of a committee meeting
${transitions(MEETING_TRANSITIONS, (state) => meetingState(state).term)}

## Acts on the council's own stream
${calendarActs(CALENDAR_TRANSITIONS)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL(`../../${RULE_INDEX_FILE}`, import.meta.url)), ruleIndex());
}
