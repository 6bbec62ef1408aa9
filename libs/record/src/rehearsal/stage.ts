import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { CouncilDirectory } from '../council-directory.js';
import { foundCouncil, setBusinessClock } from '../found-council.js';
import { Recorder } from '../recorder.js';
import { instantOf, type Scenario } from './scenario.js';

/** As many members as sit in the council: those whom the steps name, and others. */
function membersOf({ steps, council }: Scenario): readonly string[] {
  const named = steps.flatMap(({ input: { proposers = [], supporters = [] } }) => [...proposers as string[], ...supporters as string[]]);
  const members = [...new Set(named)];
  return [...members, ...Array.from({ length: council.members - members.length }, (_, nth) => `그 밖의 의원 ${nth + 1}`)];
}

/** Sets a council up for one rehearsal (예행연습 의회), marked as such, with its sessions announced. @returns its id */
export async function setStage(scenario: Scenario, dataSource: DataSource): Promise<string> {
  const { pack, name, lastBillNumber, committees, sessions } = scenario.council;
  const council = `rehearsal-${randomUUID().slice(0, 8)}`;
  await foundCouncil(dataSource, {
    id: council, pack, name, purpose: 'rehearsal', lastBillNumber, committees, members: membersOf(scenario),
  });
  await setBusinessClock(dataSource, council, instantOf(scenario.begins));
  const recorder = new Recorder(dataSource, new CouncilDirectory(dataSource));
  const actor = { id: 'rehearsal', offices: [{ role: 'administrator' as const }] };
  const record = async (act: 'calendar.set-session' | 'calendar.convene', input: object): Promise<void> => {
    const answer = await recorder.record({ council, commandId: randomUUID(), actor, act, input });
    if (answer.kind !== 'recorded') throw new Error(`a session of the rehearsal was refused: ${JSON.stringify(answer)}`);
  };
  for (const session of sessions) {
    await record('calendar.set-session', session);
    // Announced ahead, so that nobody is reminded of that in the story of a bill.
    if (session.kind === 'extraordinary') await record('calendar.convene', { session: session.ordinal, on: session.from });
  }
  return council;
}
