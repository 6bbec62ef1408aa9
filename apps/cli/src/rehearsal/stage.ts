import { randomBytes } from 'node:crypto';
import { accessPool, createAccount } from '@uian/access';
import { ACTORS } from '@uian/procedure';
import { committeeOf, setStage, type RecordDatabase, type Scenario, type Step } from '@uian/record';
import { ApiClient } from './api-client.js';

/** The council of a rehearsal and the people in it. */
export interface Stage {
  readonly council: string;
  personFor(step: Step): ApiClient;
}

const officeOf = (step: Step, scenario: Scenario): string => [step.by, committeeOf(step, scenario)].filter(Boolean).join('.');

/** Sets a council up for one rehearsal, with one account for each office that acts in it. */
export async function peopleOnStage(
  scenario: Scenario, dataSource: RecordDatabase, accessUrl: string, apiUrl: string,
): Promise<Stage> {
  const council = await setStage(scenario, dataSource);
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
