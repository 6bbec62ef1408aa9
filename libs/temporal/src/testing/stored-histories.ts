import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Worker, type WorkflowBundle } from '@temporalio/worker';

/** One folder for each released shape of the workflows, in the order of their release: `1`, `2` … */
export const HISTORIES = new URL('../../../../workflows/histories/', import.meta.url);

/** A run as the server kept it; it stands for the runs of its shape that are open somewhere. */
export interface StoredHistory {
  /** Shape and file, e.g. `1/bill-life.2`. */
  readonly id: string;
  readonly workflowType: string;
  /** The history in Temporal's JSON. */
  readonly history: unknown;
}

/** The released shapes, oldest first. */
export function releasedShapes(folder = HISTORIES): readonly number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(Number).filter(Number.isInteger).sort((a, b) => a - b);
}

/** Every history of every released shape. */
export const storedHistories = (): readonly StoredHistory[] =>
  releasedShapes().flatMap((shape) =>
    readdirSync(new URL(`${shape}/`, HISTORIES)).sort().map((file) => storedHistory(`${shape}/${file.replace(/\.json$/, '')}`)));

export function storedHistory(id: string): StoredHistory {
  const history = JSON.parse(readFileSync(new URL(`${id}.json`, HISTORIES), 'utf8')) as {
    events: readonly { workflowExecutionStartedEventAttributes?: { workflowType: { name: string } } }[];
  };
  return { id, history, workflowType: history.events[0]?.workflowExecutionStartedEventAttributes?.workflowType.name ?? '' };
}

/** Replays histories on a bundle. Answers why each that does not replay fails; nothing when all do. */
export async function replayFailures(
  workflowBundle: WorkflowBundle,
  histories: readonly StoredHistory[] = storedHistories(),
): Promise<ReadonlyMap<string, Error>> {
  const failures = new Map<string, Error>();
  const replayed = Worker.runReplayHistories({ workflowBundle }, histories.map(({ id, history }) => ({ workflowId: id, history })));
  for await (const { workflowId, error } of replayed) if (error) failures.set(workflowId, error);
  return failures;
}
