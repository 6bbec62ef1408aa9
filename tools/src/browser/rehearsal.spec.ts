import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applicationUnderTest, type ApplicationUnderTest } from './application.js';

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest(); }, 600_000);
afterAll(() => app?.close());

describe('watching a bill live its life', () => {
  it('shows acts, reminders and refusals as they happen, and every deadline at the end', () => app.seen(async ({ person }) => {
    const clerk = await person('clerk');
    const page = await clerk.goTo('/rehearsals');
    await page.getByRole('button', { name: /의안번호 1544.*되살려 보기/ }).click();
    await page.getByText('진행 중').waitFor();
    await page.getByRole('button', { name: '멈추기' }).waitFor();
    // Somebody else of the council sees the same, and cannot begin another meanwhile.
    const chair = await person('chair');
    const other = await chair.goTo('/rehearsals');
    expect(await other.getByRole('button', { name: /재의.*되살려 보기|되살려 보기$/ }).first().isDisabled()).toBe(true);
    await page.getByText('끝까지 보았습니다').waitFor({ timeout: 240_000 });
    const story = await page.getByRole('list', { name: '일어난 일' }).innerText();
    for (const words of ['발의', '위원회 회부', '의안번호 1544', '이송', '공포']) expect(story).toContain(words);
    expect(story).toMatch(/✗ 거부[\s\S]*2024\. 2\. 15\.\(목\)부터 가능/);
    expect(story).toContain('♪ 알림');
    await page.getByText(/^끝: .*시행/).waitFor();
    await page.getByText('이송 기한', { exact: false }).first().waitFor();
  })(), 400_000);

  it('is stopped where somebody wants it to', () => app.seen(async ({ person }) => {
    const page = await (await person('clerk')).goTo('/rehearsals');
    await page.getByRole('button', { name: /1544.*되살려 보기/ }).click();
    await page.getByRole('button', { name: '멈추기' }).click();
    await page.getByText('멈추었습니다').first().waitFor({ timeout: 60_000 });
  })(), 120_000);
});
