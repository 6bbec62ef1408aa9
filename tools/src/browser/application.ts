import { randomBytes } from 'node:crypto';
import { accessPool, createAccount, type NewOffice } from '@uian/access';
import { createDataSource, foundCouncil, type NewCouncil } from '@uian/record';
import { chromium, type Browser } from 'playwright-core';
import { Failure } from '../stack/failure.js';
import type { Hosted } from './host.js';
import { Person, type View } from './person.js';
import { pictured } from './pictures.js';

/** The password of every account that a spec makes. */
export const PASSWORD = 'uian-browser-1544';
/** That of the demonstration's accounts. */
const DEMO_PASSWORD = 'uian-demo-1544';
const MEMBERS = Array.from({ length: 60 }, (_, at) => `의원${at + 1}`);
export const COMMITTEE = 'culture';

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00+09:00`);

const office = (role: NewOffice['role'], committee?: string): NewOffice => ({ role, ...(committee && { committee }) });

/** Who works in the council of a spec, by login. */
const PEOPLE = {
  clerk: ['의사과 주무관', office('secretariat')],
  plenary: ['본회의 담당', office('plenary-clerk')],
  speaker: ['의장', office('council-chair')],
  chair: ['문화위원장', office('committee-chair', COMMITTEE)],
  vice: ['문화부위원장', office('vice-chair', COMMITTEE)],
  staff: ['문화위 담당', office('committee-staff', COMMITTEE)],
  specialist: ['문화 전문위원', office('chief-specialist', COMMITTEE)],
  member: ['의원1', office('member')],
  mayor: ['법무담당', office('executive')],
  admin: ['관리자', office('administrator')],
} as const satisfies Record<string, readonly [string, NewOffice]>;

export type Login = keyof typeof PEOPLE;

/** What a test in the browser works with. */
export interface Visit {
  /** Somebody of the council, signed in, in a browser context of their own; the same person again for the same login and view. */
  person(login: Login | null, view?: View): Promise<Person>;
  /** Somebody of the demonstration council, which is full of bills of today. */
  demo(login: Login, view?: View): Promise<Person>;
}

export interface ApplicationUnderTest extends Pick<Hosted, 'url' | 'ownerDatabaseUrl' | 'appDatabaseUrl' | 'lettersFolder'> {
  /** The id of the council of this spec. */
  readonly council: string;
  /** A test body: people for it, pictures of what they saw where it fails, and no complaint of any browser where it does not. */
  seen(work: (visit: Visit) => Promise<void>): () => Promise<void>;
  /** From now on it is noon (Asia/Seoul) of that day in the council of this spec. */
  moveTo(day: string): Promise<void>;
  close(): Promise<void>;
}

async function hosted(): Promise<Hosted> {
  const at = process.env['UIAN_TEST_BROWSER'];
  if (!at) throw new Failure('화면 시험은 Jest의 설정(jest.config.mjs)과 함께 실행합니다.');
  const answer = await (await fetch(at)).json() as { hosted?: Hosted; failure?: string };
  if (!answer.hosted) throw new Failure(answer.failure ?? '화면 시험을 시작하지 못했습니다.');
  return answer.hosted;
}

/** The council of one spec, with its people. @param today the day on which its business clock stands at noon (Asia/Seoul) */
async function found({ ownerDatabaseUrl, appDatabaseUrl }: Hosted, today: string, more: Partial<NewCouncil>): Promise<string> {
  const id = `browser-${randomBytes(4).toString('hex')}`;
  const dataSource = await createDataSource({ url: appDatabaseUrl, poolSize: 1 }).initialize();
  const pool = accessPool(ownerDatabaseUrl);
  try {
    await foundCouncil(dataSource, {
      id, pack: 'seoul', name: '시험시의회', purpose: 'rehearsal', members: MEMBERS, lastBillNumber: 2000,
      committees: [
        { id: COMMITTEE, name: '문화체육관광위원회', standing: true, size: 12 }, { id: 'traffic', name: '교통위원회', standing: true, size: 10 },
      ],
      clockOffset: noonOf(today) - Date.now(), ...more,
    });
    for (const [login, [name, held]] of Object.entries(PEOPLE)) {
      await createAccount(pool, { login: `${id}.${login}`, password: PASSWORD, name, council: id, offices: [held] });
    }
    return id;
  } finally {
    await pool.end();
    await dataSource.destroy();
  }
}

/**
 * The application of this test run, with a council of its own for the spec that asks.
 * @param today ISO day: the business day of that council
 */
export async function applicationUnderTest(today = '2024-03-05', more: Partial<NewCouncil> = {}): Promise<ApplicationUnderTest> {
  const host = await hosted();
  const council = await found(host, today, more);
  const browser = await chromium.connect(host.browserUrl);
  const dataSource = await createDataSource({ url: host.appDatabaseUrl, poolSize: 1 }).initialize();
  return {
    ...host, council, seen: (work) => () => visited(browser, host.url, council, work),
    // By hand, because letters go out from a council that is no rehearsal, whose clock nobody may set.
    moveTo: (day) => dataSource.query('update council set clock_offset_ms = $1 where id = $2', [noonOf(day) - Date.now(), council]),
    async close() {
      await browser.close();
      await dataSource.destroy();
    },
  };
}

async function visited(browser: Browser, url: string, council: string, work: (visit: Visit) => Promise<void>): Promise<void> {
  const people = new Map<string, Promise<Person>>();
  const enter = (who: { login: string; password: string } | null, view: View = {}): Promise<Person> => {
    const key = `${who?.login} ${JSON.stringify(view)}`;
    const known = people.get(key) ?? Person.enter(browser, url, who, view);
    people.set(key, known);
    return known;
  };
  const visit: Visit = {
    person: (login, view) => enter(login && { login: `${council}.${login}`, password: PASSWORD }, view),
    demo: (login, view) => enter({ login, password: DEMO_PASSWORD }, view),
  };
  const all = (): Promise<Person[]> => Promise.all(people.values());
  try {
    await work(visit);
    const complaints = (await all()).flatMap((one) => one.complaints);
    if (complaints.length > 0) throw new Error(`브라우저가 불평했습니다:\n${complaints.join('\n')}`);
  } catch (error) {
    await pictured(await all());
    throw error;
  } finally {
    for (const one of await all()) await one.leave();
  }
}
