/** Offices that act on a bill (행위자). `scope: committee` acts only for the committee it belongs to. */
export const ACTORS = {
  secretariat: { term: '의사과', scope: 'council' },
  'office-head': { term: '의사담당관', scope: 'council' },
  'plenary-clerk': { term: '본회의 담당', scope: 'council' },
  'council-chair': { term: '의장', scope: 'council' },
  member: { term: '의원', scope: 'council' },
  'committee-chair': { term: '위원장', scope: 'committee' },
  'vice-chair': { term: '부위원장', scope: 'committee' },
  'chief-specialist': { term: '수석전문위원', scope: 'committee' },
  'committee-staff': { term: '위원회 담당', scope: 'committee' },
  executive: { term: '집행부', scope: 'council' },
  superintendent: { term: '교육감', scope: 'council' },
  administrator: { term: '관리자', scope: 'council' },
} as const satisfies Record<string, { term: string; scope: 'council' | 'committee' }>;

export type ActorRole = keyof typeof ACTORS;
