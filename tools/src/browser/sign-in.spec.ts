import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationUnderTest, PASSWORD, type ApplicationUnderTest } from './application.js';

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest(); }, 600_000);
afterAll(() => app?.close());

describe('signing in', () => {
  it('leads to the page of today, without a complaint of the browser and without a request to another host', () => app.seen(async ({ person }) => {
    const { page } = await person(null);
    await page.goto('/');
    await page.getByLabel('아이디').fill(`${app.council}.clerk`);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('navigation', { name: '주 메뉴' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/의안$/);
  })());

  it('says what is wrong, and keeps what was written', () => app.seen(async ({ person }) => {
    const { page } = await person(null);
    await page.goto('/sign-in');
    await page.getByLabel('아이디').fill('nobody.here');
    await page.getByLabel('비밀번호').fill('wrong-password-1544');
    await page.getByRole('button', { name: '로그인' }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/아이디 또는 비밀번호가/);
    expect(await page.getByLabel('아이디').inputValue()).toBe('nobody.here');
  })());

  it('takes a password from what keeps it for the browser', () => app.seen(async ({ person }) => {
    const { page } = await person(null);
    await page.goto('/sign-in');
    expect(await page.getByLabel('아이디').getAttribute('autocomplete')).toBe('username');
    expect(await page.getByLabel('비밀번호').getAttribute('autocomplete')).toBe('current-password');
  })());

  it('comes back to the address that somebody wanted', () => app.seen(async ({ person }) => {
    const { page } = await person(null);
    await page.goto('/rehearsals');
    await page.getByLabel('아이디').fill(`${app.council}.clerk`);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '되살려 보기' }).waitFor();
  })());
});
