/** Kinds of bill (의안 종류) that the table knows. */
export const BILL_KINDS = {
  'ordinance.enactment': { term: '제정조례안' },
  'ordinance.full-amendment': { term: '전부개정조례안' },
  'ordinance.partial-amendment': { term: '일부개정조례안' },
  'ordinance.repeal': { term: '폐지조례안' },
} as const;

export type BillKind = keyof typeof BILL_KINDS;

/** Who puts a bill to the council: members introduce (발의), the mayor submits (제출). */
export const PROPOSER_KINDS = {
  members: { term: '의원' },
  mayor: { term: '시장' },
} as const;

export type ProposerKind = keyof typeof PROPOSER_KINDS;
