import type { INPUTS } from '@uian/domain';
import type { ActId } from '@uian/procedure';
import type { z } from 'zod';

/** What an act takes, before its schema has filled in what was left out. */
export type InputOf<Act extends ActId> = z.input<(typeof INPUTS)[Act]>;

/** The stream of a bill or meeting of the plan, once it has one. */
export type StreamOf = (key: string) => string;

/** One act of the plan: who does what on which day, at what time of it. */
export interface PlannedAct {
  readonly day: string;
  /** Minutes after midnight (Asia/Seoul). */
  readonly time: number;
  /** Login of who does it. */
  readonly by: string;
  readonly act: ActId;
  /** Whose record it enters; the council's own has no key. */
  readonly key?: string;
  readonly input: (streamOf: StreamOf) => object;
}

/** Office hours of the acts that have no hour of their own: nobody refers a bill before it was received. */
const HOURS: readonly (readonly [RegExp, number])[] = [
  [/^calendar\./, 9 * 60 + 10], [/introduce|submit$|lodge|propose/, 10 * 60], [/receive|accept/, 11 * 60], [/refer/, 14 * 60],
  [/meeting\.(draft|change)/, 15 * 60], [/meeting\.consult/, 15 * 60 + 30], [/meeting\.answer/, 11 * 60], [/meeting\.request/, 16 * 60],
  [/meeting\.(approve|return)/, 10 * 60 + 30], [/meeting\.notify/, 13 * 60], [/distribute/, 17 * 60], [/plenary|reconsider$/, 15 * 60],
];
const USUAL_HOUR = 13 * 60 + 30;

const hourOf = (act: ActId): number => HOURS.find(([pattern]) => pattern.test(act))?.[1] ?? USUAL_HOUR;

/**
 * What the people of a council do, day by day. Whole lives are planned, into the time to come; what lies before today is what
 * has happened.
 */
export class Plan {
  private readonly acts: PlannedAct[] = [];

  /** Adds an act; `input` may be worked out from streams that exist by then. */
  add<Act extends ActId>(
    day: string, by: string, act: Act, key: string | undefined, input: InputOf<Act> | ((streamOf: StreamOf) => InputOf<Act>), time = hourOf(act),
  ): this {
    this.acts.push({ day, by, act, ...(key !== undefined && { key }), time, input: typeof input === 'function' ? input as (of: StreamOf) => object : () => input as object });
    return this;
  }

  /** What happens before a day, in order. */
  before(today: string): readonly PlannedAct[] {
    return this.acts.map((act, at) => ({ act, at })).filter(({ act }) => act.day < today)
      .sort((a, b) => (a.act.day < b.act.day ? -1 : a.act.day > b.act.day ? 1 : a.act.time - b.act.time || a.at - b.at))
      .map(({ act }) => act);
  }
}
