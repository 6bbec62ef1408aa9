import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayField, INPUTS, lineField } from '@uian/domain';
import { ACTORS, BILL_DEEM_IDS, PERIOD_IDS, RULE_IDS, type ActId, type ActorRole } from '@uian/procedure';
import { parse } from 'yaml';
import { z } from 'zod';

const acts = Object.keys(INPUTS) as [ActId, ...ActId[]];
const role = z.enum(Object.keys(ACTORS) as [ActorRole, ...ActorRole[]]);
const period = z.enum(PERIOD_IDS as [(typeof PERIOD_IDS)[number]]);
const rule = z.enum(RULE_IDS as [(typeof RULE_IDS)[number]]);
const deem = z.enum(BILL_DEEM_IDS as [(typeof BILL_DEEM_IDS)[number]]);
/** Business time in Seoul, `YYYY-MM-DDTHH:MM`. */
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, '시각을 YYYY-MM-DDTHH:MM으로 적으세요.');
/** Null: not to be calculated yet. */
const dayOrNone = dayField().nullable();

/** The bill that a scenario is about; what is said of another names it by `on`. */
export const THE_BILL = 'bill';

const STEP = z.strictObject({
  at: moment, by: role,
  /** The committee of an office of a committee; the first one, if left out. */
  of: z.string().optional(),
  act: z.enum(acts),
  /** The stream it is about, by the name an earlier step gave it; or the name this step gives. */
  on: z.string().optional(), as: z.string().optional(),
  input: z.record(z.string(), z.unknown()),
  assumed: z.boolean().default(false), note: z.string().optional(),
  /** Tried on purpose: it must be refused, by these rules at least. */
  try: z.string().optional(),
  refused: z.strictObject({ rules: z.array(rule), ruleAllowedFrom: z.partialRecord(rule, dayField()).default({}) }).optional(),
});

const EXPECTED = z.strictObject({
  deadlines: z.array(z.strictObject({
    on: z.string().default(THE_BILL), period, due: dayOrNone, dueTime: z.string().optional(), target: dayOrNone.optional(),
    otherReading: dayField().optional(), status: z.enum(['open', 'met', 'late', 'suspended', 'void']).optional(),
  })).default([]),
  /** Days on which the reminders of a period ring, all of them and in order. */
  alarms: z.partialRecord(period, z.array(dayField())).default({}),
  /** Every deadline that a change of the calendar moved, in order. */
  recounted: z.array(z.strictObject({
    on: z.string().default(THE_BILL), period, from: dayOrNone, to: dayOrNone,
    target: z.strictObject({ from: dayOrNone, to: dayOrNone }).optional(), reason: lineField(),
  })).default([]),
  /** Who hears that deadlines were moved, once each: of a period, or of all of them (`deadline.recounted`). */
  told: z.array(z.strictObject({ day: dayField(), role, period: z.union([period, z.literal('deadline.recounted')]) })).default([]),
  /** What the law brings about by itself, and on which day. */
  deemed: z.partialRecord(deem, dayField()).default({}),
  neverDeemed: z.array(deem).default([]),
  notJudged: z.array(rule).default([]),
  end: z.strictObject({
    state: z.string(), number: z.number().int().optional(), committeeOutcome: z.string().optional(),
    plenaryOutcome: z.string().optional(), ordinanceNumber: z.string().optional(),
  }),
});

const SCENARIO = z.strictObject({
  title: lineField(),
  /** What there is to see in it, for whoever chooses. */
  about: lineField().optional(),
  council: z.strictObject({
    pack: z.string(), name: lineField(), lastBillNumber: z.number().int(),
    /** 재적의원 수: those whom the steps name, and others without a name. */
    members: z.number().int().min(1),
    committees: z.array(z.strictObject({
      id: z.string(), name: lineField(), size: z.number().int().min(1), standing: z.boolean().default(true),
    })).min(1),
    /** Known and announced (집회 공고) when the story begins. */
    sessions: z.array(INPUTS['calendar.set-session']),
  }),
  begins: moment,
  /** A paper of the bill as it was really written, beside the scenario: what the record writes is held against it. */
  original: z.strictObject({ paper: z.string(), file: z.string() }).optional(),
  steps: z.array(STEP).min(1),
  expect: EXPECTED,
});

export type Scenario = z.infer<typeof SCENARIO>;
export type Step = Scenario['steps'][number];

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const YAML = '.yaml';

/** A scenario that cannot be read; the message is a Korean sentence. */
export class BadScenario extends Error {
  override readonly name = 'BadScenario';
}

/** The scenarios that come with uian (각본), by name. */
export const scenarioNames = (): readonly string[] =>
  readdirSync(SCENARIOS).filter((file) => file.endsWith(YAML)).map((file) => file.slice(0, -YAML.length)).sort();

/** The file of a scenario that comes with uian, or of one in a file of somebody's own. */
export function scenarioFile(name: string): string {
  const known = `${SCENARIOS}${name}${YAML}`;
  return existsSync(known) ? known : name;
}

/** Reads a scenario (예행연습 각본). @throws BadScenario naming what is wrong with it */
export function readScenario(file: string): Scenario {
  let raw: unknown;
  try {
    raw = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadScenario(`각본을 읽을 수 없습니다: ${file} (${(error as Error).message})`);
  }
  const result = SCENARIO.safeParse(raw);
  if (result.success) {
    const { original } = result.data;
    return original ? { ...result.data, original: { ...original, file: resolve(dirname(file), original.file) } } : result.data;
  }
  throw new BadScenario(result.error.issues.map((issue) => `${issue.path.join('.') || '입력'}: ${issue.message}`).join(' / '));
}

/** The business instant (UTC, epoch milliseconds) of a moment in Seoul. */
export const instantOf = (seoul: string): number => Date.parse(`${seoul}:00+09:00`);

/** The committee whose office acts in a step; none for an office of the council. */
export const committeeOf = ({ by, of }: Step, { council }: Scenario): string | undefined =>
  (ACTORS[by].scope === 'committee' ? of ?? council.committees[0]!.id : undefined);

/** Replaces `$name` in an input by the stream that an earlier step gave that name. */
export function named(value: unknown, streams: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return streams.get(value.slice(1)) ?? value;
  if (Array.isArray(value)) return value.map((item) => named(item, streams));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, named(item, streams)]));
}
