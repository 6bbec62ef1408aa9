import { randomBytes, randomUUID } from 'node:crypto';
import { accessPool, createAccount } from '@uian/access';
import { ACTORS, type ActorRole } from '@uian/procedure';
import { CouncilDirectory, foundCouncil, Recorder, setBusinessClock, type RecordDatabase } from '@uian/record';
import { SEOUL_MEMBERS } from '../demo/seoul-council.js';
import { CliFailure } from '../failure.js';
import { ApiClient } from './api-client.js';
import { instantOf, type Scenario } from './scenario.js';

/** The council of a rehearsal and the people in it. */
export interface Stage {
  readonly council: string;
  readonly people: ReadonlyMap<ActorRole, ApiClient>;
}

/** Sets a council up for one rehearsal, marked as such, with one account for each office and its calendar. */
export async function setStage(
  scenario: Scenario, dataSource: RecordDatabase, accessUrl: string, apiUrl: string,
): Promise<Stage> {
  const { pack, name, lastBillNumber, committee, sessions, members } = scenario.council;
  const council = `rehearsal-${randomUUID().slice(0, 8)}`;
  await foundCouncil(dataSource, {
    id: council, pack, name, purpose: 'rehearsal', lastBillNumber, committees: [{ ...committee, standing: true }],
    members: SEOUL_MEMBERS.slice(0, members),
  });
  await setBusinessClock(dataSource, council, instantOf(scenario.begins));
  const recorder = new Recorder(dataSource, new CouncilDirectory(dataSource));
  const actor = { id: 'rehearsal', offices: [{ role: 'administrator' as const }] };
  for (const input of sessions) {
    const answer = await recorder.record({ council, commandId: randomUUID(), actor, act: 'calendar.set-session', input });
    if (answer.kind !== 'recorded') throw new CliFailure(`회기를 등록하지 못했습니다: ${JSON.stringify(answer)}`);
  }
  const pool = accessPool(accessUrl);
  try {
    const people = await Promise.all([...new Set(scenario.steps.map((step) => step.by))].map(async (role) => {
      const login = `${council}.${role}`;
      const password = randomBytes(18).toString('base64url');
      await createAccount(pool, { login, password, name: `예행연습 ${ACTORS[role].term}`, council, offices: [
        { role, ...(ACTORS[role].scope === 'committee' ? { committee: committee.id } : {}) }] });
      return [role, new ApiClient(apiUrl, login, password)] as const;
    }));
    return { council, people: new Map(people) };
  } finally {
    await pool.end();
  }
}
