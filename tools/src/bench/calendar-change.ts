import { randomUUID } from 'node:crypto';
import { CouncilDirectory, createDataSource, Recorder, type RecordDatabase } from '@uian/record';
import { MIGRATIONS } from '@uian/migrations';
import { withEphemeralStack } from '../stack/ephemeral-stack.js';
import { startJob, type BatchJob } from './batch-job.js';
import { measuredCouncil, referred, seedBills, transferred } from './seed.js';
import { type Figure } from './table.js';

const COUNCIL = 'demo-bench';
const NOW = Date.parse('2024-10-04T10:00:00+09:00');
/** Twenty days before the day that becomes a holiday, and two working days: every bill has a deadline that moves. */
const TRANSFERRED_ON = '2024-09-17';
const REFERRED_ON = '2024-10-02';
const BECOMES_HOLIDAY = '2024-10-07';
const TOUCHES_NOTHING = '2025-12-26';
const GOAL_SECONDS = 60;

/** A change of the calendar over 10⁵ open deadlines, in the worst case: every bill has one that moves. */
export async function calendarChange(interruption: AbortSignal, say: (message: string) => void, [size = '50000']: readonly string[]): Promise<readonly Figure[]> {
  return withEphemeralStack({ interruption, durable: true, progress: say }, async ({ ownerDatabaseUrl: url }) => {
    const dataSource = await createDataSource({ url, poolSize: 4, migrations: MIGRATIONS }).initialize();
    try {
      await dataSource.runMigrations();
      const bills = Number(size);
      const calendar = await measuredCouncil(dataSource, COUNCIL, NOW);
      say(`의안 ${bills}건을 준비합니다.`);
      await seedBills(dataSource, COUNCIL, bills, (nth) => (nth % 2 ? referred(REFERRED_ON) : transferred(TRANSFERRED_ON)), NOW);
      return await measured(dataSource, { url, council: COUNCIL, calendar, job: 'recount' }, say);
    } finally {
      await dataSource.destroy();
    }
  });
}

async function measured(dataSource: RecordDatabase, job: BatchJob, say: (message: string) => void): Promise<readonly Figure[]> {
  const count = async (sql: string): Promise<number> => Number((await dataSource.query<{ n: string }[]>(`select count(*) as n from ${sql}`))[0]!.n);
  const recounted = `event where type = 'deadline.recounted'`;
  const open = await count(`deadline where status = 'open'`);
  say(`열린 기한 ${open}개. 아무것도 바꾸지 않는 휴일을 넣습니다.`);
  await holiday(dataSource, TOUCHES_NOTHING);
  const idle = await startJob(job).done;
  const actions = await count(recounted) + await count('notice') + await count(`owed o join stream s on s.id = o.stream_id where s.kind = 'bill'`);
  say('모든 의안의 기한을 옮기는 휴일을 넣고, 도중에 한 번 죽입니다.');
  await holiday(dataSource, BECOMES_HOLIDAY);
  const bills = await count(`stream where kind = 'bill'`);
  const began = performance.now();
  const first = startJob(job);
  while (await count(recounted) < bills / 3) await new Promise((resolve) => setTimeout(resolve, 200));
  await first.kill();
  const killedAt = await count(recounted);
  await startJob(job).done;
  const seconds = (performance.now() - began) / 1000;
  const events = await count(recounted);
  const twice = await count(`(select stream_id from ${recounted} group by stream_id having count(*) > 1) as twice`);
  return [
    { goal: 'P12', what: '열린 기한', value: open, target: '' },
    { goal: 'P12', what: '바뀌는 것이 없는 휴일 (초)', value: idle ?? NaN, target: `≤ ${GOAL_SECONDS}`, met: (idle ?? Infinity) <= GOAL_SECONDS },
    { goal: 'P12', what: '바뀌는 것이 없는 의안의 사건·알림·신호', value: actions, target: '0', met: actions === 0 },
    { goal: 'P12', what: '모든 의안의 기한이 바뀌는 휴일, 도중에 죽임 (초)', value: seconds, target: `≤ ${GOAL_SECONDS}`, met: seconds <= GOAL_SECONDS },
    { goal: 'P12', what: '죽었을 때까지의 사건', value: killedAt, target: '' },
    { goal: 'P12', what: '재계산 사건 (의안 수와 같아야 함)', value: events, target: String(bills), met: events === bills },
    { goal: 'P12', what: '알림', value: await count('notice'), target: '' },
    { goal: 'P12', what: '두 번 재계산된 의안', value: twice, target: '0', met: twice === 0 },
  ];
}

async function holiday(dataSource: RecordDatabase, on: string): Promise<void> {
  const answer = await new Recorder(dataSource, new CouncilDirectory(dataSource)).record({
    council: COUNCIL, commandId: randomUUID(), actor: { id: 'bench', offices: [{ role: 'secretariat' }] },
    act: 'calendar.correct-holiday', input: { on, holiday: '임시공휴일', reason: '측정' },
  });
  if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
}
