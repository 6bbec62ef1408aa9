/** `npm test`: types, lint, and every spec against a PostgreSQL and a Temporal server of their own. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.js';
import { type EphemeralStack, withEphemeralStack } from './stack/ephemeral-stack.js';
import { describeFailure, Interrupted } from './stack/failure.js';
import { runInSight } from './stack/in-sight.js';
import { ROOT, STATE_FOLDER } from './stack/paths.js';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const PASSED_STEP: Count = { passed: 0, failed: 0 };
const FAILED_STEP: Count = { passed: 0, failed: 1 };

const script = (path: string): string => join(ROOT, 'node_modules', path);

await runCommand(async (interruption) => {
  const patterns = process.argv.slice(2);
  const count = [
    await step('형 검사', interruption, () => checkTypes(interruption)),
    await step('린트', interruption, () => lint(interruption)),
    await step('화면 만들기', interruption, () => buildPages(interruption)),
    await step('시험', interruption, () => withEphemeralStack(
      { interruption, progress: say },
      (stack) => jest(stack, patterns, interruption),
    )),
  ].reduce((sum, next) => ({ passed: sum.passed + next.passed, failed: sum.failed + next.failed }));
  process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`);
  return count.failed === 0 && count.passed > 0 ? 0 : 1;
});

/** One step that may fail without keeping the next from running. */
async function step(name: string, interruption: AbortSignal, work: () => Promise<Count>): Promise<Count> {
  const began = Date.now();
  say(`▶ ${name}`);
  const count = await work().catch((thrown: unknown) => {
    if (thrown instanceof Interrupted || interruption.aborted) throw thrown;
    say(describeFailure(thrown));
    return FAILED_STEP;
  });
  say(`${count.failed === 0 ? '✔' : '✘'} ${name} (${Math.round((Date.now() - began) / 1000)}초)`);
  return count;
}

async function checkTypes(interruption: AbortSignal): Promise<Count> {
  const tsc = script('typescript/bin/tsc');
  mkdirSync(join(ROOT, '.nx', 'cache'), { recursive: true });
  const sources = await runInSight([tsc, '-b'], {}, interruption);
  const specs = await runInSight([tsc, '-p', 'tsconfig.spec.json'], {}, interruption);
  const pages = await runInSight([tsc, '-p', 'apps/web/tsconfig.json'], {}, interruption);
  return sources === 0 && specs === 0 && pages === 0 ? PASSED_STEP : FAILED_STEP;
}

/** All packages in one process: three times as fast as one process a package, and there is no cache to believe. */
async function lint(interruption: AbortSignal): Promise<Count> {
  // The boundary rule keeps silent until Nx has written down which folder is which project.
  const projects = await runInSight([script('nx/dist/bin/nx.js'), 'show', 'projects', '--sep', ' '], { NX_DAEMON: 'false' }, interruption);
  const eslint = await runInSight([script('eslint/bin/eslint.js'), '.', '--max-warnings', '0'], {}, interruption);
  return projects === 0 && eslint === 0 ? PASSED_STEP : FAILED_STEP;
}

/** What the specs in a browser look at. */
async function buildPages(interruption: AbortSignal): Promise<Count> {
  const code = await runInSight([script('vite/bin/vite.js'), 'build', 'apps/web', '--logLevel', 'warn'], {}, interruption);
  return code === 0 ? PASSED_STEP : FAILED_STEP;
}

async function jest(stack: EphemeralStack, patterns: readonly string[], interruption: AbortSignal): Promise<Count> {
  const report = join(STATE_FOLDER, 'test-report.json');
  mkdirSync(STATE_FOLDER, { recursive: true });
  rmSync(report, { force: true });
  const env = { UIAN_TEST_DATABASE_URL: stack.ownerDatabaseUrl, TEMPORAL_ADDRESS: stack.temporalAddress };
  const code = await runInSight(
    ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', script('jest/bin/jest.js'),
      '--maxWorkers=2', '--json', `--outputFile=${report}`, ...patterns],
    env, interruption,
  );
  if (!existsSync(report)) return FAILED_STEP;
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number; numTotalTests: number;
  };
  // A suite that could not be loaded has no tests to count, but it is a failure all the same.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
