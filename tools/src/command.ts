import { describeFailure, Interrupted } from './stack/failure.js';

/** The exit code of a command that was ended by the person (128 + SIGINT, as shells have it). */
const INTERRUPTED = 130;

/**
 * Runs a command of this package and ends the process with its exit code. The first SIGINT, SIGTERM or SIGHUP aborts
 * the signal that the command is given; later ones change nothing, because npm passes on what the terminal has
 * already sent.
 */
export async function runCommand(command: (interruption: AbortSignal) => Promise<number>): Promise<never> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interruption.abort());
  // The reader of our output may go before we do (`… | head`, a closed terminal).
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => interruption.abort());
  try {
    process.exit(await command(interruption.signal));
  } catch (thrown) {
    if (thrown instanceof Interrupted || interruption.signal.aborted) process.exit(INTERRUPTED);
    process.stderr.write(`${describeFailure(thrown)}\n`);
    process.exit(1);
  }
}
