import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { applicationUnderTest, COMMITTEE, type ApplicationUnderTest, type Visit } from './application.js';
import { act } from './by-mouse.js';
import { SESSION } from './council-of-1544.js';
import { foreignWordsIn } from './foreign-words.js';
import { letter } from './letters.js';

const TITLES = ['서울특별시 도서관 조례 일부개정조례안', '서울특별시 박물관 조례 일부개정조례안'] as const;

let app: ApplicationUnderTest;
/** Addresses of the bills, in the order of their titles, and of the meeting that has them on its agenda. */
let bills: string[];
let meeting: string;

/** A bill before the committee, past the pages. @param referred ISO day; undefined leaves it received */
async function bill({ person }: Visit, title: string, received: string, referred?: string): Promise<string> {
  const clerk = await person('clerk');
  const { stream } = await clerk.act('bills', 'bill.submit', received, { kind: 'ordinance.partial-amendment', title, costEstimate: { kind: 'estimate' } });
  await clerk.act(`bills/${stream}/acts`, 'bill.receive', received, {});
  if (referred !== undefined) await clerk.act(`bills/${stream}/acts`, 'bill.refer', referred, { committee: COMMITTEE });
  return stream;
}

async function approvedAgenda({ person }: Visit, items: readonly string[]): Promise<string> {
  const [staff, vice, chair] = await Promise.all([person('staff'), person('vice'), person('chair')]);
  const { stream } = await staff.act('meetings', 'meeting.draft', '2024-02-13', { committee: COMMITTEE, ordinal: 1, sitting: '2024-03-05', time: '10:00', items });
  await staff.act(`meetings/${stream}/acts`, 'meeting.consult', '2024-02-13', {});
  await vice.act(`meetings/${stream}/acts`, 'meeting.answer-consultation', '2024-02-14', { answer: 'agreed' });
  await staff.act(`meetings/${stream}/acts`, 'meeting.request-approval', '2024-02-14', {});
  await chair.act(`meetings/${stream}/acts`, 'meeting.approve', '2024-02-14', {});
  return stream;
}

beforeAll(async () => {
  app = await applicationUnderTest('2024-02-14', { purpose: 'live' });
  await app.seen(async (visit) => {
    await (await visit.person('clerk')).act('calendar/acts', 'calendar.set-session', '2024-01-15', SESSION);
    bills = [await bill(visit, TITLES[0], '2024-02-02', '2024-02-08'), await bill(visit, TITLES[1], '2024-02-02', '2024-02-08')];
    meeting = await approvedAgenda(visit, bills);
  })();
}, 600_000);
afterAll(() => app?.close());

/** Takes something with the mouse and lets it go below something else. */
async function drag(page: Page, what: Locator, below: Locator): Promise<void> {
  const [from, to] = [(await what.boundingBox())!, (await below.boundingBox())!];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, from.y + from.height, { steps: 4 });
  await page.mouse.move(to.x + to.width / 4, to.y + to.height - 4, { steps: 8 });
  await page.locator('.react-aria-DropIndicator[data-drop-target]').waitFor({ state: 'attached' });
  await page.mouse.up();
}

