import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { count, legalCalendar } from '@uian/calendar';
import { Temporal } from 'temporal-polyfill';
import { Failure } from '../stack/failure.js';
import { ROOT } from '../stack/paths.js';
import { Seeded, someCalendar, someCase } from './oracle-cases.js';
const PROGRAM = join(ROOT, 'libs', 'calendar', 'oracle', 'oracle.py');
/** Cases that share a calendar. */
const BATCH = 5_000;
const LISTED = 50;
/**
 * Compares `count` with the oracle in Python, which walks day by day, on random cases of every counting style.
 *
 * @throws Failure where there is no python3, or the oracle breaks down
 */
export async function runOracle({ cases, seed, onProgress, interruption }) {
    const random = new Seeded(seed);
    const oracle = new Oracle();
    const answered = {};
    const listed = [];
    let begun = 0;
    let compared = 0;
    let mismatches = 0;
    const begin = () => {
        if (begun >= cases || interruption?.aborted)
            return undefined;
        const facts = someCalendar(random);
        const asked = Array.from({ length: Math.min(BATCH, cases - begun) }, () => someCase(random));
        begun += asked.length;
        const theirs = oracle.ask(facts, asked);
        const calendar = legalCalendar(facts);
        return { facts, asked, theirs, ours: asked.map((one) => ourAnswer(one, calendar, answered)) };
    };
    try {
        let following;
        for (let batch = begin(); batch; batch = following) {
            following = begin(); // asked before the answers are waited for, so that neither side is idle
            const { facts, asked, ours } = batch;
            for (const [at, theirs] of (await batch.theirs).entries()) {
                if (ours[at] === theirs)
                    continue;
                mismatches += 1;
                if (listed.length < LISTED)
                    listed.push({ case: asked[at], ours: ours[at], theirs, calendar: facts });
            }
            compared += asked.length;
            onProgress?.(compared);
        }
    }
    finally {
        oracle.close();
    }
    return { compared, mismatches, listed, answered };
}
function ourAnswer({ start, ...spec }, calendar, answered) {
    const counted = count({ ...spec, start: Temporal.PlainDate.from(start) }, calendar);
    const kind = counted.known ? spec.style : counted.reason;
    answered[kind] = (answered[kind] ?? 0) + 1;
    return JSON.stringify(counted.known ? compared(counted) : counted);
}
/** What is compared, in the order in which the oracle writes it. */
function compared(counted) {
    const { firstDay, rawLastDay, lastDay, suspendedDays, extended, style, rolledOver, earliest, startTime, lastTime } = counted;
    const { lastWorkingDay, secondReading } = counted;
    return {
        known: true, firstDay, rawLastDay, lastDay, suspendedDays,
        after: extended?.map(({ after = null }) => after),
        rolled: style === 'civil-forward' || style === 'prompt' ? rolledOver.length : undefined,
        earliest, startTime, lastTime, lastWorkingDay,
        second: secondReading && [secondReading.lastDay, secondReading.earliest].filter((day) => day !== undefined),
    };
}
/** The published days without what a council corrects: the oracle applies the corrections by itself. */
function publishedFacts() {
    const { knownFrom, knownThrough, dayOff } = legalCalendar();
    const holidays = [];
    for (let day = knownFrom; Temporal.PlainDate.compare(day, knownThrough) <= 0; day = day.add({ days: 1 })) {
        if (dayOff(day)?.kind === 'holiday')
            holidays.push(day.toString());
    }
    return { from: knownFrom.toString(), through: knownThrough.toString(), holidays };
}
/** The program in Python, asked in batches. */
class Oracle {
    published = publishedFacts();
    child;
    broken;
    waiting = [];
    rest = '';
    constructor() {
        this.child = spawn('python3', [PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
        this.child.stdin.on('error', () => undefined); // told by its end
        this.child.stdout.setEncoding('utf8').on('data', (text) => this.take(text));
        this.broken = new Promise((_, reject) => {
            this.child.once('error', (error) => reject(new Failure(`기간 계산을 맞추어 보려면 Python 3이 필요합니다. python3을 설치한 뒤 다시 실행해 주십시오 (${error.message}).`)));
            this.child.once('exit', (code) => reject(new Failure(`libs/calendar/oracle/oracle.py가 도중에 끝났습니다 (종료 코드 ${code}).`)));
        });
        this.broken.catch(() => undefined);
    }
    /** One answer a case, in their order. */
    ask(facts, cases) {
        const header = JSON.stringify({ calendar: { ...this.published, ...facts } });
        this.child.stdin.write(`${[header, ...cases.map((one) => JSON.stringify(one))].join('\n')}\n\n`);
        const all = new Promise((answered) => this.waiting.push({ lines: [], of: cases.length, answered }));
        const answers = Promise.race([all, this.broken]);
        answers.catch(() => undefined); // who waits for another batch has not come to this one yet
        return answers;
    }
    close() {
        this.child.stdin.end();
        this.child.kill();
    }
    take(text) {
        const lines = (this.rest + text).split('\n');
        this.rest = lines.pop() ?? '';
        for (const line of lines) {
            const [first] = this.waiting;
            if (first?.lines.push(line) === first?.of)
                this.waiting.shift()?.answered(first.lines);
        }
    }
}
