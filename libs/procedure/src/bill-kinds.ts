/** Which way a bill goes once the plenary has passed it (가결 후의 절차). */
export type RoadAfterPassing =
  /** 이송 → 공포 or 재의요구 (지방자치법 제32조). */
  | 'promulgated'
  /** 이송, and 재의요구 within its time (제120조·제121조): a decision, not an ordinance. */
  | 'transferred'
  /** The council's own rules: the council chair promulgates. */
  | 'own-rule'
  /** The council's word: its result is sent to whom it concerns (송부). */
  | 'sent';

export interface BillKindRow {
  readonly term: string;
  readonly road: RoadAfterPassing;
}

/** Kinds of bill (의안 종류) that the table knows. */
export const BILL_KINDS = {
  'ordinance.enactment': { term: '제정조례안', road: 'promulgated' },
  'ordinance.full-amendment': { term: '전부개정조례안', road: 'promulgated' },
  'ordinance.partial-amendment': { term: '일부개정조례안', road: 'promulgated' },
  'ordinance.repeal': { term: '폐지조례안', road: 'promulgated' },
  'budget.main': { term: '예산안', road: 'transferred' },
  'budget.supplementary': { term: '추가경정예산안', road: 'transferred' },
  'budget.settlement': { term: '결산 승인안', road: 'transferred' },
  consent: { term: '동의안', road: 'transferred' },
  approval: { term: '승인안', road: 'transferred' },
  resolution: { term: '결의안', road: 'sent' },
  recommendation: { term: '건의안', road: 'sent' },
  'opinion-hearing': { term: '의견청취안', road: 'sent' },
  'council-rule': { term: '규칙안', road: 'own-rule' },
  /** A reconsideration that the council numbers as a bill of its own (재의의 건). */
  'reconsideration-request': { term: '재의요구안', road: 'sent' },
} as const satisfies Record<string, BillKindRow>;

export type BillKind = keyof typeof BILL_KINDS;

export const BILL_KIND_IDS = Object.keys(BILL_KINDS) as readonly BillKind[];

export const billKind = (id: BillKind): BillKindRow => BILL_KINDS[id];

const kindsWith = (test: (id: BillKind, row: BillKindRow) => boolean): readonly BillKind[] =>
  BILL_KIND_IDS.filter((id) => test(id, BILL_KINDS[id]));

/** 조례안. */
export const ORDINANCES = kindsWith((id) => id.startsWith('ordinance.'));
/** 제정조례안 and 전부개정조례안: public hearing and the longer wait. */
export const WHOLE_ORDINANCES = ['ordinance.enactment', 'ordinance.full-amendment'] as const satisfies readonly BillKind[];
/** 예산안, 추가경정예산안, 결산: preliminary review, then the budget committee. */
export const BUDGETS = kindsWith((id) => id.startsWith('budget.'));
/** 예산안 in the narrow sense, without 결산. */
export const BUDGET_BILLS = ['budget.main', 'budget.supplementary'] as const satisfies readonly BillKind[] as readonly BillKind[];
/** Everything that goes straight to its committee. */
export const ORDINARY = kindsWith((id) => !id.startsWith('budget.') && id !== 'reconsideration-request');
export const PROMULGATED = kindsWith((_, { road }) => road === 'promulgated');
export const TRANSFERRED = kindsWith((_, { road }) => road === 'promulgated' || road === 'transferred');
export const DECISIONS = kindsWith((_, { road }) => road === 'transferred');
export const SENT = kindsWith((_, { road }) => road === 'sent');
export const OWN_RULES = kindsWith((_, { road }) => road === 'own-rule');

/** Who puts a bill to the council: members introduce (발의), heads submit (제출), committees propose (제안). */
export const PROPOSER_KINDS = {
  members: { term: '의원' },
  mayor: { term: '지방자치단체의 장' },
  superintendent: { term: '교육감' },
  committee: { term: '위원회' },
  /** A residents' petition that the council chair introduces (주민조례청구안). */
  residents: { term: '주민' },
} as const;

export type ProposerKind = keyof typeof PROPOSER_KINDS;

/** 지방자치단체의 장, 교육감. */
export const HEADS = ['mayor', 'superintendent'] as const satisfies readonly ProposerKind[];
