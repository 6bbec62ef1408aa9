import { isCalendarActId } from '@uian/procedure';
import { instantOf, readScenario, scenarioFile, type AskedRehearsal, type NewLine, type RehearsalDesk } from '@uian/record';
import { timeSkippingSupported, VirtualTime } from '@uian/temporal';
import type { Client } from '@temporalio/client';
import { asWritten, lineOfAlarm, lineOfStep, linesOfEnd } from './story.js';

export interface Means {
  readonly desk: RehearsalDesk;
  readonly client: Client;
  /** Aborted when the worker is to end. */
  readonly stopping: AbortSignal;
}

const NO_SKIPPING = '이 서버에서는 시간을 건너뛸 수 없어 되살려 보기를 할 수 없습니다. 관리자에게 알려 주세요.';
const DIFFERENT = '각본과 다르게 되어 여기서 멈추었습니다.';
const BROKEN = '되살려 보기가 도중에 끊겼습니다. 다시 시작하세요.';

/** Somebody, or the end of the worker, wants the rehearsal to stop. */
class Stopped extends Error {}

/** Plays a rehearsal that was asked for, and tells its story as it happens. */
export async function rehearseAsked(asked: AskedRehearsal, means: Means): Promise<void> {
  const { desk } = means;
  try {
    if (!(await timeSkippingSupported(means.client))) await desk.end(asked.id, 'failed', NO_SKIPPING);
    else await desk.end(asked.id, ...await play(asked, means));
  } catch (error) {
    const stopped = error instanceof Stopped && !means.stopping.aborted;
    await desk.end(asked.id, stopped ? 'stopped' : 'failed', stopped ? null : BROKEN);
    if (!(error instanceof Stopped)) throw error;
  }
}

async function play({ id, scenario: name }: AskedRehearsal, { desk, client, stopping }: Means): Promise<readonly ['done' | 'failed', string | null]> {
  const scenario = readScenario(scenarioFile(name));
  const stage = await desk.stage(scenario);
  let told = 0;
  let heard = 0;
  let now = 0;
  const tell = async (...lines: NewLine[]): Promise<void> => {
    // A clock is struck a moment after its instant: an act of that very minute was there first.
    const inOrder = lines.map((line): NewLine => ({ ...line, at: (now = Math.max(now, line.at)) }));
    const stop = await desk.tell(id, told, inOrder);
    told += lines.length;
    if (stop || stopping.aborted) throw new Stopped();
  };
  const alarms = async (): Promise<NewLine[]> => {
    const rung = (await stage.source.alarms()).slice(heard);
    heard += rung.length;
    return rung.map(lineOfAlarm);
  };
  const time = new VirtualTime(client, stage.source, instantOf(scenario.begins), async (at) => tell({ kind: 'day', at, body: {} }, ...await alarms()));
  for (const step of scenario.steps) {
    await time.moveTo(instantOf(step.at));
    const answer = await stage.act(step);
    await tell({ kind: 'day', at: instantOf(step.at), body: {} }, ...await alarms(), lineOfStep(step, answer));
    if (!asWritten(step, answer)) return ['failed', DIFFERENT];
    if (answer.kind === 'recorded' && isCalendarActId(step.act)) {
      await time.carriedOn(answer.stream);
      await tell(...await alarms());
    }
  }
  await time.atRest(stage.streams.values());
  await tell(...await alarms(), ...await linesOfEnd(stage, instantOf(scenario.steps.at(-1)!.at)));
  return ['done', null];
}
