import type { Locator, Page } from 'playwright-core';

/** Where an act is recorded: a dialog over a page, or a page that is about one act. */
type Form = Page | Locator;

/** Chooses one of what a field offers (고르기). */
export async function choose(form: Form, label: string | RegExp, term: string): Promise<void> {
  await form.getByRole('button', { name: label }).and(pageOf(form).locator('[aria-haspopup="listbox"]')).click();
  await pageOf(form).getByRole('option', { name: term, exact: true }).click();
}

const pageOf = (form: Form): Page => ('page' in form ? form.page() : form);

/** How the form of an act is filled; and the password, where it asks who it is once more. */
export interface Filling {
  readonly fill?: (form: Locator) => Promise<unknown>;
  readonly password?: string;
}

/** Presses the button of an act, fills its form, looks at what it will do and records it. @returns what was foreseen */
export async function act(page: Page, button: string | RegExp, filling: Filling & { readonly term?: string } = {}): Promise<string> {
  const pressed = page.getByRole('main').getByRole('button', { name: button, exact: true }).first();
  const term = filling.term ?? await pressed.innerText();
  await pressed.click();
  const dialog = page.getByRole('dialog', { name: term });
  await filling.fill?.(dialog);
  return recordIn(dialog, term, filling.password);
}

/** Records the act of a form that is filled, once it says what it will do. @returns what was foreseen */
export async function recordIn(form: Form, term: string, password?: string): Promise<string> {
  const foreseen = form.getByRole('note').filter({ hasText: '기록하면' });
  await foreseen.waitFor();
  const words = await foreseen.innerText();
  await form.getByRole('button', { name: `${term} 기록하기` }).click();
  if (password !== undefined) await confirm(pageOf(form), password);
  await form.getByText(`${term}: 기록했습니다`).waitFor();
  await form.getByRole('button', { name: '확인', exact: true }).click();
  return words;
}

/** Says who it is again, where an act asks for that (본인 확인). */
async function confirm(page: Page, password: string): Promise<void> {
  const asked = page.getByRole('dialog', { name: '본인 확인' });
  await asked.getByLabel(/비밀번호/).fill(password);
  await asked.getByRole('button', { name: '확인하고 계속' }).click();
}

/** Ticks a box, or takes the tick away: pressed where a finger presses, on its label. */
export const tick = (form: Form, label: string | RegExp): Promise<void> =>
  form.locator('label').filter({ has: pageOf(form).getByRole('checkbox', { name: label }) }).click();

/** Picks a day in the calendar that a field opens: `2024. 3. 5.` in the month that it shows, or so many months after. */
export async function pickDay(form: Form, label: string, name: RegExp, monthsAhead = 0): Promise<void> {
  await form.getByRole('group', { name: label }).getByRole('button', { name: '달력 열기' }).click();
  const calendar = pageOf(form).getByRole('dialog').filter({ has: pageOf(form).getByRole('grid') });
  for (let month = 0; month < monthsAhead; month += 1) await calendar.getByRole('button', { name: '다음 달' }).click();
  await calendar.getByRole('button', { name }).click();
}
