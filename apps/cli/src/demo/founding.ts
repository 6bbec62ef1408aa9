import { createHash } from 'node:crypto';
import { INPUTS } from '@uian/domain';
import {
  becomeDemo, ClockStriker, CouncilDirectory, foundCouncil, Recorder, RehearsalSource, setBusinessClock, type RecordDatabase,
} from '@uian/record';
import { CliFailure } from '../failure.js';
import { planAround } from './fates.js';
import { DEMO_PEOPLE } from './logins.js';
import { DEMO_MEMBERS } from './members.js';
import type { PlannedAct } from './plan.js';
import { DEMO_COMMITTEES } from './seoul-council.js';
import { STORY_DAYS } from './sessions.js';
import { plus } from './days.js';

/** 의안번호 of the demonstration go on after those of the real council's bill in the report. */
const LAST_BILL_NUMBER = 2000;
const SECOND = 1_000;
/** Notices of so many days are new to those who got them. */
const UNREAD_DAYS = 4;

/** Makes the accounts of the people once the council is there. @returns the account of each login */
export type Accounts = () => Promise<ReadonlyMap<string, string>>;

const instantOf = (day: string, minutes: number): number => Date.parse(`${day}T00:00:00+09:00`) + minutes * 60 * SECOND;

/** The same act of the same plan has the same id: a founding that was broken off goes on where it stood. */
function commandId(council: string, at: number): string {
  const hex = createHash('sha256').update(`${council} ${at}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The day around which a founding that was broken off was planned: its story began a fixed time before. */
async function begunAround(dataSource: RecordDatabase, council: string): Promise<string | undefined> {
  const [first] = await dataSource.query<{ day: string }[]>(`
    select e.legal_day::text as day from event e join council c on c.calendar_stream_id = e.stream_id where c.id = $1 and e.sequence = 1`, [council]);
  return first && plus(first.day, STORY_DAYS);
}

/**
 * Founds the demonstration council (시범 의회) and lets its people work through the months before a day: every act goes through
 * the recorder, and every clock on the way is struck, as if the council had been there all along. Until that is done the council
 * is a rehearsal, whose clock can be moved; then it is a demonstration, and lives today.
 *
 * @param today ISO day around which its bills stand
 * @param progress hears, in Korean, how far the story is
 * @returns how many acts were recorded; 0 where the council is there already
 */
export async function foundDemo(
  dataSource: RecordDatabase, council: string, today: string, accounts: Accounts, progress: (message: string) => void = () => undefined,
): Promise<number> {
  await foundCouncil(dataSource, {
    id: council, pack: 'seoul', name: '서울특별시의회 (시범)', purpose: 'rehearsal', committees: DEMO_COMMITTEES,
    members: DEMO_MEMBERS, lastBillNumber: LAST_BILL_NUMBER,
  });
  const councils = new CouncilDirectory(dataSource);
  if ((await councils.of(council)).purpose !== 'rehearsal') return 0;
  const around = await begunAround(dataSource, council) ?? today;
  const acts = planAround(around).before(around);
  const story = new Story(dataSource, council, councils, await accounts());
  for (const [at, act] of acts.entries()) {
    if (at % 100 === 0) progress(`${act.day} · ${acts.length}건 가운데 ${at}건`);
    await story.tell(act, commandId(council, at));
  }
  await story.until(instantOf(around, 0));
  await haveRead(dataSource, council, instantOf(plus(around, -UNREAD_DAYS), 0));
  await becomeDemo(dataSource, council);
  return acts.length;
}

/** People have read what they were told, but for what is new. */
async function haveRead(dataSource: RecordDatabase, council: string, before: number): Promise<void> {
  await dataSource.query(`
    insert into notice_read (notice_id, account_id)
    select n.id, o.account_id from notice n join auth.office o
        on o.council_id = n.council_id and o.role = n.role and o.committee_id is not distinct from n.committee_id
     where n.council_id = $1 and n.created_at < to_timestamp($2 / 1000.0)
    on conflict do nothing`, [council, before]);
}

/** The people of the council at work. */
class Story {
  private readonly recorder: Recorder;
  private readonly striker: ClockStriker;
  private readonly source: RehearsalSource;
  private readonly streams = new Map<string, string>();
  private now = 0;

  constructor(
    private readonly dataSource: RecordDatabase, private readonly council: string, councils: CouncilDirectory,
    private readonly accounts: ReadonlyMap<string, string>,
  ) {
    this.recorder = new Recorder(dataSource, councils);
    this.striker = new ClockStriker(dataSource, councils);
    this.source = new RehearsalSource(dataSource, council);
  }

  /** Lets time pass to the hour of an act, and records it. @throws CliFailure where it is refused: then the plan breaks the law */
  async tell({ day, time, by, act, key, input }: PlannedAct, id: string): Promise<void> {
    await this.until(instantOf(day, time));
    const { role, committee } = DEMO_PEOPLE.find(({ login }) => login === by)!;
    const answer = await this.recorder.record({
      council: this.council, commandId: id, act, day,
      actor: { id: this.accounts.get(by)!, offices: [{ role, ...(committee && { committee }) }] },
      input: INPUTS[act].parse(input((other) => this.streams.get(other)!)),
      ...(key !== undefined && this.streams.has(key) && { stream: this.streams.get(key)! }),
    });
    if (answer.kind !== 'recorded') {
      throw new CliFailure(`시범 의회의 ${day} ${key ?? ''} ${act}이(가) 기록되지 않았습니다: ${JSON.stringify(answer)}`);
    }
    if (key !== undefined) this.streams.set(key, answer.stream);
  }

  /** Moves the council's clock to an instant, striking what is due on the way, a day's clocks at a time. */
  async until(instant: number): Promise<void> {
    for (;;) {
      const due = await this.source.dueClocks(instant);
      const [first] = due;
      if (!first) break;
      await this.move(Math.max(first.at, this.now));
      const together = due.filter(({ at }) => at === first.at);
      await Promise.all(together.map(({ streamId, period, revision, at }) =>
        this.striker.strike({ streamId, at, clock: { id: period, revision, rung: '' } })));
    }
    await this.move(instant);
  }

  private async move(instant: number): Promise<void> {
    if (instant <= this.now) return;
    this.now = instant;
    await setBusinessClock(this.dataSource, this.council, instant);
  }
}
