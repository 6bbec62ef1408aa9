import { legalCalendar, type LegalCalendar, type Session } from '@uian/calendar';
import type { BillActId } from '@uian/procedure';
import { petition, recordedVote } from './builders.js';
import { CALENDAR_WITH_TERM, COMMITTEE, SESSIONS } from './council.js';
import { Docket, type InputFor } from './docket.js';
import { billAt, type RoadOptions, type Travelled } from './roads.js';

/** The fixed calendar of the tests with the term of the council's members, and with more sessions. */
export const calendarOfTerm = (...more: Session[]): LegalCalendar =>
  legalCalendar({ sessions: [...SESSIONS, ...more], terms: CALENDAR_WITH_TERM.terms });

/** 제321회 정례회. The days of its plenary sittings are chosen. */
export const SESSION_321: Session = {
  id: '321', ordinal: 321, kind: 'regular', term: '정례회', from: '2023-11-01', to: '2023-12-22', plenarySittings: ['2023-11-01', '2023-12-22'],
};

/** A bill of 신속처리대상안건: referred on 2024-02-07, designated by the plenary on a day. */
export function designated(day = '2024-02-20', options: RoadOptions = {}): Travelled {
  const { docket, id } = billAt('referred', options);
  const vote = { ...recordedVote(100, 80, 20), method: 'secret' } as const;
  docket.do('bill.designate-fast-track', { day, stream: id, input: { signatories: 56, vote } });
  return { docket, id, bill: docket.bill(id), meeting: undefined };
}

/** 학생인권조례 폐지 by petition of residents: 수리 2023-02-14, 발의 2023-03-13. Its other days are chosen. */
export function accepted(): Travelled {
  const docket = new Docket({ calendar: calendarOfTerm(SESSION_321) });
  const id = docket.do('bill.lodge-petition', { day: '2022-12-28', input: petition({ kind: 'ordinance.repeal' }) });
  const next = <Act extends BillActId>(act: Act, day: string, input?: InputFor<Act>): string => docket.do(act, { day, input, stream: id });
  next('bill.accept-petition', '2023-02-14');
  next('bill.introduce-petition', '2023-03-13');
  next('bill.receive', '2023-03-13');
  next('bill.refer', '2023-03-17', { committee: COMMITTEE });
  return { docket, id, bill: docket.bill(id), meeting: undefined };
}
