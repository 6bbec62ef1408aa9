/**
 * Why a period may be set for the review of a bill (심사기간을 지정하는 사유), and what the council chair needs of the floor
 * leaders: their being consulted (협의), which binds nobody, or the agreement of each of them (합의).
 */
export const DESIGNATION_GROUNDS = {
  disaster: { term: '천재지변', leaders: 'consulted' },
  emergency: { term: '전시·사변 등 국가비상사태', leaders: 'consulted' },
  agreement: { term: '교섭단체 대표의원과의 합의', leaders: 'agreeing' },
  /** 예비심사의 기간 (서울특별시의회 회의규칙 제65조제3항, 경기도의회 회의규칙 제89조제4항). */
  budget: { term: '예산안 예비심사', leaders: 'none' },
} as const satisfies Record<string, { readonly term: string; readonly leaders: 'consulted' | 'agreeing' | 'none' }>;

export type DesignationGround = keyof typeof DESIGNATION_GROUNDS;