describe('whoever has a page open', () => {
  it('is reminded of a duty by a letter, whose link leads to where it is done', () => app.seen(async ({ person }) => {
    const address = `specialist-${app.council}@council.example`;
    const specialist = await person('specialist');
    const settings = await specialist.goTo('/settings');
    await settings.getByRole('textbox', { name: /메일 주소/ }).fill(address);
    await settings.getByRole('button', { name: '확인 번호 받기' }).click();
    const { text: said } = await letter(app.lettersFolder, address, /^\[메일 주소 확인\]/);
    await settings.getByRole('textbox', { name: /확인 번호/ }).fill(/확인 번호: (\d{6})/.exec(said!)![1]!);
    await settings.getByRole('button', { name: '주소 확인' }).click();
    await settings.getByText('확인됨').waitFor();

    // News of the bill lets its workflow look at the clock of the council again.
    await app.moveTo('2024-02-26');
    await (await person('staff')).act(`bills/${bills[0]}/acts`, 'bill.ask-for-report', '2024-02-26', { what: 'executive-opinion', of: '기획조정실' });
    const reminder = await letter(app.lettersFolder, address, /^\[검토보고서 배부 기한 3근무일 전\].*도서관/);
    expect(reminder.subject).toContain('2024. 2. 29.(목)까지');
    expect(reminder.text).toContain('서울특별시의회 회의규칙 제54조제4항');
    expect(foreignWordsIn(`${reminder.subject} ${reminder.text}`)).toEqual([]);
    const { pathname } = new URL(/https?:\/\/\S+/.exec(reminder.text!)![0]);
    const page = await specialist.goTo(pathname);
    await page.getByRole('heading', { level: 1, name: new RegExp(TITLES[0]) }).waitFor();
    await page.getByRole('button', { name: '검토보고서 제출' }).waitFor();
    await app.moveTo('2024-02-14');
  })(), 200_000);

  it('is told why something cannot be done: the rule, its article, and from when it can', () => app.seen(async ({ person }) => {
    const page = await (await person('staff')).goTo(`/bills/${bills[0]}`);
    await page.locator('summary', { hasText: '왜 안 되나요?' }).click();
    const why = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^위원회 상정/ }) });
    await why.getByText('7일이 지나야 상정할 수 있습니다', { exact: false }).waitFor();
    expect(await why.innerText()).toMatch(/일부개정조례안 상정 대기 · 서울특별시의회 회의규칙 제54조의2 · 2024\. 2\. 16\.\(금\)부터/);
  })(), 120_000);

  it('sees what a change of the calendar would move before it is saved, and what it moved', () => app.seen(async (visit) => {
    const waiting = await bill(visit, '서울특별시 공원 조례 일부개정조례안', '2024-02-14');
    const clerk = await visit.person('clerk');
    const until = async (): Promise<string | null | undefined> =>
      (await clerk.get<{ items: { rule: { id: string }; target: string | null }[] }>(`/api/bills/${waiting}/deadlines`)).items.find(({ rule }) => rule.id === 'bill.refer')?.target;
    expect(await until()).toBe('2024-02-19');
    const page = await clerk.goTo('/calendar?month=2024-02');
    await page.locator('[data-day="2024-02-19"]').click();
    const moved = await act(page, '휴일 정정', {
      fill: async (form) => {
        await form.getByLabel(/휴일 이름/).fill('임시공휴일');
        await form.getByLabel(/사유/).fill('국무회의 의결');
        await form.getByText(/기한 \d+개가 바뀝니다/).waitFor();
        expect(await until()).toBe('2024-02-19');
      },
    });
    expect(moved).toMatch(/공원 조례 일부개정조례안 – 회부 목표.*2024\. 2\. 20\.\(화\)/);
    await page.locator('[data-day="2024-02-19"]').getByText('임시공휴일').waitFor();
    expect(await until()).toBe('2024-02-20');
  })(), 120_000);

  it('sees at once that a change has voided an approval, whoever drags the agenda about', () => app.seen(async ({ person }) => {
    const chair = await (await person('chair')).goTo(`/meetings/${meeting}`);
    expect(await chair.locator('.tag', { hasText: '승인됨' }).count()).toBe(2);
    const staff = await (await person('staff')).goTo(`/meetings/${meeting}`);
    const row = (title: string): Locator => staff.getByRole('row', { name: new RegExp(title) });
    await drag(staff, row(TITLES[0]).getByRole('button', { name: /옮기기/ }), row(TITLES[1]));
    await staff.getByText('순서를 바꾸었습니다').waitFor();
    expect(await act(staff, '바꾼 순서 저장', { term: '의사일정안 변경' })).toContain('의사일정안 작성 단계가 됩니다');
    await chair.getByText('승인이 효력을 잃었습니다: 의사일정안 변경').first().waitFor();
    expect(await chair.locator('.tag', { hasText: '승인됨' }).count()).toBe(0);
    expect(await chair.locator('.slate-title').allInnerTexts()).toEqual([`1. ${TITLES[1]}`, `2. ${TITLES[0]}`]);
  })(), 120_000);
});
