import { byThreshold } from './decision.js';

/** 본회의 번안: 재적의원 과반수의 출석과 출석의원 3분의 2 이상의 찬성 (서울특별시의회 회의규칙 제26조제1항). */
export const plenaryRescission = byThreshold('plenary.rescission');
