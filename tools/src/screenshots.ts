/** `npm run screenshots`: a picture of every page for docs/images, from the demonstration council of a uian of its own. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { addresses, filled } from './browser/addresses.js';
import { CHROMIUM_ARGS, findChromium } from './browser/chromium.js';
import { Person } from './browser/person.js';
import { runCommand } from './command.js';
import { Failure } from './stack/failure.js';
import { ROOT } from './stack/paths.js';
import { runCli } from './stack/programs.js';
import { withPrograms } from './stack/with-programs.js';

const IMAGES = join(ROOT, 'docs/images');
const PASSWORD = 'uian-demo-1544';
/** All of them together; they are carried by everybody who clones. */
const MOST_BYTES = 3_000_000;
const WINDOW = { width: 1280, height: 860 };

const say = (message: string): void => void process.stderr.write(`… ${message}\n`);

/** `bills-one` for `/bills/$bill`; `today` for `/`. */
const nameOf = (path: string): string => path.replace(/\$\w+/g, 'one').replaceAll('/', '-').replace(/^-|-$/g, '') || 'today';

await runCommand((interruption) => withPrograms({ interruption, progress: say }, async ({ environment, crew, logFolder }) => {
  const executablePath = await findChromium(say);
  say('시범 의회를 만듭니다.');
  await runCli(crew, ['demo', 'load'], '시범 의회', environment, logFolder);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS], env: { ...process.env, TZ: 'Asia/Seoul' } });
  try {
    mkdirSync(IMAGES, { recursive: true });
    for (const file of readdirSync(IMAGES)) if (file.endsWith('.png')) rmSync(join(IMAGES, file));
    for (const address of addresses()) {
      const who = address.open ? null : { login: address.login, password: PASSWORD };
      const person = await Person.enter(browser, environment['UIAN_PUBLIC_URL']!, who, WINDOW);
      const path = who && await filled(address, person) || address.path;
      if (!path.includes('$')) {
        const page = await person.goTo(path);
        await page.screenshot({ path: join(IMAGES, `${nameOf(address.path)}.png`), animations: 'disabled', caret: 'hide' });
        process.stdout.write(`${nameOf(address.path)}.png  ${address.title}  ${path}\n`);
      }
      await person.leave();
    }
  } finally {
    await browser.close();
  }
  const bytes = readdirSync(IMAGES).reduce((sum, file) => sum + statSync(join(IMAGES, file)).size, 0);
  if (bytes > MOST_BYTES) throw new Failure(`그림이 모두 ${Math.round(bytes / 1e3)}KB로 ${MOST_BYTES / 1e3}KB를 넘습니다.`);
  return 0;
}));
