/** A comparison of ours with what nobody here wrote; one file each beside this one, named in `conformance.ts`. */
export interface Conformance {
  /** What the command line calls it. */
  readonly name: string;
  /** Korean: what is compared. */
  readonly title: string;
  /** Tells the report what it compared and every disagreement. Stops early where `report.interruption` is aborted. */
  run(report: Report): Promise<void> | void;
}

export interface ReportOptions {
  readonly interruption?: AbortSignal;
  /** Lists every disagreement instead of the first few of each reason. */
  readonly all?: boolean;
  /** How many random cases, for the comparisons that make up their own. */
  readonly cases?: number;
  /** For the same: the same seed makes the same cases. */
  readonly seed?: number;
  /** Uses the excerpts in the repository even where the whole data stands beside it. */
  readonly excerptsOnly?: boolean;
  /** For results. */
  readonly out?: (line: string) => void;
  /** For progress. */
  readonly progress?: (line: string) => void;
}

/** One case on which ours and theirs differ, or that is not compared. */
export interface Disagreement {
  /** Of the case in its source. */
  readonly id: string;
  /** Korean: what differs, with both figures. */
  readonly what: string;
  /** Korean: the reason, the same words for all cases that share it. Without one the comparison fails. */
  readonly why?: string;
}

const LISTED = 10;
const PROGRESS_EVERY_MS = 3_000;
const UNEXPLAINED = '설명되지 않음';

/** What one comparison found, written out in Korean as it goes. */
export class Report {
  private readonly disagreements = new Map<string, Disagreement[]>();
  private saidAt = performance.now();

  constructor(private readonly name: string, readonly options: ReportOptions = {}) {}

  /** Aborted when the person ends the command. */
  get interruption(): AbortSignal | undefined {
    return this.options.interruption;
  }

  /** How many disagreements have no reason: each is a failure. */
  get unexplained(): number {
    return this.disagreements.get(UNEXPLAINED)?.length ?? 0;
  }

  /** How many were listed with a reason. */
  get explained(): number {
    return [...this.disagreements.values()].reduce((sum, { length }) => sum + length, 0) - this.unexplained;
  }

  /** A line of the result. */
  say(line: string): void {
    (this.options.out ?? (() => undefined))(`  ${line}`);
  }

  /** One counted figure: `현행: 37건 가운데 37건 일치`. */
  matched(what: string, agreed: number, of: number): void {
    this.say(`${what}: ${count(of)} 가운데 ${count(agreed)} 일치`);
  }

  /** One figure that nothing is compared with. */
  figure(what: string, n: number): void {
    this.say(`    ${what}: ${count(n)}`);
  }

  /** Takes down a case; `close` lists it. */
  disagree(disagreement: Disagreement): void {
    const why = disagreement.why ?? UNEXPLAINED;
    this.disagreements.set(why, [...this.disagreements.get(why) ?? [], disagreement]);
  }

  /** How far a slow comparison is; said every few seconds, so it may be called for each case. */
  progress(done: number, of?: number): void {
    if (performance.now() - this.saidAt < PROGRESS_EVERY_MS) return;
    this.saidAt = performance.now();
    (this.options.progress ?? (() => undefined))(`${this.name} ${count(done)}${of === undefined ? '' : ` / ${count(of)}`}`);
  }

  /** Lists what disagrees, by reason, the unexplained last. */
  close(): void {
    const groups = [...this.disagreements].sort(([a], [b]) => Number(a === UNEXPLAINED) - Number(b === UNEXPLAINED));
    for (const [why, cases] of groups) {
      this.say(`${why === UNEXPLAINED ? '✘' : '·'} ${why} ${count(cases.length)}`);
      const listed = this.options.all ? cases : cases.slice(0, LISTED);
      for (const { id, what } of listed) this.say(`    ${id}: ${what}`);
      if (cases.length > listed.length) this.say(`    … 외 ${count(cases.length - listed.length)} (--all로 모두 볼 수 있습니다)`);
    }
  }
}

const count = (n: number): string => `${n.toLocaleString('en-US')}건`;
