/** A text of law that the table cites, with the day from which the version that we read is in force. */
export interface Statute {
  /** Official name (법령명). */
  readonly term: string;
  /** The version read, as its heading says. */
  readonly versionRead: string;
  /** In force from (시행일) of that version, ISO day in Asia/Seoul. Before it a row read only there is inferred. */
  readonly readInForce: string;
  readonly url: string;
}

const LAW = 'https://www.law.go.kr';

export const STATUTES = {
  localAutonomyAct: {
    term: '지방자치법',
    versionRead: '법률 제21065호, 2025. 10. 1.',
    readInForce: '2026-01-02',
    url: `${LAW}/법령/지방자치법`,
  },
  councilBasicOrdinance: {
    term: '서울특별시의회 기본 조례',
    versionRead: '조례 제10164호, 2026. 8. 27.',
    readInForce: '2026-08-27',
    url: `${LAW}/자치법규/서울특별시의회기본조례`,
  },
  councilRules: {
    term: '서울특별시의회 회의규칙',
    versionRead: '의회규칙 제64호, 2026. 7. 2.',
    readInForce: '2026-07-02',
    url: `${LAW}/자치법규/서울특별시의회회의규칙`,
  },
  costEstimateOrdinance: {
    term: '서울특별시 의안의 비용추계에 관한 조례',
    versionRead: '조례 제9837호, 2025. 9. 29.',
    readInForce: '2025-09-29',
    url: `${LAW}/자치법규/서울특별시의안의비용추계에관한조례`,
  },
  generalActOnPublicAdministration: {
    term: '행정기본법',
    versionRead: '법률, 2025. 3. 18.',
    readInForce: '2025-03-18',
    url: `${LAW}/법령/행정기본법`,
  },
  /** Not a law: what the office asks of itself (내부 목표). Shown as such wherever it appears. */
  officeTarget: {
    term: '내부 목표',
    versionRead: '법적 기한 아님',
    readInForce: '1900-01-01',
    url: '',
  },
  /** Not a law: what keeps the record whole (기록 원칙), e.g. no act in the future. */
  recordPrinciple: {
    term: '기록 원칙',
    versionRead: '의안 기록부의 원칙',
    readInForce: '1900-01-01',
    url: '',
  },
} as const satisfies Record<string, Statute>;

export type StatuteId = keyof typeof STATUTES;

/** Where a rule stands: 법령 and 조문. */
export interface Citation {
  readonly statute: StatuteId;
  /** e.g. `제54조의2`, `제32조제1항`; empty for office targets and record principles. */
  readonly article: string;
}

export const cite = (statute: StatuteId, article = ''): Citation => ({ statute, article });

/** Whether it is law: an office target or a principle of the record has no text that one could be unsure of. */
export const isLaw = ({ statute }: Citation): boolean => statute !== 'officeTarget' && statute !== 'recordPrinciple';

/** `서울특별시의회 회의규칙 제54조의2`, as people read it. */
export function citationText(citation: Citation): string {
  return [STATUTES[citation.statute].term, citation.article].filter(Boolean).join(' ');
}
