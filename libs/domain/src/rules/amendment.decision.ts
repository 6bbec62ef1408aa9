import { byThreshold } from './decision.js';

/** 수정안의 의결: 과반수의 출석과 출석 과반수의 찬성 (서울특별시의회 회의규칙 제29조). */
export const amendmentDecision = byThreshold('amendment.decision');
