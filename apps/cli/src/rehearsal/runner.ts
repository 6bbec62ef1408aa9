import { contractOf } from '@uian/contracts';
import { legalDayOf, type Recounted } from '@uian/domain';
import { FACT_TERMS, isCalendarActId } from '@uian/procedure';
import type { Client } from '@temporalio/client';
import { createDataSource, instantOf, named, RehearsalSource, THE_BILL, type Scenario, type Step } from '@uian/record';
import { lazyClient, runEvents, timeSkippingSupported, VirtualTime } from '@uian/temporal';
import { CliFailure } from '../failure.js';
import type { ApiAnswer, ApiClient, ToldViolation } from './api-client.js';
import { compare } from './compare.js';
import type { PlayedStep, Rehearsed, RehearsedBill, ToldBill, ToldDeadline } from './life.js';
import { PaperTray } from './paper-tray.js';
import { peopleOnStage, type Stage } from './stage.js';

export interface RehearsalServers {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  /** May make accounts. */
  readonly ownerDatabaseUrl: string;
}

function surprising(step: Step, answer: ApiAnswer): string | undefined {
  if (step.refused ? answer.kind === 'refused' : answer.kind === 'recorded') return undefined;
  const told = answer.kind === 'refused' ? answer.violations.map((v: ToldViolation) => `${v.rule}: ${v.message}`).join(' / ') : '기록됨';
  return `${step.at} ${FACT_TERMS[step.act]}: ${step.refused ? '거부되어야 하는데 ' : ''}${told}`;
}

/** The streams of a rehearsal by the names that its steps give them, and what was told of the deadlines of its bills. */
class Names {
  readonly streams = new Map<string, string>();
  private readonly bills = new Map<string, Map<string, ToldDeadline>>();

  keep({ as, act }: Step, stream: string): void {
    if (as === undefined) return;
    this.streams.set(as, stream);
    if (act.startsWith('bill.')) this.bills.set(as, new Map());
  }

  /** Asks what the deadlines of every bill are now; those that are over stay as they were told last. */
  async listen(person: ApiClient): Promise<void> {
    for (const [name, deadlines] of this.bills) {
      const told = await person.get<{ items: ToldDeadline[] }>(`/api/bills/${this.streams.get(name)}/deadlines`);
      for (const deadline of told.items) deadlines.set(deadline.rule.id, deadline);
    }
  }

  /** The lives of the bills, as the API tells them. */
  async lives(person: ApiClient): Promise<readonly RehearsedBill[]> {
    return Promise.all([...this.bills].map(async ([name, deadlines]) => {
      const { title, timeline } = await person.get<ToldBill>(`/api/bills/${this.streams.get(name)}`);
      const recounted = timeline.filter(({ type }) => type.id === 'deadline.recounted')
        .flatMap(({ details }) => (details as unknown as Recounted).moved);
      const events = timeline.map(({ type, day }) => ({ type: type.id, day }));
      return { name, title, events, deadlines: [...deadlines.values()], recounted };
    }));
  }
}

async function play(
  scenario: Scenario, stage: Stage, time: VirtualTime, papers: PaperTray, say: (line: string) => void,
): Promise<{ played: PlayedStep[]; names: Names; surprise?: string }> {
  const names = new Names();
  const played: PlayedStep[] = [];
  for (const step of scenario.steps) {
    const instant = instantOf(step.at);
    say(`${step.at.replace('T', ' ')}  ${step.try ?? FACT_TERMS[step.act]}`);
    await time.moveTo(instant);
    const person = stage.personFor(step);
    const answer = await person.act(
      step.act, legalDayOf(instant), named(step.input, names.streams) as object, step.on && names.streams.get(step.on));
    played.push({ step, answer });
    if (answer.kind === 'recorded') names.keep(step, answer.stream);
    const surprise = surprising(step, answer);
    if (surprise) return { played, names, surprise };
    if (answer.kind !== 'recorded') continue;
    if (isCalendarActId(step.act)) await time.carriedOn(answer.stream);
    await names.listen(person);
    await papers.after(step, answer.stream, person);
  }
  await time.atRest(names.streams.values());
  return { played, names };
}

