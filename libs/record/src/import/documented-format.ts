import { BEGINNINGS, isImportable, lineField, type ImportedBill, type ImportedFact, type Proposer } from '@uian/domain';
import { BILL_KINDS, OUTCOMES, PROPOSER_KINDS, type BillKind, type FactId, type Outcome, type ProposerKind } from '@uian/procedure';
import { z } from 'zod';
import type { ImportFormat } from './format.js';
import { ImportFileError } from './source-rows.js';

/** Both the id and the official term are understood. */
function byIdOrTerm<Id extends string>(terms: Readonly<Record<Id, string>>): ReadonlyMap<string, Id> {
  const ids = Object.keys(terms) as Id[];
  return new Map([...ids.map((id) => [terms[id], id] as const), ...ids.map((id) => [id, id] as const)]);
}

const termsOf = <Id extends string>(rows: Readonly<Record<Id, { readonly term: string }>>): Record<Id, string> =>
  Object.fromEntries(Object.entries<{ term: string }>(rows).map(([id, { term }]) => [id, term])) as Record<Id, string>;

const KINDS = byIdOrTerm<BillKind>(termsOf(BILL_KINDS));
const PROPOSERS = byIdOrTerm<ProposerKind>(termsOf(PROPOSER_KINDS));
const KNOWN_OUTCOMES = byIdOrTerm<Outcome>(OUTCOMES);

const oneOf = <Id extends string>(ids: ReadonlyMap<string, Id>, error: string) =>
  z.string({ error }).trim().refine((text) => ids.has(text), error).transform((text) => ids.get(text)!);

const FACT = z.strictObject({
  act: z.string({ error: '행위의 id를 적으세요.' }).refine(isImportable, '이관할 수 있는 행위의 id가 아닙니다.').transform((act) => act as FactId),
  /** Whatever the source has: a day that cannot be read is flagged, and refuses nothing. */
  day: z.string({ error: '날짜를 글자로 적으세요.' }).max(200).default(''),
  outcome: lineField().optional(), note: lineField(2_000).optional(),
  committee: lineField(100).optional(), number: lineField(50).optional(),
});

const BILL = z.object({
  number: z.union([z.number().int().min(0).transform(String), lineField(100)], { error: '의안번호(number)를 적으세요.' }),
  title: lineField(),
  kind: oneOf(KINDS, '알 수 없는 의안 종류입니다.'),
  proposer: z.strictObject({
    kind: oneOf(PROPOSERS, '발의자·제출자의 종류가 올바르지 않습니다.'), name: lineField(100).optional(),
    /** Of members: who supported (찬성의원); of residents: who signed. */
    others: z.number({ error: '숫자로 적으세요.' }).int().min(0).max(10_000_000).default(0),
  }, { error: '발의자·제출자(proposer)를 적으세요.' }),
  committee: lineField(100).optional(),
  facts: z.array(FACT, { error: '경과(facts)를 적으세요.' }).max(500)
    .refine((facts) => facts.filter(({ act }) => BEGINNINGS.includes(act)).length <= 1, '의안을 시작하는 행위가 둘 이상입니다.'),
});

function proposerOf({ kind, name = '', others }: z.infer<typeof BILL>['proposer']): Proposer | string {
  switch (kind) {
    case 'members': return name === '' ? 'proposer.name: 대표발의 의원을 적으세요.' : { kind, lead: name, proposers: [name], supporterCount: others };
    case 'committee': return name === '' ? 'proposer.name: 위원회를 적으세요.' : { kind, committee: name };
    case 'residents': return { kind, representative: name, signatures: others };
    case 'mayor': case 'superintendent': return { kind };
  }
}

const factOf = ({ outcome, ...fact }: z.infer<typeof FACT>): ImportedFact => {
  const known = outcome === undefined ? undefined : KNOWN_OUTCOMES.get(outcome);
  return { ...fact, outcome: known, unknownOutcome: known === undefined ? outcome : undefined };
};

/** A bill in the documented form (docs/import.md). */
function billOf(value: unknown, raw: Readonly<Record<string, unknown>>): ImportedBill | string {
  const { data, error } = BILL.safeParse(value);
  if (!data) return error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join(' / ');
  const proposer = proposerOf(data.proposer);
  if (typeof proposer === 'string') return proposer;
  const { number, title, kind, committee, facts } = data;
  return { row: number, title, kind, proposer, committee, facts: facts.map(factOf), raw };
}

const OF_FACT = ['outcome', 'note', 'committee', 'number'] as const;
const REQUIRED = ['number', 'title', 'kind', 'proposer.kind'];

function factsIn(raw: Readonly<Record<string, unknown>>, acts: readonly string[]): readonly object[] {
  return acts.flatMap((act) => {
    const more = OF_FACT.map((key) => [key, raw[`${act}.${key}`]] as const).filter(([, cell]) => cell !== undefined);
    return raw[act] === undefined && more.length === 0 ? [] : [{ act, day: raw[act] ?? '', ...Object.fromEntries(more) }];
  });
}

/** JSON lines, or CSV with a column an act, in the order of the stages. */
export const documentedFormat: ImportFormat = {
  of(columns) {
    if (!columns) return (raw) => billOf(raw, raw);
    const missing = REQUIRED.filter((name) => !columns.includes(name));
    if (missing.length > 0) throw new ImportFileError(`열이 없습니다: ${missing.join(', ')}`);
    const acts = columns.filter((name) => isImportable(name));
    const unknown = columns.filter((name) => /^(bill|deemed)\./.test(name)
      && !acts.some((act) => name === act || OF_FACT.some((key) => name === `${act}.${key}`)));
    if (unknown.length > 0) throw new ImportFileError(`이관할 수 있는 행위의 열이 아닙니다: ${unknown.join(', ')}`);
    return (raw) => {
      const others = raw['proposer.others'];
      return billOf({
        ...raw, facts: factsIn(raw, acts),
        proposer: { kind: raw['proposer.kind'], name: raw['proposer.name'], ...(others !== undefined && { others: Number(others) }) },
      }, raw);
    };
  },
};
