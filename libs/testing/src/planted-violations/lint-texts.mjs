/**
 * Lints texts that are in no file, each as if it stood at the path given with it. Reads `[{ path, text, typed? }]`
 * from stdin, writes for each the list of `{ rule, line }` that was reported. A process of its own, because ESLint,
 * TypeScript and Nx hold native state that a Jest sandbox cannot share.
 */
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
// Rules that need types read them from the package on disk; a text at an invented path has none.
const [plain, typed] = [tseslint.configs.disableTypeChecked, []].map((overrideConfig) => new ESLint({ cwd: root, overrideConfig }));

const answers = [];
for (const planted of JSON.parse(await text(process.stdin))) {
  const [result] = await (planted.typed ? typed : plain).lintText(planted.text, { filePath: root + planted.path });
  if (!result) throw new Error(`${planted.path} is not linted at all`);
  answers.push(result.messages.map(({ ruleId, message, line }) => ({ rule: ruleId ?? message, line })));
}
process.stdout.write(JSON.stringify(answers));
