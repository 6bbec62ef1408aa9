import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { addresses, filled, type Address } from './addresses.js';
import type { Visit } from './application.js';
import type { Person } from './person.js';

export const WIDTHS = [1280, 768, 360] as const;
const HEIGHT = 900;
/** So many browsers walk at once. */
const LANES = 3;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe would mend on a page of such a width, and whether the page is wider than its window. */
export async function axe(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: HEIGHT });
  // There are no frames to look into, which spares a window of axe's own for each look.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }).withTags(RULES).analyze();
  const over = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...(over > 1 ? [`is wider than the window by ${over}`] : []),
  ];
}

/** Whoever sees a page; a lane has browsers of its own. */
const whoSees = ({ person, demo }: Visit, { open, login }: Address, full: boolean, lane: number): Promise<Person> =>
  (open ? person(null, { lane }) : full ? demo(login, { lane }) : person(login, { lane }));

/** The pages that the council can fill, each with its address. */
async function pagesOf({ person, demo }: Visit, full: boolean): Promise<readonly (readonly [Address, string])[]> {
  const clerk = await (full ? demo('clerk') : person('clerk'));
  const pages: (readonly [Address, string])[] = [];
  for (const address of addresses()) {
    const path = await filled(address, clerk);
    if (path !== undefined) pages.push([address, path]);
  }
  return pages;
}

/**
 * Goes to every page, several at a time.
 * @param full the demonstration council, full of bills, instead of the empty one of the spec
 */
export async function onEveryPage(visit: Visit, full: boolean, look: (page: Page, person: Person, path: string) => Promise<void>): Promise<void> {
  const left = [...await pagesOf(visit, full)];
  const walk = async (lane: number): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const person = await whoSees(visit, next[0], full, lane);
      await person.page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
      await look(await person.goTo(next[1]), person, next[1]);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => walk(lane)));
}
