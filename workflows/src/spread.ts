/** A thousand bills may share one instant (24:00 of a last day); their timers are spread over this many milliseconds. */
export const SPREAD_MS = 8_000;

/** How much later than the instant this stream's timers ring: always the same, from the id alone (FNV-1a). */
export function spreadOf(streamId: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < streamId.length; i += 1) hash = Math.imul(hash ^ streamId.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SPREAD_MS;
}
