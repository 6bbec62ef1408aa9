import { byThreshold } from './decision.js';

/** 재회부의 의결: 과반수의 출석과 출석 과반수의 찬성 (서울특별시의회 회의규칙 제28조). */
export const recommitDecision = byThreshold('recommit.decision');
