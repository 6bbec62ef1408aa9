import type { ActorRole } from './actors.js';
import type { CouncilPack } from './councils/council-pack.js';

/**
 * Whose affair a bill is once it is passed (집행기관): of the head of the local government, or, for 교육·학예, of the
 * superintendent, who stands in the Act wherever it says 지방자치단체의 장, and the Minister of Education wherever it says a
 * minister (지방교육자치에 관한 법률 제3조, 2021 text).
 */
export const HEAD_OFFICES = {
  executive: { minister: '행정안전부장관', competent: '주무부장관' },
  superintendent: { minister: '교육부장관', competent: '교육부장관' },
} as const satisfies Partial<Record<ActorRole, { readonly minister: string; readonly competent: string }>>;

export type HeadOffice = keyof typeof HEAD_OFFICES;

/** What the head is called (시장, 도지사 …, 교육감). */
export const headTerm = (office: HeadOffice, { head }: Pick<CouncilPack, 'head'>): string => (office === 'superintendent' ? '교육감' : head);

const isHeadOffice = (role: ActorRole): role is HeadOffice => Object.hasOwn(HEAD_OFFICES, role);

/** Of both heads the one that the bill is an affair of: what one of them owes or may do, the other neither owes nor may. */
export const headOf = (role: ActorRole, office: HeadOffice): ActorRole => (isHeadOffice(role) ? office : role);

/** Words of the table with head and minister by their names. */
export const inWordsOf = (term: string, office: HeadOffice, pack: Pick<CouncilPack, 'head'>): string =>
  term.replace('{head}', headTerm(office, pack)).replace('{minister}', HEAD_OFFICES[office].minister)
    .replace('{competent}', HEAD_OFFICES[office].competent);
