import type { Locator, Page } from 'playwright-core';

/** So many things a page may have to tab over. */
const MOST_TABS = 150;
const MOST_OPTIONS = 40;

/** Somebody before a page with a keyboard alone: no mouse, and nothing is given the focus but by its keys. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Past the menu to what the page is about. */
  async toMain(): Promise<void> {
    await this.to(this.page.getByRole('link', { name: '본문으로 바로 가기' }));
    await this.press('Enter');
  }

  /** Tabs to something, or back to it. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.first().waitFor();
    await this.walk(target, key, MOST_TABS);
  }

  /** Tabs to a button or a link and presses it. */
  async use(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.to(target, key);
    await this.press('Enter');
  }

  /** Opens what a field offers and goes down to one of it. */
  async choose(field: Locator, term: string): Promise<void> {
    await this.use(field);
    await this.page.getByRole('listbox').waitFor();
    await this.walk(this.page.getByRole('option', { name: term, exact: true }), 'ArrowDown', MOST_OPTIONS);
    await this.press('Enter');
  }

  /** Finds one of many by typing it. */
  async find(field: Locator, term: string): Promise<void> {
    await this.to(field);
    await this.type(term);
    await this.page.getByRole('option', { name: term, exact: true }).waitFor();
    await this.press('ArrowDown');
    await this.press('Enter');
  }

  /** Records the act of a form that is filled, once it says what it will do. @returns what was foreseen */
  async record(form: Locator, term: string): Promise<string> {
    const foreseen = form.getByRole('note').filter({ hasText: '기록하면' });
    await foreseen.waitFor();
    const words = await foreseen.innerText();
    await this.use(form.getByRole('button', { name: `${term} 기록하기` }));
    await form.getByText(`${term}: 기록했습니다`).waitFor();
    await this.use(form.getByRole('button', { name: '확인', exact: true }));
    return words;
  }

  /** Presses a key until something has the focus. */
  private async walk(target: Locator, key: string, most: number): Promise<void> {
    const there = target.and(this.page.locator(':focus'));
    for (let pressed = 0; await there.count() === 0; pressed += 1) {
      if (pressed === most) throw new Error(`${key}를 ${most}번 눌러도 닿지 않습니다: ${target.toString()}`);
      await this.press(key);
    }
  }
}
