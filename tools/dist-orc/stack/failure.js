/**
 * A failure that the person at the terminal can do something about. Its message is one Korean sentence that says
 * what to do, and is printed without a stack.
 */
export class Failure extends Error {
    name = 'Failure';
}
/** The person asked for the end (Ctrl-C, SIGTERM, SIGHUP) while something was still being done. */
export class Interrupted extends Error {
    name = 'Interrupted';
}
const DISK_FULL = '디스크에 남은 자리가 없습니다. 파일을 지워 자리를 만든 뒤 다시 실행해 주십시오.';
/** @returns whether a message of the system, of PostgreSQL or of npm speaks of a full disk. */
export function speaksOfFullDisk(text) {
    return /ENOSPC|EDQUOT|no space left on device|disk quota exceeded|database or disk is full/i.test(text);
}
/** @returns what to print for anything that was thrown: one sentence where the cause is known, else the stack. */
export function describeFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown.message;
    const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return speaksOfFullDisk(text) ? DISK_FULL : text;
}
/** @throws Failure when the text speaks of a full disk; else does nothing. */
export function refuseFullDisk(text) {
    if (speaksOfFullDisk(text))
        throw new Failure(DISK_FULL);
}
