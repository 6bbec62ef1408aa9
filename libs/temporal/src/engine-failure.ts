/** gRPC statuses with which the engine, not the request, is the matter. */
const AWAY: ReadonlySet<unknown> = new Set([
  4, // DEADLINE_EXCEEDED
  8, // RESOURCE_EXHAUSTED
  14, // UNAVAILABLE
]);

/** Whether a call failed because the engine cannot be reached or is overloaded, so that any other call would too. */
export function isEngineAway(failure: unknown): boolean {
  for (let cause: unknown = failure; cause instanceof Error; cause = cause.cause) {
    if (AWAY.has(Reflect.get(cause, 'code')) || /before the deadline/i.test(cause.message)) return true;
  }
  return false;
}
