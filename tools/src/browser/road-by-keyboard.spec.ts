import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { applicationUnderTest, type ApplicationUnderTest, type Login, type Visit } from './application.js';
import { Keyboard } from './by-keyboard.js';
import { SESSION } from './council-of-1544.js';

const TITLE = '서울특별시 도서관 조례 일부개정조례안';

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest('2024-02-02'); }, 600_000);
afterAll(() => app?.close());

interface Desk { readonly page: Page; readonly main: Locator; readonly keys: Keyboard }

async function desk({ person }: Visit, login: Login, path: string): Promise<Desk> {
  const page = await (await person(login)).goTo(path);
  return { page, main: page.getByRole('main'), keys: new Keyboard(page) };
}

/** Goes to a page by its letters, and is there with the keys. */
async function go({ page, keys }: Desk, letter: string, title: string): Promise<void> {
  await keys.press('g');
  await keys.press(letter);
  await page.locator('h1:focus', { hasText: title }).waitFor();
}

async function record({ page, main, keys }: Desk, term: string, fill?: (form: Locator) => Promise<void>): Promise<string> {
  await keys.use(main.getByRole('button', { name: term, exact: true }));
  const form = page.getByRole('dialog', { name: term });
  await fill?.(form);
  return keys.record(form, term);
}

async function submitted(mayor: Desk): Promise<string> {
  const { page, main, keys } = mayor;
  await go(mayor, 'i', '새 의안');
  await keys.find(main.getByRole('combobox', { name: /의안 종류/ }), '일부개정조례안');
  await keys.to(main.getByLabel(/의안명/));
  await keys.type(TITLE);
  await keys.choose(main.getByRole('button', { name: /비용추계/ }), '비용추계서');
  await keys.record(main, '제출');
  await page.locator('h1:focus', { hasText: TITLE }).waitFor();
  return new URL(page.url()).pathname;
}

async function referred(clerk: Desk): Promise<void> {
  const { page, keys } = clerk;
  const line = page.getByRole('row', { name: new RegExp(TITLE) });
  await go(clerk, 'b', '회부 기한판');
  await keys.to(line);
  await keys.press(' ');
  await keys.use(page.getByRole('button', { name: '고른 1건 회부' }), 'Shift+Tab');
  const referral = page.getByRole('dialog', { name: '의안 1건 회부' });
  await keys.choose(referral.getByRole('button', { name: /회부할 위원회/ }), '문화체육관광위원회');
  await referral.getByText(/자동상정/).first().waitFor();
  await keys.use(referral.getByRole('button', { name: '1건 회부하기' }));
  await line.getByText('위원회 회부', { exact: true }).waitFor();
  // The button that opened the dialog cannot be pressed any more; the keys go on at the head of the page.
  await page.locator('h1:focus').waitFor();
}

async function drafted({ page, main, keys }: Desk): Promise<void> {
  await keys.toMain();
  await keys.to(main.getByRole('checkbox', { name: TITLE }));
  await keys.press(' ');
  await keys.use(main.getByRole('button', { name: '고른 의안 1건으로 의사일정안 작성' }), 'Shift+Tab');
  const draft = page.getByRole('dialog', { name: '의사일정안 작성' });
  const part = (label: string): Locator => draft.getByRole('group', { name: label }).getByRole('spinbutton').first();
  await keys.to(draft.getByLabel(/차수/));
  await keys.type('1');
  await keys.to(part('회의일'));
  await keys.type('20240305');
  await keys.to(part('시각'));
  await keys.type('1000');
  await keys.record(draft, '의사일정안 작성');
  await keys.use(main.getByRole('link', { name: /제1차 문화체육관광위원회/ }));
  await page.locator('h1:focus', { hasText: '제1차 문화체육관광위원회' }).waitFor();
}

async function followTask({ page, main, keys }: Desk, task: string): Promise<void> {
  await keys.toMain();
  await keys.use(main.getByRole('region', { name: '내가 할 일' }).getByRole('listitem').filter({ hasText: task }).getByRole('link').first());
  await page.locator('h1:focus', { hasText: '제1차 문화체육관광위원회' }).waitFor();
}

describe('the road of a bill to the agenda', () => {
  it('is gone by keyboard alone, by five people', () => app.seen(async (visit) => {
    await (await visit.person('clerk')).act('calendar/acts', 'calendar.set-session', '2024-01-15', SESSION);
    const bill = await submitted(await desk(visit, 'mayor', '/'));

    const clerk = await desk(visit, 'clerk', bill);
    await clerk.keys.toMain();
    expect(await record(clerk, '접수')).toContain('회부 목표');
    await clerk.page.getByRole('heading', { level: 1, name: `의안번호 2001 ${TITLE}` }).waitFor();
    await app.moveTo('2024-02-07');
    await referred(clerk);

    await app.moveTo('2024-02-13');
    const staff = await desk(visit, 'staff', '/meetings?month=2024-03');
    await drafted(staff);
    await record(staff, '부위원장 협의 요청');

    const vice = await desk(visit, 'vice', '/');
    await followTask(vice, '부위원장 협의 회신 목표');
    await record(vice, '부위원장 협의 결과', (form) => vice.keys.choose(form.getByRole('button', { name: '고르세요 협의 결과' }), '동의'));
    await staff.page.locator('.tag', { hasText: '동의' }).waitFor();
    await record(staff, '위원장 승인 요청');

    const chair = await desk(visit, 'chair', '/');
    await followTask(chair, '의사일정 승인 목표');
    await chair.keys.use(chair.main.getByRole('button', { name: '안건 1건 모두 승인' }));
    for (const { page } of [chair, staff]) await page.locator('.tag', { hasText: '승인됨' }).waitFor();
  })(), 400_000);
});
