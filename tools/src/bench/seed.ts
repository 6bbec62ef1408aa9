import { randomUUID } from 'node:crypto';
import { CouncilDirectory, foundCouncil, recordFacts, type RecordDatabase, type StreamOfFacts } from '@uian/record';

type Facts = StreamOfFacts['facts'];

/** Streams written in one transaction. */
const AT_ONCE = 500;

const introduced = (day: string): Facts => [
  { type: 'bill.introduce', day, payload: { kind: 'ordinance.partial-amendment', title: '서울특별시 측정 조례 일부개정조례안',
    subtitle: '(의원 1 의원 발의)', proposers: ['의원 1'], supporters: [], needsExecutiveOpinion: false,
    costEstimate: { kind: 'no-cost', reason: '비용 없음' } } },
  { type: 'bill.receive', day, payload: {} },
];

/** In a committee since that day: 입법예고 게시 목표, 상정 대기 기간 and 자동상정 run. */
export const referred = (day: string): Facts => [...introduced(day), { type: 'bill.refer', day, payload: { committee: 'economy' } }];

/** Transferred on that day: 공포·재의요구 기한 runs, and 확정 at its end. */
export const transferred = (day: string): Facts => [
  ...referred(day),
  { type: 'bill.omit-notice', day, payload: { reason: '긴급' } },
  { type: 'bill.place', day, payload: {} },
  { type: 'bill.decide-in-plenary', day, payload: { motion: 'passed-unamended', outcome: 'passed-unamended',
    vote: { method: 'recorded', present: 80, yes: 70, no: 5, abstain: 5 } } },
  { type: 'bill.transfer', day, payload: {} },
];

/** A council of that id whose business now is this instant (UTC, epoch milliseconds); its calendar's stream. */
export async function measuredCouncil(dataSource: RecordDatabase, id: string, now: number): Promise<string> {
  await foundCouncil(dataSource, {
    id, pack: 'seoul', name: '측정 의회', purpose: 'demo', clockOffset: now - Date.now(),
    members: Array.from({ length: 111 }, (_, at) => `의원 ${at + 1}`),
    committees: [{ id: 'economy', name: '기획경제위원회', standing: true, size: 11 }],
  });
  const [row] = await dataSource.query<{ id: string }[]>('select calendar_stream_id as id from council where id = $1', [id]);
  return row!.id;
}

/**
 * So many bills with these facts, each a stream with a chain of its own: folded, hashed and projected as the recorder does
 * it, but not decided, which would take an hour.
 */
export async function seedBills(dataSource: RecordDatabase, council: string, bills: number, facts: (nth: number) => Facts, at: number): Promise<void> {
  const councils = new CouncilDirectory(dataSource);
  for (let from = 0; from < bills; from += AT_ONCE) {
    await recordFacts(dataSource, councils, council, Array.from({ length: Math.min(AT_ONCE, bills - from) }, (_, nth) =>
      ({ id: randomUUID(), kind: 'bill' as const, facts: facts(from + nth), at })));
  }
  await dataSource.query('analyze');
}
