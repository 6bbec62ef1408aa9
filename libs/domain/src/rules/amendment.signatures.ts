import { amendmentSigned } from './amendment-signatures.js';

/** 본회의의 수정동의는 의원 13명 이상이 연서한다 (서울특별시의회 회의규칙 제24조제1항). */
export const amendmentSignatures = amendmentSigned('amendment.signatures');
