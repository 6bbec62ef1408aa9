import { contractOf } from '@uian/contracts';
import { legalDayOf } from '@uian/domain';
import { FACT_TERMS } from '@uian/procedure';
import type { Client } from '@temporalio/client';
import { createDataSource, RehearsalSource } from '@uian/record';
import { lazyClient, runEvents, timeSkippingSupported } from '@uian/temporal';
import { CliFailure } from '../failure.js';
import type { ApiAnswer, ToldViolation } from './api-client.js';
import { compare } from './compare.js';
import type { PlayedStep, Rehearsed, ToldDeadline } from './life.js';
import { instantOf, type Scenario, type Step } from './scenario.js';
import { setStage, type Stage } from './stage.js';
import { VirtualTime } from './virtual-time.js';

export interface RehearsalServers {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  /** May make accounts. */
  readonly ownerDatabaseUrl: string;
}

/** Replaces `$name` in an input by the stream that an earlier step gave that name. */
function named(value: unknown, streams: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string' && value.startsWith('$')) return streams.get(value.slice(1)) ?? value;
  if (Array.isArray(value)) return value.map((item) => named(item, streams));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, named(item, streams)]));
}

function surprising(step: Step, answer: ApiAnswer): string | undefined {
  if (step.refused ? answer.kind === 'refused' : answer.kind === 'recorded') return undefined;
  const told = answer.kind === 'refused' ? answer.violations.map((v: ToldViolation) => `${v.rule}: ${v.message}`).join(' / ') : '기록됨';
  return `${step.at} ${FACT_TERMS[step.act]}: ${step.refused ? '거부되어야 하는데 ' : ''}${told}`;
}

async function play(
  scenario: Scenario, stage: Stage, time: VirtualTime, say: (line: string) => void,
): Promise<{ played: PlayedStep[]; bill: string; deadlines: Map<string, ToldDeadline>; surprise?: string }> {
  const streams = new Map<string, string>();
  const played: PlayedStep[] = [];
  const deadlines = new Map<string, ToldDeadline>();
  for (const step of scenario.steps) {
    const instant = instantOf(step.at);
    say(`${step.at.replace('T', ' ')}  ${step.try ?? FACT_TERMS[step.act]}`);
    await time.moveTo(instant);
    const person = stage.people.get(step.by)!;
    const answer = await person.act(step.act, legalDayOf(instant), named(step.input, streams) as object, step.on && streams.get(step.on));
    played.push({ step, answer });
    if (answer.kind === 'recorded' && step.as) streams.set(step.as, answer.stream);
    const bill = streams.get('bill') ?? '';
    const surprise = surprising(step, answer);
    if (surprise) return { played, bill, deadlines, surprise };
    if (answer.kind === 'recorded' && bill) {
      const told = await person.get<{ items: ToldDeadline[] }>(`/api/bills/${bill}/deadlines`);
      for (const deadline of told.items) deadlines.set(deadline.rule.id, deadline);
    }
  }
  await time.atRest(streams.values());
  return { played, bill: streams.get('bill') ?? '', deadlines };
}

/** Events that moving a workflow through virtual time leaves in its history. */
const SKIPPING = ['WORKFLOW_EXECUTION_OPTIONS_UPDATED', 'WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED'];

/** The history of a workflow, once it has ended or come to rest. */
async function historyOf(client: Client, workflowId: string): Promise<Rehearsed['history']> {
  const runs = await runEvents(client, workflowId);
  const byType: Record<string, number> = {};
  for (const type of runs.flatMap((run) => run.events)) byType[type] = (byType[type] ?? 0) + 1;
  const total = runs.reduce((sum, run) => sum + run.events.length, 0);
  const skipping = SKIPPING.reduce((sum, type) => sum + (byType[type] ?? 0), 0);
  return { total, skipping, runs: runs.map((run) => run.events.length), byType };
}

/** Rehearses a bill's whole life in virtual time, through the API, the recorder, the relay, the workflows and clocks. */
export async function rehearse(scenario: Scenario, servers: RehearsalServers, say: (line: string) => void): Promise<Rehearsed> {
  const client = lazyClient();
  const dataSource = await createDataSource({ url: servers.databaseUrl, poolSize: 3 }).initialize();
  try {
    if (!(await timeSkippingSupported(client))) {
      throw new CliFailure('이 Temporal 서버는 시간 건너뛰기를 지원하지 않아 예행연습을 할 수 없습니다 (frontend.WorkflowTimeSkippingEnabled=true가 필요합니다).');
    }
    say('예행연습 의회를 만듭니다.');
    const stage = await setStage(scenario, dataSource, servers.ownerDatabaseUrl, servers.apiUrl);
    const source = new RehearsalSource(dataSource, stage.council);
    const time = new VirtualTime(dataSource, client, source, stage.council, instantOf(scenario.begins));
    const { played, bill, deadlines, surprise } = await play(scenario, stage, time, say);
    const state = await source.bill(bill);
    const alarms = await source.alarms();
    const events = await source.events(bill);
    const history = await historyOf(client, contractOf('bill').workflowId(bill));
    const life = {
      council: stage.council, bill, played, alarms, deadlines: [...deadlines.values()], events,
      history,
      end: { state: state.state, number: state.number, committeeOutcome: state.committeeOutcome, ordinanceNumber: state.ordinanceNumber },
      notJudged: [...new Set(state.notJudged.map((mark) => mark.rule))],
    };
    return { ...life, mismatches: [...(surprise ? [{ what: '행위', expected: '각본대로', found: surprise }] : []), ...compare(scenario, life)] };
  } finally {
    await client.connection.close();
    await dataSource.destroy();
  }
}
