/** Whether the stored histories find mistakes in the workflows: every seeded one, made in a copy and replayed. */
import { quietRuntime } from '@uian/temporal/testing';
import { runCommand } from './command.js';
import { runMutants, type Verdict } from './mutants/run-mutants.js';
import { MUTANTS } from './mutants/seeded.js';
import { Interrupted } from './stack/failure.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand(async (interruption) => {
  quietRuntime();
  const began = performance.now();
  const verdicts = await runMutants(MUTANTS, (verdict) => {
    say(lineOf(verdict));
    if (interruption.aborted) throw new Interrupted();
  });
  const seeded = verdicts.filter(({ mutant }) => mutant.replays === undefined);
  const caught = seeded.filter(({ asExpected }) => asExpected).length;
  const wrong = verdicts.filter(({ asExpected }) => !asExpected).length;
  say(`\n심은 잘못 ${seeded.length}개 중 ${caught}개를 재생이 찾았습니다. (${Math.round((performance.now() - began) / 1_000)}초)`);
  say(`재생을 깨지 않는 변경: ${verdicts.length - seeded.length}개`);
  if (wrong > 0) say(`예상과 다른 것이 ${wrong}개 있습니다.`);
  return wrong === 0 ? 0 : 1;
});

function lineOf({ mutant, caughtBy, asExpected }: Verdict): string {
  const [first, ...more] = caughtBy;
  const found = first === undefined ? '찾지 못함' : `${first}${more.length > 0 ? ` 외 ${more.length}건` : ''}`;
  return `${asExpected ? '✓' : '✗'} ${mutant.name} · ${mutant.replays === undefined ? found : `재생됨: ${mutant.replays}`}`;
}
