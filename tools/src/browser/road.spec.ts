import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { applicationUnderTest, PASSWORD, type ApplicationUnderTest, type Login, type Visit } from './application.js';
import { act, choose, pickDay, recordIn, tick } from './by-mouse.js';
import { SESSION } from './council-of-1544.js';

const TITLE = '서울특별시 도서관 조례 일부개정조례안';
const NUMBERED = `의안번호 2001 ${TITLE}`;

let app: ApplicationUnderTest;
beforeAll(async () => { app = await applicationUnderTest('2024-02-02'); }, 600_000);
afterAll(() => app?.close());

/** The page of whoever acts next, and the day on which they do. */
type Desk = (login: Login, path: string, day?: string) => Promise<Page>;

const deskOf = ({ person }: Visit): Desk => async (login, path, day) => {
  if (day !== undefined) await app.moveTo(day);
  return (await person(login)).goTo(path);
};

/** What somebody is asked to do on the page of the day leads to where it is done. */
const followTask = (page: Page, task: string): Promise<void> =>
  page.getByRole('region', { name: '내가 할 일' }).getByRole('listitem').filter({ hasText: task }).getByRole('link').first().click();

/** Waits until the page says that a bill has come to a stage. */
const stands = (page: Page, stage: string): Promise<void> => page.locator('.bill-facts').getByText(stage, { exact: true }).first().waitFor();

async function toTheCommittee(desk: Desk): Promise<string> {
  const mayor = await desk('mayor', '/bills/new');
  const form = mayor.getByRole('main');
  await choose(form, /의안 종류/, '일부개정조례안');
  await form.getByLabel(/의안명/).fill(TITLE);
  await choose(form, /비용추계/, '비용추계서');
  expect(await recordIn(form, '제출')).toContain('바로 접수 가능');
  await mayor.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const bill = new URL(mayor.url()).pathname;

  const clerk = await desk('clerk', bill);
  expect(await act(clerk, '접수')).toMatch(/회부 목표: 2024\. 2\. 7\.\(수\)까지/);
  await clerk.getByRole('heading', { level: 1, name: NUMBERED }).waitFor();
  // Whoever has the page open sees it at once.
  await mayor.getByRole('heading', { level: 1, name: NUMBERED }).waitFor();

  const board = await desk('clerk', '/board', '2024-02-07');
  const line = board.getByRole('row', { name: new RegExp(TITLE) });
  await line.getByRole('checkbox').click();
  await board.getByRole('button', { name: '고른 1건 회부' }).click();
  const referral = board.getByRole('dialog', { name: '의안 1건 회부' });
  await choose(referral, /회부할 위원회/, '문화체육관광위원회');
  await referral.getByText(/자동상정/).first().waitFor();
  await referral.getByRole('button', { name: '1건 회부하기' }).click();
  await line.getByText('위원회 회부', { exact: true }).waitFor();
  return bill;
}

async function ontoTheAgenda(desk: Desk): Promise<string> {
  const staff = await desk('staff', '/meetings?month=2024-03', '2024-02-13');
  await tick(staff.getByRole('main'), TITLE);
  await act(staff, '고른 의안 1건으로 의사일정안 작성', {
    term: '의사일정안 작성', fill: async (form) => {
      await form.getByLabel(/차수/).fill('1');
      await pickDay(form, '회의일', /2024년 3월 5일/, 1);
      await form.getByRole('group', { name: '시각' }).getByRole('spinbutton').first().click();
      await staff.keyboard.type('1000');
    },
  });
  await staff.getByRole('link', { name: /제1차 문화체육관광위원회/ }).first().click();
  await staff.getByText('검토보고서 미배부', { exact: false }).waitFor();
  const meeting = new URL(staff.url()).pathname;
  await act(staff, '부위원장 협의 요청');

  const vice = await desk('vice', '/');
  await followTask(vice, '부위원장 협의 회신 목표');
  await act(vice, '부위원장 협의 결과', { fill: (form) => choose(form, /협의 결과/, '동의') });
  await staff.locator('.tag', { hasText: '동의' }).waitFor();
  await act(staff, '위원장 승인 요청');

  const chair = await desk('chair', '/', '2024-02-14');
  await followTask(chair, '의사일정 승인 목표');
  await chair.getByRole('button', { name: '안건 1건 모두 승인' }).click();
  for (const page of [chair, vice, staff]) await page.locator('.tag', { hasText: '승인됨' }).waitFor();
  await act(staff, '회의 통지', { fill: (form) => form.getByLabel('게재한 곳').fill('의회 누리집') });
  const notice = (await desk('chair', '/notices')).getByRole('listitem').filter({ hasText: '[의사일정 회의 통지]' });
  await notice.getByText(`1. ${NUMBERED}`).waitFor();
  return meeting;
}

