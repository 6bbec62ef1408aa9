import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { applicationUnderTest, type ApplicationUnderTest } from './application.js';
import { foreignWords } from './foreign-words.js';
import { headingFaults, isFocusSeen, movesByItself, smallTargets } from './looks.js';
import { axe, onEveryPage, WIDTHS } from './page-walk.js';
import type { Person } from './person.js';

const LONG = 1_200_000;
const TABS = 30;

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest(); }, 600_000);
afterAll(() => app?.close());

/** What a page is asked, by the title of its test, and what was wrong with it. */
type Looks = Readonly<Record<string, (page: Page, person: Person) => Promise<readonly string[]>>>;

async function tabbed(page: Page): Promise<readonly string[]> {
  for (let at = 0; at < TABS; at += 1) {
    await page.keyboard.press('Tab');
    const seen = await isFocusSeen(page);
    if (seen !== true) return [`does not show the focus on ${seen}`];
  }
  return [];
}

async function toldOtherwise(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  const tags = await page.locator('.tag').allTextContents();
  return [
    ...[...text.matchAll(/(빨간|파란|초록|노란)색? ?(글자|단추|것)|(왼쪽|오른쪽)에 있는 (단추|것)/g)].map(([words]) => `says “${words}”`),
    ...(tags.some((tag) => tag.trim() === '') ? ['has a mark without a word'] : []),
  ];
}

const LOOKS: Looks = {
  'has one main heading, and headings that skip no level': headingFaults,
  'is in Korean, and says so': async (page) => [
    ...(await page.locator('html').getAttribute('lang') === 'ko' ? [] : ['does not say its language']),
    ...(await foreignWords(page)).map((word) => `says “${word}”`),
  ],
  'has targets that a finger hits': smallTargets,
  'tells nothing by colour or place alone': toldOtherwise,
  'plays nothing by itself': async (page) => [
    ...(await page.locator('video, audio, marquee, [autoplay]').count() > 0 ? ['plays something'] : []),
    ...(await movesByItself(page) ? ['moves though the person asked for no motion'] : []),
  ],
  'opens no window by itself': async (_, person) => (person.context.pages().length > 1 ? ['opened a window'] : []),
  'is walked by the tabulator, and the focus is seen': tabbed,
  ...Object.fromEntries(WIDTHS.map((width) => [`axe finds nothing to mend, ${width} wide`, (page: Page) => axe(page, width)])),
};

describe.each([['empty', false], ['full', true]] as const)('every page, %s,', (_, full) => {
  /** By title. */
  const faults = new Map<string, string[]>(Object.keys(LOOKS).map((title) => [title, []]));

  beforeAll(() => app.seen((visit) => onEveryPage(visit, full, async (page, person, path) => {
    for (const [title, look] of Object.entries(LOOKS)) faults.get(title)!.push(...(await look(page, person)).map((fault) => `${path} ${fault}`));
  }))(), LONG);

  it.each(Object.keys(LOOKS))('%s', (title) => {
    expect(faults.get(title)).toEqual([]);
  });
});

describe('the frame of every page', () => {
  it('leads past the menu', () => app.seen(async ({ person }) => {
    const page = await (await person('clerk')).goTo('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').evaluateAll((elements) => elements.map(({ id }) => id))).toEqual(['main']);
  })());

  it('shows the keys for the asking', () => app.seen(async ({ person }) => {
    const page = await (await person('clerk')).goTo('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '단축키' }).waitFor();
  })());

  it('single letters do nothing while somebody writes', () => app.seen(async ({ person }) => {
    const page = await (await person('clerk')).goTo('/board');
    await page.locator('input[type=search]').first().focus();
    await page.keyboard.type('gr?');
    expect(new URL(page.url()).pathname).toBe('/board');
    expect(await page.getByRole('dialog').count()).toBe(0);
  })());
});
