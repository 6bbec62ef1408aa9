import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CalendarDay, CalendarDays } from '@uian/record';
import { apiUnderTest, type ApiUnderTest } from './testing/api-under-test.js';
import { draftAgenda, expectRecorded, refer, setSession } from './testing/bill-on-its-way.js';

let api: ApiUnderTest;
let meeting: string;
beforeAll(async () => {
  api = await apiUnderTest();
  await setSession(api);
  expectRecorded(await api.act('clerk', '/api/calendar/acts', 'calendar.resolve-recess', '2024-02-20', { session: 322, from: '2024-02-21', to: '2024-03-07' }));
  expectRecorded(await api.act('clerk', '/api/calendar/acts', 'calendar.correct-holiday', '2024-02-20', { on: '2024-02-28', holiday: '임시공휴일', reason: '시험' }));
  meeting = await draftAgenda(api, [await refer(api)]);
});
afterAll(() => api.close());

const daysOf = async (login: string, from: string, until: string): Promise<CalendarDays> =>
  (await api.call<CalendarDays>(login, `/api/calendar/days?from=${from}&until=${until}`)).body;
const dayOf = async (day: string): Promise<CalendarDay> => (await daysOf('clerk', day, day)).days[0]!;

describe('the days of a calendar', () => {
  it('say why nobody works', async () => {
    expect(await dayOf('2024-03-01')).toMatchObject({ off: '삼일절', holiday: true, corrected: false });
    expect(await dayOf('2024-03-02')).toMatchObject({ off: '토요일', holiday: false });
    expect(await dayOf('2024-02-28')).toMatchObject({ off: '임시공휴일', holiday: true, corrected: true });
    expect(await dayOf('2028-03-01')).toMatchObject({ unknown: true });
  });

  it('are of a session, with its sittings and recess', async () => {
    expect(await dayOf('2024-02-20')).toMatchObject({ session: { term: '제322회 임시회' }, plenary: 1, recess: false });
    expect(await dayOf('2024-02-21')).toMatchObject({ session: { term: '제322회 임시회' }, plenary: null, recess: true });
    expect(await dayOf('2024-03-09')).toMatchObject({ session: null });
  });

  it('show who sits', async () => {
    expect((await dayOf('2024-03-05')).meetings).toEqual([expect.objectContaining({
      id: meeting, committee: { id: 'culture', term: '문화체육관광위원회' }, ordinal: 1, time: '10:00' })]);
  });

  it('tell which acts there are, and who may do them', async () => {
    const may = async (login: string): Promise<boolean | undefined> =>
      (await daysOf(login, '2024-03-01', '2024-03-01')).acts.find(({ id }) => id === 'calendar.correct-holiday')?.may;
    expect([await may('clerk'), await may('chair')]).toEqual([true, false]);
  });

  it('are not told for longer than a year and a bit', async () => {
    expect((await api.call('clerk', '/api/calendar/days?from=2024-01-01&until=2025-12-31')).status).toBe(422);
    expect((await daysOf('clerk', '2024-01-01', '2024-12-31')).days).toHaveLength(366);
  });
});
