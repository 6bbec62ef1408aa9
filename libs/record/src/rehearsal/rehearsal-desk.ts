import type { DataSource } from 'typeorm';
import type { CouncilDirectory } from '../council-directory.js';
import { PlayedStage } from './played-stage.js';
import { readScenario, scenarioFile, scenarioNames, type Scenario } from './scenario.js';
import type { NewLine, RehearsalLine } from './told.js';

/** A scenario that can be rehearsed (각본). */
export interface ScenarioView {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** First and last legal day of the story. */
  readonly from: string;
  readonly to: string;
  readonly steps: number;
}

/** A rehearsal that somebody asked for (예행연습). */
export interface RehearsalView {
  readonly id: string;
  readonly scenario: string;
  readonly status: 'asked' | 'running' | 'done' | 'stopped' | 'failed';
  /** Why it ended as it did, for people; null while all is well. */
  readonly says: string | null;
  readonly askedAt: string;
}

export interface AskedRehearsal {
  readonly id: string;
  readonly scenario: string;
}

/** A rehearsal of which nothing was heard for so long has lost its worker. */
const LOST_AFTER = '60 seconds';
const LOST = '예행연습이 도중에 끊겼습니다. 다시 시작하세요.';
const UNIQUE_VIOLATION = '23505';
const VIEW = `id, scenario, status, says, to_char(asked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "askedAt"`;

/** Where rehearsals are asked for, run, watched and stopped: the API asks and reads, the worker runs. */
export class RehearsalDesk {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** Every scenario that comes with uian. */
  scenarios(): readonly ScenarioView[] {
    return scenarioNames().map((name) => {
      const { title, about = '', steps } = readScenario(scenarioFile(name));
      return { name, title, about, from: steps[0]!.at.slice(0, 10), to: steps.at(-1)!.at.slice(0, 10), steps: steps.length };
    });
  }

  /** Asks for a rehearsal. @returns its id, or undefined where the council has one that is not over */
  async ask(council: string, account: string, scenario: string): Promise<string | undefined> {
    await this.endLost();
    try {
      const [row] = await this.dataSource.query<{ id: string }[]>(
        'insert into rehearsal (council_id, asked_by, scenario) values ($1, $2, $3) returning id', [council, account, scenario]);
      return row!.id;
    } catch (error) {
      if ((error as { code?: string }).code === UNIQUE_VIOLATION) return undefined;
      throw error;
    }
  }

  /** The newest rehearsals of a council. */
  async list(council: string): Promise<readonly RehearsalView[]> {
    return this.dataSource.query(`select ${VIEW} from rehearsal where council_id = $1 order by id desc limit 20`, [council]);
  }

  async one(council: string, id: string): Promise<RehearsalView | undefined> {
    const [row] = await this.dataSource.query<RehearsalView[]>(`select ${VIEW} from rehearsal where council_id = $1 and id = $2`, [council, id]);
    return row;
  }

  /** The lines after one of them, in order. */
  async lines(id: string, after: number): Promise<readonly RehearsalLine[]> {
    return this.dataSource.query(`
      select nth, kind, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, body
        from rehearsal_line where rehearsal_id = $1 and nth > $2 order by nth limit 500`, [id, after]);
  }

  /** Asks the worker to stop; one that nobody has begun is stopped at once. */
  async stop(council: string, id: string): Promise<void> {
    await this.dataSource.query(`
      update rehearsal set stop_asked = true, status = case when status = 'asked' then 'stopped' else status end
       where council_id = $1 and id = $2 and status in ('asked', 'running')`, [council, id]);
  }

  /** The worker takes the oldest rehearsal that waits. */
  async claim(): Promise<AskedRehearsal | undefined> {
    await this.endLost();
    const [rows] = await this.dataSource.query<[AskedRehearsal[], number]>(`
      update rehearsal set status = 'running', seen_at = now()
       where id = (select id from rehearsal where status = 'asked' order by id limit 1 for update skip locked)
      returning id, scenario`);
    return rows[0];
  }

  /** Sets up the council in which a scenario is played. */
  stage(scenario: Scenario): Promise<PlayedStage> {
    return PlayedStage.set(scenario, this.dataSource, this.councils);
  }

  /** Tells what has happened, and that the worker lives. @returns whether somebody wants it to stop */
  async tell(id: string, from: number, lines: readonly NewLine[]): Promise<boolean> {
    if (lines.length > 0) {
      await this.dataSource.query(`
        insert into rehearsal_line (rehearsal_id, nth, kind, at, body)
        select $1, $2 + l.nth, l.kind, to_timestamp(l.at / 1000.0), l.body
          from jsonb_to_recordset($3::jsonb) as l (nth int, kind text, at float8, body jsonb)`,
      [id, from, JSON.stringify(lines.map((line, nth) => ({ ...line, nth: nth + 1 })))]);
    }
    const [rows] = await this.dataSource.query<[{ stop_asked: boolean }[], number]>(
      'update rehearsal set seen_at = now() where id = $1 returning stop_asked', [id]);
    return rows[0]?.stop_asked ?? true;
  }

  async end(id: string, status: 'done' | 'stopped' | 'failed', says: string | null): Promise<void> {
    await this.dataSource.query('update rehearsal set status = $2, says = $3 where id = $1', [id, status, says]);
  }

  private async endLost(): Promise<void> {
    await this.dataSource.query(
      `update rehearsal set status = 'failed', says = $1 where status = 'running' and seen_at < now() - interval '${LOST_AFTER}'`, [LOST]);
  }
}
