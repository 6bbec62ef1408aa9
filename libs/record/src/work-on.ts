import type { Client } from 'pg';
import type { ActAnswer, ActRequest, RecordedAct } from './act-answer.js';
import { fingerprint } from './chain.js';
import { businessDay, businessNow, type CouncilDirectory } from './council-directory.js';
import type { Work } from './decide-act.js';
import { findStreams, type Grip } from './streams.js';
import { agendaMoved, missingStream, rejectedAlike, streamsOf } from './streams-of-act.js';

/** An agenda changed while its bills were being locked. */
export class AgendaMoved extends Error {}

/** Finds everything that an act is decided by; or its answer, where there is nothing to decide. */
export async function workOn(client: Client, councils: CouncilDirectory, request: ActRequest, grip: Grip): Promise<Work | ActAnswer> {
  const of = await streamsOf(request, client, await councils.of(request.council, 0, client));
  const found = await findStreams(client, request.council, of.ids, { actor: request.actor.id, id: request.commandId }, grip);
  const { act, day, input, stream, ground, irregular, together } = request;
  const hash = fingerprint({
    act, day: day ?? null, input, stream: stream ?? null, ground: ground ?? null, ...(irregular && { irregular }),
    ...(together && { together }),
  }).toString('hex');
  if (found.earlier) {
    return found.earlier.requestHash === hash
      ? { ...(found.earlier.answer as RecordedAct), repeated: true } : { kind: 'command-reused' };
  }
  const council = await councils.of(request.council, found.calendarSequence, client);
  if (agendaMoved(request, of, found)) throw new AgendaMoved('the agenda changed; look again');
  const missing = missingStream(request, of, found, council);
  if (missing !== undefined) return { kind: 'unknown-stream', stream: missing };
  const today = businessDay(found.clockOffset);
  return {
    request, council, found, of, client, hash, at: businessNow(found.clockOffset), today, day: day ?? today,
    rejected: await rejectedAlike(request, client),
  };
}