/** Events that moving a workflow through virtual time leaves in its history. */
const SKIPPING = ['WORKFLOW_EXECUTION_OPTIONS_UPDATED', 'WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED'];

/** The last runs of a workflow each time that it ended, or rests now: an act on a closed bill (판결) begins it anew. */
async function endsOf(client: Client, workflowId: string): Promise<readonly string[]> {
  const ends: { runId: string; startTime: Date }[] = [];
  const query = `WorkflowId = '${workflowId}' AND ExecutionStatus != 'ContinuedAsNew'`;
  for await (const run of client.workflow.list({ query })) ends.push(run);
  return ends.sort((a, b) => a.startTime.getTime() - b.startTime.getTime()).map(({ runId }) => runId);
}

/** The history of a workflow, once it has ended or come to rest. */
async function historyOf(client: Client, workflowId: string): Promise<Rehearsed['history']> {
  const ends = await endsOf(client, workflowId);
  const runs = (await Promise.all(ends.map((end) => runEvents(client, workflowId, end)))).flat();
  const byType: Record<string, number> = {};
  for (const type of runs.flatMap((run) => run.events)) byType[type] = (byType[type] ?? 0) + 1;
  const total = runs.reduce((sum, run) => sum + run.events.length, 0);
  const skipping = SKIPPING.reduce((sum, type) => sum + (byType[type] ?? 0), 0);
  return { total, skipping, runs: runs.map((run) => run.events.length), byType };
}

/**
 * Rehearses a bill's whole life in virtual time, through the API, the recorder, the relay, the workflows and clocks.
 * @param folder where its papers are put, if they are wanted
 */
export async function rehearse(scenario: Scenario, servers: RehearsalServers, say: (line: string) => void, folder?: string): Promise<Rehearsed> {
  const client = lazyClient();
  const dataSource = await createDataSource({ url: servers.databaseUrl, poolSize: 3 }).initialize();
  try {
    if (!(await timeSkippingSupported(client))) {
      throw new CliFailure('이 Temporal 서버는 시간 건너뛰기를 지원하지 않아 예행연습을 할 수 없습니다 (frontend.WorkflowTimeSkippingEnabled=true가 필요합니다).');
    }
    say('예행연습 의회를 만듭니다.');
    const stage = await peopleOnStage(scenario, dataSource, servers.ownerDatabaseUrl, servers.apiUrl);
    const source = new RehearsalSource(dataSource, stage.council);
    const time = new VirtualTime(client, source, instantOf(scenario.begins));
    const papers = new PaperTray(scenario, folder);
    const { played, names, surprise } = await play(scenario, stage, time, papers, say);
    const bill = names.streams.get(THE_BILL);
    if (bill === undefined) throw new CliFailure(`각본의 첫 행위가 기록되지 않았습니다: ${surprise ?? `${THE_BILL}이라는 의안이 없습니다`}`);
    const { state, number, committeeOutcome, plenaryOutcome, ordinanceNumber, ...rest } = await source.bill(bill);
    const life = {
      council: stage.council, bills: await names.lives(stage.personFor(scenario.steps[0]!)), played, alarms: await source.alarms(),
      papers: papers.written, ...await papers.besideOriginal(),
      history: await historyOf(client, contractOf('bill').workflowId(bill)),
      end: { state, number, committeeOutcome, plenaryOutcome, ordinanceNumber },
      notJudged: [...new Set(rest.notJudged.map((mark) => mark.rule))],
    };
    return { ...life, mismatches: [...(surprise ? [{ what: '행위', expected: '각본대로', found: surprise }] : []), ...compare(scenario, life)] };
  } finally {
    await client.connection.close();
    await dataSource.destroy();
  }
}
