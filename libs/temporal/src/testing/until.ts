const POLL_MS = 20;

/**
 * Asks again and again until the answer is true; throws after `timeoutMs`. For what the engine does in its own time,
 * which is long on a machine that is busy with others.
 */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 90_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`still not so after ${timeoutMs} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
