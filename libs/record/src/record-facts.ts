import type { NewEvent } from '@uian/domain';
import type { DataSource } from 'typeorm';
import { commit } from './commit.js';
import type { CouncilDirectory } from './council-directory.js';
import { ENGINE, StreamDraft } from './draft.js';
import { inTransaction } from './transaction.js';

/** A stream as its facts tell it. */
export interface StreamOfFacts {
  readonly id: string;
  readonly kind: 'bill' | 'meeting';
  readonly facts: readonly NewEvent[];
  /** Business instant (UTC, epoch milliseconds) of the recording. */
  readonly at: number;
}

/**
 * Begins many streams with facts that nobody decides on: chained, folded and projected like any other, in one transaction.
 * For measurements and tests, which need a great many bills; an act of a person goes through the recorder.
 */
export async function recordFacts(
  dataSource: DataSource, councils: CouncilDirectory, councilId: string, streams: readonly StreamOfFacts[],
): Promise<void> {
  const council = await councils.of(councilId);
  const drafts = streams.map(({ id, kind, facts, at }) => {
    const draft = StreamDraft.begin(id, kind, { council: councilId, actor: ENGINE, ground: null, commandId: null, at });
    for (const fact of facts) draft.add(fact);
    return draft;
  });
  await inTransaction(dataSource, (client) => commit(client, council, drafts, { owe: false }));
}
