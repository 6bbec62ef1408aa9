/**
 * Stores the shape of the workflows that is about to be released: `npx tsc -b && node
 * libs/temporal/dist/testing/write-histories.js` against a server with time skipping (`TEMPORAL_ADDRESS`) makes the next
 * folder of `workflows/histories`, which every test run replays. A released shape stands for runs that are open
 * somewhere, so its folder is never written again; it is removed when no such run can be open any more.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { calendarChangeContract, deliverContract, digestContract, reconcileContract, StrikeRefused, type Clock, type News, type RecountProgress } from '@uian/contracts';
import { runEvents } from '../history-events.js';
import { fastForward } from '../time-skipping.js';
import { engineUnderTest, type EngineUnderTest, type FollowedStream } from './engine-under-test.js';
import { FakeLedger } from './fake-ledger.js';
import { FakeRecord, withoutStruck } from './fake-record.js';
import { clockOf, DAY, START } from './spec-engine.js';
import { HISTORIES, releasedShapes } from './stored-histories.js';
import { until } from './until.js';

const SHAPE = (releasedShapes().at(-1) ?? 0) + 1;
const FOLDER = new URL(`${SHAPE}/`, HISTORIES);

/** Fields that tell of the machine that wrote the history and are of no use in a replay. */
const OF_THIS_MACHINE: ReadonlySet<string> = new Set(['identity', 'stackTrace']);

type Act = readonly [stage: string, clock?: string, days?: number, closed?: true];

/** Each act, and the clock that it leaves running, with the days from the start of the bill to its first rung. */
const BILL: readonly Act[] = [
  ['introduced'],
  ['received', 'bill.refer', 3],
  ['referred', 'committee.auto_place', 120],
  ['referred', 'review_report.distribute', 5],
  ['placed', 'review_report.distribute', 9],
  ['explained'],
  ['review-heard'],
  ['questioned'],
  ['debated'],
  ['held', 'committee.auto_place', 120],
  ['debated'],
  ['committee-decided', 'report.submit', 12],
  ['reported'],
  ['plenary-placed'],
  ['passed', 'transfer.bill', 14],
  ['transferred', 'promulgate.or_veto', 20],
  ['confirmed', 'promulgate.after_lapse', 25],
  ['confirmed', 'promulgate.speaker', 30],
  ['promulgated', 'effect.default', 40],
  ['a-stage-of-2031', 'clock.of_2031', 45],
  ['in-force', undefined, undefined, true],
];
const MEETING: readonly Act[] = [
  ['drafted'],
  ['consulting', 'agenda.consult', 1],
  ['approval-requested', 'agenda.approve', 2],
  ['returned'],
  ['approval-requested', 'agenda.approve', 4],
  ['approved', 'meeting.notice', 5],
  ['noticed'],
  ['open'],
  ['closed', undefined, undefined, true],
];

const COUNCIL: readonly Act[] = [
  ['unconstituted'],
  ['constituted', 'session.first.convene', 2],
  ['constituted', 'session.annual_plan', 5],
  ['requested', 'session.extra.convene', 8],
  ['convened'],
  ['in-session', 'session.extra.notice', 11],
  ['in-recess', 'question.summary', 12],
  ['in-session', 'document.request', 14],
  ['session-closed', 'minutes.publish.extra', 17],
  ['minutes-posted'],
  ['session-concluded', 'result.notify_head', 20],
  ['term-over'],
  ['a-stage-of-2031', 'clock.of_2031', 23],
];

const record = new FakeRecord();
const ledger = new FakeLedger();
const engine = await engineUnderTest({
  strikeClock: (input) => record.strike(input).catch((cause: unknown) => {
    throw cause instanceof StrikeRefused ? ApplicationFailure.nonRetryable('refused') : cause;
  }),
  recountDeadlines: ({ streamId }) => record.recount(streamId),
  reconcileRecord: async () => ({ overdue: 1, lost: 2, behind: 0, settled: 0 }),
  claimDeliveries: () => ledger.claim(3),
  sendDelivery: async ({ id }) => void await ledger.begin(id),
  writeDigests: () => ledger.writeDigests(),
});
await mkdir(FOLDER, { recursive: true });
await life(engine, 'bill-life', engine.follow('bill'), BILL);
await life(engine, 'meeting-life', engine.follow('meeting'), MEETING);
await life(engine, 'council-term', engine.follow('calendar'), COUNCIL);
await crowdedBill(engine);
await todaysBill(engine);
await failingRecord(engine);
await reconciliation(engine);
await changedCalendar(engine);
await deliveries(engine);
await engine.close();

/** Every stage, with a rung struck in each that has a clock, through several continue-as-new. */
async function life(on: EngineUnderTest, name: string, stream: FollowedStream, acts: readonly Act[]): Promise<void> {
  let forwarded = 0;
  for (const [stage, id, days = 0, closed = false] of acts) {
    const clocks: Clock[] = id ? [clockOf(id, START + days * DAY, days % 2 ? 'deem' : '0')] : [];
    await stream.tell(record.commit(stream.streamId, { stage, clocks, closed }, stream.kind), START);
    if (closed) break;
    await stream.held();
    if (!id || days > 100) continue;
    await fastForward(on.client, stream.workflowId, (days - forwarded) * DAY + 3_600_000);
    forwarded = days;
  }
  // A council goes on for ever.
  if (acts.at(-1)![3]) await stream.handle.result();
  await write(on, name, stream.workflowId);
}

