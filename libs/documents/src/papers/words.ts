import { voteWords, type Bill, type Proposer, type RecordedEvent } from '@uian/domain';
import type { FactId } from '@uian/procedure';
import type { BillSource, PaperCouncil, PaperSession } from './source.js';

/** `2024년 2월 2일` */
export function longDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}년 ${month}월 ${day}일`;
}

/** `2024. 2. 7.` */
export function shortDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}. ${month}. ${day}.`;
}

/** A day that may not have come: an empty place to be filled by hand. */
export const dayOrPlace = (iso: string | undefined): string => (iso === undefined ? '20  .   .   .' : shortDay(iso));

/** `제322회 임시회` */
export const sessionWords = (session: PaperSession | undefined): string =>
  (session ? `제${session.ordinal}회 ${session.kind === 'regular' ? '정례회' : '임시회'}` : '회기 미정');

export const committeeName = (council: PaperCouncil, id: string | undefined): string =>
  (id === undefined ? '소관 위원회' : council.committees.get(id) ?? id);

/** Who put the bill, as the heading of a report says it: `김동욱 의원 외 41명`, `서울특별시장`. */
export function proposerWords(proposer: Proposer, council: PaperCouncil): string {
  switch (proposer.kind) {
    case 'members': {
      const others = proposer.proposers.length - 1 + proposer.supporterCount;
      return `${proposer.lead} 의원${others > 0 ? ` 외 ${others}명` : ''}`;
    }
    case 'mayor': return council.head;
    case 'superintendent': return `${council.name.replace(/의회.*$/, '')}교육감`;
    case 'committee': return `${committeeName(council, proposer.committee)}위원장`.replace(/위원회위원장$/, '위원장');
    case 'residents': return '주민';
  }
}

/** What the proposer did: members 발의, heads 제출, committees 제안, residents 청구. */
export const proposalWord = ({ kind }: Proposer): string =>
  ({ members: '발의', mayor: '제출', superintendent: '제출', committee: '제안', residents: '청구' })[kind];

/** 부제: `(김동욱 의원 발의)`; its own words where it has some. */
export const subtitleOf = ({ subtitle, proposer }: Bill, council: PaperCouncil): string =>
  subtitle ?? `(${proposer.kind === 'members' ? `${proposer.lead} 의원` : proposerWords(proposer, council)} ${proposalWord(proposer)})`;

/** The newest event of one of these types. */
export const lastOf = ({ events }: Pick<BillSource, 'events'>, ...types: readonly FactId[]): RecordedEvent | undefined =>
  events.findLast(({ type }) => types.includes(type));

export const firstOf = ({ events }: Pick<BillSource, 'events'>, ...types: readonly FactId[]): RecordedEvent | undefined =>
  events.find(({ type }) => types.includes(type));

const BEGINNINGS: readonly FactId[] = ['bill.introduce', 'bill.submit', 'bill.propose-by-committee', 'bill.introduce-petition', 'bill.lodge-petition'];

/** The act by which the bill was put. */
export const beginningOf = (source: Pick<BillSource, 'events'>): RecordedEvent | undefined => firstOf(source, ...BEGINNINGS);

/** Running text that an act carried. */
export const textIn = (event: RecordedEvent | undefined, field: string): string | undefined => {
  const value = event?.payload[field];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
};

/** `원안가결(재석위원 전원 찬성)` */
export const resultWords = (event: RecordedEvent | undefined): string | undefined => event && voteWords(event);

/** What stands where there is nothing to say, or where the rules allow to leave it out. */
export const OMITTED = '「생략」';
export const NONE = '「없음」';
