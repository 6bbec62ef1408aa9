/** A text of law that the table cites, with the day from which the version that we read is in force. */
export interface Statute {
  readonly id: string;
  /** Official name (법령명). */
  readonly term: string;
  /** The version read, as its heading says. */
  readonly versionRead: string;
  /** In force from (시행일) of that version, ISO day in Asia/Seoul. Before it a row read only there is inferred. */
  readonly readInForce: string;
  readonly url: string;
}

const LAW = 'https://www.law.go.kr';

/** National law, and what is no law at all. A council's own ordinances and rules stand in its pack. */
export const STATUTES = {
  localAutonomyAct: {
    id: 'localAutonomyAct',
    term: '지방자치법',
    versionRead: '법률 제21065호, 2025. 10. 1.',
    readInForce: '2026-01-02',
    url: `${LAW}/법령/지방자치법`,
  },
  localAutonomyDecree: {
    id: 'localAutonomyDecree',
    term: '지방자치법 시행령',
    versionRead: '대통령령, 2026. 6. 23.까지의 개정',
    readInForce: '2026-06-23',
    url: `${LAW}/법령/지방자치법시행령`,
  },
  residentOrdinanceAct: {
    id: 'residentOrdinanceAct',
    term: '주민조례발안에 관한 법률',
    versionRead: '2024. 2. 17. 시행',
    readInForce: '2024-02-17',
    url: `${LAW}/법령/주민조례발안에관한법률`,
  },
  /** The text read is of 2021 and may not be the newest. */
  educationAutonomyAct: {
    id: 'educationAutonomyAct',
    term: '지방교육자치에 관한 법률',
    versionRead: '법률 제17954호, 2021. 3. 23.',
    readInForce: '2021-03-23',
    url: `${LAW}/법령/지방교육자치에관한법률`,
  },
  generalActOnPublicAdministration: {
    id: 'generalActOnPublicAdministration',
    term: '행정기본법',
    versionRead: '법률, 2025. 3. 18.',
    readInForce: '2025-03-18',
    url: `${LAW}/법령/행정기본법`,
  },
  /** Not a law: what the office asks of itself (내부 목표). Shown as such wherever it appears. */
  officeTarget: {
    id: 'officeTarget',
    term: '내부 목표',
    versionRead: '법적 기한 아님',
    readInForce: '1900-01-01',
    url: '',
  },
  /** Not a law: what keeps the record whole (기록 원칙), e.g. no act in the future. */
  recordPrinciple: {
    id: 'recordPrinciple',
    term: '기록 원칙',
    versionRead: '의안 기록부의 원칙',
    readInForce: '1900-01-01',
    url: '',
  },
} as const satisfies Record<string, Statute>;

export type StatuteId = keyof typeof STATUTES;

/** Where a rule stands: 법령 and 조문. */
export interface Citation {
  readonly statute: Statute;
  /** e.g. `제54조의2`, `제32조제1항`; empty for office targets and record principles. */
  readonly article: string;
}

export const cite = (statute: StatuteId | Statute, article = ''): Citation =>
  ({ statute: typeof statute === 'string' ? STATUTES[statute] : statute, article });

/** Whether it is law: an office target or a principle of the record has no text that one could be unsure of. */
export const isLaw = ({ statute }: Citation): boolean =>
  statute.id !== STATUTES.officeTarget.id && statute.id !== STATUTES.recordPrinciple.id;

/** `서울특별시의회 회의규칙 제54조의2`, as people read it. */
export const citationText = ({ statute, article }: Citation): string => [statute.term, article].filter(Boolean).join(' ');
