import { amendmentSigned } from './amendment-signatures.js';

/** 예산안의 수정동의는 의원 22명 이상이 찬성한다 (서울특별시의회 회의규칙 제66조). */
export const amendmentBudgetSignatures = amendmentSigned('amendment.budget-signatures');
