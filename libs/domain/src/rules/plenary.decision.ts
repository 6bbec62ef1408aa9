import { byThreshold } from './decision.js';

/** 본회의: 재적의원 과반수의 출석과 출석의원 과반수의 찬성 (지방자치법 제73조). */
export const plenaryDecision = byThreshold('plenary.decision');
