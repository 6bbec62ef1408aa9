import { legalCalendar, type HolidayCorrection, type LegalCalendar, type Session } from '@uian/calendar';
import type { Actor, Committee, Roster } from '@uian/domain';
import type { ActorRole } from '@uian/procedure';

/** 제322회 임시회 is the one of bill 1544; days of the other sessions are chosen for the tests. */
export const SESSIONS: readonly Session[] = [
  {
    id: '322', ordinal: 322, kind: 'extraordinary', term: '임시회', from: '2024-02-20', to: '2024-03-08',
    plenarySittings: ['2024-02-20', '2024-02-21', '2024-02-22', '2024-02-23', '2024-02-29', '2024-03-08'],
  },
  {
    id: '324', ordinal: 324, kind: 'regular', term: '정례회', from: '2024-06-10', to: '2024-06-28',
    plenarySittings: ['2024-06-10', '2024-06-28'],
  },
  {
    id: '326', ordinal: 326, kind: 'extraordinary', term: '임시회', from: '2024-08-27', to: '2024-09-13',
    plenarySittings: ['2024-08-27', '2024-09-13'],
  },
  {
    id: '327', ordinal: 327, kind: 'regular', term: '정례회', from: '2024-11-01', to: '2024-12-20',
    plenarySittings: ['2024-11-01', '2024-12-20'],
  },
  {
    id: '339', ordinal: 339, kind: 'regular', term: '정례회', from: '2026-11-02', to: '2026-12-18',
    plenarySittings: ['2026-11-02', '2026-11-16', '2026-12-18'],
  },
];

/** The fixed calendar of the tests: published holidays and {@link SESSIONS}. */
export const SEOUL_CALENDAR: LegalCalendar = legalCalendar({ sessions: SESSIONS });

/** The same with the term of 제11대 의회, in which bill 1544 was introduced. */
export const CALENDAR_WITH_TERM: LegalCalendar =
  legalCalendar({ sessions: SESSIONS, terms: [{ ordinal: 11, from: '2022-07-01', to: '2026-06-30' }] });

/** The same with 제322회 prolonged to 2024-03-12: what is put off on 03-08 may still be done in the session. */
export const CALENDAR_WITH_LONGER_SESSION: LegalCalendar =
  legalCalendar({ sessions: SESSIONS.map((session) => (session.id === '322' ? { ...session, to: '2024-03-12' } : session)) });

/** The same with corrections of the council (임시공휴일). */
export const calendarWith = (...corrections: HolidayCorrection[]): LegalCalendar =>
  legalCalendar({ sessions: SESSIONS, corrections });

/** 발의의원 of bill 1544. */
export const PROPOSER = '김동욱';

/** The 41 찬성의원 of bill 1544, as its committee report prints them. */
export const SUPPORTERS: readonly string[] = [
  '고광민', '김길영', '김영철', '김용일', '김원중', '김재진', '김지향', '김춘곤', '김태수', '김형재', '김혜영',
  '남궁역', '남창진', '문성호', '민병주', '박상혁', '박석', '서상열', '서호연', '송경택', '신복자', '옥재은',
  '유만희', '유정인', '윤기섭', '이경숙', '이병윤', '이봉준', '이상욱', '이새날', '이성배', '이숙자', '이종배',
  '이종태', '이희원', '임춘대', '장태용', '최민규', '최진혁', '홍국표', '황철규',
];

/** 재적의원 수. */
export const MEMBERS_IN_OFFICE = 111;

const others = Array.from({ length: MEMBERS_IN_OFFICE - 1 - SUPPORTERS.length }, (_, n) => `의원${n + 1}`);

/** 소관 위원회 of bill 1544. */
export const COMMITTEE = 'planning-economy';
export const OTHER_COMMITTEE = 'administration';
export const SPECIAL_COMMITTEE = 'budget';

const COMMITTEES: readonly Committee[] = [
  { id: COMMITTEE, name: '기획경제위원회', standing: true, size: 11 },
  { id: OTHER_COMMITTEE, name: '행정자치위원회', standing: true, size: 10 },
  { id: SPECIAL_COMMITTEE, name: '예산결산특별위원회', standing: false, size: 33 },
];

export const SEOUL_ROSTER: Roster = {
  members: new Set([PROPOSER, ...SUPPORTERS, ...others]),
  committees: new Map(COMMITTEES.map((committee) => [committee.id, committee])),
};

/** Somebody with one office; offices of a committee act for {@link COMMITTEE} unless another is named. */
export function actor(role: ActorRole, committee?: string): Actor {
  return { id: committee ? `${role}@${committee}` : role, offices: [committee ? { role, committee } : { role }] };
}

/** One actor for each office (행위자). */
export const ACTOR: Readonly<Record<ActorRole, Actor>> = {
  secretariat: actor('secretariat'),
  'office-head': actor('office-head'), 'plenary-clerk': actor('plenary-clerk'),
  'council-chair': actor('council-chair'),
  member: actor('member'),
  'committee-chair': actor('committee-chair', COMMITTEE),
  'vice-chair': actor('vice-chair', COMMITTEE),
  'chief-specialist': actor('chief-specialist', COMMITTEE),
  'committee-staff': actor('committee-staff', COMMITTEE),
  executive: actor('executive'),
  superintendent: actor('superintendent'),
  administrator: actor('administrator'),
};
