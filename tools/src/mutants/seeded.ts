/**
 * Mistakes of the kind that a change of the workflows may bring: what the workflow asks of the engine comes in another
 * order, is missing, is one too many or has another name. Each must keep the stored histories from replaying, for a
 * run that is open at a deployment would hang the same way.
 */
import type { SourceChange } from '@uian/temporal/testing';

export interface Mutant {
  /** What was done, in the words of the report. */
  readonly name: string;
  readonly changes: readonly SourceChange[];
  /** Set where no open run can hang on it, so that a replay need not find it: why. What else it breaks, other specs find. */
  readonly replays?: string;
}

const BILL = 'bill.workflow.ts';
const MEETING = 'committee-meeting.workflow.ts';
const FOLLOW = 'follow-record.ts';
const STRIKE = 'strike-clock.ts';
const TERM = 'council-term.workflow.ts';
const CHANGE = 'calendar-change.workflow.ts';
const RECONCILE = 'reconcile.workflow.ts';
const DELIVER = 'deliver.workflow.ts';
const DIGEST = 'digest.workflow.ts';

const AFRESH = '    await record.startAfreshIfLong();\n';
const STAGE = '    await stageOf(record.stage())(record);\n';
const PROMPTLY = 'return await promptly.strikeClock.executeWithOptions({ summary }, [input])';
const PATIENTLY = 'return patiently.strikeClock.executeWithOptions({ summary }, [input]);';
const WAIT = 'sleep(Math.max(instant - clock.now(), 1), { summary })';
const STRIKE_IT = 'strikeClock({ streamId, clock: { id, revision, rung }, at: clock.now() }, summary)';
const STRUCK = `const news = await ${STRIKE_IT};`;
const RECONCILED = 'return reconcileRecord();';
const SHARE = 'const share = await recountDeadlines({ streamId: input.streamId });';
const OTHERS = '    if (share.left && share.streams === 0) await othersAreDone();\n';

const mutant = (name: string, file: string, ...edits: readonly (readonly [from: string, to: string])[]): Mutant =>
  ({ name, changes: edits.map(([from, to]) => ({ file, from, to })) });
const replays = (why: string, one: Mutant): Mutant => ({ ...one, replays: why });

/** Takes `sleep` in beside what a file imports already. */
const withSleep = (imported: string): readonly [string, string] => [imported, `import { sleep } from '@temporalio/workflow';\n${imported}`];

const NOT_COMPARED = 'the engine compares kind, order and name of what a run asks for, not its durations, texts or arguments';
const NO_COMMAND = 'the engine is asked for nothing else';

