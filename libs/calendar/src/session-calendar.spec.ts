import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Session, sessionCalendar } from './session-calendar.js';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

const session322: Session = {
  id: 'session-322', ordinal: 322, kind: 'extraordinary', term: '임시회', from: '2024-02-20', to: '2024-03-08',
  plenarySittings: ['2024-03-08', '2024-02-20', '2024-02-29'],
};
const session323: Session = {
  id: 'session-323', ordinal: 323, kind: 'extraordinary', term: '임시회', from: '2024-04-19', to: '2024-05-03',
  plenarySittings: ['2024-04-19'],
};

describe('sessionCalendar', () => {
  const calendar = sessionCalendar([session323, session322]);

  it('puts the sessions in the order of time', () => {
    expect(calendar.sessions.map(({ ordinal }) => ordinal)).toEqual([322, 323]);
  });

  it('counts the first and the last day as days of the session, and no other', () => {
    expect(calendar.sessionOn(day('2024-02-19'))).toBeUndefined();
    expect(calendar.sessionOn(day('2024-02-20'))?.ordinal).toBe(322);
    expect(calendar.sessionOn(day('2024-03-08'))?.ordinal).toBe(322);
    expect(calendar.sessionOn(day('2024-03-09'))).toBeUndefined();
  });

  it('numbers the plenary sittings within the session', () => {
    expect(calendar.sittingOn(day('2024-02-20'))?.ordinal).toBe(1);
    expect(calendar.sittingOn(day('2024-03-08'))).toMatchObject({ ordinal: 3, day: '2024-03-08', session: { ordinal: 322 } });
  });

  it('has no plenary sitting on a 휴회 day, nor outside a session', () => {
    expect(calendar.sittingOn(day('2024-03-05'))).toBeUndefined();
    expect(calendar.sittingOn(day('2024-03-20'))).toBeUndefined();
  });

  it('counts every day of a session but those of a 휴회 that was resolved', () => {
    const resting = sessionCalendar([{ ...session322, recesses: [{ from: '2024-02-24', to: '2024-02-26' }] }]);
    const days = ['2024-02-19', '2024-02-20', '2024-02-23', '2024-02-24', '2024-02-26', '2024-02-27', '2024-03-08', '2024-03-09'];
    expect(days.filter((iso) => resting.isSessionDay(day(iso)))).toEqual(['2024-02-20', '2024-02-23', '2024-02-27', '2024-03-08']);
    expect(resting.sessionOn(day('2024-02-25'))?.ordinal).toBe(322);
  });

  it('counts the days of the sittings alone where nobody has said what was resolved: the rest is taken for 휴회', () => {
    const days = ['2024-02-19', '2024-02-20', '2024-02-21', '2024-02-29', '2024-03-07', '2024-03-08', '2024-03-09'];
    expect(days.filter((iso) => calendar.isSessionDay(day(iso)))).toEqual(['2024-02-20', '2024-02-29', '2024-03-08']);
    const unbroken = sessionCalendar([{ ...session322, recesses: [] }]);
    expect(days.filter((iso) => unbroken.isSessionDay(day(iso)))).toEqual(days.slice(1, -1));
  });

  it('counts a day on which the plenary sat, though it had resolved to rest (본회의 재개)', () => {
    const resumed = sessionCalendar([{ ...session322, recesses: [{ from: '2024-02-28', to: '2024-03-02' }] }]);
    expect(['2024-02-28', '2024-02-29', '2024-03-01'].map((iso) => resumed.isSessionDay(day(iso)))).toEqual([false, true, false]);
  });

  it('finds the next plenary sitting, in the same session or a later one', () => {
    expect(calendar.nextPlenarySitting(day('2024-02-20'))).toMatchObject({ day: '2024-02-29', ordinal: 2, session: { ordinal: 322 } });
    expect(calendar.nextPlenarySitting(day('2024-03-08'))).toMatchObject({ day: '2024-04-19', ordinal: 1, session: { ordinal: 323 } });
    expect(calendar.nextPlenarySitting(day('2024-04-19'))).toBeUndefined();
  });

  it('tells in which term of the members a day lies', () => {
    const { terms, termOn } = sessionCalendar([], [
      { ordinal: 12, from: '2026-07-01', to: '2030-06-30' }, { ordinal: 11, from: '2022-07-01', to: '2026-06-30' },
    ]);
    expect(terms.map(({ ordinal }) => ordinal)).toEqual([11, 12]);
    expect(termOn(day('2026-06-30'))?.ordinal).toBe(11);
    expect(termOn(day('2026-07-01'))?.ordinal).toBe(12);
    expect(termOn(day('2022-06-30'))).toBeUndefined();
  });

  it('finds the next session, which is not the one that opens that day', () => {
    expect(calendar.nextSession(day('2024-02-19'))?.ordinal).toBe(322);
    expect(calendar.nextSession(day('2024-02-20'))?.ordinal).toBe(323);
    expect(calendar.nextSession(day('2024-04-19'))).toBeUndefined();
  });
});
