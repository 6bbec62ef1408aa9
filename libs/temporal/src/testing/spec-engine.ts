import type { Clock, FollowActivities, News, StrikePort } from '@uian/contracts';
import { engineUnderTest, type EngineUnderTest, type FollowedStream } from './engine-under-test.js';
import { FakeRecord } from './fake-record.js';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** 2024-02-02 09:00 Asia/Seoul. Specs live in a rehearsal, apart from today; its timers are not spread. */
export const START = 1_706_832_000_000;

export const clockOf = (id: string, at: number, rung = 'deem', revision = 1): Clock => ({ id, revision, rung, at });

/** What a spec of the workflows works with: an engine for the file, a record that is empty before each test. */
export interface SpecEngine {
  readonly engine: EngineUnderTest;
  readonly record: FakeRecord;
  /** Commits to the record and tells the workflow, as recorder and relay do. */
  act(stream: FollowedStream, change: Partial<News>): Promise<News>;
  /** The strikes so far, clock and rung. */
  strikes(): readonly string[];
}

/** Of the test runner, where the spec hears of its tests' ends. */
interface Hooks {
  afterEach(clean: () => Promise<void>): void;
  afterAll(close: () => Promise<void>, timeoutMs: number): void;
}

/** To be awaited at the top of a spec file. */
export async function specEngine(
  { afterEach, afterAll }: Hooks,
  activitiesOver: (strikes: StrikePort) => FollowActivities,
): Promise<SpecEngine> {
  const record = new FakeRecord();
  const engine = await engineUnderTest(activitiesOver(record));
  afterEach(async () => {
    await engine.forget();
    record.forget();
  });
  afterAll(() => engine.close(), 30_000);
  return {
    engine,
    record,
    async act(stream, change) {
      const news = record.commit(stream.streamId, change, stream.kind);
      await stream.tell(news, START);
      return news;
    },
    strikes: () => record.strikes.map(({ clock }) => `${clock.id} ${clock.rung}`),
  };
}
