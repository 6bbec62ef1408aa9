import { randomBytes, randomUUID } from 'node:crypto';
import { accessPool, createAccount } from '@uian/access';
import { ACTORS } from '@uian/procedure';
import { CouncilDirectory, foundCouncil, Recorder, setBusinessClock, type RecordDatabase } from '@uian/record';
import { CliFailure } from '../failure.js';
import { ApiClient } from './api-client.js';
import { instantOf, type Scenario, type Step } from './scenario.js';

/** The council of a rehearsal and the people in it. */
export interface Stage {
  readonly council: string;
  personFor(step: Step): ApiClient;
}

/** The committee whose office acts in a step; none for an office of the council. */
const committeeOf = ({ by, of }: Step, { council }: Scenario): string | undefined =>
  (ACTORS[by].scope === 'committee' ? of ?? council.committees[0]!.id : undefined);
const officeOf = (step: Step, scenario: Scenario): string => [step.by, committeeOf(step, scenario)].filter(Boolean).join('.');

/** As many members as sit in the council: those whom the steps name, and others. */
function membersOf({ steps, council }: Scenario): readonly string[] {
  const named = steps.flatMap(({ input: { proposers = [], supporters = [] } }) => [...proposers as string[], ...supporters as string[]]);
  const members = [...new Set(named)];
  return [...members, ...Array.from({ length: council.members - members.length }, (_, nth) => `그 밖의 의원 ${nth + 1}`)];
}

/** Sets a council up for one rehearsal, marked as such, with one account for each office and its sessions announced. */
export async function setStage(
  scenario: Scenario, dataSource: RecordDatabase, accessUrl: string, apiUrl: string,
): Promise<Stage> {
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
    if (answer.kind !== 'recorded') throw new CliFailure(`회기를 등록하지 못했습니다: ${JSON.stringify(answer)}`);
  };
  for (const session of sessions) {
    await record('calendar.set-session', session);
    // Announced ahead, so that nobody is reminded of that in the story of a bill.
    if (session.kind === 'extraordinary') await record('calendar.convene', { session: session.ordinal, on: session.from });
  }
  const pool = accessPool(accessUrl);
  try {
    const offices = new Map(scenario.steps.map((step) => [officeOf(step, scenario), step]));
    const people = new Map(await Promise.all([...offices].map(async ([office, step]) => {
      const login = `${council}.${office}`;
      const password = randomBytes(18).toString('base64url');
      const committee = committeeOf(step, scenario);
      await createAccount(pool, {
        login, password, name: `예행연습 ${ACTORS[step.by].term}`, council, offices: [{ role: step.by, ...(committee && { committee }) }],
      });
      return [office, new ApiClient(apiUrl, login, password)] as const;
    })));
    return { council, personFor: (step) => people.get(officeOf(step, scenario))! };
  } finally {
    await pool.end();
  }
}
