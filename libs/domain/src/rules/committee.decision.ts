import { byThreshold } from './decision.js';

/** 위원회: 재적위원 과반수의 출석과 출석위원 과반수의 찬성 (서울특별시의회 회의규칙 제56조). */
export const committeeDecision = byThreshold('committee.decision');