/** Several clocks at once, in no order; they come nearer, move away and come again while timers run. */
async function crowdedBill(on: EngineUnderTest): Promise<void> {
  const bill = on.follow('bill');
  const days = (id: string, day: number, revision = 1): Clock => clockOf(id, START + day * DAY, 'deem', revision);
  const tell = async (stage: string, clocks: readonly Clock[]): Promise<void> => {
    await bill.tell(record.commit(bill.streamId, { stage, clocks }), START);
    await bill.held();
  };
  const autoPlace = days('committee.auto_place', 40);
  const councilNotice = days('bill.council_notice', 9);
  await tell('referred', [autoPlace, councilNotice]);
  await tell('referred', [autoPlace, councilNotice, days('bill.give_notice', 3)]);
  await tell('referred', [autoPlace, days('review_report.distribute', 20)]);
  await fastForward(on.client, bill.workflowId, 10 * DAY);
  await tell('referred', [days('review_report.distribute', 14, 2), autoPlace]);
  await fastForward(on.client, bill.workflowId, 5 * DAY);
  await write(on, 'bill-crowded', bill.workflowId);
}

/** Outside any rehearsal: the timers are spread. */
async function todaysBill(on: EngineUnderTest): Promise<void> {
  const bill = on.follow('bill');
  await bill.tell(record.commit(bill.streamId, { stage: 'passed', clocks: [rung(Date.now() - 10_000, '0')] }));
  await bill.tell(record.commit(bill.streamId, { clocks: [rung(Date.now() + 1_000, 'overdue-1')] }));
  await noClockLeft(bill);
  await write(on, 'bill-today', bill.workflowId);
}

/** The record is away, then refuses a strike, then answers with the same clock, then has moved on. */
async function failingRecord(on: EngineUnderTest): Promise<void> {
  const bill = on.follow('bill');
  const answers: (() => News)[] = [
    ...Array.from({ length: 4 }, () => () => {
      throw new Error('away');
    }),
    () => {
      throw new StrikeRefused('refused');
    },
    () => record.news(bill.streamId),
  ];
  record.answer = (input, news) => answers.shift()?.() ?? withoutStruck(input, news);
  await bill.tell(record.commit(bill.streamId, { stage: 'passed', clocks: [rung(START, '0')] }), START);
  await noClockLeft(bill);
  record.answer = withoutStruck;
  await write(on, 'bill-failing-record', bill.workflowId);
}

async function reconciliation(on: EngineUnderTest): Promise<void> {
  const workflowId = `${reconcileContract.workflowId}:${on.taskQueue}`;
  await on.client.workflow.execute(reconcileContract.workflow, { workflowId, taskQueue: on.taskQueue });
  await write(on, 'reconcile', workflowId);
}

/** Two rounds and one more that finds nothing; the record is away once. And a digest. */
async function deliveries(on: EngineUnderTest): Promise<void> {
  ledger.waiting.push('1', '2', '3', '4');
  ledger.failures = 1;
  const workflowId = deliverContract.workflowId(on.taskQueue);
  await on.client.workflow.execute(deliverContract.workflow, { workflowId, taskQueue: on.taskQueue });
  await write(on, 'deliver', workflowId);
  const digestId = `${digestContract.workflowId}:${on.taskQueue}`;
  await on.client.workflow.execute(digestContract.workflow, { workflowId: digestId, taskQueue: on.taskQueue });
  await write(on, 'digest', digestId);
}

/** Two shares, between them what an act still holds, through a continue-as-new. */
async function changedCalendar(on: EngineUnderTest): Promise<void> {
  const calendar = on.follow('calendar', calendarChangeContract);
  const share = (streams: number, left: boolean): RecountProgress => ({ streams, moved: streams, left });
  record.recountAnswers = [...Array.from({ length: 12 }, (_, nth) => share(nth === 1 ? 0 : 1, true)), share(1, false)];
  await calendar.tell(record.commit(calendar.streamId, { stage: 'calendar' }, 'calendar'));
  await calendar.handle.result();
  await write(on, 'calendar-change', calendar.workflowId);
}

function rung(at: number, name: string): Clock {
  return clockOf('transfer.bill', at, name);
}

function noClockLeft(bill: FollowedStream): Promise<void> {
  return until(async () => (await bill.held())?.clocks.length === 0, 30_000);
}

async function write(on: EngineUnderTest, name: string, workflowId: string): Promise<void> {
  const runs = await runEvents(on.client, workflowId);
  for (const [i, { runId, events }] of runs.entries()) {
    const file = `${name}${runs.length > 1 ? `.${i + 1}` : ''}.json`;
    const json = historyToJSON(await on.client.workflow.getHandle(workflowId, runId).fetchHistory());
    const history: unknown = JSON.parse(json, (key, value) => (OF_THIS_MACHINE.has(key) ? undefined : value));
    await writeFile(new URL(file, FOLDER), `${JSON.stringify(history, null, 1)}\n`);
    console.info(`${SHAPE}/${file}: ${events.length} events`);
  }
}
