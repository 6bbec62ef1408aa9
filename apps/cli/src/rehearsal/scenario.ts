import { readFileSync } from 'node:fs';
import { dayField, INPUTS, lineField } from '@uian/domain';
import { ACTORS, BILL_DEEM_IDS, PERIOD_IDS, RULE_IDS, type ActId, type ActorRole } from '@uian/procedure';
import { parse } from 'yaml';
import { z } from 'zod';
import { parsed } from '../parsed.js';
import { CliFailure } from '../failure.js';

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
  steps: z.array(STEP).min(1),
  expect: EXPECTED,
});

export type Scenario = z.infer<typeof SCENARIO>;
export type Step = Scenario['steps'][number];

/** Reads a scenario (예행연습 각본). @throws CliFailure naming what is wrong with it */
export function readScenario(file: string): Scenario {
  let raw: unknown;
  try {
    raw = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CliFailure(`각본을 읽을 수 없습니다: ${file} (${(error as Error).message})`);
  }
  return parsed(SCENARIO, raw);
}

/** The business instant (UTC, epoch milliseconds) of a moment in Seoul. */
export const instantOf = (seoul: string): number => Date.parse(`${seoul}:00+09:00`);
