import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PERIOD_IDS, periodRow, type Effect, type PeriodId, type PeriodStyle, type PeriodUnit } from './periods.js';
import { procedureAsOf } from './procedure-as-of.js';

interface Line {
  readonly id: string;
  readonly len?: number | null;
  readonly suggest?: number;
  readonly unit?: string;
  readonly count: string;
  readonly effect: Effect;
  readonly date?: string;
}

interface Row {
  readonly length: number | null;
  readonly unit: PeriodUnit;
  readonly style: PeriodStyle;
  readonly effect: Effect;
}

const STYLES: Readonly<Record<string, PeriodStyle>> = {
  CIVIL_FWD: 'civil-forward', CAL: 'civil-forward', NOROLL_FWD: 'no-roll-forward', WAIT: 'wait', BACK: 'back', SESSION: 'session',
  HOURS: 'hours', HOURS_BIZ: 'hours-business-back', MINPERIOD: 'minimum-period', FIXED: 'fixed', EVENT: 'event', PROMPT: 'prompt',
};
const UNITS: Readonly<Record<string, PeriodUnit>> = {
  calendar_day: 'day', session_day: 'day', business_day: 'business-day', hour: 'hour', month: 'month', date: 'day',
};

/** Where our rows say otherwise, and why. */
const OTHERWISE: Readonly<Partial<Record<PeriodId, { readonly ours: Partial<Row>; readonly why: string }>>> = {
  'bill.council_notice': { ours: { effect: 'window' }, why: 'the duty is to give notice (bill.give_notice); the notice is open for so long' },
  'committee.designated_period': { ours: { style: 'event' }, why: 'the chair names its last day: nothing is counted' },
  'plenary.wait': { ours: { length: 1 }, why: 'the line tells of 서울, which has no such wait; the figure is that of 경기' },
};

const path = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'law', 'deadlines.jsonl');
const stands = existsSync(path);
const lines = stands ? readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line) : [];

const TODAY = '2026-11-02';

/** The figures of today: 서울, then of 경기 where only it has the row, then of the superintendent's affairs (교육·학예). */
function rowOf(id: PeriodId): Row | undefined {
  const found = procedureAsOf('seoul', TODAY).period(id) ?? procedureAsOf('gyeonggi', TODAY).period(id)
    ?? procedureAsOf('seoul', { act: TODAY, head: 'superintendent' }).period(id);
  return found && { length: found.length, unit: found.unit, style: found.style, effect: found.effect };
}

/** The same row as the line has it. */
const saidBy = ({ len, suggest, unit, count, effect }: Line): Row => ({
  length: len ?? suggest ?? 0, unit: unit === undefined ? 'day' : UNITS[unit]!, style: STYLES[count]!, effect,
});

describe('the rows of periods', () => {
  if (!stands) console.info('The outside table of deadlines does not stand beside the repository: only what differs from it is looked at.');

  it('hold every line of the outside table', () => {
    expect(lines).toHaveLength(stands ? 52 : 0);
    expect(lines.map(({ id }) => id).filter((id) => !PERIOD_IDS.includes(id as PeriodId))).toEqual([]);
  });

  it('say what it says, but where they say why not', () => {
    for (const line of lines) {
      const id = line.id as PeriodId;
      expect(periodRow(id).date).toBe(line.date);
      expect({ id, ...rowOf(id) }).toEqual({ id, ...saidBy(line), ...OTHERWISE[id]?.ours });
    }
  });

  it('say so where they differ', () => {
    for (const [id, { ours, why }] of Object.entries(OTHERWISE)) {
      expect({ id, ...rowOf(id as PeriodId) }).toMatchObject(ours);
      expect(why).not.toBe('');
      const line = lines.find((other) => other.id === id);
      if (line) expect(saidBy(line)).not.toMatchObject(ours);
    }
  });
});