async function throughTheCommittee(desk: Desk, meeting: string): Promise<void> {
  const specialist = await desk('specialist', '/reports', '2024-02-28');
  await act(specialist, '검토보고서 제출', { fill: (form) => form.getByLabel('검토의견').fill('별다른 문제점이 없음.') });
  expect(await act(specialist, '검토보고서 배부·게재', {
    fill: async (form) => {
      await form.getByLabel('배부받은 위원 수').fill('12');
      await form.getByLabel('게재한 곳').fill('의회 누리집');
    },
  })).toContain('검토보고서 배부 기한: 지킴');
  await specialist.getByText('남은 검토보고가 없습니다.').waitFor();

  const staff = await desk('staff', meeting, '2024-03-05');
  await act(staff, '개회', { fill: (form) => form.getByLabel(/출석 위원 수/).fill('12') });
  await staff.getByRole('link', { name: TITLE }).click();
  for (const step of ['위원회 상정', '제안설명', '검토보고', '질의·답변']) await act(staff, step);
  await act(staff, '위원회 의결', {
    password: PASSWORD, fill: async (form) => {
      await choose(form, /의결 대상/, '원안가결');
      await choose(form, /표결 방법/, '이의 유무');
      await form.getByLabel(/재석/).fill('12');
    },
  });
  await stands(staff, '위원회 의결');
  await staff.getByRole('region', { name: '표결', exact: true }).getByText('원안가결(이의 없음)').waitFor();
  await app.moveTo('2024-03-06');
  expect(await act(staff, '심사보고서 제출')).toContain('2024. 3. 8.(금)부터 본회의 상정 가능');
  await stands(staff, '심사보고');
}

async function intoForce(desk: Desk, bill: string): Promise<void> {
  const plenary = await desk('plenary', '/plenary', '2024-03-08');
  await tick(plenary.getByRole('main'), new RegExp(TITLE));
  await act(plenary, '1건 본회의 상정', { term: '본회의 상정' });
  await plenary.getByRole('navigation', { name: '단계' }).getByRole('button', { name: '본회의 상정 1건' }).click();
  await tick(plenary.getByRole('main'), new RegExp(TITLE));
  await choose(plenary, /할 일/, '본회의 의결');
  expect(await act(plenary, '1건 본회의 의결', {
    term: '본회의 의결', password: PASSWORD, fill: async (form) => {
      await choose(form, /의결 대상/, '원안가결');
      await choose(form, /표결 방법/, '기록표결');
      for (const [name, persons] of Object.entries({ 재석: '50', 찬성: '45', 반대: '3', 기권: '2' })) await form.getByLabel(new RegExp(`^${name}`)).fill(persons);
    },
  })).toMatch(/이송 기한: 2024\. 3\. 13\.\(수\)까지/);

  const clerk = await desk('clerk', '/', '2024-03-13');
  await followTask(clerk, '이송 기한');
  await act(clerk, '이송');
  await stands(clerk, '이송');
  await clerk.getByText('재석의원 50명 중 찬성 45명, 반대 3명, 기권 2명', { exact: false }).first().waitFor();

  const mayor = await desk('mayor', bill, '2024-03-26');
  expect(await act(mayor, '공포', { password: PASSWORD, fill: (form) => form.getByLabel(/공포 번호/).fill('서울특별시조례 제9173호') })).toMatch(/시행/);
  for (const page of [mayor, clerk]) await stands(page, '공포');
}

describe('the whole road of a bill', () => {
  it('is gone by mouse, by seven people who each see what the others did', () => app.seen(async (visit) => {
    await (await visit.person('clerk')).act('calendar/acts', 'calendar.set-session', '2024-01-15', SESSION);
    const desk = deskOf(visit);
    const bill = await toTheCommittee(desk);
    const meeting = await ontoTheAgenda(desk);
    await throughTheCommittee(desk, meeting);
    await intoForce(desk, bill);
  })(), 400_000);
});
