import { randomUUID } from 'node:crypto';
import type { Committee, NewEvent } from '@uian/domain';
import {
  CouncilDirectory, foundCouncil, recordFacts, Recorder, setBusinessClock, type ActAnswer, type ActRequest, type RecordDatabase, type RecordedAct,
} from '@uian/record';
import { MEMBERS_IN_OFFICE } from './council.js';

/** The committee of a council that was founded for a spec. */
export const ECONOMY: Committee = { id: 'economy', name: '기획경제위원회', standing: true, size: 11 };

/** 10:00 in Seoul on an ISO day, or another time (`HH:MM`): UTC, epoch milliseconds. */
export const seoulTime = (day: string, time = '10:00'): number => Date.parse(`${day}T${time}:00+09:00`);

type Asked = Omit<ActRequest, 'council' | 'commandId'> & { readonly commandId?: string };

/** A council of its own on the real record, with who writes in it. */
export interface RecordedCouncil {
  readonly id: string;
  /** Id of its own stream (의회 운영). */
  readonly calendarStream: string;
  readonly councils: CouncilDirectory;
  readonly recorder: Recorder;
  ask(request: Asked): Promise<ActAnswer>;
  /** Records an act that has to be accepted. */
  done(request: Asked): Promise<RecordedAct>;
  /** Bills of these facts, on which nobody decided; answers their ids. */
  bills(at: number, ...facts: readonly (readonly NewEvent[])[]): Promise<readonly string[]>;
  /** Sets its business clock to an instant (UTC, epoch milliseconds). */
  moveTo(instant: number): Promise<void>;
}

/** Founds a council for a spec: 111 members called 의원1, 의원2 …, one committee, its clock at an instant. */
export async function recordedCouncil(app: RecordDatabase, { at, purpose = 'rehearsal' }: {
  at: number; purpose?: 'rehearsal' | 'demo';
}): Promise<RecordedCouncil> {
  const id = `${purpose}-${randomUUID().slice(0, 8)}`;
  const councils = new CouncilDirectory(app);
  const recorder = new Recorder(app, councils);
  await foundCouncil(app, {
    id, pack: 'seoul', name: '시험의회', purpose, clockOffset: at - Date.now(), committees: [ECONOMY],
    members: Array.from({ length: MEMBERS_IN_OFFICE }, (_, nth) => `의원${nth + 1}`),
  });
  const [row] = await app.query<{ stream: string }[]>('select calendar_stream_id as stream from council where id = $1', [id]);
  const ask = (request: Asked): Promise<ActAnswer> => recorder.record({ council: id, commandId: randomUUID(), ...request });
  return {
    id, calendarStream: row!.stream, councils, recorder, ask,
    async done(request) {
      const answer = await ask(request);
      if (answer.kind !== 'recorded') throw new Error(JSON.stringify(answer));
      return answer;
    },
    async bills(recordedAt, ...facts) {
      const streams = facts.map((of) => ({ id: randomUUID(), kind: 'bill' as const, facts: of, at: recordedAt }));
      await recordFacts(app, councils, id, streams);
      return streams.map((stream) => stream.id);
    },
    moveTo: (instant) => setBusinessClock(app, id, instant),
  };
}
