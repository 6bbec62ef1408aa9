/** `npm run rehearse`: lives of bills in virtual time, all or those named, on the servers of a running `npm start` or its own. */
import { runCommand } from './command.js';
import { runInSight } from './stack/in-sight.js';
import type { Environment } from './stack/programs.js';
import { readRunningStack } from './stack/running-stack.js';
import { withPrograms } from './stack/with-programs.js';

const say = (message: string): void => void process.stderr.write(`… ${message}\n`);

await runCommand(async (interruption) => {
  const args = process.argv.slice(2);
  const running = readRunningStack();
  if (running) {
    say('실행 중인 의안의 서버를 씁니다.');
    return rehearse(args, running.environment, interruption);
  }
  return withPrograms({ interruption, progress: say }, ({ environment }) => rehearse(args, environment, interruption));
});

/** Runs `uian rehearse` in sight of the person. @returns its exit code */
function rehearse(args: readonly string[], environment: Environment, interruption: AbortSignal): Promise<number> {
  return runInSight(['apps/cli/dist/main.js', 'rehearse', ...args], environment, interruption);
}
