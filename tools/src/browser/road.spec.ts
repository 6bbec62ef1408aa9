import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FACT_TERMS, type BillActId } from '@uian/procedure';
import type { Locator } from 'playwright-core';
import { applicationUnderTest, COMMITTEE, PASSWORD, type ApplicationUnderTest } from './application.js';
import type { Person } from './person.js';

const LONG = 400_000;

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest('2024-02-02'); }, 300_000);
afterAll(() => app?.close());

/** Chooses from a list of the dialog, by the label of the list. */
async function choose(dialog: Locator, label: string, option: string): Promise<void> {
  await dialog.getByRole('button', { name: label }).first().click();
  await dialog.page().getByRole('option', { name: option, exact: true }).click();
}

/** Opens the page of the bill, presses the act, fills its form, records it; who is asked who they are says so. */
async function record(person: Person, bill: string, act: BillActId, fill: (dialog: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const term = FACT_TERMS[act];
  const page = await person.goTo(`/bills/${bill}`);
  await page.getByRole('button', { name: term, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: term });
  await fill(dialog);
  await dialog.getByRole('button', { name: `${term} 기록하기` }).click();
  await finished(dialog);
}

async function finished(dialog: Locator): Promise<void> {
  const done = dialog.getByText('기록했습니다');
  const again = dialog.page().getByLabel('비밀번호');
  await done.or(again).first().waitFor();
  if (await again.count() > 0) {
    await again.fill(PASSWORD);
    await dialog.page().getByRole('button', { name: '확인하고 기록하기' }).click();
  }
  await done.waitFor();
  await dialog.getByRole('button', { name: '확인', exact: true }).click();
}

const vote = (present: number) => async (dialog: Locator): Promise<void> => {
  await choose(dialog, '표결 방법', '기록표결');
  for (const [label, count] of [['재석', present], ['찬성', present], ['반대', 0], ['기권', 0]] as const) {
    await dialog.getByLabel(new RegExp(`^${label}`)).fill(String(count));
  }
};

describe('the road of a bill', () => {
  it('is walked by five people in five browsers, by mouse and at its end by keys alone', () => app.seen(async ({ person }) => {
    const [admin, mayor, clerk, chair, vice, staff, specialist, plenary] = await Promise.all(
      (['admin', 'mayor', 'clerk', 'chair', 'vice', 'staff', 'specialist', 'plenary'] as const).map((login) => person(login))) as Person[] as
      [Person, Person, Person, Person, Person, Person, Person, Person];
    await admin.act('calendar/acts', 'calendar.set-session', '2024-02-02',
      { ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'] });
    const { stream: bill } = await mayor.act('bills', 'bill.submit', '2024-02-02',
      { kind: 'ordinance.partial-amendment', title: '서울특별시 도서관 운영 조례 일부개정조례안', costEstimate: { kind: 'no-cost', reason: '자구 정비' } });

    await record(clerk, bill, 'bill.receive');
    await app.moveTo('2024-02-05');
    await record(clerk, bill, 'bill.refer', (dialog) => choose(dialog, '소관 위원회', '문화체육관광위원회'));

    // What is not allowed yet says why, by which article and from when, before it is pressed.
    const seen = await chair.goTo(`/bills/${bill}`);
    await seen.getByText(/^왜 안 되나요\?/).first().click();
    expect(await seen.locator('main').innerText()).toMatch(/7일[\s\S]*제54조의2/);

    await record(chair, bill, 'bill.assign-report', (dialog) => dialog.getByLabel(/^담당 전문위원/).fill('문화 전문위원'));
    const { stream: meeting } = await staff.act('meetings', 'meeting.draft', '2024-02-05',
      { committee: COMMITTEE, ordinal: 1, sitting: '2024-02-27', time: '10:00', items: [bill] });
    await staff.act(`meetings/${meeting}/acts`, 'meeting.consult', '2024-02-05', {});
    await vice.act(`meetings/${meeting}/acts`, 'meeting.answer-consultation', '2024-02-05', { answer: 'agreed' });
    await staff.act(`meetings/${meeting}/acts`, 'meeting.request-approval', '2024-02-05', {});
    await chair.act(`meetings/${meeting}/acts`, 'meeting.approve', '2024-02-05', {});
    await app.moveTo('2024-02-22');
    await record(specialist, bill, 'bill.submit-report');
    await record(specialist, bill, 'bill.distribute-report', async (dialog) => {
      await dialog.getByLabel(/^배부받은 위원 수/).fill('12');
      await dialog.getByLabel(/^게재한 곳/).fill('시의회 누리집');
    });

    await app.moveTo('2024-02-27');
    await staff.act(`meetings/${meeting}/acts`, 'meeting.open', '2024-02-27', { present: 11 });
    for (const act of ['bill.place', 'bill.explain', 'bill.hear-report', 'bill.question', 'bill.debate'] as const) await record(staff, bill, act);
    await record(staff, bill, 'bill.decide-in-committee', async (dialog) => {
      await choose(dialog, '의결 대상', '원안가결');
      await vote(11)(dialog);
    });
    await app.moveTo('2024-02-28');
    await record(staff, bill, 'bill.report');
    await app.moveTo('2024-03-08');
    await record(plenary, bill, 'bill.place-in-plenary');
    await record(plenary, bill, 'bill.decide-in-plenary', async (dialog) => {
      await choose(dialog, '의결 대상', '원안가결');
      await vote(55)(dialog);
    });

    await app.moveTo('2024-03-11');
    const page = await clerk.goTo(`/bills/${bill}`);
    await page.getByText(/이송 기한/).first().waitFor();
    await page.getByRole('button', { name: '이송', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '이송' }).waitFor();
    for (let tabs = 0; tabs < 30; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.getByRole('button', { name: '이송 기록하기' }).evaluate((button) => button === button.ownerDocument.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('기록했습니다').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await clerk.get<{ state: { id: string } }>(`/api/bills/${bill}`)).toMatchObject({ state: { id: 'transferred' } });
  })(), LONG);
});
