import type { Page } from 'playwright-core';

/** What is wrong with the headings of a page: one of the first level, none that skips a level. */
export async function headingFaults(page: Page): Promise<readonly string[]> {
  const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  const faults = levels.filter((level) => level === 1).length === 1 ? [] : [`has ${levels.filter((level) => level === 1).length} headings of the first level`];
  levels.forEach((level, at) => {
    if (at > 0 && level > levels[at - 1]! + 1) faults.push(`goes from heading ${levels[at - 1]} to ${level}`);
  });
  if (await page.title() === '') faults.push('has no title');
  return faults;
}

/** The least side of a target in CSS pixels (조작 가능: 대각선 6mm); a link in running text is as high as its line. */
const LEAST = 24;

/** Buttons, fields and links that are smaller than a finger hits. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = page.locator('button:visible, a[href]:visible, input:visible, select:visible, summary:visible, [role=button]:visible, [role=tab]:visible');
  const found = await targets.evaluateAll((elements) => elements.map((element) => {
    const { width, height } = element.getBoundingClientRect();
    const hidden = element.closest('[class*=hidden], [aria-hidden=true]') !== null || width <= 1 || height <= 1;
    const inText = element.tagName === 'A' && element.ownerDocument.defaultView?.getComputedStyle(element).display === 'inline';
    // A box or a dot is hit by its label, too.
    const labelled = element.tagName === 'INPUT' && element.closest('label') !== null;
    return { width, height, left: hidden || inText || labelled, html: element.outerHTML.slice(0, 90) };
  }));
  return found.filter(({ width, height, left }) => !left && (width < LEAST || height < LEAST))
    .map(({ width, height, html }) => `has a target of ${Math.round(width)}×${Math.round(height)}: ${html}`);
}

/** True where what has the focus shows it, or nothing has it; else what does not. */
export async function isFocusSeen(page: Page): Promise<true | string> {
  const [focused] = await page.locator(':focus').evaluateAll((elements) => elements.map((element) => {
    const seen = (one: typeof element): boolean => {
      const style = one.ownerDocument.defaultView!.getComputedStyle(one);
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    };
    // A field may show it on the box around it.
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter((one) => one != null);
    return { seen: around.some((one) => seen(one)), html: element.outerHTML.slice(0, 120) };
  }));
  return focused === undefined || focused.seen ? true : focused.html;
}

/** Whether anything on the page is in motion. */
export const movesByItself = (page: Page): Promise<boolean> =>
  page.locator('html').evaluate((html) => html.ownerDocument.getAnimations().some((animation: { playState: string }) => animation.playState === 'running'));
