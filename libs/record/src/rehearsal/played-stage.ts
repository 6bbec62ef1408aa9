import { randomUUID } from 'node:crypto';
import { INPUTS, legalDayOf } from '@uian/domain';
import type { DataSource } from 'typeorm';
import type { ActAnswer } from '../act-answer.js';
import type { CouncilDirectory } from '../council-directory.js';
import { BillReads } from '../reads/bill-reads.js';
import type { DeadlineView } from '../reads/deadline-view.js';
import type { TimelineEntry } from '../reads/timeline.js';
import { Recorder } from '../recorder.js';
import { RehearsalSource } from './rehearsal-source.js';
import { committeeOf, instantOf, named, type Scenario, type Step } from './scenario.js';
import { setStage } from './stage.js';

/** What is told of a bill of a rehearsal. */
export interface RehearsedLife {
  readonly title: string;
  readonly state: string;
  readonly deadlines: readonly DeadlineView[];
  readonly timeline: readonly TimelineEntry[];
}

/** The council of a rehearsal, in which the steps of its scenario are recorded by whoever holds the office. */
export class PlayedStage {
  readonly source: RehearsalSource;
  /** The streams by the names that steps give them. */
  readonly streams = new Map<string, string>();
  private readonly recorder: Recorder;
  private readonly reads: BillReads;

  private constructor(private readonly scenario: Scenario, readonly council: string, dataSource: DataSource, councils: CouncilDirectory) {
    this.source = new RehearsalSource(dataSource, council);
    this.recorder = new Recorder(dataSource, councils);
    this.reads = new BillReads(dataSource, councils);
  }

  static async set(scenario: Scenario, dataSource: DataSource, councils: CouncilDirectory): Promise<PlayedStage> {
    return new PlayedStage(scenario, await setStage(scenario, dataSource), dataSource, councils);
  }

  /** Records a step of the scenario. */
  async act(step: Step): Promise<ActAnswer> {
    const committee = committeeOf(step, this.scenario);
    const stream = step.on && this.streams.get(step.on);
    const answer = await this.recorder.record({
      council: this.council, commandId: randomUUID(), act: step.act, day: legalDayOf(instantOf(step.at)), ...(stream && { stream }),
      actor: { id: `rehearsal.${step.by}`, offices: [{ role: step.by, ...(committee && { committee }) }] },
      input: INPUTS[step.act].parse(named(step.input, this.streams)),
    });
    if (answer.kind === 'recorded' && step.as !== undefined) this.streams.set(step.as, answer.stream);
    return answer;
  }

  /** The bill of that name, with each deadline and how it was counted. */
  async life(name: string): Promise<RehearsedLife | undefined> {
    const id = this.streams.get(name);
    if (id === undefined) return undefined;
    const [bill, deadlines] = await Promise.all([this.reads.one(this.council, id), this.reads.deadlines(this.council, id)]);
    if (!bill || !('timeline' in bill) || !Array.isArray(deadlines)) return undefined;
    return { title: bill.title, state: bill.state.term, deadlines, timeline: bill.timeline };
  }
}