export const MUTANTS: readonly Mutant[] = [
  // The road
  mutant('bill: no continue-as-new', BILL, [AFRESH, '']),
  mutant('bill: a pause before each stage', BILL, withSleep('import { followRecord'), [STAGE, `    await sleep('1 second');\n${STAGE}`]),
  mutant('bill: a pause after each stage', BILL, withSleep('import { followRecord'), [STAGE, `${STAGE}    await sleep('1 second');\n`]),
  mutant('bill: a pause before the first news', BILL,
    withSleep('import { followRecord'),
    ['  await record.told();\n', "  await sleep('1 second');\n  await record.told();\n"]),
  mutant('bill: goes on although closed', BILL, ['while (!record.closed())', 'while (true)']),
  mutant('bill: ends after one stage', BILL, [AFRESH, `${AFRESH}    return;\n`]),
  mutant('meeting: no continue-as-new', MEETING, [AFRESH, '']),
  mutant('meeting: continue-as-new before the stage', MEETING, [STAGE + AFRESH, AFRESH + STAGE]),
  mutant('meeting: a stage although closed', MEETING,
    ['  while (!record.closed()) {', '  do {'],
    [`${AFRESH}  }\n`, `${AFRESH}  } while (!record.closed());\n`]),

  mutant('council: no continue-as-new', TERM, [AFRESH, '']),
  mutant('council: a pause after each stage', TERM, withSleep('import { councilTermContract'), [STAGE, `${STAGE}    await sleep('1 second');\n`]),
  mutant('council: a pause before the first news', TERM,
    withSleep('import { councilTermContract'),
    ['  await record.told();\n', "  await sleep('1 second');\n  await record.told();\n"]),
  mutant('council: ends after one stage', TERM, [AFRESH, `${AFRESH}    return;\n`]),
  mutant('council: ends with the term', TERM, ['while (!record.closed())', "while (record.stage() !== 'term-over')"]),
  mutant('council: a stage that it does not know ends it', TERM,
    ['while (!record.closed())', 'while (!record.closed() && STAGES.has(record.stage()))']),

  // A change of the calendar
  mutant('change: no continue-as-new', CHANGE, ['workflowInfo().historyLength >= LONG_HISTORY', 'false as boolean']),
  mutant('change: continue-as-new earlier', CHANGE, ['LONG_HISTORY = 60', 'LONG_HISTORY = 50']),
  mutant('change: continue-as-new later', CHANGE, ['LONG_HISTORY = 60', 'LONG_HISTORY = 70']),
  mutant('change: one share is enough', CHANGE, ['while (progress.left || countedBy', 'while (countedBy']),
  mutant('change: a share more although none is left', CHANGE, ['while (progress.left ||', 'while (countedBy === undefined || progress.streams < 13 ||']),
  mutant('change: each share is counted twice', CHANGE, [SHARE, `await recountDeadlines({ streamId: input.streamId });\n    ${SHARE}`]),
  mutant('change: a pause before each share', CHANGE, [SHARE, `await othersAreDone();\n    ${SHARE}`]),
  mutant('change: no pause where an act holds what is left', CHANGE, [OTHERS, '']),
  mutant('change: a pause after every share', CHANGE, ['if (share.left && share.streams === 0) await', 'if (share.left) await']),
  mutant('change: a share races a time limit', CHANGE,
    [SHARE, `const share = await Promise.race([recountDeadlines({ streamId: input.streamId }), sleep('1 hour').then(() => progress)]);`]),
  mutant('change: the activity has another name', CHANGE,
    ['const { recountDeadlines }', 'const { recountAll: recountDeadlines }'],
    ['proxyActivities<CalendarChangeActivities>', 'proxyActivities<any>']),
  mutant('change: a local activity', CHANGE,
    ['proxyActivities, setCurrentDetails', 'proxyLocalActivities as proxyActivities, setCurrentDetails'],
    ["  heartbeatTimeout: '30 seconds',\n", '']),
  mutant('change: a fresh run forgets what was left', CHANGE,
    ['progress = { streams: 0, moved: 0, left: true }', 'progress = { streams: 0, moved: 0, left: false }'],
    ['let countedBy: number | undefined;', 'let countedBy = news?.sequence;']),

  // News and clocks
  mutant('follow: the news signal has another name', FOLLOW, ['(contract.newsSignal)', '(`${contract.newsSignal}V2`)']),
  mutant('follow: continue-as-new earlier', FOLLOW, ['LONG_HISTORY = 24', 'LONG_HISTORY = 16']),
  mutant('follow: continue-as-new later', FOLLOW, ['LONG_HISTORY = 24', 'LONG_HISTORY = 32']),
  mutant('follow: waiting for the first news has a time limit', FOLLOW,
    ['condition(() => held !== undefined)', "condition(() => held !== undefined, '1 day').then(() => undefined)"]),
  mutant('follow: waiting for news has a time limit', FOLLOW,
    ['if (!next || !summary) return condition(wokenSince(wakes));',
      "if (!next || !summary) return condition(wokenSince(wakes), '1 day').then(() => undefined);"]),
  mutant('follow: no timer for the next clock', FOLLOW, ['      wakeAt(ringsAt(next), summary);\n', '']),
  mutant('follow: a timer although one wakes in time', FOLLOW, ['if ([...timers].some((timer) => timer <= instant)) return;', '']),
  mutant('follow: no timer while any other runs', FOLLOW, ['timer <= instant)) return', 'timer > 0)) return']),
  mutant('follow: a timer that rang counts as running', FOLLOW, ['      timers.delete(instant);\n', '']),
  mutant('follow: a timer that rings wakes nobody', FOLLOW,
    ['      timers.delete(instant);\n      wakes += 1;\n', '      timers.delete(instant);\n']),
  mutant('follow: a timer is cancelled when news comes', FOLLOW,
    ['  condition, continueAsNew', '  CancellationScope, condition, continueAsNew'],
    ['  let wakes = 0;\n', '  let wakes = 0;\n  let stopTimer = (): void => undefined;\n'],
    ['  function take(news: News): void {\n', '  function take(news: News): void {\n    stopTimer();\n    timers.clear();\n'],
    [`void ${WAIT}`,
      `const scope = new CancellationScope();\n    stopTimer = () => scope.cancel();\n    void scope.run(() => ${WAIT})`]),
  mutant('follow: two timers for a clock', FOLLOW, [`void ${WAIT}`, `void sleep('1 hour');\n    void ${WAIT}`]),
  mutant('follow: a race of timer and time limit', FOLLOW, [WAIT, `Promise.race([sleep('1000 days'), ${WAIT}])`]),
  mutant('follow: a due clock gets a timer before its strike', FOLLOW,
    ['if (ringsAt(next) <= clock.now()) return strike', 'if (ringsAt(next) <= clock.now() && timers.size > 0) return strike']),
  mutant('follow: a clock is struck a day early', FOLLOW,
    ['if (ringsAt(next) <= clock.now())', 'if (ringsAt(next) <= clock.now() + 86_400_000)']),
  mutant('follow: a clock is struck twice', FOLLOW, [STRUCK, `await ${STRIKE_IT};\n    ${STRUCK}`]),
  mutant('follow: a strike races a time limit', FOLLOW,
    [STRUCK, `const news = await Promise.race([sleep('1 minute').then(() => undefined), ${STRIKE_IT}]);`]),
  mutant('follow: a pause before a strike', FOLLOW, [STRUCK, `await sleep('1 second');\n    ${STRUCK}`]),
  mutant('follow: the answer of a strike is not taken', FOLLOW, ['    if (news) take(news);\n', '']),
  mutant('follow: news of the same sequence is ignored', FOLLOW,
    ['news.sequence < held.sequence) return', 'news.sequence <= held.sequence) return']),
  mutant('follow: a clock that stalled is struck again at once', FOLLOW, ['stalled.add(one, clock.now());', '{}']),
  mutant('follow: the last clock first', FOLLOW, ['ringsAt(a) - ringsAt(b)', 'ringsAt(b) - ringsAt(a)']),
  mutant('business clock: a rehearsal lives today', 'business-clock.ts',
    ['input.clockOffset ?? fromStart(input.rehearsedFrom)', 'undefined']),
  mutant('business clock: only a first run knows the rehearsal', 'business-clock.ts', ['input.clockOffset ?? ', '']),

  // Strikes
  mutant('strike: an ordinary activity instead of a local one', STRIKE, [PROMPTLY, PROMPTLY.replace('promptly', 'patiently')]),
  mutant('strike: a local activity where the record is away', STRIKE, [PATIENTLY, PATIENTLY.replace('patiently', 'promptly')]),
  mutant('strike: no second way where the record is away', STRIKE, ['if (!isPassing(failure)) throw failure;', 'throw failure;']),
  mutant('strike: the local activity has another name', STRIKE,
    ['proxyLocalActivities<FollowActivities>({', 'proxyLocalActivities<Record<string, any>>({'],
    [PROMPTLY, PROMPTLY.replace('.strikeClock', "['strikeTheClock']!")]),
  mutant('strike: the activity has another name', STRIKE,
    ['proxyActivities<FollowActivities>({', 'proxyActivities<Record<string, any>>({'],
    [PATIENTLY, PATIENTLY.replace('.strikeClock', "['strikeTheClock']!")]),
  mutant('strike: a refusal ends the workflow', STRIKE, ['if (!isRefusal(failure)) throw failure;', 'throw failure;']),

  // Reconciliation
  mutant('reconcile: the activity has another name', RECONCILE,
    ['const { reconcileRecord }', 'const { reconcileAll: reconcileRecord }'],
    ['proxyActivities<ReconcileActivities>', 'proxyActivities<any>']),
  mutant('reconcile: twice', RECONCILE, [RECONCILED, `await reconcileRecord();\n  ${RECONCILED}`]),
  mutant('reconcile: a local activity', RECONCILE,
    ['import { proxyActivities }', 'import { proxyLocalActivities as proxyActivities }'],
    ["  heartbeatTimeout: '1 minute',\n", '']),
  mutant('reconcile: a pause before it', RECONCILE, withSleep('import type'), [RECONCILED, `await sleep('1 second');\n  ${RECONCILED}`]),
  mutant('reconcile: not at all', RECONCILE, [RECONCILED, 'return { overdue: 0, lost: 0 };']),

  // Deliveries and digests
  mutant('deliver: one after the other', DELIVER,
    ['await Promise.allSettled(ids.map((id) => sendDelivery({ id })));', 'for (const id of ids) await sendDelivery({ id });']),
  mutant('deliver: one round alone', DELIVER, ['const LONGEST_RUN = 10;', 'const LONGEST_RUN = 1;']),
  mutant('deliver: does not look again after the last', DELIVER, ['if (ids.length === 0) break;', 'if (ids.length < 3 && round > 0) break;']),
  mutant('digest: twice', DIGEST, ['return writeDigests();', 'await writeDigests();\n  return writeDigests();']),
  mutant('digest: a pause before it', DIGEST, withSleep('import type'), ['return writeDigests();', "await sleep('1 second');\n  return writeDigests();"]),

  // What a replay does not find
  replays(NOT_COMPARED, mutant('follow: timers are not spread', FOLLOW, ['? spreadOf(input.streamId) : 0', '? 0 : 0'])),
  replays(NOT_COMPARED,
    mutant('strike: another time limit', STRIKE, ["startToCloseTimeout: '30 seconds'", "startToCloseTimeout: '50 seconds'"])),
  replays(NOT_COMPARED,
    mutant('strike: another task queue', STRIKE,
      ["startToCloseTimeout: '30 seconds'", "startToCloseTimeout: '30 seconds', taskQueue: 'elsewhere'"])),
  replays(NOT_COMPARED, mutant('follow: continue-as-new without the news', FOLLOW, ['        news: held,\n', ''])),
  replays('the relay starts a run with its first news, so nobody ever waits there',
    mutant('bill: does not wait for the first news', BILL, ['  await record.told();\n', ''])),
  replays(NOT_COMPARED,
    mutant('change: another time limit', CHANGE, ["startToCloseTimeout: '10 minutes'", "startToCloseTimeout: '20 minutes'"])),
  replays(NO_COMMAND, mutant('change: another text in the pages', CHANGE, ['기한 재계산:', '다시 계산:'])),
  replays('a council is followed for ever, so that both orders are one loop',
    mutant('council: continue-as-new before the stage', TERM, [STAGE + AFRESH, AFRESH + STAGE])),
  replays(NO_COMMAND, mutant('follow: the query has another name', FOLLOW, ['(contract.newsQuery)', '(`${contract.newsQuery}V2`)'])),
  replays(NO_COMMAND, mutant('follow: another text in the pages', FOLLOW, ['`할 일: ${asks}`', '`담당: ${asks}`'])),
];
