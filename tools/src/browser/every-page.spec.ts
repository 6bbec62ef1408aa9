import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { addresses, filled, type Address } from './addresses.js';
import { applicationUnderTest, type ApplicationUnderTest, type Visit } from './application.js';
import { foreignWords } from './foreign-words.js';
import { headingFaults, isFocusSeen, movesByItself, smallTargets } from './looks.js';
import type { Person } from './person.js';

const WIDTHS = [360, 768, 1280];
const LONG = 900_000;
const TABS = 40;

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest(); }, 300_000);
afterAll(() => app?.close());

interface Look { readonly person: Person; readonly page: Page; readonly address: Address; readonly fault: (what: string) => void }

/** Looks at every page, of an empty council or of the demonstration, and collects what is wrong. */
const onEveryPage = (full: boolean, look: (at: Look) => Promise<void>, of: (address: Address) => boolean = () => true) => app.seen(async (visit) => {
  const faults: string[] = [];
  for (const address of addresses().filter(of)) {
    const person = await whoSees(visit, address, full);
    const path = await filled(address, person);
    if (path === undefined) continue;
    const page = await person.goTo(path);
    await look({ person, page, address, fault: (what) => void faults.push(`${path} ${what}`) });
  }
  expect(faults).toEqual([]);
})();

const whoSees = ({ person, demo }: Visit, { open, login }: Address, full: boolean): Promise<Person> =>
  (open ? person(null) : full ? demo(login) : person(login));

describe.each([['empty', false], ['full', true]] as const)('every page, %s,', (_, full) => {
  it.each(WIDTHS)('axe finds nothing to mend, %i wide', (width) => onEveryPage(full, async ({ page, fault }) => {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    for (const { id, nodes } of violations) fault(`${width}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(' | ')}`);
    const over = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    if (over > 1) fault(`${width}: wider than the window by ${over}`);
  }), LONG);

  it('has one main heading, and headings that skip no level', () => onEveryPage(full, async ({ page, fault }) => {
    for (const what of await headingFaults(page)) fault(what);
  }), LONG);

  it('is in Korean, and says so', () => onEveryPage(full, async ({ page, fault }) => {
    if (await page.locator('html').getAttribute('lang') !== 'ko') fault('does not say its language');
    for (const word of await foreignWords(page)) fault(`says “${word}”`);
  }), LONG);

  it('has targets that a finger hits', () => onEveryPage(full, async ({ page, fault }) => {
    for (const what of await smallTargets(page)) fault(what);
  }), LONG);

  it('is walked by the tabulator, and the focus is seen', () => onEveryPage(full, async ({ page, fault }) => {
    for (let at = 0; at < TABS; at += 1) {
      await page.keyboard.press('Tab');
      const seen = await isFocusSeen(page);
      if (seen !== true) { fault(`does not show the focus on ${seen}`); break; }
    }
  }), LONG);

  it('plays nothing by itself', () => onEveryPage(full, async ({ page, fault }) => {
    if (await page.locator('video, audio, marquee, [autoplay]').count() > 0) fault('plays something');
    if (await movesByItself(page)) fault('moves though the person asked for no motion');
  }), LONG);

  it('opens no window by itself', () => onEveryPage(full, async ({ person, fault }) => {
    if (person.context.pages().length > 1) fault('opened a window');
  }), LONG);

  it('tells nothing by colour or place alone', () => onEveryPage(full, async ({ page, fault }) => {
    const text = await page.locator('body').innerText();
    for (const [words] of text.matchAll(/(빨간|파란|초록|노란)색? ?(글자|단추|것)|(왼쪽|오른쪽)에 있는 (단추|것)/g)) fault(`says “${words}”`);
    for (const tag of await page.locator('.tag').all()) if ((await tag.innerText()).trim() === '') fault('has a mark without a word');
  }), LONG);
});

describe('every page of the frame', () => {
  const inFrame = ({ open }: Address): boolean => !open;

  it('leads past the menu', () => onEveryPage(false, async ({ page, fault }) => {
    await page.reload();
    await page.locator('h1').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const at = await page.locator(':focus').evaluateAll((elements) => elements.map(({ id }) => id));
    if (at[0] !== 'main') fault(`leads to ${at[0]}`);
  }, inFrame), LONG);

  it('shows the keys for the asking', () => onEveryPage(false, async ({ page, fault }) => {
    await page.locator('h1').first().evaluate((heading) => heading.ownerDocument.activeElement?.blur?.());
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '단축키' }).waitFor({ timeout: 3_000 }).catch(() => fault('shows no keys'));
  }, inFrame), LONG);

  it('single letters do nothing while somebody writes', () => onEveryPage(true, async ({ page, fault }) => {
    const field = page.locator('input[type=search], input[type=text], textarea').first();
    if (await field.count() === 0 || !await field.isVisible() || !await field.isEnabled()) return;
    const before = new URL(page.url()).pathname;
    await field.focus();
    await page.keyboard.type('gr');
    if (new URL(page.url()).pathname !== before) fault('went elsewhere');
  }, inFrame), LONG);
});
