import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type CalendarFacts, count, type Counted, type LegalCalendar, legalCalendar } from '@uian/calendar';
import { Temporal } from 'temporal-polyfill';
import { Failure } from '../stack/failure.js';
import { ROOT } from '../stack/paths.js';
import { type OracleCase, Seeded, someCalendar, someCase } from './oracle-cases.js';

const PROGRAM = join(ROOT, 'libs', 'calendar', 'oracle', 'oracle.py');
/** Cases that share a calendar. */
const BATCH = 5_000;
const LISTED = 50;

export interface OracleQuestion {
  /** How many random cases. */
  readonly cases: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
  /** Aborted to stop early: what was compared by then is the answer. */
  readonly interruption?: AbortSignal;
  /** What is held against the oracle: `count`, unless a spec plants an error. */
  readonly counting?: typeof count;
  /** The interpreter: python3, unless a spec wants it missing. */
  readonly python?: string;
}

/** A case on which the two differ, with both answers and the council's own days. */
export interface OracleMismatch {
  readonly case: OracleCase;
  readonly ours: string;
  readonly theirs: string;
  readonly calendar: CalendarFacts;
}

export interface OracleComparison {
  readonly compared: number;
  readonly mismatches: number;
  /** The first of them. */
  readonly listed: readonly OracleMismatch[];
  /** How many cases were answered in each style, and how many refused for each reason. */
  readonly answered: Readonly<Record<string, number>>;
}

/**
 * Compares `count` with the oracle in Python, which walks day by day, on random cases of every counting style.
 *
 * @throws Failure where there is no python3, or the oracle breaks down
 */
export async function runOracle(question: OracleQuestion): Promise<OracleComparison> {
  const { cases, seed, onProgress, interruption, counting = count } = question;
  const random = new Seeded(seed);
  const oracle = new Oracle(question.python ?? 'python3');
  const answered: Record<string, number> = {};
  const listed: OracleMismatch[] = [];
  let begun = 0;
  let compared = 0;
  let mismatches = 0;

  const begin = (): Batch | undefined => {
    if (begun >= cases || interruption?.aborted) return undefined;
    const facts = someCalendar(random);
    const asked = Array.from({ length: Math.min(BATCH, cases - begun) }, () => someCase(random));
    begun += asked.length;
    const theirs = oracle.ask(facts, asked);
    const calendar = legalCalendar(facts);
    return { facts, asked, theirs, ours: asked.map((one) => ourAnswer(one, calendar, counting, answered)) };
  };

  try {
    let following: Batch | undefined;
    for (let batch = begin(); batch; batch = following) {
      following = begin(); // asked before the answers are waited for, so that neither side is idle
      const { facts, asked, ours } = batch;
      for (const [at, theirs] of (await batch.theirs).entries()) {
        if (ours[at] === theirs) continue;
        mismatches += 1;
        if (listed.length < LISTED) listed.push({ case: asked[at]!, ours: ours[at]!, theirs, calendar: facts });
      }
      compared += asked.length;
      onProgress?.(compared);
    }
  } finally {
    oracle.close();
  }
  return { compared, mismatches, listed, answered };
}

/** Cases that share a calendar, with what both say of them. */
interface Batch {
  readonly facts: CalendarFacts;
  readonly asked: readonly OracleCase[];
  readonly ours: readonly string[];
  readonly theirs: Promise<readonly string[]>;
}

function ourAnswer({ start, ...spec }: OracleCase, calendar: LegalCalendar, counting: typeof count, answered: Record<string, number>): string {
  const counted = counting({ ...spec, start: Temporal.PlainDate.from(start) }, calendar);
  const kind = counted.known ? spec.style : counted.reason;
  answered[kind] = (answered[kind] ?? 0) + 1;
  return JSON.stringify(counted.known ? compared(counted) : counted);
}

/** What is compared, in the order in which the oracle writes it. */
function compared(counted: Counted & { known: true }): object {
  const { firstDay, rawLastDay, lastDay, suspendedDays, extended, style, rolledOver, earliest, startTime, lastTime } = counted;
  const { lastWorkingDay, secondReading } = counted;
  return {
    known: true, firstDay, rawLastDay, lastDay, suspendedDays,
    after: extended?.map(({ after = null }) => after),
    rolled: style === 'civil-forward' || style === 'prompt' ? rolledOver.length : undefined,
    earliest, startTime, lastTime, lastWorkingDay,
    second: secondReading && [secondReading.lastDay, secondReading.earliest].filter((day) => day !== undefined),
  };
}

/** The published days without what a council corrects: the oracle applies the corrections by itself. */
function publishedFacts(): object {
  const { knownFrom, knownThrough, dayOff } = legalCalendar();
  const holidays: string[] = [];
  for (let day = knownFrom; Temporal.PlainDate.compare(day, knownThrough) <= 0; day = day.add({ days: 1 })) {
    if (dayOff(day)?.kind === 'holiday') holidays.push(day.toString());
  }
  return { from: knownFrom.toString(), through: knownThrough.toString(), holidays };
}

/** A batch that is on its way. */
interface Asked {
  readonly of: number;
  readonly lines: string[];
  readonly answered: (lines: string[]) => void;
  readonly failed: (failure: Failure) => void;
}

/** The program in Python, asked in batches. */
class Oracle {
  private readonly published = publishedFacts();
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly waiting: Asked[] = [];
  private failure: Failure | undefined;
  private rest = '';

  constructor(python: string) {
    this.child = spawn(python, ['-B', PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdin.on('error', () => undefined); // told by its end
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => this.take(text));
    this.child.once('error', (error) => this.fail(
      `기간 계산을 맞추어 보려면 Python 3이 필요합니다. python3을 설치한 뒤 다시 실행해 주십시오 (${error.message}).`));
    this.child.once('exit', (code) => this.fail(`libs/calendar/oracle/oracle.py가 도중에 끝났습니다 (종료 코드 ${code}).`));
  }

  /** One answer a case, in their order. */
  ask(facts: CalendarFacts, cases: readonly OracleCase[]): Promise<string[]> {
    const answers = new Promise<string[]>((answered, failed) => {
      if (this.failure) return failed(this.failure);
      const header = JSON.stringify({ calendar: { ...this.published, ...facts } });
      this.waiting.push({ of: cases.length, lines: [], answered, failed });
      this.child.stdin.write(`${[header, ...cases.map((one) => JSON.stringify(one))].join('\n')}\n\n`);
    });
    answers.catch(() => undefined); // who waits for another batch has not come to this one yet
    return answers;
  }

  close(): void {
    this.child.stdin.end();
    this.child.kill();
  }

  private take(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      const [first] = this.waiting;
      if (first?.lines.push(line) === first?.of) this.waiting.shift()?.answered(first!.lines);
    }
  }

  private fail(message: string): void {
    this.failure ??= new Failure(message);
    for (const asked of this.waiting.splice(0)) asked.failed(this.failure);
  }
}
