import { readFileSync } from 'node:fs';
import { dayField, INPUTS, lineField } from '@uian/domain';
import { ACTORS, PERIOD_IDS, RULE_IDS, type ActId, type ActorRole } from '@uian/procedure';
import { parse } from 'yaml';
import { z } from 'zod';
import { parsed } from '../parsed.js';
import { CliFailure } from '../failure.js';

const acts = Object.keys(INPUTS) as [ActId, ...ActId[]];
const roles = Object.keys(ACTORS) as [ActorRole, ...ActorRole[]];
const period = z.enum(PERIOD_IDS as [(typeof PERIOD_IDS)[number]]);
const rule = z.enum(RULE_IDS as [(typeof RULE_IDS)[number]]);
/** Business time in Seoul, `YYYY-MM-DDTHH:MM`. */
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, '시각을 YYYY-MM-DDTHH:MM으로 적으세요.');

const STEP = z.strictObject({
  at: moment, by: z.enum(roles), act: z.enum(acts),
  /** The stream it is about, by the name an earlier step gave it; or the name this step gives. */
  on: z.string().optional(), as: z.string().optional(),
  input: z.record(z.string(), z.unknown()),
  assumed: z.boolean().default(false), note: z.string().optional(),
  /** Tried on purpose: it must be refused, by these rules at least. */
  try: z.string().optional(),
  refused: z.strictObject({ rules: z.array(rule), ruleAllowedFrom: z.partialRecord(rule, dayField()).default({}) }).optional(),
});

const SCENARIO = z.strictObject({
  title: lineField(),
  council: z.strictObject({
    pack: z.string(), name: lineField(), lastBillNumber: z.number().int(), members: z.number().int().min(1),
    committee: z.strictObject({ id: z.string(), name: lineField(), size: z.number().int().min(1) }),
    sessions: z.array(INPUTS['calendar.set-session']),
  }),
  begins: moment,
  steps: z.array(STEP).min(1),
  expect: z.strictObject({
    deadlines: z.array(z.strictObject({
      period, due: dayField(), target: dayField().optional(), otherReading: dayField().optional(),
    })).default([]),
    /** Days on which the reminders of a period ring, all of them and in order. */
    alarms: z.partialRecord(period, z.array(dayField())).default({}),
    neverDeemed: z.array(z.string()).default([]),
    notJudged: z.array(rule).default([]),
    end: z.strictObject({
      state: z.string(), number: z.number().int().optional(), committeeOutcome: z.string().optional(),
      ordinanceNumber: z.string().optional(), inForceOn: dayField().optional(),
    }),
  }),
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
