import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationUnderTest, type ApplicationUnderTest } from './application.js';
import { foreignWords } from './foreign-words.js';
import { headingFaults, smallTargets } from './looks.js';
import { axe, onEveryPage } from './page-walk.js';

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest(); }, 600_000);
afterAll(() => app?.close());

/** A slice of `npm run pages`, which looks at the empty council and at two more widths, too, and walks by the tabulator. */
describe('every page of a council at work', () => {
  it('is in Korean and in order, and axe finds nothing to mend on it', () => app.seen(async (visit) => {
    const faults: string[] = [];
    await onEveryPage(visit, true, async (page, _, path) => {
      const found = [
        ...await headingFaults(page), ...(await foreignWords(page)).map((word) => `says “${word}”`), ...await smallTargets(page), ...await axe(page, 360),
      ];
      faults.push(...found.map((fault) => `${path} ${fault}`));
    });
    expect(faults).toEqual([]);
  })(), 600_000);
});

describe('a list', () => {
  it('keeps its place in the address, and is there again for whoever comes by it', () => app.seen(async ({ demo }) => {
    const page = await (await demo('clerk', { height: 700 })).goTo('/board?at=30');
    const first = page.getByRole('row').and(page.locator('[data-index="30"]'));
    await first.waitFor();
    await page.waitForFunction('document.querySelector(\'[data-index="30"]\').getBoundingClientRect().top < 300');
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -600);
    await page.waitForURL((url) => Number(url.searchParams.get('at')) > 0 && Number(url.searchParams.get('at')) < 30);
  })(), 120_000);
});
